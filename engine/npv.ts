import { type FlowLimits, flowsFault } from './cashFlows.js';
import { type DecimalText, decimalText, Precise } from './decimals.js';
import { rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Refusal } from './refusal.js';

/** What amounts are worth today, in rupiah with a fraction. */
export interface NetPresentValue {
  readonly kind: 'npv';
  readonly value: DecimalText;
}

/**
 * What amounts one period apart are worth today: Σ flow / (1 + r)^k, the first at k = 0, that is not discounted (net
 * present value; Brealey, Myers and Allen, Principles of Corporate Finance; Excel's NPV discounts the first as well).
 *
 * Refuses: what `flowsFault` refuses; a rate that is no decimal text or above limits.maxAnnualRate.
 */
export function npv(ratePerPeriod: Rate, flows: readonly Rupiah[], limits: FlowLimits): NetPresentValue | Refusal {
  const fault = rateFault(ratePerPeriod, 'ratePerPeriod', limits.maxAnnualRate) ?? flowsFault(flows, limits);
  if (fault !== undefined) return fault;
  const growth = new Precise(ratePerPeriod).plus(1);
  const value = flows.reduceRight((later, flow) => later.div(growth).plus(flow), new Precise(0));
  return { kind: 'npv', value: decimalText(value) };
}
