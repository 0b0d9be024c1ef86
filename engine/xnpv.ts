import { daysBetween } from './calendar.js';
import { type DatedFlow, type FlowLimits, firstDay, flowsFault } from './cashFlows.js';
import { type DecimalText, decimalText, Precise } from './decimals.js';
import { rateFault } from './inputFaults.js';
import type { Rate } from './money.js';
import type { Refusal } from './refusal.js';

const daysInYear = 365;

/** What dated amounts are worth on the first of their days, in rupiah with a fraction. */
export interface DatedPresentValue {
  readonly kind: 'xnpv';
  readonly value: DecimalText;
}

/**
 * What dated amounts are worth on the first of their days: Σ flow / (1 + r)^(days/365), r a year (XNPV; Microsoft's
 * reference of Excel functions). The amounts may stand in any order.
 *
 * Refuses: what `flowsFault` refuses; a rate that is no decimal text or above limits.maxAnnualRate.
 */
export function xnpv(annualRate: Rate, flows: readonly DatedFlow[], limits: FlowLimits): DatedPresentValue | Refusal {
  const amounts = flows.map(({ amount }) => amount);
  const fault = rateFault(annualRate, 'annualRate', limits.maxAnnualRate) ?? flowsFault(amounts, limits);
  if (fault !== undefined) return fault;
  const start = firstDay(flows);
  const growth = new Precise(annualRate).plus(1);
  const worth = flows.map(({ amount, day }) =>
    growth.pow(new Precise(-daysBetween(start, day)).div(daysInYear)).times(amount),
  );
  return { kind: 'xnpv', value: decimalText(worth.reduce((sum, value) => sum.plus(value), new Precise(0))) };
}
