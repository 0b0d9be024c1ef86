import type { PlanRequest } from '../../engine/results.js';
import { recognizeOption } from '../recognizers/option.js';
import { recognizeMonths } from '../recognizers/tenor.js';
import { recognizeYesNo } from '../recognizers/yesNo.js';
import { bubble, words } from '../replies.js';
import { understood } from '../understood.js';
import { readAmount } from './amountReader.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** Reads what to simulate: months when months are named, else a sum a month; "bantu hitung" asks for help. */
export function readRequest(input: ReaderInput): Reading<PlanRequest | 'help'> {
  const { context, text } = input;
  if (recognizeOption(text, [words(context, 'simulation.helpMe')]) === 0) return { kind: 'answer', value: 'help' };
  return readPlanRequest(input);
}

function readPlanRequest(input: ReaderInput): Reading<PlanRequest> {
  const months = recognizeMonths(input.text);
  if (months.kind === 'value') return { kind: 'answer', value: { by: 'months', months: months.months } };
  const amount = readAmount(input);
  return amount.kind === 'answer' ? { kind: 'answer', value: { by: 'payment', payment: amount.value } } : amount;
}

/** Whether a plan feels safe, or another plan to look at instead. */
export type SafetyAnswer =
  | { readonly kind: 'yes' | 'no' | 'other' }
  | { readonly kind: 'request'; readonly request: PlanRequest };

/** Reads yes, no or other figures ("kalau 1,5 juta?", "10 bulan"). */
export function readSafety(input: ReaderInput): Reading<SafetyAnswer> {
  const { context, text } = input;
  const option = recognizeOption(text, [
    words(context, 'simulation.yes'),
    words(context, 'simulation.no'),
    words(context, 'simulation.otherAmount'),
  ]);
  const byOption = (['yes', 'no', 'other'] as const)[option ?? -1];
  if (byOption !== undefined) return { kind: 'answer', value: { kind: byOption } };
  const request = readPlanRequest(input);
  if (request.kind === 'answer') return { kind: 'answer', value: { kind: 'request', request: request.value } };
  const offered = input.state['candidates'];
  if (Array.isArray(offered) && offered.length > 0) return request;
  const answer = recognizeYesNo(text);
  if (answer !== 'unclear') return { kind: 'answer', value: { kind: answer } };
  if (understood(context, text).intent === 'hardship') return { kind: 'answer', value: { kind: 'no' } };
  return { kind: 'again', reply: bubble(words(context, 'simulation.retrySafe')) };
}
