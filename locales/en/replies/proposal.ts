import type { proposal as source } from '../../id/replies/proposal.js';
import type { Words } from '../../words.js';

export const proposal: Words<typeof source> = {
  askPlan:
    'What would you like to propose for {{debt}}? Write a sum a month, for example "500 thousand a month", if you like with how long, for example "for 6 months", or "5 million in one payment". The bill today is {{total}}.',
  perMonth: '{{amount}} a month',
  planMonthly: '{{payment}} a month, at most {{months}} times.',
  planOnce: '{{payment}} in one payment.',
  askStart: '{{plan}} From which day on? {{latest}} at the latest.',
  askPayDay: '{{plan}} On which day? {{latest}} at the latest.',
  retryStart: 'I could not read that day. Write one day after today and by {{latest}}, for example "the 25th".',
  askReady:
    'On {{date}}. Is the money there already, without borrowing and without your emergency savings? You are not asked to look for a loan.',
  ready: 'Yes, it is there',
  notReady: 'Not yet',
  askIncome:
    'From {{date}}. What is your net income a month? I ask so that the proposal is safe for you. If you write "skip", our staff consider the proposal.',
  askNecessities: 'Income {{income}}. What does your family need a month for necessities? You may "skip".',
  askOthers:
    'Necessities {{necessities}}. What do you pay a month on other instalments? Write 0 if none. You may "skip".',
  askReason:
    'What has made paying hard lately? One sentence is enough, and you may "skip". It helps our staff understand your situation; it is not to judge you.',
  retryReason: 'Please write one sentence, for example "fewer sales", or "skip".',
  review: 'Please review your proposal for {{debt}}:',
  linePlan: '1. Payments: {{scheme}}',
  lineStart: '2. First payment: {{date}}',
  lineHousehold: '3. A month: income {{income}}, necessities {{necessities}}, other instalments {{others}}',
  lineHouseholdSkipped: '3. Finances: not told',
  lineReady: '3. Money: there already',
  lineNotReady: '3. Money: not there yet',
  lineReason: '4. Reason: {{reason}}',
  lineNoReason: '4. Reason: not told',
  running: 'The running monthly instalment is paid besides this plan.',
  unclear: 'With this plan {{rest}} of the bill stays unpaid, so you ask for that part to be forgiven.',
  notBinding: 'Sending a proposal binds nobody yet and acknowledges nothing.',
  send: 'Send the proposal',
  change: 'Change {{number}}',
  accepted:
    'Proposal {{reference}} for {{debt}} is within what the bank allows: {{scheme}}. It is not an agreement yet. Please review it first; this plan can be agreed on until {{until}}.',
  revised: 'I cannot accept proposal {{reference}} as it stands, because {{why}}.',
  counter:
    'The nearest plan that is possible: {{scheme}}, {{total}} in all. What differs from your proposal: {{difference}}.',
  counterAsk: 'What would you like to do? This plan can be agreed on until {{until}}.',
  reviewCounter: 'Review this plan',
  editProposal: 'Change my proposal',
  toOfficer: 'Send it to staff',
  notNow: 'Not now',
  differPayment: '{{counter}} a month, yours was {{asked}}',
  differMonths: '{{counter}} months, yours was {{asked}} months',
  differBoth: '{{payment}}; {{months}}',
  escalated:
    'We have passed the proposal for {{debt}} on to staff of level {{level}}. Your case number is {{reference}}. You get an answer by {{date}} ({{days}} working days).',
  escalatedWhy:
    'The reason: {{why}}. Write "my proposal" at any time to see how it stands; the answer appears in this conversation.',
  unknownHolidays: 'The holidays of {{years}} are not known to us yet, so that day may move back.',
  whyHardship: 'by your figures nothing is left that can safely be paid',
  whyCapacity: 'the payment is above what is safe for you, {{limit}}',
  whyTenor: 'it runs longer than the {{limit}} months I may decide on myself',
  whyValue: 'what it comes to is below what I may decide on myself',
  whyGrade: 'our staff need to look at how this credit stands',
  whyPromises: 'an earlier agreement was not met',
  whyIncome: 'our staff need to look at the income told',
  whySkipped: 'your figures were not told, so I do not reckon it myself',
  whyInForce: 'changes to an agreement in force are decided by our staff',
  whyTerms: 'the plan needs to be put together with our staff',
  whyAsked: 'you asked for our staff to consider it',
  statusNone: 'No proposal is on record. Write "make a proposal" if you would like to make one.',
  statusWaiting:
    'Proposal {{reference}} for {{debt}} ({{scheme}}) is still with our staff. You get an answer by {{date}}.',
  statusLate:
    'Proposal {{reference}} for {{debt}} ({{scheme}}) was not answered by {{date}}. We are sorry for the delay; write "person" so that we follow it up.',
  statusAccepted: 'Proposal {{reference}} for {{debt}} is accepted: {{scheme}}. It can be agreed on until {{until}}.',
  statusCountered:
    'For proposal {{reference}} on {{debt}} the plan that is possible is {{scheme}}. It can be agreed on until {{until}}.',
  statusExpired:
    'Proposal {{reference}} for {{debt}} was answered, but the time to agree on it is over. You can propose again.',
  statusDeclined:
    'Proposal {{reference}} for {{debt}} cannot be accepted at present. You can make another one, look at the relief options, or talk to our staff.',
  statusWithdrawn: 'You have taken back proposal {{reference}} for {{debt}}.',
  statusAgreed: 'Proposal {{reference}} for {{debt}} has become agreement {{agreement}}.',
  note: 'Our staff write: "{{note}}"',
  reviewNow: 'Review {{reference}}',
  withdraw: 'Take back {{reference}}',
  askNext: 'What would you like to do?',
  withdrawn: 'Proposal {{reference}} is taken back.',
  notWithdrawn: 'Proposal {{reference}} has been answered, so it need not be taken back.',
  already:
    'Proposal {{reference}} for {{debt}} is still with our staff, with an answer by {{date}}. A new one would replace it.',
  replace: 'Make a new proposal',
  leave: 'Leave it',
  left: 'All right, proposal {{reference}} stays with our staff.',
  nothingOwed: 'Nothing is due on {{debt}} (ref. {{reference}}), so there is nothing to propose yet.',
  disputed:
    '{{debt}} is being looked into because of your objection (ref. {{reference}}). You need not propose a plan now; a proposal does not take the objection back and acknowledges nothing.',
  disputedAsk: 'Would you like to propose all the same?',
  goOn: 'Propose all the same',
  whyText:
    'Income and necessities are used to make sure that your plan is safe. You may skip them; our staff then consider the proposal.',
  news: 'There is news from our staff.',
  newsHow: 'Write "my proposal" to review that plan.',
  newsUnverified: 'There is news for you from our staff. Write anything; once we know it is you, we pass it on.',
};
