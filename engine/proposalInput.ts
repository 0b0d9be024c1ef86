import type { Grade } from './facility.js';
import { amountFault, countFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import { type HouseholdMonth, householdFault } from './monthlyBudget.js';
import type { Policy } from './policy.js';
import type { ProposedPlan } from './proposedPlan.js';
import { type Refusal, refuse } from './refusal.js';

/** A debtor's proposal with what the bank knows. Amounts in whole rupiah. */
export interface ProposalInput {
  readonly proposal: ProposedPlan;
  /** What is to be repaid, and the interest of its plan a year. */
  readonly debt: Rupiah;
  readonly annualRate: Rate;
  /** The month as the debtor says it is. */
  readonly household: Omit<HouseholdMonth, 'policy'>;
  /** An instalment of this contract that goes on beside the plan, taken from what is safe. */
  readonly runningInstalment?: Rupiah;
  /** What could be paid at once without touching the reserve (lumpSumCapacity), for a plan of one payment. */
  readonly lumpSum?: Rupiah;
  /** What came into the account each month; empty when it is not known. */
  readonly inflows: readonly Rupiah[];
  readonly grade: Grade;
  readonly brokenPromises: number;
  /** What the bank would at least get without a deal, or paid for the debt; no plan may be worth less. */
  readonly floor?: Rupiah;
  readonly policy: Pick<Policy, 'affordability' | 'limits' | 'proposals'>;
}

/** Says what in a proposal is nonsense, with its field as a path. */
export function proposalFault(input: ProposalInput): Refusal | undefined {
  const {
    annualRate,
    brokenPromises,
    debt,
    floor = 0,
    household,
    inflows,
    lumpSum = 0,
    policy,
    proposal,
    runningInstalment = 0,
  } = input;
  const { maxAmount, maxAnnualRate, maxMonths } = policy.limits;
  const fault =
    amountFault(debt, 'debt', maxAmount) ??
    amountFault(proposal.payment, 'proposal.payment', maxAmount) ??
    monthsFault(proposal.months, 'proposal.months', maxMonths) ??
    rateFault(annualRate, 'annualRate', maxAnnualRate) ??
    countFault(brokenPromises, 'brokenPromises') ??
    (runningInstalment === 0 ? undefined : amountFault(runningInstalment, 'runningInstalment', maxAmount)) ??
    (lumpSum === 0 ? undefined : amountFault(lumpSum, 'lumpSum', maxAmount)) ??
    (floor === 0 ? undefined : amountFault(floor, 'floor', maxAmount));
  if (fault !== undefined) return fault;
  const inHousehold = householdFault({ ...household, policy });
  if (inHousehold !== undefined) return { ...inHousehold, field: `household.${inHousehold.field}` };
  if (floor > debt) return refuse('amount_over_balance', 'floor', String(debt));
  if (!Number.isSafeInteger(proposal.payment * proposal.months)) {
    return refuse('amount_too_large', 'proposal.payment', String(maxAmount));
  }
  for (const [index, inflow] of inflows.entries()) {
    const inflowFault = inflow === 0 ? undefined : amountFault(inflow, `inflows.${index}`, maxAmount);
    if (inflowFault !== undefined) return inflowFault;
  }
  return undefined;
}
