import { Temporal } from 'temporal-polyfill';

/** What a day in a message means. `text` is the message's own words, in lower case. */
export type DateResult =
  | { readonly kind: 'value'; readonly text: string; readonly date: Temporal.PlainDate }
  /** Ask which is meant. Without candidates ("habis gajian") ask for the day itself; `asks` says for which. */
  | {
      readonly kind: 'ambiguous';
      readonly text: string;
      readonly candidates: readonly Temporal.PlainDate[];
      readonly asks?: 'payday';
    }
  | {
      readonly kind: 'range';
      readonly text: string;
      readonly from: Temporal.PlainDate;
      readonly to: Temporal.PlainDate;
    }
  | { readonly kind: 'invalid'; readonly text: string }
  | { readonly kind: 'past'; readonly text: string; readonly date: Temporal.PlainDate };

/** A result and where in the readable text it stands. */
export interface DateMention {
  readonly at: number;
  readonly end: number;
  readonly result: DateResult;
  /** A day of the week standing beside a date only confirms it; "sekarang" is often no day at all. */
  readonly role?: 'weekday' | 'now' | 'payday';
  /** ISO day of the week. */
  readonly weekday?: number;
}

/** One or several days as a result: none is invalid, several are ambiguous, one before today is past. */
export function dayResult(
  text: string,
  days: readonly (Temporal.PlainDate | undefined)[],
  today: Temporal.PlainDate,
): DateResult {
  const dates = days
    .filter((day): day is Temporal.PlainDate => day !== undefined)
    .filter((day, index, all) => all.findIndex((other) => other.equals(day)) === index)
    .sort(Temporal.PlainDate.compare);
  const [date] = dates;
  if (date === undefined) return { kind: 'invalid', text };
  if (dates.length > 1) return { kind: 'ambiguous', text, candidates: dates };
  return { kind: Temporal.PlainDate.compare(date, today) < 0 ? 'past' : 'value', text, date };
}

/** The days from one to another; undefined when either is in doubt or gone by, or when they run backwards. */
export function rangeOf(text: string, first: DateResult, last: DateResult): DateResult | undefined {
  const [[from, ...before], [to, ...after]] = [daysOf(first), daysOf(last)];
  const doubtful = before.length + after.length > 0 || first.kind === 'past' || last.kind === 'past';
  if (doubtful || from === undefined || to === undefined) return undefined;
  return Temporal.PlainDate.compare(from, to) < 0 ? { kind: 'range', text, from, to } : undefined;
}

/** Every day a result may mean. */
export function daysOf(result: DateResult): readonly Temporal.PlainDate[] {
  if (result.kind === 'value' || result.kind === 'past') return [result.date];
  if (result.kind === 'range') return [result.from, result.to];
  return result.kind === 'ambiguous' ? result.candidates : [];
}
