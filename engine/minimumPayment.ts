import type { Temporal } from 'temporal-polyfill';
import { chargeRule, isConfirmed } from './chargeRule.js';
import type { Product } from './facility.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate, portionOf } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

export interface MinimumPaymentInput {
  readonly product: Product;
  /** The bill of the period in rupiah. */
  readonly bill: Rupiah;
  /** The day of the bill. */
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'charges' | 'limits'>;
}

/** The least to be paid of a bill, in whole rupiah, and the share it is. */
export interface MinimumPayment {
  readonly kind: 'minimumPayment';
  readonly amount: Rupiah;
  readonly share: string;
  /** False: the policy's share for this day is yet to be confirmed. */
  readonly confirmed: boolean;
}

/**
 * The minimum payment of a card bill: the policy's share on that day, rounded half-up (Bank Indonesia's credit card
 * rules, domain.md §3). Refuses a bill that is not whole, not positive or above limits.maxAmount, and a product and day
 * without a rule ('policy_missing').
 */
export function minimumPayment(input: MinimumPaymentInput): MinimumPayment | Refusal {
  const { asOf, bill, policy, product } = input;
  const fault = amountFault(bill, 'bill', policy.limits.maxAmount);
  if (fault !== undefined) return fault;
  const rule = chargeRule(policy.charges.minimumPayments, product, asOf);
  if (rule === undefined) return refuse('policy_missing', 'asOf', asOf.toString());
  const { share } = rule;
  return {
    kind: 'minimumPayment',
    amount: portionOf(bill, parseRate(share)),
    share,
    confirmed: isConfirmed(rule, asOf),
  };
}
