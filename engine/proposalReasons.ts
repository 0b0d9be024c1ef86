import { highestPayment, type PlanBounds } from './counterProposal.js';
import type { Grade } from './facility.js';
import type { IncomeConsistency } from './incomeConsistency.js';
import type { Policy } from './policy.js';
import type { PlanValue } from './proposedPlan.js';

/** Why a proposal is not simply accepted. */
export const proposalReasonCodes = [
  'hardship',
  'above_capacity',
  'tenor_too_long',
  'value_below_floor',
  'kolektibilitas',
  'broken_promises',
  'income_above_history',
  'income_below_history',
  'history_missing',
] as const;

/** A reason with the figure found and the bound it is held against; `level` is the lowest that may look past it. */
export interface ProposalReason {
  readonly code: (typeof proposalReasonCodes)[number];
  readonly actual: number | null;
  readonly limit: number | null;
  readonly level: number;
}

/** Reasons that another payment or another number of months would remove. */
export function curableReasons(plan: PlanValue, bounds: PlanBounds): readonly ProposalReason[] {
  const { floor, maxMonths } = bounds;
  const capacity = highestPayment(plan.months, bounds);
  const reasons: ProposalReason[] = [];
  const add = (code: ProposalReason['code'], actual: number, limit: number): void => {
    reasons.push({ code, actual, limit, level: 0 });
  };
  if (capacity === 0) add('hardship', plan.payment, capacity);
  else if (plan.payment > capacity) add('above_capacity', plan.payment, capacity);
  if (plan.months > maxMonths) add('tenor_too_long', plan.months, maxMonths);
  if (plan.presentValue < floor) add('value_below_floor', plan.presentValue, floor);
  return reasons;
}

/** What is known about a debtor beside the proposal's figures. */
export interface DebtorRecord {
  readonly grade: Grade;
  readonly brokenPromises: number;
  readonly policy: Pick<Policy, 'proposals'>;
}

/** Reasons that no other payment removes: level 0 where the bot may look past them itself. */
export function blockingReasons(record: DebtorRecord, income: IncomeConsistency): readonly ProposalReason[] {
  const { brokenPromises, grade, policy } = record;
  const { inconsistentLevel, levels, minInflowMonths, withoutHistoryLevel } = policy.proposals;
  const highest = levels.length - 1;
  const reasons: ProposalReason[] = [];
  const heldAgainst = (code: ProposalReason['code'], actual: number, limits: readonly number[]): void => {
    if (actual <= (limits[0] ?? actual)) return;
    const level = limits.findIndex((limit) => actual <= limit);
    reasons.push({ code, actual, limit: limits[0] ?? null, level: level === -1 ? highest : level });
  };
  heldAgainst(
    'kolektibilitas',
    grade,
    levels.map(({ maxGrade }) => maxGrade),
  );
  heldAgainst(
    'broken_promises',
    brokenPromises,
    levels.map(({ maxBrokenPromises }) => maxBrokenPromises),
  );
  if (income.verdict === 'history_missing') {
    reasons.push({
      code: income.verdict,
      actual: null,
      limit: minInflowMonths,
      level: Math.min(withoutHistoryLevel, highest),
    });
  } else if (income.verdict !== 'consistent') {
    reasons.push({
      code: income.verdict,
      actual: income.said,
      limit: income.usual,
      level: Math.min(inconsistentLevel, highest),
    });
  }
  return reasons;
}
