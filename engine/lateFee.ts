import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import { chargeRule, hasStopped, isConfirmed, isHoliday } from './chargeRule.js';
import type { Grade, Product } from './facility.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate, portionOf } from './rate.js';
import { type Refusal, refuse } from './refusal.js';

export interface LateFeeInput {
  readonly product: Product;
  /** The bill of the period in rupiah, whose minimum was not paid by the due date. */
  readonly bill: Rupiah;
  readonly dueDate: Temporal.PlainDate;
  readonly grade: Grade;
  /** The day on which the fee would be charged. */
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'charges' | 'holidays' | 'limits'>;
}

export type NoLateFee = 'not_late' | 'holiday' | 'grade';

/** The late fee of one billing period in whole rupiah. `reason` says why there is none. */
export interface LateFee {
  readonly kind: 'lateFee';
  readonly amount: Rupiah;
  readonly capped: boolean;
  readonly reason: NoLateFee | null;
  /** False: the policy's figures for this day are yet to be confirmed. */
  readonly confirmed: boolean;
}

/**
 * The most that may be charged for paying a card bill late: a share of the bill, rounded down so that it is never above
 * the share, at most the policy's rupiah on that day (Bank Indonesia's credit card rules, domain.md §3). None until the
 * due date has passed, none when the due date is a holiday, none once the grade has reached Macet.
 *
 * Refuses a bill that is not whole, not positive or above limits.maxAmount; a product and day without a rule, or a
 * holiday table that is missing ('policy_missing').
 */
export function lateFee(input: LateFeeInput): LateFee | Refusal {
  const { asOf, bill, dueDate, grade, policy, product } = input;
  const fault = amountFault(bill, 'bill', policy.limits.maxAmount);
  if (fault !== undefined) return fault;
  const rule = chargeRule(policy.charges.lateFees, product, asOf);
  if (rule === undefined) return refuse('policy_missing', 'asOf', asOf.toString());
  const confirmed = isConfirmed(rule, asOf);
  const none = (reason: NoLateFee): LateFee => ({ kind: 'lateFee', amount: 0, capped: false, reason, confirmed });
  if (compareDays(asOf, dueDate) <= 0) return none('not_late');
  if (hasStopped(rule, grade)) return none('grade');
  const holiday = rule.noneOnHoliday && isHoliday(dueDate, 'dueDate', policy);
  if (typeof holiday === 'object') return holiday;
  if (holiday) return none('holiday');
  const share = portionOf(bill, parseRate(rule.share), 'down');
  const amount = Math.min(share, rule.maxAmount);
  return { kind: 'lateFee', amount, capped: amount < share, reason: null, confirmed };
}
