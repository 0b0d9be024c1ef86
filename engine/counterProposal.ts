import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import {
  clearingPayment,
  leastPaymentWorth,
  type PlanTerms,
  type PlanValue,
  type ProposedPlan,
  valueOfPlan,
} from './proposedPlan.js';

/** What a plan must keep to be accepted: a month's payment and months at most, present value at least. */
export interface PlanBounds {
  readonly capacity: Rupiah;
  /** The most that may be paid at once, in a plan of one payment: the capacity or more. */
  readonly onceCapacity: Rupiah;
  readonly maxMonths: number;
  readonly floor: Rupiah;
}

/** Whether a plan keeps all bounds. */
export function isWithin(plan: PlanValue, bounds: PlanBounds): boolean {
  const { floor, maxMonths } = bounds;
  return plan.payment <= highestPayment(plan.months, bounds) && plan.months <= maxMonths && plan.presentValue >= floor;
}

/** The highest payment of a plan of so many months. */
export function highestPayment(months: number, { capacity, onceCapacity }: PlanBounds): Rupiah {
  return months === 1 ? onceCapacity : capacity;
}

/**
 * The acceptable plan nearest to what was proposed, or undefined when there is none: the smallest change of the monthly
 * payment, then of the months, then the shorter (people plan by what they can pay a month, InDebted's research in
 * conversation.md). Its payment stands as proposed, at a bound, or rounded up to the policy's unit where that fits.
 */
export function nearestPlan(
  proposed: ProposedPlan,
  terms: PlanTerms,
  bounds: PlanBounds,
  policy: Pick<Policy, 'proposals'>,
): PlanValue | undefined {
  let nearest: PlanValue | undefined;
  for (let months = 1; months <= bounds.maxMonths; months += 1) {
    const payment = paymentOver(months, proposed, terms, bounds, policy);
    if (payment === undefined) continue;
    const plan = valueOfPlan({ payment, months }, terms);
    if (!isWithin(plan, bounds)) continue;
    if (nearest === undefined || isNearer(plan, nearest, proposed)) nearest = plan;
  }
  return nearest;
}

/** The payment over so many months that is nearest to the one proposed; undefined when none keeps the bounds. */
function paymentOver(
  months: number,
  proposed: ProposedPlan,
  terms: PlanTerms,
  bounds: PlanBounds,
  policy: Pick<Policy, 'proposals'>,
): Rupiah | undefined {
  const { floor } = bounds;
  const highest = Math.min(highestPayment(months, bounds), clearingPayment(months, terms));
  const rounded = leastPaymentWorth(floor, months, terms.discountRate, policy.proposals.unit);
  const lowest = rounded <= highest ? rounded : leastPaymentWorth(floor, months, terms.discountRate, 1);
  if (lowest > highest || highest < 1) return undefined;
  return Math.min(highest, Math.max(lowest, proposed.payment));
}

function isNearer(plan: PlanValue, other: PlanValue, proposed: ProposedPlan): boolean {
  const payments = Math.abs(plan.payment - proposed.payment) - Math.abs(other.payment - proposed.payment);
  if (payments !== 0) return payments < 0;
  return Math.abs(plan.months - proposed.months) < Math.abs(other.months - proposed.months);
}
