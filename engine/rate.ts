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
export const parseRate = remembered((rate: Rate): Fraction => {
  if (!isRate(rate)) throw new RangeError('A rate is a decimal text that is not negative.');
  const [whole = '0', written = ''] = rate.split('.');
  const decimals = written.replace(/0+$/, '');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
});

/** The rate of one month: a twelfth of the yearly rate (domain.md §8), in lowest terms. */
export const monthlyRate = remembered((annualRate: Rate): Fraction => {
  const { numerator, denominator } = parseRate(annualRate);
  return inLowestTerms({ numerator, denominator: denominator * 12n });
});

/** The same ratio with the smallest numbers: smaller numbers stay safe, and fast, for larger amounts. */
export function inLowestTerms({ denominator, numerator }: Fraction): Fraction {
  let divisor = denominator;
  for (let rest = numerator; rest > 0n; ) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** A bank has few rates and many loans, so the last rates read are kept. */
function remembered<Value>(read: (rate: Rate) => Value): (rate: Rate) => Value {
  const known = new Map<Rate, Value>();
  return (rate) => {
    const value = known.get(rate);
    if (value !== undefined) return value;
    const made = read(rate);
    if (known.size >= 500) known.clear();
    known.set(rate, made);
    return made;
  };
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
  const { doubled, highest, half } = wholeNumbers(fraction);
  const step = half * 2;
  return (amount) => {
    if (amount >= highest) return portionOf(amount, fraction);
    const dividend = amount * doubled + half;
    const quotient = Math.floor(dividend / step);
    // A quotient just below a whole number may have been rounded up to it.
    return quotient * step > dividend ? quotient - 1 : quotient;
  };
}

/**
 * A fraction as plain integers: `doubled` / (2 × `half`) is the fraction twice over, and for amounts below `highest`
 * every product and the next multiple of 2 × `half` are safe integers.
 */
function wholeNumbers({ denominator, numerator }: Fraction): WholeNumbers {
  const doubled = Number(numerator) * 2;
  const half = Number(denominator);
  if (!Number.isSafeInteger(doubled) || !Number.isSafeInteger(half * 4)) return { doubled, half, highest: 0 };
  const room = Number.MAX_SAFE_INTEGER - half * 3;
  return { doubled, half, highest: doubled === 0 ? Number.POSITIVE_INFINITY : room / doubled };
}

interface WholeNumbers {
  readonly doubled: number;
  readonly half: number;
  readonly highest: number;
}
