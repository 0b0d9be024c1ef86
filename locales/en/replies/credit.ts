import type { credit as source } from '../../id/replies/credit.js';
import type { Words } from '../../words.js';

export const credit: Words<typeof source> = {
  grade1: 'Current',
  grade2: 'Special mention',
  grade3: 'Substandard',
  grade4: 'Doubtful',
  grade5: 'Loss',
  recorded:
    'On {{date}}, the credit quality of {{debt}} (ref. {{reference}}) on the bank’s record: {{grade}} ({{name}}).',
  estimate:
    'On {{date}}, the credit quality of {{debt}} (ref. {{reference}}) by our estimate: {{grade}} ({{name}}). It is an estimate from the days of delay alone; I have no official grade of the bank on record.',
  days: 'Days of delay: {{days}}.',
  onTime: 'There are no days of delay.',
  byDays: 'By days alone the estimate is {{grade}} ({{name}}); the grade on the bank’s record is the one that holds.',
  next: 'By the count of days, grade {{grade}} ({{name}}) begins on day {{day}}.',
  agreement:
    'After relief {{agreement}} the grade is at best what it was before until {{periods}} instalments in a row are paid; then it rises by one at most, and after that it is assessed as usual.',
  disputed:
    'Your objection {{dispute}} to this debt is still being looked into. If the record proves wrong, the bank corrects it.',
  ranges: 'Grades by days of delay:',
  rangeOne: '• {{grade}} ({{name}}): {{from}} days',
  range: '• {{grade}} ({{name}}): {{from}} to {{to}} days',
  rangeOver: '• {{grade}} ({{name}}): {{from}} days or more',
  pillars:
    'The official grade does not come from days alone. The bank weighs three things: the prospects of your business or work, how you have paid so far, and your ability to pay from here on.',
  after: 'Would you like to know how to improve it, or what SLIK is?',
  afterImprove: 'Would you like to know about SLIK, or see relief options?',
  afterSlik: 'Would you like to know how to improve the grade, or see relief options?',
  improve: 'How to improve the grade',
  slik: 'About SLIK',
  offers: 'See relief options',
  improveIntro: 'What usually helps to improve the grade:',
  improveTime: '• Paying instalments on time, month by month',
  improveArrears: '• Settling the arrears, at once or by a plan that you can keep',
  improveLetter: '• Asking for a payoff letter once the debt is settled',
  improveCard: '• Using a credit card below its limit',
  improveMinimum: '• Paying more than the minimum of a card',
  improveContact: '• Turning to the bank, or OJK 157, when the record seems wrong',
  improveNoPromise:
    'This is no promise: whether the grade rises is decided by the bank from those three things. No middleman can erase a record.',
  slikWhat: 'SLIK is the credit record at OJK. Lenders report to it, and only the lender can correct it.',
  slikMonthly: 'The report goes out every month, by day {{day}} of the month after.',
  slikTimes:
    'After payoff the update is commonly said to take about {{days}} working days; the history shown covers about {{months}} months. These times are common estimates, no promise.',
  slikAsk:
    'You can ask OJK for your own SLIK record free of charge (157). If something is wrong, write "objection" and the bank looks into it.',
};
