import type { Temporal } from 'temporal-polyfill';
import type { Policy } from './policy.js';

/**
 * The day `months` months after `day`, counted from `day` itself so that a month end clamps and comes back:
 * 31 January, 28 or 29 February, 31 March. Negative months go back.
 */
export function addMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  return day.add({ months }, { overflow: 'constrain' });
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1 March of the year 0 (the calendar of Temporal, ISO 8601), so that days can be subtracted as integers.
 * Years are counted from March: 29 February is then the last day and every month before it has its fixed place.
 */
function dayNumber(day: Temporal.PlainDate): number {
  const { month } = day;
  const year = month > 2 ? day.year : day.year - 1;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day.day - 1;
}

/** Negative, zero or positive as `left` is before, on or after `right`. */
export function compareDays(left: Temporal.PlainDate, right: Temporal.PlainDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/**
 * Whether `day` is a working day of the bank: Monday to Friday, no national holiday, no cuti bersama (domain.md §7).
 * A weekday of a year without a holiday table is 'unknown': it is never guessed.
 */
export function isWorkingDay(day: Temporal.PlainDate, policy: Pick<Policy, 'holidays'>): boolean | 'unknown' {
  if (day.dayOfWeek > 5) return false;
  const table = policy.holidays[String(day.year)];
  if (table === undefined) return 'unknown';
  return !table.some((holiday) => holiday.equals(day));
}

/** The last working day on or before `day`. Weekdays of a year without a table are taken as working days. */
export function lastWorkingDayOnOrBefore(
  day: Temporal.PlainDate,
  policy: Pick<Policy, 'holidays'>,
): Temporal.PlainDate {
  let candidate = day;
  while (isWorkingDay(candidate, policy) === false) candidate = candidate.subtract({ days: 1 });
  return candidate;
}

/** The first working day after `day`. Weekdays of a year without a table are taken as working days. */
export function nextWorkingDay(day: Temporal.PlainDate, policy: Pick<Policy, 'holidays'>): Temporal.PlainDate {
  let candidate = day.add({ days: 1 });
  while (isWorkingDay(candidate, policy) === false) candidate = candidate.add({ days: 1 });
  return candidate;
}
