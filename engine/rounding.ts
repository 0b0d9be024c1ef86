import type { RoundingUnit, Rupiah } from './money.js';

/** An amount past the safe integers: broken off rather than a rupiah lost. */
export class UnsafeAmountError extends RangeError {
  override readonly name = 'UnsafeAmountError';
}

export type RoundingMode = 'half_up' | 'half_even' | 'up' | 'down';

/**
 * Rounds the exact ratio `numerator / denominator` (rupiah, not negative) to a multiple of `unit` rupiah.
 * Throws a RangeError when the ratio is negative or the denominator is not positive, an UnsafeAmountError when the result
 * leaves the safe integers.
 */
export function roundRatio(
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode = 'half_up',
  unit: RoundingUnit = 1,
): Rupiah {
  if (denominator <= 0n || numerator < 0n) throw new RangeError('Only ratios that are not negative are rounded.');
  const step = denominator * BigInt(unit);
  const whole = numerator / step;
  const rest = numerator % step;
  const units = isRoundedUp(whole, rest, step, mode) ? whole + 1n : whole;
  return safeRupiah(units * BigInt(unit));
}

function isRoundedUp(whole: bigint, rest: bigint, step: bigint, mode: RoundingMode): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return rest > 0n;
    case 'half_up':
      return rest * 2n >= step;
    case 'half_even':
      return rest * 2n > step || (rest * 2n === step && whole % 2n === 1n);
  }
}

/** A BigInt amount as rupiah; throws an UnsafeAmountError past the safe integers rather than losing a rupiah. */
function safeRupiah(amount: bigint): Rupiah {
  const rupiah = Number(amount);
  if (!Number.isSafeInteger(rupiah)) throw new UnsafeAmountError('The amount leaves the safe integers.');
  return rupiah;
}
