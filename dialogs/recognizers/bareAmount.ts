import type { Quantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

const JUTA = 1_000_000n;

/**
 * What a number without "ribu" or "juta" can mean, in millionths of a rupiah. `weak` says that only a question about
 * money, or a word about paying, makes it an amount at all.
 */
export interface BareReading {
  readonly candidates: readonly bigint[];
  readonly weak: boolean;
}

function thousandsOrMillions(value: bigint): readonly bigint[] {
  return [value * 1000n, value * JUTA];
}

function readPlain(value: bigint): BareReading {
  if (value === 0n) return { candidates: [0n], weak: true };
  if (value < 100n * RUPIAH) return { candidates: thousandsOrMillions(value), weak: true };
  if (value < 10_000n * RUPIAH) return { candidates: [value, value * 1000n], weak: true };
  return { candidates: [value], weak: false };
}

/** Reads a number that has neither currency nor magnitude. Below ten thousand rupiah it is always ambiguous. */
export function readBare(quantity: Quantity): BareReading {
  const { value } = quantity;
  if (quantity.style === 'decimal' && value % RUPIAH !== 0n)
    return { candidates: thousandsOrMillions(value), weak: true };
  if (quantity.style === 'full')
    return value < 10_000n * RUPIAH
      ? { candidates: [value, value * 1000n], weak: false }
      : { candidates: [value], weak: false };
  if (quantity.style !== 'grouped') return readPlain(value);
  // "500 600" may be one sum or two.
  if (quantity.lastGroup !== undefined && value >= 10_000n * RUPIAH)
    return { candidates: [value, quantity.lastGroup * 1000n], weak: false };
  // "12.500" may be said in thousands; "50.000" and "500.000" are what they say.
  const literal = value >= 100_000n * RUPIAH || (value >= 10_000n * RUPIAH && value % (1000n * RUPIAH) === 0n);
  return { candidates: literal ? [value] : [value, value * 1000n], weak: false };
}

/** Reads a number that has its currency with it: "Rp500" is five hundred, "Rp 1,5" is not one and a half rupiah. */
export function readWithCurrency(quantity: Quantity, before: boolean): readonly bigint[] {
  const { value } = quantity;
  const shortened = before && quantity.style === 'decimal' && value < 100n * RUPIAH && value % RUPIAH !== 0n;
  return shortened ? thousandsOrMillions(value) : [value];
}
