import type { repair as source } from '../../id/replies/repair.js';
import type { Words } from '../../words.js';

export const repair: Words<typeof source> = {
  help: 'I can show what the bill is made of, work out instalments, show relief options, take down an objection and put you in touch with a person. Words that always work: "back", "repeat", "cancel", "person".',
  cancelled: 'All right, cancelled: {{flow}}. Nothing was kept.',
  firstStep: 'This is the first step, so we cannot go back. Write "cancel" to stop.',
  back: 'All right, one step back.',
  nothingToRepeat: 'There is no message to repeat yet.',
  wait: 'All right, take your time. Write again whenever you are ready.',
  empty: 'Your message is empty. Please write it in words.',
  notText: 'Sorry, I can only read text so far. Please write it in words.',
  tooLong: 'Your message is too long for me to read at once. Please write the main point, 1,000 letters at most.',
  why: 'I ask so that the figures fit your situation.',
  apology:
    'Sorry, something went wrong on our side. What you have filled in is kept; please send your message once more. Fault code: {{id}}.',
  whichAmount: 'Which one do you mean?',
  confirmAmount: 'Do you mean {{amount}}?',
  rangeAmount: 'Please write a single amount, between {{min}} and {{max}}.',
  noAmount: 'I cannot read the amount. Write it in figures, for example 1.500.000 or 1,5 juta.',
  noAmountExample:
    'I still cannot read the amount. Examples that I can read: Rp750.000, 750 ribu, 1,5 juta. Write "person" to be helped by somebody.',
  negativeAmount: 'The amount cannot be below zero. Please write it again, for example 750 ribu.',
  percentAmount: 'Please write an amount in rupiah, not a percentage, for example 750 ribu.',
  tooLargeAmount: 'That amount is too large for me to work with. Please check the figures.',
  noChoice: 'Please choose one of the numbers or write the option:',
};
