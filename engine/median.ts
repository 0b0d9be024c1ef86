import type { Rupiah } from './money.js';

/** The middle of the amounts, of two middles the lower: half of the months had at least this. 0 of none. */
export function lowerMedian(amounts: readonly Rupiah[]): Rupiah {
  return amounts.toSorted((left, right) => left - right)[Math.floor((amounts.length - 1) / 2)] ?? 0;
}
