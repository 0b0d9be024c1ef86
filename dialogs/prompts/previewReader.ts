import { recognizeOption } from '../recognizers/option.js';
import { numbered, words } from '../replies.js';
import { readAmount } from './amountReader.js';
import type { ReaderInput, Reading } from './answerPrompt.js';
import type { ChoiceLabels } from './choiceReader.js';

/** After a payment was looked at: another amount, or one of the lines shown as its index. */
export type AfterPreview = { readonly amount: number } | { readonly option: number };

/** Reads another amount to look at ("kalau 1 juta?") or a choice. */
export function readAfterPreview(input: ReaderInput): Reading<AfterPreview> {
  const { context, options, state, text } = input;
  const { labels } = options.validations as ChoiceLabels;
  const offered = state['candidates'];
  const isAsking = Array.isArray(offered) && offered.length > 0;
  const option = isAsking ? undefined : recognizeOption(text, labels);
  if (option !== undefined) return { kind: 'answer', value: { option } };
  const amount = readAmount({ ...input, attempt: 1 });
  if (amount.kind === 'answer') return { kind: 'answer', value: { amount: amount.value } };
  const asks = state['candidates'];
  if (/\p{Nd}/u.test(text) || (Array.isArray(asks) && asks.length > 0)) return amount;
  return { kind: 'again', reply: numbered(words(context, 'payment.retryAnother'), labels) };
}
