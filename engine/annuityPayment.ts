import type { Rate, RoundingUnit, Rupiah } from './money.js';
import { type Fraction, monthlyRate } from './rate.js';
import { type RoundingMode, roundRatio } from './rounding.js';

/** A loan to be repaid in equal months. `principal` in rupiah, `annualRate` a fraction a year, `months` at least 1. */
export interface AnnuityTerms {
  readonly principal: Rupiah;
  readonly annualRate: Rate;
  readonly months: number;
}

/**
 * The equal monthly payment P·r/(1-(1+r)^-n) with r = annualRate/12 (Bank Indonesia's consumer leaflet), exact until it
 * is rounded once. At rate '0' it is principal/months. Broken terms throw; callers check them first.
 */
export function annuityPayment(terms: AnnuityTerms, unit: RoundingUnit = 1, mode: RoundingMode = 'half_up'): Rupiah {
  return annuityOf(terms.principal, monthlyRate(terms.annualRate), terms.months, unit, mode);
}

/** The equal payment of `periods` periods at a rate per period, rounded once. Broken terms throw. */
export function annuityOf(
  principal: Rupiah,
  rate: Fraction,
  periods: number,
  unit: RoundingUnit,
  mode: RoundingMode,
): Rupiah {
  if (rate.numerator === 0n) return roundRatio(BigInt(principal), BigInt(periods), mode, unit);
  return provenAnnuity(principal, rate, periods, unit, mode) ?? exactAnnuity(principal, rate, periods, unit, mode);
}

function exactAnnuity(
  principal: Rupiah,
  rate: Fraction,
  periods: number,
  unit: RoundingUnit,
  mode: RoundingMode,
): Rupiah {
  const count = BigInt(periods);
  const grown = (rate.denominator + rate.numerator) ** count;
  const still = rate.denominator ** count;
  return roundRatio(BigInt(principal) * rate.numerator * grown, rate.denominator * (grown - still), mode, unit);
}

/**
 * The same in plain numbers, where their error is proven to be too small to reach the next rounding: large powers of
 * integers are most of the work of a schedule. With u = 2^-53 the power is off by less than 4·n·u of itself (2·n·u from
 * 1 + r, n·u from the multiplications), so the payment by less than 4·n·u/(power - 1) of itself and a few u more; the
 * bound is twice that.
 */
function provenAnnuity(
  principal: Rupiah,
  { denominator, numerator }: Fraction,
  periods: number,
  unit: RoundingUnit,
  mode: RoundingMode,
): Rupiah | undefined {
  const dividend = Number(numerator);
  const divisor = Number(denominator);
  if (!Number.isSafeInteger(dividend) || !Number.isSafeInteger(divisor)) return undefined;
  const rate = dividend / divisor;
  const grown = power(1 + rate, periods);
  const units = (principal * rate * grown) / (grown - 1) / unit;
  const error = units * Number.EPSILON * ((4 * periods) / (grown - 1) + 16);
  const shifted = mode === 'half_up' || mode === 'half_even' ? units + 0.5 : units;
  const below = Math.floor(shifted);
  if (!(shifted - below > error && below + 1 - shifted > error && grown > 1)) return undefined;
  return (mode === 'up' ? below + 1 : below) * unit;
}

/** `base` to a whole power by squaring: unlike Math.pow the same on every machine. */
function power(base: number, exponent: number): number {
  let result = 1;
  let factor = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
