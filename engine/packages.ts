import type { Temporal } from 'temporal-polyfill';
import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { offerValidUntil } from './offerValidity.js';
import { type PackageCase, type PackageReason, packageReasons } from './packageReasons.js';
import type { PackageRule, Policy } from './policy.js';
import { parseRate, portionOf } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { Bill, PackageOffer, Plan, Waiver } from './results.js';
import { simulate } from './simulate.js';

/** A bill to make offers on. `annualRate` is what a plan of this debt costs a year; `asOf` is today. */
export interface PackagesInput extends PackageCase {
  readonly bill: Pick<Bill, 'basis' | 'total' | 'owed' | 'daysPastDue' | 'grade'>;
  readonly annualRate: Rate;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Policy;
  /** Months chosen by the debtor, by package id. */
  readonly months?: Readonly<Record<string, number>>;
  /** What the debtor can safely pay a month, in rupiah. */
  readonly safeAmount?: Rupiah;
}

/** A package of the policy: its offer, or null and why there is none. A reason beside an offer is a warning. */
export interface ExplainedPackage {
  readonly packageId: string;
  readonly basis: PackageRule['basis'];
  readonly offer: PackageOffer | null;
  readonly reasons: readonly PackageReason[];
}

/**
 * Applies every package of the policy that is for this kind of bill and debtor. What is waived is a share of what is still unpaid
 * of each component, rounded half-up, so never more than is owed. The plan runs over the months chosen, else over the
 * fewest that keep each payment within the safe amount, else over the most the package allows. Its first payment falls
 * on the last day the package allows. A package paid in one payment is a fixed sum: it bears no interest.
 *
 * A package that is not for this case (`packageReasons`) or would leave nothing to pay is left out. Refuses: nothing owed; months outside the package
 * ('months_not_positive', 'months_over_policy', field `months.<id>`); a safe amount that is no amount; and whatever
 * simulate refuses.
 */
export function packages(input: PackagesInput): readonly PackageOffer[] | Refusal {
  const explained = packagesExplained(input);
  if (isRefusal(explained)) return explained;
  return explained.packages.flatMap(({ offer }) => (offer === null ? [] : [offer]));
}

/**
 * Every package of the policy with its offer as `packages` makes it, or with every reason why there is none. An offer
 * whose instalments are above the safe amount is still made, with that reason beside it; a single payment is no monthly
 * burden and is not judged so. Refuses what `packages` refuses.
 */
export function packagesExplained(
  input: PackagesInput,
): { readonly kind: 'packages'; readonly packages: readonly ExplainedPackage[] } | Refusal {
  const { bill, policy, safeAmount } = input;
  if (bill.total <= 0) return refuse('nothing_owed', 'bill');
  // Nothing safe to pay is hardship, not a mistake: the longest plans are then the lightest.
  const fault =
    safeAmount === undefined || safeAmount === 0
      ? undefined
      : amountFault(safeAmount, 'safeAmount', policy.limits.maxAmount);
  if (fault !== undefined) return fault;

  const explained: ExplainedPackage[] = [];
  for (const rule of policy.packages) {
    const unfit = packageReasons(input, rule);
    const offer = unfit.length > 0 ? undefined : packageOffer(input, rule);
    if (offer !== undefined && isRefusal(offer)) return offer;
    const reasons = unfit.length > 0 ? unfit : warningsOn(offer, input);
    explained.push({ packageId: rule.id, basis: rule.basis, offer: offer ?? null, reasons });
  }
  return { kind: 'packages', packages: explained };
}

function warningsOn(offer: PackageOffer | undefined, { bill, safeAmount }: PackagesInput): readonly PackageReason[] {
  if (offer === undefined) return [{ code: 'nothing_left_to_pay', asked: '0', found: String(bill.total) }];
  const { months, payment } = offer.plan;
  if (safeAmount === undefined || months === 1 || payment <= safeAmount) return [];
  return [{ code: 'above_safe_amount', asked: String(safeAmount), found: String(payment) }];
}

function packageOffer(input: PackagesInput, rule: PackageRule): PackageOffer | Refusal | undefined {
  const { asOf, bill, policy } = input;
  const waived = waiverOf(bill, rule);
  const discount = waived.penalty + waived.fee + waived.interest + waived.principal;
  const amount = bill.total - discount;
  if (amount === 0) return undefined;
  const plan = planWithin(input, rule, amount);
  if (isRefusal(plan)) return plan;
  return {
    packageId: rule.id,
    billTotal: bill.total,
    waived,
    discount,
    amount,
    plan,
    saving: bill.total - plan.totalCost,
    minMonths: rule.minMonths,
    maxMonths: rule.maxMonths,
    validUntil: offerValidUntil(asOf, policy),
  };
}

function waiverOf({ owed }: Pick<Bill, 'owed'>, { waive }: PackageRule): Waiver {
  return {
    penalty: portionOf(owed.penalty, parseRate(waive.penalty)),
    fee: portionOf(owed.fee, parseRate(waive.fee)),
    interest: portionOf(owed.interest, parseRate(waive.interest)),
    principal: portionOf(owed.principal, parseRate(waive.principal)),
  };
}

function planWithin(input: PackagesInput, rule: PackageRule, amount: Rupiah): Plan | Refusal {
  const chosen = input.months?.[rule.id];
  if (chosen !== undefined) return chosenPlan(input, rule, amount, chosen);
  const { safeAmount } = input;
  if (safeAmount !== undefined) {
    for (let months = rule.minMonths; months < rule.maxMonths; months += 1) {
      const plan = planOver(input, rule, amount, months);
      if (isRefusal(plan) || plan.payment <= safeAmount) return plan;
    }
  }
  return planOver(input, rule, amount, rule.maxMonths);
}

function chosenPlan(input: PackagesInput, rule: PackageRule, amount: Rupiah, months: number): Plan | Refusal {
  const field = `months.${rule.id}`;
  if (!Number.isInteger(months) || months < 1) return refuse('months_not_positive', field, '1');
  if (months < rule.minMonths) return refuse('months_over_policy', field, String(rule.minMonths));
  if (months > rule.maxMonths) return refuse('months_over_policy', field, String(rule.maxMonths));
  return planOver(input, rule, amount, months);
}

function planOver(input: PackagesInput, rule: PackageRule, amount: Rupiah, months: number): Plan | Refusal {
  return simulate({
    amount,
    annualRate: rule.maxMonths === 1 ? '0' : input.annualRate,
    request: { by: 'months', months },
    firstDueDate: input.asOf.add({ days: rule.firstPaymentDays }),
    policy: input.policy,
  });
}
