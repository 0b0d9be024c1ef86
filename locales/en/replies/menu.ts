import type { menu as source } from '../../id/replies/menu.js';
import type { Words } from '../../words.js';

export const menu: Words<typeof source> = {
  ask: 'What would you like to do?',
  more: 'Is there anything else I can help with?',
  bill: 'See what the bill is made of',
  dispute: 'Object to something',
  simulate: 'Work out instalments',
  offers: 'See relief options',
  other: 'Something else',
  otherAsk: 'Other options:',
  agreements: 'My agreement letters',
  disputeStatus: 'My objections',
  person: 'Talk to a person',
  language: 'Bahasa Indonesia',
  logout: 'Sign out',
  backToMenu: 'Back to the menu',
  notUnderstood: 'Sorry, I did not get that. Choose one, or say it in other words:',
  notUnderstoodAgain:
    'Sorry, I still do not get it. I can show what the bill is made of, work out instalments, show relief options and take down an objection.',
  offerPerson: 'Sorry, I cannot work out what you mean. Would you like a person to help? Write "person", or choose:',
  outOfScope: 'Sorry, I cannot help with that. I only help with your bill at {{bank}}.',
  thanks: 'You are welcome, {{name}}.',
  languageChanged: 'All right, we go on in English.',
  noDebt: 'No bill is recorded in your name at {{bank}} at present.',
  howToPay: 'How to pay',
  credit: 'Credit quality',
  hardship: 'Trouble paying',
  complaint: 'Complaint about a collector',
  privacy: 'My personal data',
  closing: 'All right, {{name}}. Thank you; write again at any time.',
};
