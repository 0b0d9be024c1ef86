import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Grade, Product } from './facility.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';

interface Rule {
  readonly products: readonly Product[];
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
  readonly confirmedUntil: Temporal.PlainDate | null;
}

/** The rule that holds for a product on a day: the last one of the list that fits; undefined when none does. */
export function chargeRule<R extends Rule>(
  rules: readonly R[],
  product: Product,
  day: Temporal.PlainDate,
): R | undefined {
  return rules.findLast(
    ({ from, products, until }) =>
      (products.length === 0 || products.includes(product)) &&
      compareDays(from, day) <= 0 &&
      (until === null || compareDays(day, until) <= 0),
  );
}

/** False where the policy says that counsel has yet to confirm the rule's figures for that day. */
export function isConfirmed({ confirmedUntil }: Rule, day: Temporal.PlainDate): boolean {
  return confirmedUntil === null || compareDays(day, confirmedUntil) <= 0;
}

/**
 * Whether `day` is in the holiday table: national holidays and cuti bersama; a weekend is none. A year without a table
 * is refused ('policy_missing' naming `field`), never guessed.
 */
export function isHoliday(day: Temporal.PlainDate, field: string, policy: Pick<Policy, 'holidays'>): boolean | Refusal {
  const table = policy.holidays[String(day.year)];
  if (table === undefined) return refuse('policy_missing', field, day.toString());
  return table.some((holiday) => holiday.equals(day));
}

/** Whether charges have stopped at this credit quality. */
export function hasStopped({ stopsAtGrade }: { readonly stopsAtGrade: Grade | null }, grade: Grade): boolean {
  return stopsAtGrade !== null && grade >= stopsAtGrade;
}
