import type { Temporal } from 'temporal-polyfill';
import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { offerValidUntil } from './offerValidity.js';
import type { PackageRule, Policy } from './policy.js';
import { parseRate, portionOf } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { Bill, PackageOffer, Plan, Waiver } from './results.js';
import { simulate } from './simulate.js';

/** A bill to make offers on. `annualRate` is what a plan of this debt costs a year; `asOf` is today. */
export interface PackagesInput {
  readonly bill: Bill;
  readonly annualRate: Rate;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Policy;
  /** Months chosen by the debtor, by package id. */
  readonly months?: Readonly<Record<string, number>>;
  /** What the debtor can safely pay a month, in rupiah. */
  readonly safeAmount?: Rupiah;
}

/**
 * Applies every package of the policy that is for this kind of bill. What is waived is a share of what is still unpaid
 * of each component, rounded half-up, so never more than is owed. The plan runs over the months chosen, else over the
 * fewest that keep each payment within the safe amount, else over the most the package allows. Its first payment falls
 * on the last day the package allows. A package paid in one payment is a fixed sum: it bears no interest.
 *
 * A package that would leave nothing to pay is left out. Refuses: nothing owed; months outside the package
 * ('months_not_positive', 'months_over_policy', field `months.<id>`); a safe amount that is no amount; and whatever
 * simulate refuses.
 */
export function packages(input: PackagesInput): readonly PackageOffer[] | Refusal {
  const { bill, policy, safeAmount } = input;
  if (bill.total <= 0) return refuse('nothing_owed', 'bill');
  // Nothing safe to pay is hardship, not a mistake: the longest plans are then the lightest.
  const fault =
    safeAmount === undefined || safeAmount === 0
      ? undefined
      : amountFault(safeAmount, 'safeAmount', policy.limits.maxAmount);
  if (fault !== undefined) return fault;

  const offers: PackageOffer[] = [];
  for (const rule of policy.packages) {
    if (rule.basis !== bill.basis) continue;
    const offer = packageOffer(input, rule);
    if (offer === undefined) continue;
    if (isRefusal(offer)) return offer;
    offers.push(offer);
  }
  return offers;
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

function waiverOf({ owed }: Bill, { waive }: PackageRule): Waiver {
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
