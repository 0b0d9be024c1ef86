import type { Temporal } from 'temporal-polyfill';
import { compareDays, daysBetween } from './calendar.js';
import { chargeRule, hasStopped, isConfirmed, isHoliday } from './chargeRule.js';
import type { Grade, PenaltyTerms, Product } from './facility.js';
import { amountFault, countFault, rateFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import { type OverdueStep, penalty } from './penalty.js';
import type { Policy } from './policy.js';
import { isRateAbove, parseRate, portionOf } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import type { PenaltyDetail } from './results.js';

/** What the days run on: each overdue instalment by itself, or everything overdue as one bill. */
export const penaltyBases = ['instalment', 'bill'] as const;
export type PenaltyBasis = (typeof penaltyBases)[number];

/** An instalment of which `amount` rupiah have been unpaid since its due date. */
export interface Overdue {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly amount: Rupiah;
}

export interface CappedPenaltyInput {
  readonly product: Product;
  readonly terms: PenaltyTerms;
  readonly basis: PenaltyBasis;
  readonly overdue: readonly Overdue[];
  readonly grade: Grade;
  readonly asOf: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'charges' | 'holidays' | 'limits'>;
}

/** What made a penalty smaller than the contract alone would. */
export type PenaltyCap = 'daily_rate' | 'share' | 'amount' | 'holiday' | 'grade';

/** The penalty of overdue instalments: `amount` after caps, `details` and `beforeCaps` with the rate that applied. */
export interface CappedPenalty {
  readonly kind: 'penalty';
  readonly amount: Rupiah;
  readonly beforeCaps: Rupiah;
  readonly caps: readonly PenaltyCap[];
  readonly details: readonly PenaltyDetail[];
  /** False: the policy's caps for this day are yet to be confirmed. */
  readonly confirmed: boolean;
}

/**
 * The penalty on `asOf` within the caps that policy sets for the product on that day: simple and daily (domain.md §8),
 * on each overdue instalment or on the bill. On the bill, grace is judged once, by the oldest due date, and each amount
 * runs from its own. At most the policy's daily rate, share of the overdue amounts (rounded down) and rupiah; nothing
 * on an instalment that fell due on a holiday where the rule says so, nothing once the grade has reached its end.
 *
 * Refuses amounts that are not whole, not positive or above limits.maxAmount; a daily rate that is none or above 1; days
 * of grace that are no count; amounts × days past the safe integers ('amount_too_large' naming `overdue`); a product and day without a rule, or a missing holiday table ('policy_missing').
 */
export function cappedPenalty(input: CappedPenaltyInput): CappedPenalty | Refusal {
  const { asOf, grade, overdue, policy, product, terms } = input;
  const fault = inputFault(input);
  if (fault !== undefined) return fault;
  const rule = chargeRule(policy.charges.penalties, product, asOf);
  if (rule === undefined) return refuse('policy_missing', 'asOf', asOf.toString());
  const confirmed = isConfirmed(rule, asOf);
  if (hasStopped(rule, grade)) {
    return { kind: 'penalty', amount: 0, beforeCaps: 0, caps: ['grade'], details: [], confirmed };
  }
  const caps = new Set<PenaltyCap>();
  const charged: Overdue[] = [];
  for (const [index, late] of overdue.entries()) {
    const holiday = rule.noneOnHoliday && isHoliday(late.dueDate, `overdue.${index}.dueDate`, policy);
    if (typeof holiday === 'object') return holiday;
    if (holiday) caps.add('holiday');
    else if (compareDays(late.dueDate, asOf) < 0) charged.push(late);
  }
  const isOverRate = isRateAbove(terms.dailyRate, rule.maxDailyRate);
  if (isOverRate) caps.add('daily_rate');
  const within = isOverRate ? { ...terms, dailyRate: rule.maxDailyRate } : terms;
  const details = detailsOf(charged, within, input);
  const beforeCaps = details.reduce((sum, detail) => sum + detail.amount, 0);

  const base = charged.reduce((sum, late) => sum + late.amount, 0);
  const limits: readonly (readonly [PenaltyCap, Rupiah])[] = [
    ['share', portionOf(base, parseRate(rule.maxShare), 'down')],
    ['amount', rule.maxAmount ?? Number.MAX_SAFE_INTEGER],
  ];
  let amount = beforeCaps;
  for (const [cap, limit] of limits) {
    if (amount <= limit) continue;
    amount = limit;
    caps.add(cap);
  }
  return { kind: 'penalty', amount, beforeCaps, caps: [...caps], details, confirmed };
}

function inputFault({ asOf, overdue, policy, terms }: CappedPenaltyInput): Refusal | undefined {
  const max = policy.limits.maxAmount;
  let base = 0;
  let days = 0;
  for (const [index, { amount, dueDate }] of overdue.entries()) {
    const fault = amountFault(amount, `overdue.${index}.amount`, max);
    if (fault !== undefined) return fault;
    base += amount;
    days = Math.max(days, daysBetween(dueDate, asOf));
  }
  // At a rate of at most 1 a day: what stays safe here stays safe everywhere below.
  if (base > max || !Number.isSafeInteger(base * (days + 1))) {
    return refuse('amount_too_large', 'overdue', String(max));
  }
  return rateFault(terms.dailyRate, 'terms.dailyRate', '1') ?? countFault(terms.graceDays, 'terms.graceDays');
}

/** By instalment, or as one bill that grows on every due date; its number is that of the oldest instalment. */
function detailsOf(
  charged: readonly Overdue[],
  terms: PenaltyTerms,
  { asOf, basis }: CappedPenaltyInput,
): readonly PenaltyDetail[] {
  if (basis === 'instalment') {
    return charged.flatMap(({ amount, dueDate, number }) =>
      penalty(number, [{ from: dueDate, base: amount }], terms, asOf),
    );
  }
  const inOrder = charged.toSorted((left, right) => compareDays(left.dueDate, right.dueDate));
  let base = 0;
  const steps = inOrder.map(({ amount, dueDate }): OverdueStep => {
    base += amount;
    return { from: dueDate, base };
  });
  return inOrder[0] === undefined ? [] : penalty(inOrder[0].number, steps, terms, asOf);
}
