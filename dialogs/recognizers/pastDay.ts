import { Temporal } from 'temporal-polyfill';
import { paidTodayPhrases } from '../../locales/id/payments.js';
import { type DateResult, recognizeDate } from './date.js';
import { daysOf } from './dateResult.js';
import { standardWords } from './normalize.js';

/** The day on which something was done. */
export type PastDayResult =
  | { readonly kind: 'value'; readonly date: Temporal.PlainDate }
  /** Ask which is meant; the latest first. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Temporal.PlainDate[] }
  | { readonly kind: 'future'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'none' };

/** How many days back a day without its month or year is looked for: a weekday, a day of the month, a day of the year. */
const reaches = [6, 30, 364];
const mostCandidates = 5;
const todayPhrases = paidTodayPhrases.map((phrase) => ` ${standardWords(phrase).join(' ')} `);

interface Options {
  /** The question was for a day, so a bare "17" is the 17th. */
  readonly bareIsDay?: boolean;
}

/**
 * Reads the answer to "on which day was it?" relative to `today`. What names no year, month or week is its last
 * occurrence, today included: on 21 November "tgl 25" is 25 October. "barusan" and "tadi pagi" are today.
 */
export function recognizePastDay(text: string, today: Temporal.PlainDate, options: Options = {}): PastDayResult {
  const said = recognizeDate(text, today, options);
  const message = ` ${standardWords(text).join(' ')} `;
  const isNow = todayPhrases.some((phrase) => message.includes(phrase));
  if (said.kind === 'none' || said.kind === 'invalid' || said.kind === 'range')
    return isNow && said.kind === 'none' ? { kind: 'value', date: today } : { kind: 'none' };
  const gone = daysOf(said).filter((date) => !isFuture(date, today));
  const past = gone.length > 0 ? gone : [lastOccurrence(text, today, options)].filter((date) => date !== undefined);
  const days = past.filter((date, index) => past.findIndex((other) => other.equals(date)) === index);
  const [date] = days;
  if (days.length > 1) return { kind: 'ambiguous', candidates: latestFirst(days) };
  if (date !== undefined) return { kind: 'value', date };
  const [coming] = daysOf(said);
  return coming === undefined ? { kind: 'none' } : { kind: 'future', date: coming };
}

/** The same words read some time earlier; words that move with the day ("besok") name no day gone by. */
function lastOccurrence(text: string, today: Temporal.PlainDate, options: Options): Temporal.PlainDate | undefined {
  for (const days of reaches) {
    const then = today.subtract({ days });
    const [date] = theDay(text, then, options);
    const [moved] = theDay(text, then.subtract({ days: 1 }), options);
    if (date !== undefined && !isFuture(date, today) && moved?.equals(date) === true) return date;
  }
  return undefined;
}

function theDay(text: string, from: Temporal.PlainDate, options: Options): readonly Temporal.PlainDate[] {
  const result: DateResult | { readonly kind: 'none' } = recognizeDate(text, from, options);
  return result.kind === 'value' ? [result.date] : [];
}

const isFuture = (date: Temporal.PlainDate, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(date, today) > 0;

function latestFirst(days: readonly Temporal.PlainDate[]): readonly Temporal.PlainDate[] {
  return days.toSorted((left, right) => Temporal.PlainDate.compare(right, left)).slice(0, mostCandidates);
}
