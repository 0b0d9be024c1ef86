import type { FlowLimits } from './cashFlows.js';
import { type DecimalText, decimalText, Precise } from './decimals.js';
import { amountFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { halfUpPortion, parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/** How long a debt is paid: `exact` as a fraction of periods, `periods` whole, the last payment then being smaller. */
export interface PeriodCount {
  readonly kind: 'numberOfPeriods';
  readonly periods: number;
  readonly exact: DecimalText;
}

/**
 * The number of equal payments that repay a debt: n = -ln(1 - P·r/A) / ln(1 + r), P/A without interest (NPER; Microsoft's
 * reference of Excel functions). Amounts in rupiah, the rate a fraction per period.
 *
 * Refuses: amounts not whole, not positive or above limits.maxAmount; a rate that is no decimal text or above
 * limits.maxAnnualRate; a payment within the interest of the first period ('payment_below_interest'); more periods than
 * limits.maxMonths ('months_over_policy').
 */
export function numberOfPeriods(
  debt: { readonly principal: Rupiah; readonly payment: Rupiah; readonly ratePerPeriod: Rate },
  limits: FlowLimits,
): PeriodCount | Refusal {
  const { payment, principal, ratePerPeriod } = debt;
  const fault =
    amountFault(principal, 'principal', limits.maxAmount) ??
    amountFault(payment, 'payment', limits.maxAmount) ??
    rateFault(ratePerPeriod, 'ratePerPeriod', limits.maxAnnualRate);
  if (fault !== undefined) return fault;
  const rate = parseRate(ratePerPeriod);
  if (BigInt(principal) * rate.numerator >= BigInt(payment) * rate.denominator) {
    return refuse('payment_below_interest', 'payment', String(halfUpPortion(rate)(principal)));
  }
  if (paysWithin(debt, limits.maxMonths) === false) {
    return refuse('months_over_policy', 'payment', String(limits.maxMonths));
  }
  const exact = periodsOf(debt);
  const nearest = exact.round().toNumber();
  const periods = nearest >= 1 && paysWithin(debt, nearest) ? nearest : nearest + 1;
  return { kind: 'numberOfPeriods', periods, exact: decimalText(exact) };
}

function periodsOf(debt: { principal: Rupiah; payment: Rupiah; ratePerPeriod: Rate }): InstanceType<typeof Precise> {
  const rate = new Precise(debt.ratePerPeriod);
  const ratio = new Precise(debt.principal).div(debt.payment);
  if (rate.isZero()) return ratio;
  return new Precise(1).minus(ratio.times(rate)).ln().negated().div(rate.plus(1).ln());
}

/** Whether `periods` payments are enough, exactly: A·((1 + r)^n - 1) ≥ P·r·(1 + r)^n. */
function paysWithin(debt: { principal: Rupiah; payment: Rupiah; ratePerPeriod: Rate }, periods: number): boolean {
  const principal = BigInt(debt.principal);
  const payment = BigInt(debt.payment);
  const { denominator, numerator } = parseRate(debt.ratePerPeriod);
  const count = BigInt(periods);
  if (numerator === 0n) return payment * count >= principal;
  const grown = (denominator + numerator) ** count;
  return payment * denominator * (grown - denominator ** count) >= principal * numerator * grown;
}
