import type { bill as source } from '../../id/replies/bill.js';
import type { Words } from '../../words.js';

export const bill: Words<typeof source> = {
  arrears: 'On {{date}}, the arrears of {{debt}} are {{total}} (ref. {{reference}}):',
  outstanding: 'On {{date}}, the whole bill of {{debt}} is {{total}} (ref. {{reference}}):',
  settled: 'On {{date}}, there are no arrears on {{debt}} (ref. {{reference}}).',
  principalOf: '• Principal of instalments {{instalments}}: {{amount}}',
  principal: '• Principal: {{amount}}',
  interest: '• Interest: {{amount}}',
  penaltyDays: '• Penalty ({{rate}} a day, {{days}} days): {{amount}}',
  penalty: '• Penalty: {{amount}}',
  fee: '• Fees: {{amount}}',
  payment: '• Payments received: {{amount}}',
  paymentSince: '• Payments received since {{date}}: {{amount}}',
  sold: 'This debt comes from {{original}} and has been collected by {{current}} since {{date}}.',
  next: 'Next instalment: {{amount}}, due {{date}}.',
  after:
    'Is something not right? Write "objection". Want it in writing? Write "PDF". Or shall we work out how to pay it?',
  pdf: 'Get the PDF',
  ordinal: '{{number}}',
  and: ' and ',
  range: '{{first}} to {{last}}',
  pdfReady:
    'Here is the written statement of {{debt}} (ref. {{reference}}). The link is short-lived; ask again at any time.',
  penaltyFirst: 'The penalty is counted daily on the late instalment: {{base}} × {{rate}} × {{days}} days = {{amount}}',
  penaltyNext: ', and × {{days}} days = {{amount}}',
  penaltyNextBase: ', and {{base}} × {{rate}} × {{days}} days = {{amount}}',
  penaltyEnd: '.',
  penaltyNone: 'There is no penalty on {{debt}} on {{date}}.',
  penaltyRecorded: 'The penalty of {{debt}}, {{amount}}, is recorded in the account; the PDF shows the details.',
};
