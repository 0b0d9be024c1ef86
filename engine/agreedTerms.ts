import type { Temporal } from 'temporal-polyfill';
import type { Rate, Rupiah } from './money.js';
import { offerValidUntil } from './offerValidity.js';
import type { Policy } from './policy.js';
import type { ProposedPlan } from './proposedPlan.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { Bill, Components, PackageOffer, Plan, Waiver } from './results.js';
import type { SettlementLevel } from './settlement.js';
import { simulate } from './simulate.js';

/** A bill and the day on which terms are made for it. */
interface TermsCase {
  readonly bill: Pick<Bill, 'total' | 'owed'>;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Policy;
}

/** The name that a settlement by one payment has among the packages. */
export const settlementId = 'PELUNASAN';
/** The name that a debtor's own plan has among the packages. */
export const proposalId = 'USULAN';

/** A settlement level (see settlement) as terms that can be offered and agreed on: one payment, without interest. */
export function settlementTerms({
  level,
  ...about
}: TermsCase & { readonly level: Pick<SettlementLevel, 'amount' | 'payBy'> }): PackageOffer | Refusal {
  const { policy } = about;
  const request = { by: 'months', months: 1 } as const;
  const plan = simulate({ amount: level.amount, annualRate: '0', request, firstDueDate: level.payBy, policy });
  return isRefusal(plan) ? plan : termsOf(settlementId, about, plan);
}

/**
 * A debtor's own plan as terms that can be offered and agreed on. Payments that clear the bill with its interest run
 * until it is cleared. Payments that do not are all there is to pay, without interest, and the rest of the bill is
 * forgiven when they are made: in the order penalty, fee, interest, principal.
 *
 * Refuses what simulate refuses, and payments that do not clear the bill with its interest and yet come to as much as
 * the bill ('amount_over_balance', field payment, limit: the bill): they would forgive interest alone, which no package
 * can say.
 */
export function proposedTerms({
  annualRate,
  firstDueDate,
  proposal,
  ...about
}: TermsCase & {
  readonly annualRate: Rate;
  readonly firstDueDate: Temporal.PlainDate;
  readonly proposal: ProposedPlan;
}): PackageOffer | Refusal {
  const { bill, policy } = about;
  const total = proposal.payment * proposal.months;
  const once = proposal.months === 1;
  const whole = simulate({
    amount: bill.total,
    annualRate: once ? '0' : annualRate,
    request:
      once && total >= bill.total
        ? { by: 'months', months: 1 }
        : { by: 'payment', payment: Math.min(proposal.payment, bill.total) },
    firstDueDate,
    policy,
  });
  if (!isRefusal(whole) && whole.months <= proposal.months) return termsOf(proposalId, about, whole);
  if (total >= bill.total) return refuse('amount_over_balance', 'payment', String(bill.total));
  const part = simulate({
    amount: total,
    annualRate: '0',
    request: { by: 'months', months: proposal.months },
    firstDueDate,
    policy: { ...policy, rounding: { unit: 1 } },
  });
  return isRefusal(part) ? part : termsOf(proposalId, about, part);
}

function termsOf(packageId: string, { asOf, bill, policy }: TermsCase, plan: Plan): PackageOffer {
  const discount = bill.total - plan.amount;
  return {
    packageId,
    billTotal: bill.total,
    waived: forgiven(bill.owed, discount),
    discount,
    amount: plan.amount,
    plan,
    saving: bill.total - plan.totalCost,
    minMonths: plan.months,
    maxMonths: plan.months,
    validUntil: offerValidUntil(asOf, policy),
  };
}

/** What the bank charged on top goes first, what was lent last. */
function forgiven(owed: Components, discount: Rupiah): Waiver {
  let left = discount;
  const take = (part: Rupiah): Rupiah => {
    const taken = Math.min(part, left);
    left -= taken;
    return taken;
  };
  const penalty = take(owed.penalty);
  const fee = take(owed.fee);
  const interest = take(owed.interest);
  return { penalty, fee, interest, principal: take(owed.principal) };
}
