import { Temporal } from 'temporal-polyfill';

/** Days are kept for these years; others are made anew each time. */
const firstKeptYear = 1900;
const lastKeptYear = 2199;
const longMonth = 31;
const monthsInYear = 12;

/** Every calendar day that has been asked for: a PlainDate never changes, and making one costs more than its row. */
const kept: (Temporal.PlainDate | undefined)[] = [];

/**
 * Gives the due date of each instalment by its index from 0: monthly from `first`, counted from `first` itself so that
 * a month end clamps and comes back (31 January, 28 or 29 February, 31 March), as `addMonths` does.
 */
export function dueDates(first: Temporal.PlainDate): (index: number) => Temporal.PlainDate {
  const { day } = first;
  const start = first.year * monthsInYear + first.month - 1;
  return (index) => {
    const year = Math.floor((start + index) / monthsInYear);
    const month = start + index - year * monthsInYear + 1;
    return calendarDay(year, month, Math.min(day, daysInMonth(year, month)));
  };
}

function calendarDay(year: number, month: number, day: number): Temporal.PlainDate {
  if (year < firstKeptYear || year > lastKeptYear) return new Temporal.PlainDate(year, month, day);
  const place = ((year - firstKeptYear) * monthsInYear + month - 1) * longMonth + day - 1;
  const known = kept[place];
  if (known !== undefined) return known;
  const made = new Temporal.PlainDate(year, month, day);
  kept[place] = made;
  return made;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : longMonth;
}

/** Whether `year` has a 29 February (Gregorian calendar). */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
