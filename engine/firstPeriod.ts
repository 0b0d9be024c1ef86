import { dayCount } from './dayCount.js';
import { parseRate } from './rate.js';
import { isRefusal } from './refusal.js';
import type { PlanRow } from './results.js';
import { roundRatio } from './rounding.js';
import { firstRate } from './schedulePhases.js';
import type { FirstPeriod, ScheduleTerms } from './scheduleTerms.js';

/**
 * Charges the first period by its days instead of as a month: principal × rate a year × share of a year, half-up. The
 * first instalment carries the difference; what it repays stays the same, and so do all other rows.
 */
export function withFirstPeriod(
  rows: readonly PlanRow[],
  terms: ScheduleTerms,
  period: FirstPeriod,
): readonly PlanRow[] {
  const counted = dayCount(period.from, terms.firstDueDate, period.dayCount);
  if (isRefusal(counted)) throw new RangeError('A first period starts before the first due date.');
  const share = counted.yearFraction;
  const rate = parseRate(firstRate(terms));
  const interest = roundRatio(
    BigInt(terms.principal) * rate.numerator * share.numerator,
    rate.denominator * share.denominator,
  );
  return rows.map((row) => (row.number === 1 ? { ...row, interest, payment: row.principal + interest } : row));
}
