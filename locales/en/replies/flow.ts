import type { flow as source } from '../../id/replies/flow.js';
import type { Words } from '../../words.js';

export const flow: Words<typeof source> = {
  identity: 'identity check',
  bill: 'bill',
  simulation: 'instalment calculation',
  offers: 'relief options',
  acceptance: 'acceptance',
  dispute: 'objection',
  disputeStatus: 'objection status',
  agreements: 'agreement letters',
  payment: 'how to pay',
  paymentClaim: 'payment report',
  credit: 'credit quality',
  proposal: 'your proposal',
  proposalStatus: 'news of your proposal',
  payoff: 'payoff',
  letters: 'your letters',
  hardship: 'relief talk',
  complaint: 'complaint',
  privacy: 'personal data request',
};
