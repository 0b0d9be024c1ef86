import type { DebtToday } from './debtToday.js';
import type { Product } from './facility.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { isRate, isRateAbove } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

/**
 * The ways to restructure a credit, alone or together (POJK 40/POJK.03/2019; OJK, sikapiuangmu.ojk.go.id; domain.md §1).
 * Amounts in rupiah, shares between 0 and 1.
 */
export interface RestructuringMethods {
  readonly lowerRate?: { readonly annualRate: Rate } | undefined;
  /** The months of the new schedule, counted from its first instalment. */
  readonly extendTenor?: { readonly months: number } | undefined;
  /** The part of interest that is due and unpaid which is forgiven. */
  readonly cutInterestArrears?: { readonly share: Rate } | undefined;
  /** The part of principal that is due and unpaid which is forgiven. */
  readonly cutPrincipalArrears?: { readonly share: Rate } | undefined;
  /** New money, repaid with the rest. */
  readonly addFacility?: { readonly amount: Rupiah } | undefined;
  /** Principal that becomes a share in the debtor's business. */
  readonly convertToEquity?: { readonly amount: Rupiah } | undefined;
}

/**
 * Says what is wrong with methods: none named ('no_restructuring_method'), equity where the policy does not name the
 * product ('equity_not_for_retail'), a rate that is not lower, a term that is not longer than what is left of today's,
 * or not there where nothing is left of it, and shares, amounts and months out of range. Fields: `methods.<name>.<part>`.
 */
export function methodsFault(
  methods: RestructuringMethods,
  debt: DebtToday,
  product: Product,
  policy: Pick<Policy, 'limits' | 'restructuring'>,
): Refusal | undefined {
  const { addFacility, convertToEquity, cutInterestArrears, cutPrincipalArrears, lowerRate } = methods;
  const { maxAmount } = policy.limits;
  if (Object.values(methods).every((method) => method === undefined)) {
    return refuse('no_restructuring_method', 'methods');
  }
  if (convertToEquity !== undefined && !policy.restructuring.equityProducts.some((allowed) => allowed === product)) {
    return refuse('equity_not_for_retail', 'methods.convertToEquity');
  }
  return (
    lowerRateFault(lowerRate?.annualRate, debt, policy) ??
    tenorFault(methods.extendTenor?.months, debt, policy) ??
    shareFault(cutInterestArrears?.share, 'methods.cutInterestArrears.share') ??
    shareFault(cutPrincipalArrears?.share, 'methods.cutPrincipalArrears.share') ??
    (addFacility && amountFault(addFacility.amount, 'methods.addFacility.amount', maxAmount)) ??
    (convertToEquity && equityFault(convertToEquity.amount, debt, maxAmount))
  );
}

function lowerRateFault(rate: Rate | undefined, debt: DebtToday, { limits }: Pick<Policy, 'limits'>) {
  if (rate === undefined) return undefined;
  const field = 'methods.lowerRate.annualRate';
  const fault = rateFault(rate, field, limits.maxAnnualRate);
  return fault ?? (isRateAbove(debt.annualRate, rate) ? undefined : refuse('rate_not_lower', field, debt.annualRate));
}

function tenorFault(months: number | undefined, { toCome }: DebtToday, { limits }: Pick<Policy, 'limits'>) {
  const field = 'methods.extendTenor.months';
  const left = toCome.length;
  if (months === undefined) return left > 0 ? undefined : refuse('months_not_longer', field, '0');
  const fault = monthsFault(months, field, limits.maxMonths);
  return fault ?? (months > left ? undefined : refuse('months_not_longer', field, String(left)));
}

function shareFault(share: Rate | undefined, field: string): Refusal | undefined {
  if (share === undefined || (isRate(share) && !isRateAbove(share, '1'))) return undefined;
  return refuse('share_out_of_range', field, '1');
}

function equityFault(amount: Rupiah, debt: DebtToday, maxAmount: Rupiah): Refusal | undefined {
  const field = 'methods.convertToEquity.amount';
  const principal = debt.toCome.reduce((sum, instalment) => sum + instalment.principal, debt.arrears.principal);
  const fault = amountFault(amount, field, maxAmount);
  return fault ?? (amount <= principal ? undefined : refuse('amount_over_balance', field, String(principal)));
}
