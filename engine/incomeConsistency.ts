import { lowerMedian } from './median.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';

/** How an income that was said stands to the account's history. `usual` is the median inflow, null without a history. */
export interface IncomeConsistency {
  readonly verdict: 'consistent' | 'income_above_history' | 'income_below_history' | 'history_missing';
  readonly said: Rupiah;
  readonly usual: Rupiah | null;
  /** What a budget may reckon with: the lower of the two where more was said than the account shows. */
  readonly income: Rupiah;
}

/**
 * Holds an income that was said against the account's monthly inflows (rupiah): they agree when it differs from the
 * usual inflow by no more than the policy's share of it. The median is not moved by one bonus or one month unpaid.
 */
export function incomeConsistency(
  said: Rupiah,
  inflows: readonly Rupiah[],
  policy: Pick<Policy, 'proposals'>,
): IncomeConsistency {
  const { incomeTolerance, minInflowMonths } = policy.proposals;
  if (inflows.length < minInflowMonths) return { verdict: 'history_missing', said, usual: null, income: said };
  const usual = lowerMedian(inflows);
  const { denominator, numerator } = parseRate(incomeTolerance);
  const difference = BigInt(said - usual) * denominator;
  const tolerated = BigInt(usual) * numerator;
  if (difference > tolerated) return { verdict: 'income_above_history', said, usual, income: usual };
  if (-difference > tolerated) return { verdict: 'income_below_history', said, usual, income: said };
  return { verdict: 'consistent', said, usual, income: said };
}
