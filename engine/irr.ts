import { type FlowLimits, flowsFault, sameSignFault } from './cashFlows.js';
import { type DecimalText, decimalText } from './decimals.js';
import type { Rupiah } from './money.js';
import { isRefusal, type Refusal } from './refusal.js';
import { singleGrowth } from './singleRate.js';

/** The rate of a period, a fraction; negative when less comes back than was laid out. */
export interface InternalRate {
  readonly kind: 'irr';
  readonly ratePerPeriod: DecimalText;
}

/**
 * The rate per period at which amounts one period apart are worth nothing today: Σ flow / (1 + r)^k = 0, the first at
 * k = 0 (internal rate of return; Brealey, Myers and Allen, Principles of Corporate Finance). Rates above -1 are looked
 * for, and the answer is proven to be the only one.
 *
 * Refuses: what `flowsFault` refuses; amounts of one sign ('flows_same_sign'); no rate ('rate_not_found'); several
 * ('rate_not_single').
 */
export function irr(flows: readonly Rupiah[], limits: FlowLimits): InternalRate | Refusal {
  const fault = flowsFault(flows, limits) ?? sameSignFault(flows);
  if (fault !== undefined) return fault;
  const growth = singleGrowth(flows.map((flow, exponent) => ({ coefficient: BigInt(flow), exponent })));
  return isRefusal(growth) ? growth : { kind: 'irr', ratePerPeriod: decimalText(growth.minus(1)) };
}
