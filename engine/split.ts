import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { isRate, parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/** Parts of an amount in the order of the ratios; they sum exactly to it. */
export interface Split {
  readonly kind: 'split';
  readonly parts: readonly Rupiah[];
}

/** Who gets the rupiah that whole parts leave over. */
export const leftoverRules = ['largest_remainder', 'first', 'last'] as const;
export type LeftoverRule = (typeof leftoverRules)[number];

/**
 * Splits rupiah by ratios and loses nothing. Every part is rounded down; the rupiah left over go one each to the largest
 * remainders, the earlier part first where they are equal ('largest_remainder', Hamilton's method), or all to the first
 * or last part whose ratio is not zero.
 *
 * Refuses: an amount not whole, not positive or above `maxAmount`; a ratio that is no decimal text ('rate_absurd', the
 * field names its index); no ratio above zero ('ratios_zero').
 */
export function split(
  amount: Rupiah,
  ratios: readonly Rate[],
  maxAmount: Rupiah,
  leftover: LeftoverRule = 'largest_remainder',
): Split | Refusal {
  const fault = amountFault(amount, 'amount', maxAmount);
  if (fault !== undefined) return fault;
  const wrong = ratios.findIndex((ratio) => !isRate(ratio));
  if (wrong >= 0) return refuse('rate_absurd', `ratios[${wrong}]`);
  const weights = wholeWeights(ratios);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return refuse('ratios_zero', 'ratios');

  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * weight;
    return { index, weight, whole: Number(product / sum), remainder: product % sum };
  });
  const left = amount - shares.reduce((total, { whole }) => total + whole, 0);
  const extra = leftoversOf(shares, left, leftover);
  return { kind: 'split', parts: shares.map(({ index, whole }) => whole + (extra.get(index) ?? 0)) };
}

interface Share {
  readonly index: number;
  readonly weight: bigint;
  readonly whole: Rupiah;
  readonly remainder: bigint;
}

/** Ratios on one denominator (all are powers of ten), so that they can be compared as integers. */
function wholeWeights(ratios: readonly Rate[]): readonly bigint[] {
  const fractions = ratios.map(parseRate);
  const denominator =
    fractions
      .map((fraction) => fraction.denominator)
      .toSorted(compare)
      .at(-1) ?? 1n;
  return fractions.map((fraction) => fraction.numerator * (denominator / fraction.denominator));
}

function leftoversOf(shares: readonly Share[], left: number, rule: LeftoverRule): ReadonlyMap<number, Rupiah> {
  const given = shares.filter(({ weight }) => weight > 0n);
  if (rule !== 'largest_remainder') {
    const taker = rule === 'first' ? given[0] : given.at(-1);
    return new Map(taker === undefined ? [] : [[taker.index, left]]);
  }
  const byRemainder = given.toSorted(
    (one, other) => compare(other.remainder, one.remainder) || one.index - other.index,
  );
  return new Map(byRemainder.slice(0, left).map(({ index }) => [index, 1]));
}

function compare(left: bigint, right: bigint): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
