import {
  arrivedPatterns,
  howToPayPhrases,
  paidPatterns,
  supposedPaymentPhrases,
  whereItGoesPhrases,
} from '../../locales/id/payments.js';
import { standardWords } from './normalize.js';
import { findPattern, type WordPattern, wordPattern } from './wordPattern.js';

/** What a message about paying asks for: how to pay, where a payment goes, a payment that was made, or whether one has come in. */
export type PaymentQuestion = 'how' | 'where' | 'paid' | 'arrived';

const paid = paidPatterns.map(wordPattern);
const arrived = arrivedPatterns.map(wordPattern);
const padded = (phrases: readonly string[]): readonly string[] =>
  phrases.map((phrase) => ` ${standardWords(phrase).join(' ')} `);
const whereItGoes = padded(whereItGoesPhrases);
const howToPay = padded(howToPayPhrases);
const supposed = padded(supposedPaymentPhrases);

const holds = (words: readonly string[], phrases: readonly string[]): boolean => {
  const message = ` ${words.join(' ')} `;
  return phrases.some((phrase) => message.includes(phrase));
};

/** Tells whether a message asks what a payment is used for: "kalau saya bayar 500rb masuknya ke mana". */
export function asksWhereItGoes(text: string): boolean {
  return holds(standardWords(text), whereItGoes);
}

const startsOf = (patterns: readonly WordPattern[], words: readonly string[]): readonly number[] =>
  patterns.map((pattern) => findPattern(pattern, words)).filter((start) => start >= 0);

/** Reads a message that is known to be about paying. */
export function paymentQuestion(text: string): PaymentQuestion {
  if (asksWhereItGoes(text)) return 'where';
  const words = standardWords(text);
  const told = startsOf(paid, words);
  const starts = [...told, ...startsOf(arrived, words)];
  if (starts.length === 0 || holds(words, howToPay)) return 'how';
  // "kalau sudah bayar, …" supposes it; "sudah bayar, tolong kabari kalau masuk" does not.
  return holds(words.slice(0, Math.min(...starts) + 2), supposed) ? 'how' : told.length > 0 ? 'paid' : 'arrived';
}
