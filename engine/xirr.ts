import { daysBetween } from './calendar.js';
import { type DatedFlow, type FlowLimits, firstDay, flowsFault, sameSignFault } from './cashFlows.js';
import { type DecimalText, decimalText } from './decimals.js';
import type { Term } from './positiveRoots.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import { singleGrowth } from './singleRate.js';

const daysInYear = 365;

/** Beyond a millionfold a year a rate says nothing about a debt. */
const mostGrowth = 1_000_000;

/** The rate of a year, compounded yearly; a fraction, negative when less comes back than was laid out. */
export interface DatedInternalRate {
  readonly kind: 'xirr';
  readonly annualRate: DecimalText;
}

/**
 * The yearly rate at which dated amounts are worth nothing on their first day: Σ flow / (1 + r)^(days/365) = 0 (XIRR;
 * Microsoft's reference of Excel functions). The amounts may stand in any order; those of one day count together.
 * Rates above -1 are looked for, and the answer is proven to be the only one.
 *
 * Refuses: what `flowsFault` refuses; amounts of one sign ('flows_same_sign'); no rate ('rate_not_found'); several
 * ('rate_not_single'); a rate beyond a millionfold a year ('rate_absurd').
 */
export function xirr(flows: readonly DatedFlow[], limits: FlowLimits): DatedInternalRate | Refusal {
  const amounts = flows.map(({ amount }) => amount);
  const fault = flowsFault(amounts, limits) ?? sameSignFault(amounts);
  if (fault !== undefined) return fault;
  const growthPerDay = singleGrowth(termsOf(flows));
  if (isRefusal(growthPerDay)) return growthPerDay;
  const growth = growthPerDay.pow(daysInYear);
  if (growth.gt(mostGrowth)) return refuse('rate_absurd', 'flows', String(mostGrowth));
  return { kind: 'xirr', annualRate: decimalText(growth.minus(1)) };
}

/** The sum of every day, by days since the first. */
function termsOf(flows: readonly DatedFlow[]): readonly Term[] {
  const start = firstDay(flows);
  const sums = new Map<number, bigint>();
  for (const { amount, day } of flows) {
    const days = daysBetween(start, day);
    sums.set(days, (sums.get(days) ?? 0n) + BigInt(amount));
  }
  return [...sums]
    .map(([exponent, coefficient]) => ({ coefficient, exponent }))
    .toSorted((left, right) => left.exponent - right.exponent);
}
