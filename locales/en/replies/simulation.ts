import type { simulation as source } from '../../id/replies/simulation.js';
import type { Words } from '../../words.js';

export const simulation: Words<typeof source> = {
  askRequest:
    'How much can you safely pay each month? Write the amount, for example 750 ribu, or how long, for example 6 bulan. Write "help me work it out" if you do not know yet.',
  helpMe: 'Help me work it out',
  askIncome: 'What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
  askIncomeAfterAmount:
    'That can be worked out. What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
  askNecessities:
    'Income {{income}}. How much do the basic needs of your household cost a month: food, rent, electricity, school? You may "skip".',
  askOtherInstalments:
    'Basic needs {{necessities}}. How much do you pay each month for instalments other than this debt? Write 0 if there are none. You may "skip".',
  skip: 'Skip',
  safe: 'Other instalments {{others}}. By your figures, a safe sum for this debt is about {{safe}} a month, after setting aside a reserve.',
  room: 'After the monthly instalment of {{instalment}} that goes on running, {{room}} a month is left.',
  noRoom:
    'The monthly instalment of {{instalment}} that goes on running takes all of that safe sum. Our staff can look for a way with you; write "person".',
  hardship:
    'Other instalments {{others}}. Thank you for being frank. By your figures nothing is safely left for instalments yet. Our staff can look for a way with you; write "person".',
  aboveSafe: 'Note: {{payment}} a month is above your safe sum, {{safe}}. We do not advise a plan above the safe sum.',
  byPayment: 'With {{payment}} a month, {{what}} of {{amount}} are paid off in {{months}} month(s): {{rows}}.',
  byMonths: 'In {{months}} month(s), {{what}} of {{amount}} are paid as {{rows}}.',
  rowsEqual: '{{count}} × {{payment}}',
  rowsLast: '{{count}} × {{payment}} and finally {{last}}',
  rowsOne: 'once {{last}}',
  arrears: 'arrears',
  outstanding: 'bills',
  interestNone: 'You pay {{total}} in all, with no further interest. It ends on {{end}}.',
  interest: 'Interest over the plan {{interest}} ({{rate}} a year). You pay {{total}} in all. It ends on {{end}}.',
  running: 'The monthly instalment of {{instalment}} goes on besides. Is {{total}} a month in all still safe for you?',
  notRunning: 'Is {{payment}} a month still safe for you?',
  notBinding: 'This is only a calculation, not an agreement.',
  yes: 'Yes, safe',
  no: 'Not safe',
  otherAmount: 'Try other figures',
  retrySafe: 'Write "yes" if it is safe, "no" if it is not, or other figures, such as 1 juta or 10 bulan.',
  goOn: 'All right. Let us look at the options in writing.',
  notSafe: 'Thank you for being frank. Let us look at options that lower your monthly burden.',
  nothingOwed: 'There is nothing to work out on {{debt}}.',
};
