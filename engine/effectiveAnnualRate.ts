import type { Decimal } from 'decimal.js';
import { decimalText, Precise } from './decimals.js';
import type { Rate, Rupiah } from './money.js';

/** Far below the last digit shown, also for the smallest interest on the largest amount. */
const standsStill = new Precise('1e-48');
const monthsInYear = 12;

/**
 * What a repayment costs a year with interest on interest, as decimal text of 28 significant digits: (1 + i)^12 - 1,
 * where the monthly rate i makes the payments, one a month from the first month on, worth the amount (effective annual
 * rate in Brealey, Myers and Allen, Principles of Corporate Finance). '0' when the payments only give the amount back.
 * Throws a RangeError when they give back less, or the amount is not positive.
 */
export function effectiveAnnualRate(amount: Rupiah, payments: readonly Rupiah[]): Rate {
  const paid = payments.reduce((sum, payment) => sum + BigInt(payment), 0n);
  if (amount <= 0 || paid < BigInt(amount)) throw new RangeError('Payments that repay a positive amount are needed.');
  if (paid === BigInt(amount)) return '0';
  const growth = monthlyYield(amount, payments).plus(1);
  return decimalText(growth.pow(monthsInYear).minus(1));
}

/**
 * Newton from zero: the value of the payments falls with the rate and is convex, so every step stays below the root and
 * comes closer.
 */
function monthlyYield(amount: Rupiah, payments: readonly Rupiah[]): Decimal {
  let rate = new Precise(0);
  for (;;) {
    const { fall, value } = valueAt(rate, payments);
    const step = value.minus(amount).div(fall);
    rate = rate.plus(step);
    if (step.lt(standsStill)) return rate;
  }
}

/** The value of the payments at a monthly rate, and how fast it falls as the rate rises. */
function valueAt(rate: Decimal, payments: readonly Rupiah[]): { value: Decimal; fall: Decimal } {
  const monthFactor = new Precise(1).div(rate.plus(1));
  let factor = new Precise(1);
  let value = new Precise(0);
  let weighted = new Precise(0);
  payments.forEach((payment, index) => {
    factor = factor.times(monthFactor);
    const worth = factor.times(payment);
    value = value.plus(worth);
    weighted = weighted.plus(worth.times(index + 1));
  });
  return { value, fall: weighted.times(monthFactor) };
}
