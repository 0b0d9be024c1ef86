import { type AnnuityTerms, annuityPayment } from './annuityPayment.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { RoundingUnit, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import type { Refusal } from './refusal.js';
import type { RoundingMode } from './rounding.js';

/** The equal monthly payment of a loan, in rupiah. */
export interface AnnuityInstalment {
  readonly kind: 'annuityPayment';
  readonly payment: Rupiah;
}

/**
 * `annuityPayment` for terms that come from outside: the same figure, or what is wrong with them.
 *
 * Refuses: principal not whole, not positive or above limits.maxAmount; months below 1 or above limits.maxMonths; rate
 * not a decimal text or above limits.maxAnnualRate.
 */
export function annuityInstalment(
  terms: AnnuityTerms,
  limits: Pick<Policy['limits'], 'maxAmount' | 'maxAnnualRate' | 'maxMonths'>,
  unit: RoundingUnit = 1,
  mode: RoundingMode = 'half_up',
): AnnuityInstalment | Refusal {
  const fault =
    amountFault(terms.principal, 'principal', limits.maxAmount) ??
    monthsFault(terms.months, 'months', limits.maxMonths) ??
    rateFault(terms.annualRate, 'annualRate', limits.maxAnnualRate);
  return fault ?? { kind: 'annuityPayment', payment: annuityPayment(terms, unit, mode) };
}
