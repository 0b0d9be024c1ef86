import { isWithin, nearestPlan, type PlanBounds } from './counterProposal.js';
import { type IncomeConsistency, incomeConsistency } from './incomeConsistency.js';
import type { Rupiah } from './money.js';
import { monthlyBudget } from './monthlyBudget.js';
import { type ProposalInput, proposalFault } from './proposalInput.js';
import { blockingReasons, curableReasons, type ProposalReason } from './proposalReasons.js';
import { type PlanTerms, type PlanValue, valueOfPlan } from './proposedPlan.js';
import { parseRate, portionOf } from './rate.js';
import { isRefusal, type Refusal } from './refusal.js';

interface Assessed {
  readonly kind: 'assessment';
  readonly reasons: readonly ProposalReason[];
  /** The most a month that may be accepted, and the most in one payment where that was proposed. */
  readonly capacity: Rupiah;
  readonly onceCapacity: Rupiah;
  /** The least present value at the bot's own level. */
  readonly floor: Rupiah;
  readonly proposal: PlanValue;
  readonly income: IncomeConsistency;
}

/** `level`: who decides, 0 the bot. `counter`: the nearest plan that would be accepted at that level. */
export type Assessment = Assessed &
  (
    | { readonly decision: 'accept'; readonly level: 0; readonly counter: null }
    | { readonly decision: 'revise'; readonly level: 0; readonly counter: PlanValue }
    | { readonly decision: 'escalate'; readonly level: number; readonly counter: PlanValue | null }
  );

/**
 * Decides on a debtor's proposal: accept, revise with the nearest acceptable plan, or escalate to the level of approval
 * that may decide. It is held against what the household can safely pay (from the lower of what was said and what the
 * account shows; in one payment also a lump sum), the level's months, its least present value for the grade (and `floor`), its grades and its broken
 * promises. What a debtor can change (payment, months) is answered with a counter-proposal; the rest goes to a person,
 * as does a proposal for which no plan fits, with the best that the level could accept (null when the proposal itself
 * is). Nothing above the capacity is accepted or countered at any level. The three answers and the check against the
 * account history are the negotiation article's (domain.md §9); approval by level is policy.
 *
 * Refuses amounts, rates, months (above limits.maxMonths) and counts that are nonsense, and a floor above the debt.
 */
export function assessProposal(input: ProposalInput): Assessment | Refusal {
  const fault = proposalFault(input);
  if (fault !== undefined) return fault;
  const { debt, household, inflows, policy, proposal } = input;
  const income = incomeConsistency(household.income, inflows, policy);
  const budget = monthlyBudget({ ...household, income: income.income, policy });
  if (isRefusal(budget)) return budget;

  const capacity = Math.max(0, budget.safeAmount - (input.runningInstalment ?? 0));
  const terms = { debt, annualRate: input.annualRate, discountRate: policy.proposals.discountRate };
  const plan = valueOfPlan(proposal, terms);
  const bounds = boundsAt(0, capacity, input);
  const blocking = blockingReasons(input, income);
  const curable = curableReasons(plan, bounds);
  const assessed: Assessed = {
    kind: 'assessment',
    reasons: [...curable, ...blocking],
    capacity,
    onceCapacity: bounds.onceCapacity,
    floor: bounds.floor,
    proposal: plan,
    income,
  };
  const level = Math.max(0, ...blocking.map((reason) => reason.level));
  if (level === 0) {
    if (curable.length === 0) return { ...assessed, decision: 'accept', level: 0, counter: null };
    const counter = nearestPlan(proposal, terms, bounds, policy);
    if (counter !== undefined) return { ...assessed, decision: 'revise', level: 0, counter };
  }
  return { ...assessed, decision: 'escalate', ...escalation(Math.max(1, level), capacity, plan, terms, input) };
}

/** The first level from `lowest` on at which the proposal or another plan would be accepted; else the highest. */
function escalation(
  lowest: number,
  capacity: Rupiah,
  plan: PlanValue,
  terms: PlanTerms,
  input: ProposalInput,
): { readonly level: number; readonly counter: PlanValue | null } {
  // Where nothing can safely be paid a person must look, however little a level may accept.
  if (boundsAt(lowest, capacity, input).onceCapacity === 0) return { level: lowest, counter: null };
  const highest = input.policy.proposals.levels.length - 1;
  for (let level = lowest; level <= highest; level += 1) {
    const bounds = boundsAt(level, capacity, input);
    if (isWithin(plan, bounds)) return { level, counter: null };
    const counter = nearestPlan(input.proposal, terms, bounds, input.policy);
    if (counter !== undefined) return { level, counter };
  }
  return { level: highest, counter: null };
}

function boundsAt(
  level: number,
  capacity: Rupiah,
  { debt, floor = 0, grade, lumpSum = 0, policy, proposal }: ProposalInput,
): PlanBounds {
  const rules = policy.proposals.levels[level];
  const share = rules?.minValueShare[grade - 1];
  if (rules === undefined || share === undefined) throw new RangeError(`There is no level ${level} or grade ${grade}.`);
  return {
    capacity,
    // Savings count only for who offers them: nobody is pressed for a lump sum.
    onceCapacity: proposal.months === 1 ? Math.max(capacity, lumpSum) : capacity,
    maxMonths: Math.min(rules.maxMonths, policy.limits.maxPlanMonths),
    floor: Math.max(floor, portionOf(debt, parseRate(share), 'up')),
  };
}
