import type { Decimal } from 'decimal.js';
import type { FlowLimits } from './cashFlows.js';
import { type DecimalText, decimalText, Precise } from './decimals.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { parseRate } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import { singleGrowth } from './singleRate.js';

/** One loan's interest said in both ways: on the balance that is left (effective), and on the first principal (flat). */
export interface PeriodicRate {
  readonly kind: 'rate';
  readonly ratePerPeriod: DecimalText;
  readonly flatRatePerPeriod: DecimalText;
}

/**
 * The rate per period of a loan repaid in equal payments, the root of P = A·(1 - (1 + r)^-n)/r (RATE; Microsoft's
 * reference of Excel functions), and the flat rate (A·n - P)/(P·n) with the same payments (Bank Indonesia's consumer
 * leaflet on flat and effective interest). Amounts in rupiah.
 *
 * Refuses: amounts not whole, not positive or above limits.maxAmount; periods below 1 or above limits.maxMonths;
 * payments that give back less than the principal ('payment_below_principal').
 */
export function rate(
  loan: { readonly principal: Rupiah; readonly payment: Rupiah; readonly periods: number },
  limits: FlowLimits,
): PeriodicRate | Refusal {
  const { payment, periods, principal } = loan;
  const fault =
    amountFault(principal, 'principal', limits.maxAmount) ??
    amountFault(payment, 'payment', limits.maxAmount) ??
    monthsFault(periods, 'periods', limits.maxMonths);
  if (fault !== undefined) return fault;
  if (BigInt(payment) * BigInt(periods) < BigInt(principal)) {
    return refuse('payment_below_principal', 'payment', String(principal));
  }
  const flat = new Precise(payment).times(periods).minus(principal).div(new Precise(principal).times(periods));
  return rates(effectiveOf(BigInt(principal), BigInt(payment), periods), flat);
}

/**
 * The effective rate per period of a loan quoted flat: its payments are P/n + P·flat, whatever P. Refuses a flat rate
 * that is no decimal text or above limits.maxAnnualRate, and periods as `rate` does.
 */
export function effectiveRate(
  quote: { readonly flatRatePerPeriod: Rate; readonly periods: number },
  limits: FlowLimits,
): PeriodicRate | Refusal {
  const { flatRatePerPeriod, periods } = quote;
  const fault =
    rateFault(flatRatePerPeriod, 'flatRatePerPeriod', limits.maxAnnualRate) ??
    monthsFault(periods, 'periods', limits.maxMonths);
  if (fault !== undefined) return fault;
  const { denominator, numerator } = parseRate(flatRatePerPeriod);
  const count = BigInt(periods);
  const effective = effectiveOf(denominator * count, denominator + numerator * count, periods);
  return rates(effective, new Precise(flatRatePerPeriod));
}

/**
 * The flat rate per period with the same payments as an annuity at an effective rate: (n·A - P)/(P·n). Refuses a rate
 * that is no decimal text or above limits.maxAnnualRate, and periods as `rate` does.
 */
export function flatRate(
  quote: { readonly ratePerPeriod: Rate; readonly periods: number },
  limits: FlowLimits,
): PeriodicRate | Refusal {
  const { periods, ratePerPeriod } = quote;
  const fault =
    rateFault(ratePerPeriod, 'ratePerPeriod', limits.maxAnnualRate) ??
    monthsFault(periods, 'periods', limits.maxMonths);
  if (fault !== undefined) return fault;
  const effective = new Precise(ratePerPeriod);
  if (effective.isZero()) return rates(effective, effective);
  const grown = effective.plus(1).pow(periods);
  const paymentShare = effective.times(grown).div(grown.minus(1));
  return rates(effective, paymentShare.minus(new Precise(1).div(periods)));
}

/** One change of direction: there is exactly one rate, and it is not negative where the payments cover the principal. */
function effectiveOf(principal: bigint, payment: bigint, periods: number): Decimal {
  const payments = Array.from({ length: periods }, (_, index) => ({ coefficient: payment, exponent: index + 1 }));
  const growth = singleGrowth([{ coefficient: -principal, exponent: 0 }, ...payments]);
  if (isRefusal(growth)) throw new RangeError('Equal payments for a principal have one rate.');
  return growth.minus(1);
}

function rates(effective: Decimal, flat: Decimal): PeriodicRate {
  return { kind: 'rate', ratePerPeriod: decimalText(effective), flatRatePerPeriod: decimalText(flat) };
}
