import type { agreements as source } from '../../id/replies/agreements.js';
import type { Words } from '../../words.js';

export const agreements: Words<typeof source> = {
  none: 'There are no agreement letters yet.',
  which: 'Which agreement?',
  item: '{{reference}}: {{debt}}, {{total}} in all, ends {{end}}.',
  standing: '{{paid}} received, {{remaining}} to go.',
  next: 'Next is instalment {{number}}, {{amount}}, due {{date}}.',
  missed:
    'Instalment {{number}} ({{date}}) is not complete, {{amount}} is missing. If something stands in the way, let us find a way together: write "change the plan" or "person".',
  missedMore:
    '{{count}} instalments are not complete, {{amount}} is missing in all, the first of {{date}}. If something stands in the way, let us find a way together: write "change the plan" or "person".',
  fulfilled: 'We have received all payments of this agreement. Thank you.',
  askNext: 'What would you like to do?',
  download: 'Download {{reference}}',
  cancel: 'Cancel {{reference}}',
  why: 'Why this much?',
  change: 'Change the plan',
  payoff: 'Pay off earlier',
  letters: 'List of letters',
  whyPlain: '{{reference}}: {{amount}} ÷ {{months}} months = {{payment}} a month, without interest.',
  whyLast: 'The last instalment is {{last}}, because of rounding.',
  whyOnce: '{{reference}}: one payment of {{payment}}.',
  whyInterest:
    '{{reference}}: {{payment}} a month is interest and principal. Instalment 1: interest {{amount}} × {{rate}} ÷ 12 = {{interest}}, principal {{principal}}. Interest falls with the principal left; it comes to {{total}}.',
  whyAmount: 'What is paid in instalments is {{amount}}: the bill of {{bill}} less relief of {{discount}}.',
  whyAmountFull: 'What is paid in instalments is {{amount}}, the bill when the agreement was made.',
  changeInside: 'Until {{until}} you may cancel agreement {{reference}} without a reason and choose another plan.',
  changeOutside:
    'The time to cancel agreement {{reference}} ended on {{until}}. Our staff decide on changes; the agreement stays in force meanwhile.',
  changeCancel: 'Cancel and choose again',
  changePropose: 'Propose a change',
  changePerson: 'Talk to our staff',
  changeLeave: 'Leave it',
  confirmCancel: 'Cancel agreement {{reference}}? The bill goes back to what it was before the agreement.',
  yesCancel: 'Yes, cancel it',
  keep: 'Keep it',
  cancelled: 'Agreement {{reference}} is cancelled.',
  kept: 'All right, agreement {{reference}} stays in force.',
  windowClosed: 'The time to cancel agreement {{reference}} ended on {{until}}. Our staff can help at {{phone}}.',
};
