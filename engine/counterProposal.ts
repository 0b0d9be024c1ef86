import type { RoundingUnit, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type PlanTerms, type PlanValue, type ProposedPlan, valueOfPlan } from './proposedPlan.js';

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
 * payment, then of the months (people plan by what they can pay a month, InDebted's research in conversation.md). Its
 * payment stands as proposed, or is the highest or the lowest acceptable one, the lowest rounded up to the policy's unit
 * where that fits. Who offered to clear the debt is answered with a plan that clears it, where there is one: the bank
 * forgives nothing that nobody asked for.
 */
export function nearestPlan(
  proposed: ProposedPlan,
  terms: PlanTerms,
  bounds: PlanBounds,
  policy: Pick<Policy, 'proposals'>,
): PlanValue | undefined {
  const monthly = { ...bounds, onceCapacity: bounds.capacity };
  const once = { ...bounds, capacity: bounds.onceCapacity, maxMonths: 1 };
  const plans = [monthly, once]
    .map((limits) => nearestWithin(proposed, terms, limits, policy.proposals.unit))
    .filter((plan) => plan !== undefined);
  return plans.toSorted((left, right) => distance(left, proposed) - distance(right, proposed))[0];
}

function nearestWithin(
  proposed: ProposedPlan,
  terms: PlanTerms,
  bounds: PlanBounds,
  unit: RoundingUnit,
): PlanValue | undefined {
  const isAcceptable = (payment: Rupiah, months: number): boolean =>
    isWithin(valueOfPlan({ payment, months }, terms), bounds);
  const { capacity, maxMonths } = bounds;
  // Over all the months a payment is worth the most that it can be worth: a debt cleared sooner ends sooner.
  if (capacity < 1 || !isAcceptable(capacity, maxMonths)) return undefined;
  let payment = Math.min(proposed.payment, capacity);
  if (!isAcceptable(payment, maxMonths)) {
    const lowest = lowestWhere(payment + 1, capacity, (candidate) => isAcceptable(candidate, maxMonths));
    const rounded = Math.ceil(lowest / unit) * unit;
    payment = rounded <= capacity && isAcceptable(rounded, maxMonths) ? rounded : lowest;
  }
  const longest = valueOfPlan({ payment, months: maxMonths }, terms);
  if (longest.isCleared && valueOfPlan(proposed, terms).isCleared) return longest;
  const most = Math.min(maxMonths, Math.max(1, proposed.months));
  const months = isAcceptable(payment, most)
    ? most
    : lowestWhere(most, maxMonths, (candidate) => isAcceptable(payment, candidate));
  return valueOfPlan({ payment, months }, terms);
}

/** The lowest whole number from `from` to `to` for which `holds`, which holds for `to` and, from one on, for all. */
function lowestWhere(from: number, to: number, holds: (candidate: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function distance(plan: PlanValue, proposed: ProposedPlan): number {
  return Math.abs(plan.payment - proposed.payment);
}
