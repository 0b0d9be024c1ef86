import type { letters as source } from '../../id/replies/letters.js';
import type { Words } from '../../words.js';

export const letters: Words<typeof source> = {
  none: 'You have not been given a letter yet. You can ask for a written statement at any time by writing "PDF".',
  ask: 'Which letter?',
  agreement: 'Agreement {{reference}}',
  bill_statement: 'Bill statement {{reference}}',
  dispute_receipt: 'Receipt of objection {{reference}}',
  payoff_letter: 'Payoff letter {{reference}}',
  other: 'Letter {{reference}}',
  newStatement: 'A new bill statement',
  ready: '{{letter}}. The link works for a short while; ask again at any time.',
  payoffReady: 'Payoff letter of {{debt}} (ref. {{reference}}):',
};
