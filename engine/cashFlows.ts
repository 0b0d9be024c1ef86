import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';

/** Rupiah in (positive) or out (negative) on a day. */
export interface DatedFlow {
  readonly day: Temporal.PlainDate;
  readonly amount: Rupiah;
}

/** The bounds of the policy that cash flows and rates are held against. */
export type FlowLimits = Pick<Policy['limits'], 'maxAnnualRate' | 'maxAmount' | 'maxMonths'>;

/** What can be calculated in a moment; more amounts are refused ('flows_too_many'). */
const mostFlows = 1200;

/**
 * Says what is wrong with amounts in and out: none at all, too many, one that is no whole rupiah or whose size is above
 * limits.maxAmount (the field names its index).
 */
export function flowsFault(amounts: readonly Rupiah[], limits: FlowLimits): Refusal | undefined {
  if (amounts.length === 0) return refuse('flows_same_sign', 'flows');
  if (amounts.length > mostFlows) return refuse('flows_too_many', 'flows', String(mostFlows));
  for (const [index, amount] of amounts.entries()) {
    const fault = amount === 0 ? undefined : amountFault(Math.abs(amount), `flows[${index}]`, limits.maxAmount);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Refuses amounts that are not both paid and received: no rate can make them worth nothing. */
export function sameSignFault(amounts: readonly Rupiah[]): Refusal | undefined {
  const isMixed = amounts.some((amount) => amount > 0) && amounts.some((amount) => amount < 0);
  return isMixed ? undefined : refuse('flows_same_sign', 'flows');
}

/** The first day of dated flows; they need not be in order. Throws a RangeError when there are none. */
export function firstDay(flows: readonly DatedFlow[]): Temporal.PlainDate {
  const [first] = flows.map(({ day }) => day).toSorted(compareDays);
  if (first === undefined) throw new RangeError('There is no flow.');
  return first;
}
