import { recognizeOption } from '../recognizers/option.js';
import { numbered, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** The validations object of a choice: what may be chosen, as shown. */
export interface ChoiceLabels {
  readonly labels: readonly string[];
}

/** Reads which of the shown options is meant, by number or by its words; answers its index from 0. */
export function readChoice(input: ReaderInput): Reading<number> {
  const { labels } = input.options.validations as ChoiceLabels;
  const index = recognizeOption(input.text, labels);
  if (index !== undefined) return { kind: 'answer', value: index };
  return { kind: 'again', reply: numbered(words(input.context, 'repair.noChoice'), labels) };
}
