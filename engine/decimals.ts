import { Decimal } from 'decimal.js';
import type { Fraction } from './rate.js';

/** A fraction as decimal text, with its sign where it is negative: 28 significant digits unless it is exact. */
export type DecimalText = string;

/** Guard digits, so that the 28 that are shown are right. */
export const Precise = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN });

const shownDigits = 28;

/** A decimal as text of 28 significant digits, without exponent. */
export function decimalText(value: Decimal): DecimalText {
  const shown = value.toSignificantDigits(shownDigits);
  return shown.isZero() ? '0' : shown.toFixed();
}

/** An exact fraction as decimal text. */
export function fractionText({ denominator, numerator }: Fraction): DecimalText {
  return decimalText(new Precise(String(numerator)).div(String(denominator)));
}
