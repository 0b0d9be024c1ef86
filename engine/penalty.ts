import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';
import type { PenaltyTerms } from './facility.js';
import type { Rupiah } from './money.js';
import { halfUpPortion, parseRate, portionOf } from './rate.js';
import type { PenaltyDetail } from './results.js';

/** The overdue amount of an instalment (principal and interest, rupiah) from a day on, until the next step. */
export interface OverdueStep {
  readonly from: Temporal.PlainDate;
  readonly base: Rupiah;
}

/** What one rupiah amount costs in penalty over a number of days, rounded half-up. */
export type DailyPenalty = (base: Rupiah, days: number) => Rupiah;

/** The daily rate made ready for many amounts; undefined when the contract knows no penalty. */
export function dailyPenalty(terms: Pick<PenaltyTerms, 'dailyRate'>): DailyPenalty | undefined {
  const rate = parseRate(terms.dailyRate);
  if (rate.numerator === 0n) return undefined;
  const portion = halfUpPortion(rate);
  return (base, days) => {
    const rupiahDays = base * days;
    if (Number.isSafeInteger(rupiahDays)) return portion(rupiahDays);
    return portionOf(base, { ...rate, numerator: rate.numerator * BigInt(days) });
  };
}

/**
 * The penalty of one late instalment on `asOf`: simple, daily, on the overdue amount (domain.md §8). Steps are in order
 * and start on the due date; each gives base × rate × days, rounded half-up, so that every amount can be shown with its
 * formula. Nothing is charged until the days late exceed the days of grace; from then on they count from the due date,
 * or, where the contract excludes the days of grace, from the end of them.
 */
export function penalty(
  instalment: number,
  steps: readonly OverdueStep[],
  terms: PenaltyTerms,
  asOf: Temporal.PlainDate,
  daily: DailyPenalty | undefined = dailyPenalty(terms),
): readonly PenaltyDetail[] {
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined || daily === undefined) return [];
  const end = last.base === 0 ? last.from : asOf;
  if (daysBetween(first.from, end) <= terms.graceDays) return [];
  const excluded = excludedDays(terms);
  return steps.flatMap((step, index) => {
    const days = chargedDays(first.from, step.from, steps[index + 1]?.from ?? end, excluded);
    if (days <= 0 || step.base === 0) return [];
    return [{ instalment, base: step.base, dailyRate: terms.dailyRate, days, amount: daily(step.base, days) }];
  });
}

/** Days at the start of a delay that are never charged. */
export function excludedDays(terms: PenaltyTerms): number {
  return terms.grace === 'excluded' ? terms.graceDays : 0;
}

/** Days from `from` to `to` of a delay that began on `dueDate`, without its first `excluded` days; 0 or less for none. */
export function chargedDays(
  dueDate: Temporal.PlainDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  excluded: number,
): number {
  return daysBetween(dueDate, to) - Math.max(daysBetween(dueDate, from), excluded);
}
