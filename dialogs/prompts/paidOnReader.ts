import { Temporal } from 'temporal-polyfill';
import { recognizeOption } from '../recognizers/option.js';
import { recognizePastDay } from '../recognizers/pastDay.js';
import { bubble, dayText, numbered, words } from '../replies.js';
import { turnInfo } from '../turnInfo.js';
import type { ReaderInput, Reading } from './answerPrompt.js';

/** Reads the day on which a payment was made, as ISO text. A day to come is refused; several are asked about. */
export function readPaidOn({ context, state, text }: ReaderInput): Reading<string> {
  const offered = Array.isArray(state['days']) ? state['days'].filter((day) => typeof day === 'string') : [];
  const shown = offered.map((day) => dayText(context, Temporal.PlainDate.from(day)));
  const picked = offered.length === 0 ? undefined : offered[recognizeOption(text, shown) ?? -1];
  if (picked !== undefined) return { kind: 'answer', value: picked };
  const result = recognizePastDay(text, turnInfo(context).today, { bareIsDay: true });
  switch (result.kind) {
    case 'value':
      return { kind: 'answer', value: result.date.toString() };
    case 'ambiguous':
      state['days'] = result.candidates.map(String);
      return {
        kind: 'again',
        reply: numbered(
          words(context, 'payment.whichPaidOn'),
          result.candidates.map((day) => dayText(context, day)),
        ),
      };
    case 'future':
      return again(words(context, 'payment.futurePaidOn', { date: dayText(context, result.date) }));
    case 'none':
      return again(words(context, 'payment.retryPaidOn'));
  }
}

function again(text: string): Reading<string> {
  return { kind: 'again', reply: bubble(text) };
}
