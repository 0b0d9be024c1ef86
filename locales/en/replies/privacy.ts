import type { privacy as source } from '../../id/replies/privacy.js';
import type { Words } from '../../words.js';

export const privacy: Words<typeof source> = {
  ask: 'This is about your personal data. What do you need?',
  see: 'See my data',
  correct: 'Correct my data',
  erase: 'Erase my data',
  object: 'Object to an automatic decision',
  stop: 'Stop receiving messages',
  allow: 'Receive messages again',
  held: 'What is kept under your name:',
  heldPerson: '• Name: {{name}}',
  heldContact: '• Customer number ending {{customer}}, mobile number ending {{phone}}, and date of birth',
  heldContracts: '• Contracts: {{facilities}}, payments: {{payments}}',
  heldPapers: '• Agreements: {{agreements}}, letters: {{documents}}',
  heldCases: '• Cases with an officer: {{cases}}, complaints: {{complaints}}',
  heldStories: '• Stories of a hard time you allowed us to record: {{stories}}',
  heldWhy:
    'The basis is your contract and the legal duties of {{bank}}; stories of a hard time only with your permission. We keep no password or code in readable form. Do you need a full copy?',
  copy: 'Ask for a full copy',
  enough: 'That is enough, thank you',
  requested: 'Your request is registered as {{reference}}. An officer answers by {{until}}, within {{hours}} hours.',
  askField: 'Which data needs correcting?',
  field: { phone: 'Mobile number', address: 'Address', name: 'Name', other: 'Other data' },
  fieldName: { phone: 'mobile number', address: 'address', name: 'name', other: 'other data' },
  askValue:
    'Write what is right for: {{field}}. I only take it down; an officer checks before anything is changed. Do not write your ID card number or a password.',
  retryPhone: 'I cannot read that as a mobile number. Please write it again, for example 0812 3456 7890.',
  retryValue: 'Please write the right data in words.',
  confirm: 'I take down {{field}} as {{value}}, for an officer to check. Send?',
  ending: 'number ending {{ending}}',
  send: 'Yes, send',
  edit: 'Write again',
  phoneUnchanged: 'Until the officer has checked it, codes still go to the old number.',
  eraseAsk:
    'What can be erased now: {{stories}} stories of a hard time you allowed us to record. Erase? This cannot be undone.',
  eraseKept:
    'What is kept: contracts, payments, agreements, letters, cases, complaints, the audit, and conversations for their retention period. The reason: they are still needed to prove your rights and those of the bank, and the law requires it.',
  eraseNothing:
    'At the moment nothing is kept only by your permission, so there is nothing to erase yet. If you disagree, write "person".',
  eraseYes: 'Yes, erase',
  eraseNo: 'Do not erase',
  erased:
    'Erased, number {{reference}}. A request that is being looked into goes on; the officer may have to ask again.',
  notErased: 'All right, nothing is erased.',
  askObjection:
    'A decision made by a program, for example which options you are offered, can be looked at by a person if you ask. Which decision, and what is your objection?',
  retryObjection: 'Please say briefly, for example "my proposal was turned down although my income is enough".',
  objected:
    'Your objection is registered as case {{reference}}. A person, not a program, looks at that decision and answers by {{until}}.',
  stopped:
    'All right, from now on we do not write to you first. If you write, we still answer. To change this, write "receive messages again".',
  alreadyStopped: 'It is on record: we do not write to you first. To change this, write "receive messages again".',
  allowed: 'All right, you receive messages from us again. To stop, write "stop".',
  wasAllowed: 'Messages to you are not stopped at the moment. To stop, write "stop".',
  why: 'I ask so that your request is recorded correctly and reaches the right officer.',
  help: 'I take down requests about your personal data. Write the number of a choice, "cancel" to stop, or "person" to talk to someone.',
};
