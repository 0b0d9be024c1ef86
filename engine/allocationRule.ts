import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Rupiah } from './money.js';
import { type Refusal, refuse } from './refusal.js';
import type { Components } from './results.js';

/** Something owed. `debt` says under which contract; `id` is its own. */
export interface Due {
  readonly id: string;
  readonly debt: string;
  readonly component: keyof Components;
  readonly dueDate: Temporal.PlainDate;
  readonly amount: Rupiah;
}

/** All components of the oldest instalment before the next one, or one component of all instalments before the next. */
export const allocationDirections = ['oldest_first', 'component_first'] as const;
/** What money beyond everything due does: wait as credit, or pay what falls due later. */
export const futureTreatments = ['credit', 'prepay'] as const;

/** A contract's waterfall. */
export interface AllocationRule {
  readonly direction: (typeof allocationDirections)[number];
  /** Every component once, the first paid first. */
  readonly order: readonly (keyof Components)[];
  readonly future: (typeof futureTreatments)[number];
  /** The creditor agrees to principal before interest (KUHPerdata 1397). */
  readonly creditorAgrees?: boolean | undefined;
}

/**
 * Says what is wrong with a waterfall: not every component once ('order_incomplete'), or principal before interest
 * without the creditor's consent ('principal_before_interest', KUHPerdata 1397).
 */
export function ruleFault({ creditorAgrees = false, order }: AllocationRule): Refusal | undefined {
  const isComplete = order.length === 4 && new Set(order).size === 4;
  if (!isComplete) return refuse('order_incomplete', 'rule.order');
  const isInterestFirst = order.indexOf('interest') < order.indexOf('principal');
  return isInterestFirst || creditorAgrees ? undefined : refuse('principal_before_interest', 'rule.order');
}

/** Whether what is owed falls due only after `day`. */
/** Whether something falls due after `day`. */
export function isFuture({ dueDate }: Pick<Due, 'dueDate'>, day: Temporal.PlainDate): boolean {
  return compareDays(dueDate, day) > 0;
}

/** Sorts what is owed into the order of payment; what the rule leaves equal keeps the order given. */
export function byRule(
  { direction, order }: AllocationRule,
  day: Temporal.PlainDate,
  namedDebt: string | undefined,
): (left: Due, right: Due) => number {
  return (left, right) => {
    const age = compareDays(left.dueDate, right.dueDate);
    const component = order.indexOf(left.component) - order.indexOf(right.component);
    return (
      Number(isFuture(left, day)) - Number(isFuture(right, day)) ||
      Number(right.debt === namedDebt) - Number(left.debt === namedDebt) ||
      (direction === 'oldest_first' ? age || component : component || age)
    );
  };
}
