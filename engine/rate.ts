import { Decimal } from 'decimal.js';
import type { Rate, RoundingUnit, Rupiah } from './money.js';
import { type RoundingMode, roundRatio } from './rounding.js';

/** An exact rational number that is not negative. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** True for a decimal text such as '0.10': digits, at most one point, no sign, no exponent. */
export function isRate(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** Reads a rate exactly. Throws a RangeError for anything `isRate` does not accept: doors check before they call. */
export function parseRate(rate: Rate): Fraction {
  if (!isRate(rate)) throw new RangeError('A rate is a decimal text that is not negative.');
  const value = new Decimal(rate);
  const [whole = '0', decimals = ''] = value.toFixed().split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** The rate of one month: a twelfth of the yearly rate (domain.md §8). */
export function monthlyRate(annualRate: Rate): Fraction {
  const { numerator, denominator } = parseRate(annualRate);
  return { numerator, denominator: denominator * 12n };
}

/** Whether `rate` is above `limit`, exactly. */
export function isRateAbove(rate: Rate, limit: Rate): boolean {
  const left = parseRate(rate);
  const right = parseRate(limit);
  return left.numerator * right.denominator > right.numerator * left.denominator;
}

/** `fraction` × `amount` in rupiah, rounded once. */
export function portionOf(
  amount: Rupiah,
  fraction: Fraction,
  mode: RoundingMode = 'half_up',
  unit: RoundingUnit = 1,
): Rupiah {
  return roundRatio(BigInt(amount) * fraction.numerator, fraction.denominator, mode, unit);
}

/**
 * `fraction` × amount rounded half-up to whole rupiah, made ready for many amounts: plain integers as long as every
 * product stays safe, BigInt beyond, so both give the same rupiah.
 */
export function halfUpPortion(fraction: Fraction): (amount: Rupiah) => Rupiah {
  if (fraction.numerator === 0n) return () => 0;
  const doubled = Number(fraction.numerator) * 2;
  const denominator = Number(fraction.denominator);
  const step = denominator * 2;
  const isSmall = Number.isSafeInteger(doubled) && Number.isSafeInteger(step);
  const highest = isSmall ? (Number.MAX_SAFE_INTEGER - denominator) / doubled : 0;
  return (amount) => {
    if (amount >= highest) return portionOf(amount, fraction);
    const dividend = amount * doubled + denominator;
    return (dividend - (dividend % step)) / step;
  };
}
