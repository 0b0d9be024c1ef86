import type { payment as source } from '../../id/replies/payment.js';
import type { Words } from '../../words.js';

export const payment: Words<typeof source> = {
  account: '{{debt}} (ref. {{reference}}) is paid into virtual account {{account}}. The payee shown is {{payee}}.',
  noAccount:
    'I have no virtual account number for {{debt}} (ref. {{reference}}) on record. Our staff give it to you on {{phone}}.',
  safe: 'If another payee is shown, do not go on and call {{phone}}. Do not transfer to a private account or through a middleman.',
  sample: 'This number and these ways to pay are examples only; do not send money there.',
  ways: 'Ways to pay, and until when a payment counts as made that day:',
  way: '• {{name}}: {{fee}}, until {{time}} WIB',
  wayWorking: '• {{name}}: {{fee}}, working days until {{time}} WIB',
  noFee: 'no fee',
  fee: 'fee {{amount}}',
  time: '{{hour}}:{{minute}}',
  counted:
    'A payment counts from the day the money comes in. After that hour it counts the next day. The fee of the way to pay does not reduce the bill.',
  agreement:
    'Agreement {{agreement}} for {{debt}} is in force: what you pay follows its schedule. What is worked out here goes by the bill of today.',
  after: 'Before you pay I can show where your money would go. Paid already? Write "made a transfer".',
  where: 'Where does my money go',
  paid: 'I made a transfer',
  how: 'How to pay',
  finished: 'Done',
  askPreview:
    'Write the amount you have in mind for {{debt}} (ref. {{reference}}), for example 500 ribu. I show where it would go; this is only a calculation.',
  goes: 'If {{amount}} comes in on {{date}} for {{debt}} (ref. {{reference}}):',
  partFee: '• Fees: {{amount}}',
  partPenalty: '• Penalty: {{amount}}',
  partInterest: '• Interest: {{amount}}',
  partPrincipal: '• Principal: {{amount}}',
  partPenaltyOf: '• Penalty of instalments {{instalments}}: {{amount}}',
  partInterestOf: '• Interest of instalments {{instalments}}: {{amount}}',
  partPrincipalOf: '• Principal of instalments {{instalments}}: {{amount}}',
  credit: '• Waiting for the next instalment: {{amount}}',
  creditOver: '• More than is on record: {{amount}}',
  order: 'The order is fees, penalty, interest, then principal, starting with the oldest instalment.',
  leftArrears: 'Arrears left after it: {{left}}.',
  leftOutstanding: 'Bill left after it: {{left}}.',
  another: 'Would you like to try another amount? Write it, or choose:',
  retryAnother: 'Please write another amount, for example 750 ribu, or choose:',
  why: 'I ask so that your payment can be matched with the money that came in.',
  askPaidAmount: 'Thank you for telling us. How much did you pay for {{debt}} (ref. {{reference}})?',
  askPaidOn: 'On which day did you pay it? Write for example "hari ini", "kemarin" or "17-11-2026".',
  retryPaidOn: 'I could not read the day. Please write one day, for example "kemarin" or "17-11-2026".',
  futurePaidOn: '{{date}} has not come yet. Write the day on which you sent the money.',
  whichPaidOn: 'Which day?',
  askWay: 'How did you pay it?',
  otherWay: 'Another way',
  forgotten: 'I do not remember',
  askProof:
    'Is there a reference number or a note on the receipt? Write it here, or send a photo, or write "skip". Do not write a PIN or a one-time code.',
  retryProof: 'Please write what stands on the receipt, send a photo or PDF of it, or write "skip".',
  skip: 'Skip',
  review:
    'I note for {{debt}} (ref. {{reference}}): {{amount}}, paid on {{date}}, by: {{way}}, proof: {{proof}}. Is that right?',
  noProof: 'none',
  send: 'Yes, note it',
  changeAmount: 'Change the amount',
  changeDate: 'Change the day',
  changeWay: 'Change the way to pay',
  changeProof: 'Change the proof',
  found:
    'Your payment of {{amount}} for {{debt}} has come in and was posted on {{posted}}. Your report is number {{reference}}; there is nothing more for you to do.',
  taken:
    'Your report of a payment of {{amount}} on {{date}} for {{debt}} is noted as number {{reference}}. The money is not on our records yet; we match it and answer by {{answerBy}}.',
  known:
    'You have already reported the payment of {{amount}} on {{date}} for {{debt}} as number {{reference}}. The money is not on our records yet; we answer by {{answerBy}}.',
  uncertainDay: 'The holidays of {{years}} are not known to us yet, so the day of the answer may move by some days.',
  lastPosted: 'The last payment on record: {{amount}} on {{date}}.',
  postedLately: 'The last payments on our records:',
  lastPostedOn: '• {{debt}} (ref. {{reference}}): {{amount}} on {{date}}',
  nonePosted: '• {{debt}} (ref. {{reference}}): none yet',
  reportIt: 'If your payment is not among them, write "made a transfer"; I note it and we match it.',
  takenAfter:
    'A payment counts from the day the money comes in, not from the day of our answer. Keep the receipt; ask at any time by writing "status pembayaran".',
  news: 'The payment of {{amount}} for {{debt}} that you reported ({{reference}}) has come in and was posted on {{posted}}.',
  status: 'Your reported payments:',
  statusOpen:
    '• {{reference}}, {{debt}}: {{amount}}, paid on {{date}}. Not on our records yet; we answer by {{answerBy}}.',
  statusLate:
    '• {{reference}}, {{debt}}: {{amount}}, paid on {{date}}. Not on our records yet, and our answer is later than {{answerBy}}; we apologise.',
  statusFound: '• {{reference}}, {{debt}}: {{amount}}, paid on {{date}}. Posted on {{posted}}.',
  more: '• and {{count}} earlier report(s)',
  reportAnother: 'Report another payment',
  object: 'Object about {{reference}}',
  objection: 'I paid {{amount}} on {{date}} ({{way}}), but it is not on record. Payment report {{reference}}.',
  unknown: 'Sorry, there is no such debt in your name.',
};
