import type { acceptance as source } from '../../id/replies/acceptance.js';
import type { Words } from '../../words.js';

export const acceptance: Words<typeof source> = {
  review: 'Please review before you agree (ref. {{reference}}):',
  lineDebt: '1. Debt: {{debt}}',
  linePackage: '2. Package: {{package}}',
  lineMonths: '3. Duration: {{months}} month(s)',
  lineTerms: 'Payment: {{scheme}}. {{cost}} in all (interest {{interest}}), ends {{end}}. {{difference}}.',
  lineWaived: 'Taken off the bill once the agreement is met: {{amount}}.',
  how: 'Write "change 1", "change 2" or "change 3" to change a line. If you agree, write in full: {{phrase}}. We then send a code.',
  phrase: 'I AGREE',
  change: 'Change {{number}}',
  notPhrase:
    'I do not take that as agreement. If you agree, write in full: {{phrase}}. To change a line, write "change 2"; to stop, write "cancel".',
  askMonths: 'How many months? Package {{package}} is available for {{min}} to {{max}} months.',
  monthsFixed:
    'Package {{package}} is only available for {{min}} month(s). For another time, choose another package with "change 2".',
  onlyOneDebt: 'There is only one debt to choose.',
  changed: 'The duration is now {{months}} month(s).',
  codeSent:
    'To be sure it is you, we are sending a 6-digit code to the number ending {{ending}}. Writing this code means that you agree to package {{package}} (ref. {{reference}}). It is valid for {{minutes}} minutes.',
  done: 'Agreement {{reference}} is now in force for {{debt}}. Thank you, {{name}}.',
  next: 'Next: pay {{payment}} by {{date}}. As long as payments follow the agreement, collection stops.',
  cancelWindow:
    'You may cancel without giving a reason until {{until}}: open "Something else", then "My agreement letters". Questions: {{phone}}.',
  document: 'Agreement letter {{reference}}:',
  refusedExpired: 'That offer has expired. I will show the options that are valid today.',
  refusedChanged:
    'The bill or the terms have changed since the offer was made. I will show the options that are valid now.',
  refusedTaken: 'This debt already has an agreement in force, ref. {{reference}}. No new agreement was made.',
  refusedOther: 'The acceptance was not recorded. No agreement was made; please start again from the relief options.',
};
