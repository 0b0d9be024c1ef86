import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';
import type { PenaltyTerms } from './facility.js';
import type { Rupiah } from './money.js';
import { parseRate } from './rate.js';
import type { PenaltyDetail } from './results.js';
import { roundRatio } from './rounding.js';

/** The overdue amount of an instalment (principal and interest, rupiah) from a day on, until the next step. */
export interface OverdueStep {
  readonly from: Temporal.PlainDate;
  readonly base: Rupiah;
}

/**
 * The penalty of one late instalment on `asOf`: simple, daily, on the overdue amount (domain.md §8). Steps are in order
 * and start on the due date; each gives base × rate × days, rounded half-up, so that every amount can be shown with its
 * formula. Nothing is charged until the days late exceed the days of grace; from then on they count from the due date.
 */
export function penalty(
  instalment: number,
  steps: readonly OverdueStep[],
  terms: PenaltyTerms,
  asOf: Temporal.PlainDate,
): readonly PenaltyDetail[] {
  const first = steps[0];
  const last = steps.at(-1);
  const rate = parseRate(terms.dailyRate);
  if (first === undefined || last === undefined || rate.numerator === 0n) return [];
  const end = last.base === 0 ? last.from : asOf;
  if (daysBetween(first.from, end) <= terms.graceDays) return [];
  return steps.flatMap((step, index) => {
    const days = daysBetween(step.from, steps[index + 1]?.from ?? end);
    if (days <= 0 || step.base === 0) return [];
    const amount = roundRatio(BigInt(step.base) * BigInt(days) * rate.numerator, rate.denominator);
    return [{ instalment, base: step.base, dailyRate: terms.dailyRate, days, amount }];
  });
}
