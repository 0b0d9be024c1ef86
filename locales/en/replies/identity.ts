import type { identity as source } from '../../id/replies/identity.js';
import type { Words } from '../../words.js';

export const identity: Words<typeof source> = {
  askContact: 'To protect your privacy, please give your customer number or your registered phone number.',
  askContactFirst:
    'All right, I will help with that once your identity is checked. Give your customer number or registered phone number.',
  retryContact:
    'I have not found the number. Write a phone number such as 0812 3456 7890, or a customer number such as CIF-1001.',
  retryContactHelp:
    'I still cannot read the number. The customer number is on letters and passbooks from {{bank}}. Write "person" to be helped by somebody.',
  askBirthDate: 'Thank you. Please write your date of birth, for example 17-08-1990.',
  retryBirthDate: 'I cannot read that date. Write day, month and year of birth, for example 17-08-1990.',
  invalidBirthDate: 'That date is not in the calendar. Please check and write it again, for example 17-08-1990.',
  futureBirthDate: 'That date has not happened yet. Write your date of birth, for example 17-08-1990.',
  codeSent:
    'We are sending a 6-digit code to the number ending {{ending}}. Write the code here. It is valid for {{minutes}} minutes; give it to nobody, not even our staff.',
  sms: 'Your code is {{code}}. Valid for {{minutes}} minutes. Give it to nobody.',
  retryCode: 'The code has 6 digits. Write the code we sent, or write "resend" if it has not arrived.',
  wrongCode: 'That code does not match. Check our latest message and try again. Tries left: {{left}}.',
  expiredCode: 'That code is no longer valid. Write "resend" and we will send a new one.',
  unknown: 'That number or date of birth does not match our records. Please check them. Tries left: {{left}}.',
  locked:
    'For your safety the identity check is closed until {{until}}. You may try again after that, or call {{phone}}.',
  verified: 'Thank you, {{name}}. What would you like to do?',
  thanks: 'Thank you, {{name}}.',
  quiet: 'There has been no message for more than 30 minutes. For your safety we need to check your identity again.',
  why: 'We ask so that nobody else gets to see what is said here. Without it I cannot open any record; you may still ask for a person.',
  help: 'I help customers of {{bank}} in this conversation. First I need to check your identity. Write "person" to be helped by somebody, or "cancel" to stop.',
  cancelled: 'All right, the identity check is stopped. Write anything to begin again.',
  loggedOut: 'You are signed out. Thank you; write anything to begin again.',
  official:
    'It is right to make sure. Call {{bank}} at {{phone}}, the number that also stands on your card or passbook, and ask about this conversation. We never ask for a PIN, a password or a transfer to a private account.',
  relative:
    'Thank you for answering. This conversation is only for the owner of that number, so I cannot tell anything to anybody else. They are welcome to write to us or to call {{phone}}.',
  wrongPerson:
    'Thank you for telling us, and sorry for the trouble. We have noted it as {{reference}} so that a person checks this number. There is nothing more you need to do.',
};
