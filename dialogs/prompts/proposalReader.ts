import { Temporal } from 'temporal-polyfill';
import type { Rupiah } from '../../engine/money.js';
import { recognizeAmounts } from '../recognizers/amount.js';
import { recognizeControl } from '../recognizers/control.js';
import { recognizeDate } from '../recognizers/date.js';
import { maskIdentifiers } from '../recognizers/maskIdentifiers.js';
import { asksToPayOnce } from '../recognizers/proposalWish.js';
import { recognizeMonths } from '../recognizers/tenor.js';
import { bubble, dayText, words } from '../replies.js';
import { turnInfo } from '../turnInfo.js';
import { readAmount } from './amountReader.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** What a debtor wants to pay: a sum a month, for how long if they said, or one sum once. */
export interface WantedPlan {
  readonly payment: Rupiah;
  readonly months: number | null;
  readonly once: boolean;
}

/** Reads a sum a month, with its months where they are named, or a sum in one payment. */
export function readPlan(input: ReaderInput): Reading<WantedPlan> {
  const { state, text } = input;
  const months = recognizeMonths(text);
  if (months.kind === 'value') state['months'] = months.months;
  if (asksToPayOnce(text)) state['once'] = true;
  const amount = readAmount(input);
  if (amount.kind === 'again') return amount;
  const named = typeof state['months'] === 'number' ? state['months'] : null;
  const once = (state['once'] === true && named === null) || named === 1;
  return { kind: 'answer', value: { payment: amount.value, months: once ? 1 : named, once } };
}

/** What a message that asks for a plan says of it already, when it leaves no doubt. */
export function proposedPlan(text: string): { readonly plan?: WantedPlan } {
  const [amount, ...others] = recognizeAmounts(text);
  if (amount?.kind !== 'value' || others.length > 0) return {};
  const months = recognizeMonths(text);
  const named = months.kind === 'value' ? months.months : null;
  const once = named === 1 || (named === null && asksToPayOnce(text));
  return { plan: { payment: amount.value, months: once ? 1 : named, once } };
}

/** The validations object of a question for the first day: the last one that may be named, ISO. */
export interface StartBounds {
  readonly latest: string;
}

/** Reads the day of the first payment, after today and by the latest; answers an ISO day. */
export function readStart({ context, options, text }: ReaderInput): Reading<string> {
  const latest = Temporal.PlainDate.from((options.validations as StartBounds).latest);
  const { today } = turnInfo(context);
  const found = recognizeDate(text, today, { bareIsDay: true });
  const isFit = (day: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(day, today) > 0 && Temporal.PlainDate.compare(day, latest) <= 0;
  if (found.kind === 'value' && isFit(found.date)) return { kind: 'answer', value: found.date.toString() };
  return { kind: 'again', reply: bubble(words(context, 'proposal.retryStart', { latest: dayText(context, latest) })) };
}

const shortestReason = 3;
const longestReason = 300;

/** Reads why paying is hard, identifiers masked; "lewati" answers null. */
export function readReason({ context, text }: ReaderInput): Reading<string | null> {
  if (recognizeControl(text) === 'skip') return { kind: 'answer', value: null };
  const reason = maskIdentifiers(text.trim()).slice(0, longestReason);
  if (reason.length >= shortestReason) return { kind: 'answer', value: reason };
  return { kind: 'again', reply: bubble(words(context, 'proposal.retryReason')) };
}
