import { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import { addMonths, compareDays, daysBetween } from './calendar.js';
import { Precise } from './decimals.js';
import type { Rupiah } from './money.js';
import type { Discount } from './policies/discount.js';
import { UnsafeAmountError } from './rounding.js';

/** Rupiah to be received on a day. */
export interface DatedAmount {
  readonly day: Temporal.PlainDate;
  readonly amount: Rupiah;
}

const daysInMonth = 30;
const daysInYear = 365;

/**
 * What amounts to be received are worth on `asOf`, in rupiah with a fraction: Σ amount × discount factor (net present
 * value, Brealey, Myers and Allen, Principles of Corporate Finance). 'monthly': (1 + r/12)^-months, days past whole
 * months as thirtieths. 'actual_365': (1 + r)^-(days/365), the convention of XNPV (Microsoft's reference). An amount due
 * before `asOf` is worth its face. Amounts must be rupiah and the rate a rate: broken ones throw.
 */
export function presentValue(amounts: readonly DatedAmount[], asOf: Temporal.PlainDate, discount: Discount): Decimal {
  const factors = discountFactors(asOf, discount);
  return amounts.reduce((sum, { amount, day }) => sum.plus(factors(day).times(amount)), new Precise(0));
}

/** presentValue in whole rupiah, rounded half-up. */
export function presentRupiah(amounts: readonly DatedAmount[], asOf: Temporal.PlainDate, discount: Discount): Rupiah {
  return wholeRupiah(presentValue(amounts, asOf, discount));
}

/** A value as whole rupiah, half away from zero. Throws an UnsafeAmountError past the safe integers. */
export function wholeRupiah(value: Decimal): Rupiah {
  const rupiah = value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  if (!Number.isSafeInteger(rupiah)) throw new UnsafeAmountError('The value leaves the safe integers.');
  return rupiah === 0 ? 0 : rupiah;
}

/** What one rupiah received on a day is worth on `asOf`: above 0, at most 1. */
export function discountFactors(
  asOf: Temporal.PlainDate,
  { annualRate, discounting }: Discount,
): (day: Temporal.PlainDate) => Decimal {
  const rate = new Precise(annualRate);
  const isMonthly = discounting === 'monthly';
  const period = new Precise(1).div((isMonthly ? rate.div(12) : rate).plus(1));
  // Whole periods and days apart: powers of whole numbers are quick, and exact where there are no days.
  const oneDay = period.pow(new Precise(1).div(isMonthly ? daysInMonth : daysInYear));
  return (day) => {
    if (rate.isZero() || compareDays(day, asOf) <= 0) return new Precise(1);
    const { days, periods } = isMonthly ? monthsBetween(asOf, day) : yearsBetween(asOf, day);
    return period.pow(periods).times(oneDay.pow(days));
  };
}

interface Span {
  readonly periods: number;
  readonly days: number;
}

function yearsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Span {
  const all = daysBetween(from, to);
  const days = all % daysInYear;
  return { periods: (all - days) / daysInYear, days };
}

/** Whole months from one day to a later one, clamped at month ends as instalments are, and the days beyond them. */
function monthsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): Span {
  const calendar = (to.year - from.year) * 12 + to.month - from.month;
  const months = compareDays(addMonths(from, calendar), to) > 0 ? calendar - 1 : calendar;
  return { periods: months, days: daysBetween(addMonths(from, months), to) };
}
