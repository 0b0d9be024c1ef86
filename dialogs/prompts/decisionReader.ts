import { isConsentPhrase } from '../recognizers/consent.js';
import { recognizeOption } from '../recognizers/option.js';
import { bubble, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** What a debtor decides at the review: their consent in their own words, or a line to change. */
export type Decision =
  | { readonly kind: 'accept'; readonly phrase: string }
  | { readonly kind: 'change'; readonly line: 1 | 2 | 3 };

/** Reads the explicit phrase or "ubah N". Anything else, above all "ya", "ok" or a thumb, accepts nothing. */
export function readDecision({ context, text }: ReaderInput): Reading<Decision> {
  const phrase = words(context, 'acceptance.phrase');
  if (isConsentPhrase(text, phrase)) return { kind: 'answer', value: { kind: 'accept', phrase: text.trim() } };
  const changes = ([1, 2, 3] as const).map((line) => ({
    line,
    label: words(context, 'acceptance.change', { number: line }),
  }));
  const option =
    /\d\s*$/.test(text) && /\p{L}/u.test(text)
      ? recognizeOption(
          text,
          changes.map(({ label }) => label),
        )
      : undefined;
  const change = changes[option ?? -1];
  if (change !== undefined) return { kind: 'answer', value: { kind: 'change', line: change.line } };
  return { kind: 'again', reply: bubble(words(context, 'acceptance.notPhrase', { phrase })) };
}
