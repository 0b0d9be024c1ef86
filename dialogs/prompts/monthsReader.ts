import { recognizeMonths } from '../recognizers/tenor.js';
import { bubble, words } from '../replies.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** The validations object of a question for months: the bounds the package sets, both ends included. */
export interface MonthsBounds {
  readonly package: string;
  readonly min: number;
  readonly max: number;
}

/** Reads a number of months within bounds; a bare number is months, because months were asked for. */
export function readMonths({ context, text, options }: ReaderInput): Reading<number> {
  const bounds = options.validations as MonthsBounds;
  const reading = recognizeMonths(text, { bareIsMonths: true });
  if (reading.kind === 'value' && reading.months >= bounds.min && reading.months <= bounds.max)
    return { kind: 'answer', value: reading.months };
  return { kind: 'again', reply: bubble(words(context, 'acceptance.askMonths', { ...bounds })) };
}
