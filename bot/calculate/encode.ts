import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { UnsafeAmountError } from '../../engine/rounding.js';

/** What JSON is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A value of the engine as the JSON of an answer: numbers (also BigInt and Decimal) as decimal text, days and moments
 * as ISO text, undefined members dropped, everything else as it is. Throws an UnsafeAmountError
 * for a whole number that has lost digits, a RangeError for NaN and infinities and a TypeError for what no answer may
 * hold, such as a function.
 */
export function encode(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} is no answer.`);
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) return value.toString();
  if (Decimal.isDecimal(value)) return decimalText(value);
  if (Array.isArray(value)) return value.map(encode);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, encode(member)]));
}

function numberText(value: number): string {
  // Whole and safe is what amounts are: no detour over Decimal.
  if (Number.isSafeInteger(value)) return value === 0 ? '0' : String(value);
  if (Number.isInteger(value)) throw new UnsafeAmountError('The number leaves the safe integers.');
  return decimalText(new Decimal(value));
}

function decimalText(value: Decimal): string {
  if (!value.isFinite()) throw new RangeError('A number that is not finite is no answer.');
  return value.isZero() ? '0' : value.toFixed();
}
