import { recognizeAmount } from '../recognizers/amount.js';
import { recognizeControl } from '../recognizers/control.js';
import { recognizeOption } from '../recognizers/option.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble, numbered, rupiah, words } from '../replies.js';
import type { Reader, ReaderInput, Reading } from './answerPrompt.js';

/** Reads whole rupiah. What has more than one reading is asked about, never chosen for the debtor. */
export function readAmount(input: ReaderInput): Reading<number> {
  const offered = candidatesIn(input.state);
  const picked = offered.length > 0 ? pick(input.text, offered) : undefined;
  if (picked !== undefined) return { kind: 'answer', value: picked };
  input.state['candidates'] = [];
  const { context, text } = input;
  const result = recognizeAmount(text);
  switch (result.kind) {
    case 'value':
      return { kind: 'answer', value: result.value };
    case 'approximate':
      return ask(input, result.candidates ?? [result.value]);
    case 'ambiguous':
      return ask(input, result.candidates);
    case 'range':
      return again(words(context, 'repair.rangeAmount', { min: rupiah(result.min), max: rupiah(result.max) }));
    case 'refused':
      return again(
        words(
          context,
          result.code === 'negative'
            ? 'repair.negativeAmount'
            : result.code === 'percent'
              ? 'repair.percentAmount'
              : result.code === 'too_large'
                ? 'repair.tooLargeAmount'
                : 'repair.noAmount',
        ),
      );
    case 'none':
      return again(words(context, input.attempt === 1 ? 'repair.noAmount' : 'repair.noAmountExample'));
  }
}

/** Lets a question be passed over: "lewati" answers null. */
export function skippable(read: (input: ReaderInput) => Reading<number>): Reader<number | null> {
  return (input) => (recognizeControl(input.text) === 'skip' ? { kind: 'answer', value: null } : read(input));
}

/** For a sum that may well be nothing: "tidak ada" and "0" answer zero. */
export function orNothing(read: (input: ReaderInput) => Reading<number>): (input: ReaderInput) => Reading<number> {
  return (input) =>
    candidatesIn(input.state).length === 0 &&
    (/^\s*(rp\.?\s*)?0\s*$/i.test(input.text) || recognizeYesNo(input.text) === 'no')
      ? { kind: 'answer', value: 0 }
      : read(input);
}

function again(text: string): Reading<number> {
  return { kind: 'again', reply: bubble(text) };
}

function ask(input: ReaderInput, candidates: readonly number[]): Reading<number> {
  input.state['candidates'] = candidates;
  const [only] = candidates;
  const reply =
    candidates.length === 1 && only !== undefined
      ? bubble(words(input.context, 'repair.confirmAmount', { amount: rupiah(only) }))
      : numbered(words(input.context, 'repair.whichAmount'), candidates.map(rupiah));
  return { kind: 'again', reply };
}

function candidatesIn(state: Record<string, unknown>): readonly number[] {
  const { candidates } = state;
  return Array.isArray(candidates) ? candidates.filter((value) => typeof value === 'number') : [];
}

function pick(text: string, candidates: readonly number[]): number | undefined {
  if (candidates.length === 1) return recognizeYesNo(text) === 'yes' ? candidates[0] : undefined;
  const index = recognizeOption(text, candidates.map(rupiah));
  return index === undefined ? undefined : candidates[index];
}
