import type { Rate, RoundingUnit, Rupiah } from './money.js';
import { monthlyRate } from './rate.js';
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
  const principal = BigInt(terms.principal);
  const rate = monthlyRate(terms.annualRate);
  const months = BigInt(terms.months);
  if (rate.numerator === 0n) return roundRatio(principal, months, mode, unit);
  const grown = (rate.denominator + rate.numerator) ** months;
  const still = rate.denominator ** months;
  return roundRatio(principal * rate.numerator * grown, rate.denominator * (grown - still), mode, unit);
}
