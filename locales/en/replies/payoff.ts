import type { payoff as source } from '../../id/replies/payoff.js';
import type { Words } from '../../words.js';

export const payoff: Words<typeof source> = {
  total: 'To pay off all of {{debt}} as of {{date}}: {{total}} (ref. {{reference}}).',
  principal: '• Principal left: {{amount}}',
  interestDue: '• Interest that has fallen due: {{amount}}',
  interestAccrued: '• Running interest until today: {{amount}}',
  penalty: '• Penalty: {{amount}}',
  fees: '• Fees: {{amount}}',
  early: '• Charge for paying off early: {{principal}} × {{rate}} = {{amount}}',
  validity:
    'This figure is for today and binds nobody; running interest and penalty are counted by the day. You are not asked to pay it all at once.',
  plan: 'To pay off agreement {{reference}} ({{debt}}) as of {{date}}: {{remaining}}, that is {{total}} in all less {{paid}} received. Paying earlier costs nothing extra.',
  pays: 'Pay only to official accounts or virtual accounts of {{bank}}. Once it is paid off, ask for the payoff letter here.',
  paidOff: '{{debt}} has nothing left to pay as of {{date}} (ref. {{reference}}).',
  noLetter: 'The payoff letter of {{debt}} cannot be made automatically yet. Our staff prepare it; write "person".',
  notYet:
    'The payoff letter is made once nothing is left to pay. Left on {{debt}} as of {{date}} is {{total}} (ref. {{reference}}).',
};
