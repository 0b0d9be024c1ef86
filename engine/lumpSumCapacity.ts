import { type AccountMonth, historyFault } from './accountHistory.js';
import { amountFault } from './inputFaults.js';
import { lowerMedian } from './median.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { isRateAbove, parseRate } from './rate.js';
import { ratioText } from './ratioText.js';
import { type Refusal, refuse } from './refusal.js';
import { roundRatio } from './rounding.js';

/** An account's months, oldest first, every month once. */
export interface LumpSumInput {
  readonly history: readonly AccountMonth[];
  /** What the household wants left on the account, in rupiah; without it the policy's months of usual spending. */
  readonly reserve?: Rupiah;
  readonly policy: Pick<Policy, 'limits' | 'lumpSum'>;
}

/** Why a lump sum is less sure than it could be. */
export type LumpSumDoubt =
  | 'balance_below_reserve'
  | 'balance_falling'
  | 'balances_do_not_add_up'
  | 'spending_above_inflow';

/** What could be paid at once, in rupiah. */
export interface LumpSum {
  readonly kind: 'lump_sum';
  readonly amount: Rupiah;
  readonly reserve: Rupiah;
  readonly reserveSource: 'household' | 'policy';
  readonly months: number;
  /** In so many of the months the amount was there beyond the reserve. */
  readonly monthsCovered: number;
  /** (monthsCovered + 1) / (months + 2), 28 digits: with few months less is sure. */
  readonly certainty: Rate;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly doubts: readonly LumpSumDoubt[];
}

/**
 * Works out what could be paid at once without touching the reserve, and how sure that is. A month's free money is its
 * lowest known balance less the reserve; the amount is the most that the policy's share of the months had free, never
 * above the last month's, rounded down to the policy's unit. The reserve is the policy's months of usual (median)
 * spending unless the household names one: OJK (Sikapi Uangmu) advises 3 to 6 months. The certainty is Laplace's rule
 * of succession over the months.
 *
 * Refuses 'history_too_short' below the policy's months, 'history_gap' where months are missing, double or not oldest
 * first, and amounts that are not whole or above limits.maxAmount, each with its field.
 */
export function lumpSumCapacity(input: LumpSumInput): LumpSum | Refusal {
  const { history, policy } = input;
  const rules = policy.lumpSum;
  const fault =
    historyFault(history, policy.limits.maxAmount) ??
    (history.length < rules.minMonths ? refuse('history_too_short', 'history', String(rules.minMonths)) : undefined) ??
    (input.reserve === undefined || input.reserve === 0
      ? undefined
      : amountFault(input.reserve, 'reserve', policy.limits.maxAmount));
  if (fault !== undefined) return fault;
  const usualSpending = lowerMedian(history.map(({ outflow }) => outflow));
  const reserve = input.reserve ?? usualSpending * rules.reserveMonths;
  if (!Number.isSafeInteger(reserve)) return refuse('amount_too_large', 'reserve', String(policy.limits.maxAmount));
  const free = history.map((month) => Math.max(0, lowestBalance(month) - reserve));
  const amount = roundRatio(BigInt(coveredAmount(free, rules.coverage)), 1n, 'down', rules.unit);
  const monthsCovered = free.filter((sum) => sum >= amount).length;
  const doubts = doubtsOf(history, reserve);
  const certainty = ratioText(monthsCovered + 1, history.length + 2);
  return {
    kind: 'lump_sum',
    amount,
    reserve,
    reserveSource: input.reserve === undefined ? 'policy' : 'household',
    months: history.length,
    monthsCovered,
    certainty,
    confidence: confidenceOf(certainty, doubts, rules),
    doubts,
  };
}

function lowestBalance({ closingBalance, lowestBalance: lowest = closingBalance }: AccountMonth): Rupiah {
  return Math.min(lowest, closingBalance);
}

/** The most that at least `coverage` of the months had free, and the last month too. */
function coveredAmount(free: readonly Rupiah[], coverage: Rate): Rupiah {
  const { denominator, numerator } = parseRate(coverage);
  const needed = Math.max(1, roundRatio(BigInt(free.length) * numerator, denominator, 'up'));
  const descending = free.toSorted((left, right) => right - left);
  return Math.min(descending[needed - 1] ?? 0, free.at(-1) ?? 0);
}

function doubtsOf(history: readonly AccountMonth[], reserve: Rupiah): readonly LumpSumDoubt[] {
  const [first] = history;
  const last = history.at(-1);
  const spent = history.filter(({ inflow, outflow }) => outflow > inflow).length;
  const doubts: LumpSumDoubt[] = [];
  if (history.some((month) => lowestBalance(month) < reserve)) doubts.push('balance_below_reserve');
  if (first !== undefined && last !== undefined && last.closingBalance < first.closingBalance) {
    doubts.push('balance_falling');
  }
  if (!history.every((month, index) => addsUp(month, history[index - 1]))) doubts.push('balances_do_not_add_up');
  if (spent * 2 > history.length) doubts.push('spending_above_inflow');
  return doubts;
}

function addsUp(month: AccountMonth, before: AccountMonth | undefined): boolean {
  return before === undefined || month.closingBalance === before.closingBalance + month.inflow - month.outflow;
}

/** A history that contradicts itself is never believed much. */
function confidenceOf(
  certainty: Rate,
  doubts: readonly LumpSumDoubt[],
  rules: Policy['lumpSum'],
): LumpSum['confidence'] {
  if (doubts.includes('balances_do_not_add_up') || isRateAbove(rules.mediumCertainty, certainty)) return 'low';
  return isRateAbove(rules.highCertainty, certainty) || doubts.includes('balance_falling') ? 'medium' : 'high';
}
