import { Temporal } from 'temporal-polyfill';
import { calendarDay, type WrittenDay, writtenDays } from './calendarDay.js';
import { normalize } from './normalize.js';
import { readableDate } from './readableDate.js';

/** A date of birth. `future` is a day after today; `invalid` a day that does not exist or was over 120 years ago. */
export type BirthDateResult =
  | { readonly kind: 'value'; readonly text: string; readonly date: Temporal.PlainDate }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly Temporal.PlainDate[] }
  | { readonly kind: 'invalid'; readonly text: string }
  | { readonly kind: 'future'; readonly text: string; readonly date: Temporal.PlainDate }
  | { readonly kind: 'none' };

/** A borrower is an adult; a two-digit year is read so that one comes out. */
const youngest = 15;
const oldest = 100;

function compact(text: string): WrittenDay | undefined {
  const digits = /(?<![\d.,/-])(\d{2})(\d{2})(\d{4}|\d{2})(?![\d.,/-])/.exec(text);
  const spaced = digits ?? /(?<![\d.,/-])(\d{1,2}) (\d{1,2}) (\d{2})(?![\d.,/-])/.exec(text);
  if (spaced?.[3] === undefined) return undefined;
  return {
    text: spaced[0],
    at: spaced.index,
    day: Number(spaced[1]),
    month: Number(spaced[2]),
    year: Number(spaced[3]),
    shortYear: spaced[3].length === 2,
  };
}

function readYears(written: WrittenDay, today: Temporal.PlainDate): readonly number[] {
  if (written.year === undefined) return [];
  if (!written.shortYear) return [written.year];
  const age = (year: number): number => today.year - year;
  const years = [1900 + written.year, 2000 + written.year];
  const adult = years.filter((year) => age(year) >= youngest && age(year) <= oldest);
  return adult.length > 0 ? adult : years.filter((year) => age(year) >= 0);
}

/**
 * Reads a date of birth: "17-08-1990", "5 mei 88", "17081990". Two-digit years are resolved to an adult's age. A day
 * without a year is `none`; several different days are ambiguous.
 */
export function recognizeBirthDate(text: string, today: Temporal.PlainDate): BirthDateResult {
  const message = readableDate(normalize(text)).text;
  const written = writtenDays(message).days.filter(({ year }) => year !== undefined);
  const short = written.length === 0 ? compact(message) : undefined;
  const days = short === undefined ? written : [short];
  const [first] = days;
  if (first === undefined) return { kind: 'none' };
  const dates = days.flatMap((day) =>
    readYears(day, today).flatMap((year) => calendarDay(year, day.month, day.day) ?? []),
  );
  const unique = dates.filter((date, index) => dates.findIndex((other) => other.equals(date)) === index);
  const [date] = unique;
  if (date === undefined) return { kind: 'invalid', text: first.text };
  if (unique.length > 1) return { kind: 'ambiguous', text: first.text, candidates: unique };
  if (Temporal.PlainDate.compare(date, today) > 0) return { kind: 'future', text: first.text, date };
  return today.year - date.year > 120
    ? { kind: 'invalid', text: first.text }
    : { kind: 'value', text: first.text, date };
}
