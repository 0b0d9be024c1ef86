import type { DisputedItem } from '../ports/disputes.js';
import type { Reader, ReaderInput, Reading } from '../prompts/answerPrompt.js';
import type { ChoiceLabels } from '../prompts/choiceReader.js';
import { isEverything, isThrough, isUnsure } from '../recognizers/briefAnswer.js';
import { recognizeControl } from '../recognizers/control.js';
import { maskIdentifiers } from '../recognizers/maskIdentifiers.js';
import { recognizeOption } from '../recognizers/option.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble, numbered, words } from '../replies.js';
import { type CategoryAnswer, categoryAnswer } from './category.js';

/** Whether a question that may be passed over is passed over. */
const isSkipped = (text: string): boolean => recognizeControl(text) === 'skip' || isUnsure(text);

/** Shorter than this nothing has been told. */
const shortestComplaint = 5;

/** Reads which kind of objection it is, from the list or from the complaint itself. */
export function readCategory({ context, options, text }: ReaderInput): Reading<CategoryAnswer> {
  const { labels } = options.validations as ChoiceLabels;
  const value = categoryAnswer(recognizeOption(text, labels), text);
  return value === undefined
    ? { kind: 'again', reply: numbered(words(context, 'repair.noChoice'), labels) }
    : { kind: 'answer', value };
}

/** Reads what happened, in the debtor's words with identifiers masked. */
export function readWhat({ context, text }: ReaderInput): Reading<string> {
  const what = maskIdentifiers(text.trim());
  return what.length >= shortestComplaint && /\p{L}{2}/u.test(what)
    ? { kind: 'answer', value: what }
    : { kind: 'again', reply: bubble(words(context, 'dispute.retryWhat')) };
}

/** The validations object of the question for parts: what may be chosen, as shown, and last that one is not sure. */
export interface ItemLabels extends ChoiceLabels {
  readonly items: readonly DisputedItem[];
}

/** Reads one or several parts of the bill, by number or label; none when it is passed over. */
export function readItems({ context, options, text }: ReaderInput): Reading<readonly DisputedItem[]> {
  const { items, labels } = options.validations as ItemLabels;
  if (isSkipped(text) || recognizeYesNo(text) === 'no') return { kind: 'answer', value: [] };
  if (isEverything(text)) return { kind: 'answer', value: items };
  const picked = places(text, labels);
  if (picked === undefined) return { kind: 'again', reply: numbered(words(context, 'dispute.retryItems'), labels) };
  return { kind: 'answer', value: items.filter((_, index) => picked.includes(index)) };
}

/** Places in the list, all of them within it: "1 dan 3", "2, 3", "angsuran ke-15". */
function places(text: string, labels: readonly string[]): readonly number[] | undefined {
  const one = recognizeOption(text, labels);
  if (one !== undefined) return [one];
  const parts = text
    .split(/[,;&+\n]|\s(?:dan|sama|serta|and|atau|dg|dgn)\s|(?<=\d)\s+(?=\d)/iu)
    .filter((part) => part.trim() !== '');
  const found = parts.map((part) => recognizeOption(part, labels));
  const whole = found.filter((place) => place !== undefined);
  return whole.length > 0 && whole.length === found.length ? whole : undefined;
}

/** Passes a sum over when the debtor does not know it. */
export function orUnknown(read: (input: ReaderInput) => Reading<number | null>): Reader<number | null> {
  return (input) => (isSkipped(input.text) ? { kind: 'answer', value: null } : read(input));
}

export type EvidenceAnswer = 'done' | 'clear';

/** Reads the end of the evidence. Files themselves are taken before this. */
export function readEvidence({ context, text }: ReaderInput): Reading<EvidenceAnswer> {
  if (recognizeOption(text, [words(context, 'dispute.clear')]) === 0 && /\p{L}/u.test(text))
    return { kind: 'answer', value: 'clear' };
  if (isSkipped(text) || isThrough(text) || recognizeYesNo(text) === 'no') return { kind: 'answer', value: 'done' };
  return { kind: 'again', reply: bubble(words(context, 'dispute.retryEvidence')) };
}

/** What is decided at the review: to send it, or which line to change (from 0). */
export type ReviewAnswer = 'send' | number;

/** Reads the review: "kirim", a plain yes, "ubah 3" or the bare number of a line. */
export function readReview({ context, options, text }: ReaderInput): Reading<ReviewAnswer> {
  const { lines } = options.validations as { readonly lines: number };
  if (recognizeOption(text, [words(context, 'dispute.send')]) === 0 && /\p{L}/u.test(text))
    return { kind: 'answer', value: 'send' };
  const changes = Array.from({ length: lines }, (_, index) => words(context, 'dispute.change', { number: index + 1 }));
  const line = recognizeOption(text, changes);
  if (line !== undefined) return { kind: 'answer', value: line };
  if (recognizeYesNo(text) === 'yes') return { kind: 'answer', value: 'send' };
  return { kind: 'again', reply: bubble(words(context, 'dispute.retryReview')) };
}
