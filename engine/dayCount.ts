import { Temporal } from 'temporal-polyfill';
import { addMonths, compareDays, daysBetween } from './calendar.js';
import { isLeapYear } from './dueDates.js';
import { type Fraction, inLowestTerms } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/** How the days between two days become a share of a year. */
export const dayCounts = ['30/360', 'actual/365', 'actual/360', 'actual/actual', 'actual/actual-icma'] as const;
export type DayCount = (typeof dayCounts)[number];

/** Counted days, and the share of a year they are as an exact fraction. */
export interface DayCountResult {
  readonly kind: 'dayCount';
  readonly days: number;
  readonly yearFraction: Fraction;
}

/** The regular period that an ICMA count is measured against: how often a year it comes round, and where it ends. */
export interface RegularPeriod {
  readonly end: Temporal.PlainDate;
  readonly periodsPerYear: 1 | 2 | 3 | 4 | 6 | 12;
}

/**
 * Counts the days from `from` (included) to `to` (excluded) and their share of a year.
 *
 * Sources: 2006 ISDA Definitions 4.16(f) "30/360" (a first day of 31 counts as 30, a last day of 31 too when the first
 * is then 30), 4.16(d) "Actual/365 (Fixed)", 4.16(e) "Actual/360", 4.16(b) "Actual/Actual" (days in leap years over 366
 * and the others over 365). 'actual/actual-icma' is ICMA Rule 251: days over the days of the regular periods × periods a
 * year; it needs `period`, whose periods go back from `period.end`.
 *
 * Refuses `to` before `from` ('out_of_order'), and for ICMA a missing period or one that ends before `to`.
 */
export function dayCount(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  convention: DayCount,
  period?: RegularPeriod,
): DayCountResult | Refusal {
  if (compareDays(to, from) < 0) return refuse('out_of_order', 'to');
  const actual = daysBetween(from, to);
  switch (convention) {
    case '30/360':
      return counted(days360(from, to), { numerator: BigInt(days360(from, to)), denominator: 360n });
    case 'actual/365':
      return counted(actual, { numerator: BigInt(actual), denominator: 365n });
    case 'actual/360':
      return counted(actual, { numerator: BigInt(actual), denominator: 360n });
    case 'actual/actual':
      return counted(actual, actualActual(from, to));
    case 'actual/actual-icma':
      if (period === undefined || compareDays(period.end, to) < 0) return refuse('out_of_order', 'period.end');
      return counted(actual, icma(from, to, period));
  }
}

function counted(days: number, yearFraction: Fraction): DayCountResult {
  return { kind: 'dayCount', days, yearFraction };
}

function days360(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const first = Math.min(from.day, 30);
  const last = to.day === 31 && first === 30 ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function actualActual(from: Temporal.PlainDate, to: Temporal.PlainDate): Fraction {
  let inLeapYears = 0;
  for (let year = from.year; year <= to.year; year += 1) {
    if (isLeapYear(year)) inLeapYears += overlap(from, to, newYear(year), newYear(year + 1));
  }
  const inOthers = daysBetween(from, to) - inLeapYears;
  return { numerator: BigInt(inLeapYears) * 365n + BigInt(inOthers) * 366n, denominator: 365n * 366n };
}

/** Goes back period by period from the end; each holds some of the days. */
function icma(from: Temporal.PlainDate, to: Temporal.PlainDate, { end, periodsPerYear }: RegularPeriod): Fraction {
  const months = 12 / periodsPerYear;
  let sum: Fraction = { numerator: 0n, denominator: 1n };
  let periodEnd = end;
  for (let index = 1; compareDays(periodEnd, from) > 0; index += 1) {
    const start = addMonths(end, -months * index);
    const length = BigInt(daysBetween(start, periodEnd) * periodsPerYear);
    const held = BigInt(overlap(from, to, start, periodEnd));
    sum = inLowestTerms({
      numerator: sum.numerator * length + held * sum.denominator,
      denominator: sum.denominator * length,
    });
    periodEnd = start;
  }
  return sum;
}

function overlap(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  start: Temporal.PlainDate,
  end: Temporal.PlainDate,
): number {
  const first = compareDays(from, start) > 0 ? from : start;
  const last = compareDays(to, end) < 0 ? to : end;
  return Math.max(0, daysBetween(first, last));
}

function newYear(year: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, 1, 1);
}
