import { Decimal } from 'decimal.js';
import type { Rate } from './money.js';

const Shown = Decimal.clone({ precision: 28 });

/** A ratio of counts as decimal text of at most 28 significant digits, half-up. The denominator must be positive. */
export function ratioText(numerator: number, denominator: number): Rate {
  return new Shown(numerator).div(denominator).toFixed();
}
