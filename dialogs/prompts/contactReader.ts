import { recognizePhones } from '../recognizers/contact.js';
import { bubble, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** Reads where somebody wants an answer: an Indonesian phone number as +62…, or an e-mail address as written. */
export function readContactOfChoice({ context, text }: ReaderInput): Reading<string> {
  const [phone] = recognizePhones(text);
  const value = phone ?? email.exec(text)?.[0];
  return value === undefined
    ? { kind: 'again', reply: bubble(words(context, 'complaint.retryContact')) }
    : { kind: 'answer', value };
}
