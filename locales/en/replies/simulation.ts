import type { simulation as source } from '../../id/replies/simulation.js';
import type { Words } from '../../words.js';

export const simulation: Words<typeof source> = {
  askRequest:
    'How much can you safely pay each month? Write the amount, for example 750 ribu, or how long, for example 6 bulan. Write "help me work it out" if you do not know yet.',
  wayPayment: '{{payment}} a month',
  wayMonths: '{{months}} month(s)',
  wayEnd: 'done by {{end}}',
  whichWay: 'Which do you mean?',
  confirmWay: 'Do you mean {{way}}?',
  askRest:
    'All right, {{amount}} is paid once at the start. How much of the rest each month, or in how many months? For example 500 ribu or 6 bulan.',
  onceOrMonthly: 'How is {{amount}} to be paid?',
  once: 'Once at the start',
  monthly: 'Every month',
  firstUnclear: 'I am not sure which sum is paid at the start. Write for example "2 juta first, the rest in 6 bulan".',
  dayOf:
    'I do not guess the date of {{name}}, so that the figures are right. Write the end date, for example 28 February 2027.',
  pastDay: 'That date has passed. Write an end date to come, for example 30 June 2027.',
  noSuchDay: 'That date is not in the calendar. Write another end date, for example 30 June 2027.',
  compareWhat: 'What shall I compare? Write for example "6, 9 and 12 bulan" or "500 ribu and 750 ribu".',
  helpMe: 'Help me work it out',
  askIncome: 'What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
  askIncomeAfterAmount:
    'That can be worked out. What is your net income a month? I ask so that the plan is safe for you; you may pass by writing "skip".',
  askNecessities:
    'Income {{income}}. How much do the basic needs of your household cost a month: food, rent, electricity, school? You may "skip".',
  askReserve:
    'Basic needs {{necessities}}. How much do you set aside each month for emergencies? I ask so that these savings stay untouched. If you pass, I take {{share}} of the income. You may "skip".',
  askOtherInstalments:
    'Reserve {{reserve}}. How much do you pay each month for instalments other than this debt? Write 0 if there are none. You may "skip".',
  askOtherInstalmentsOnly:
    'All right. How much do you pay each month for instalments other than this debt? I ask so that they are not put at risk. Write 0 if there are none. You may "skip".',
  whyFigures:
    'I use that figure only to work out what is safe for you, so that basic needs come first. You may pass by writing "skip".',
  noFigures:
    'Without that figure I cannot work out a safe sum yet. We can still reckon from a sum, a time or an end date.',
  skip: 'Skip',
  safe: 'Other instalments {{others}}. By your figures, a safe sum for this debt is about {{safe}} a month, after setting aside a reserve of {{reserve}}.',
  room: 'After the monthly instalment of {{instalment}} that goes on running, {{room}} a month is left.',
  noRoom:
    'The monthly instalment of {{instalment}} that goes on running takes all of that safe sum. Our staff can look for a way with you; write "person".',
  hardship:
    'Other instalments {{others}}. Thank you for being frank. By your figures nothing is safely left for instalments yet. Our staff can look for a way with you; write "person".',
  aboveSafe: 'Note: {{payment}} a month is above your safe sum, {{safe}}. We do not advise a plan above the safe sum.',
  byPayment: 'With {{payment}} a month, {{what}} of {{amount}} are paid off in {{months}} month(s): {{rows}}.',
  byEnd: 'To be done by {{end}}, {{what}} of {{amount}} are paid as {{rows}} in {{months}} month(s).',
  afterFirst:
    '{{first}} is paid once at the start, so {{amount}} of the {{what}} is left. Pay at the start only if basic needs and your reserve stay safe.',
  restOf: 'the rest of the {{what}}',
  withFirst: 'With {{first}} at the start, {{all}} altogether.',
  besidesFirst: 'The totals above do not include {{first}} paid at the start.',
  coversAll: '{{first}} is enough to pay off all {{what}}, {{total}}. Write a smaller sum for the start.',
  compared: 'Side by side for {{what}} of {{amount}}:',
  line: '{{way}}: {{rows}}. {{total}} in all, interest {{interest}}, done on {{end}}.',
  lineNoInterest: '{{way}}: {{rows}}. {{total}} in all, no further interest, done on {{end}}.',
  lineRefused: '{{way}}: {{reason}}',
  lineAboveSafe: 'Above your safe sum.',
  whichLine: 'Write a number to see it in detail, or other figures, such as 800 ribu.',
  retryLine: 'Write the number of a line above, "no" if none is safe yet, or other figures, such as 10 bulan.',
  withSafe: 'With {{safe}} a month, the {{what}} are paid off on {{end}} ({{months}} month(s)).',
  picture:
    'Picture of the plan of {{months}} month(s): {{what}} goes down from {{amount}} until it is paid off on {{end}}, {{interest}} of interest in all.',
  pictureFree:
    'Picture of the plan of {{months}} month(s): {{what}} goes down from {{amount}} until it is paid off on {{end}}, with no further interest.',
  pictureTitle: 'Plan of {{months}} month(s)',
  pictureBalance: 'Left to pay',
  pictureInterest: 'Interest a month (right)',
  pictureNoInterest: 'No further interest',
  pictureMonth: 'Month',
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
