import { daysBetween } from './calendar.js';
import type { ContractToday } from './contractToday.js';
import { effectiveAnnualRate } from './effectiveAnnualRate.js';
import { type ExtraEffect, type ExtraPayment, type SimulatedRow, withExtraPayments } from './extraPayments.js';
import type { Rate, Rupiah } from './money.js';
import { isRefusal, type Refusal } from './refusal.js';
import type { Plan } from './results.js';
import { type SimulationInput, type SimulationRequest, simulate } from './simulate.js';

/** One way to repay: what is asked for, and money on top. An extra payment ends the plan sooner unless said otherwise. */
export interface SimulationOption {
  readonly request: SimulationRequest;
  readonly extraPayments?: readonly ExtraPayment[];
  readonly extraEffect?: ExtraEffect;
}

/** One debt and several ways to repay it. `today` is what the plans are compared with. */
export interface SimulationsInput extends Omit<SimulationInput, 'request'> {
  readonly options: readonly SimulationOption[];
  readonly today?: ContractToday;
}

/** A plan with what it really costs. Rupiah; `payment` is the first instalment without extras. */
export interface SimulatedPlan extends Omit<Plan, 'kind' | 'rows'> {
  readonly kind: 'simulated';
  readonly rows: readonly SimulatedRow[];
  /** Sum of the extra payments, part of the total cost. */
  readonly extraPaid: Rupiah;
  /** What the plan costs a year with interest on interest, 28 significant digits; see effectiveAnnualRate. */
  readonly effectiveAnnualRate: Rate;
  /** This plan less today's contract: below zero is cheaper, or sooner. */
  readonly difference: { readonly payment: Rupiah; readonly totalCost: Rupiah; readonly endDays: number } | null;
}

/** The options side by side, in the order asked for. */
export interface Simulations {
  readonly kind: 'simulations';
  readonly options: readonly (SimulatedPlan | Refusal)[];
}

/**
 * Plans the repayment of one amount in several ways, to be laid side by side: each with total cost, interest, end,
 * effective rate of a year and the difference from today's contract. An option that cannot be planned stands in its
 * place as the refusal of `simulate` or `withExtraPayments`; when none can be, that of the first is the answer.
 */
export function simulateAll(input: SimulationsInput): Simulations | Refusal {
  const options = input.options.map((option, index) => placed(simulated(input, option), `options.${index}`));
  const [first] = options;
  if (first !== undefined && isRefusal(first) && options.every(isRefusal)) return first;
  return { kind: 'simulations', options };
}

/** A refusal names the field of its option; amount and rate are common to all. */
function placed(outcome: SimulatedPlan | Refusal, place: string): SimulatedPlan | Refusal {
  if (!isRefusal(outcome) || outcome.field === 'amount' || outcome.field === 'annualRate') return outcome;
  const part = outcome.field?.startsWith('extraPayments') ? place : `${place}.request`;
  return { ...outcome, field: `${part}.${outcome.field}` };
}

function simulated(input: SimulationsInput, option: SimulationOption): SimulatedPlan | Refusal {
  const { extraEffect = 'shorter', extraPayments = [], request } = option;
  const plan = simulate({ ...input, request });
  if (isRefusal(plan)) return plan;
  const rows = withExtraPayments(plan, extraPayments, extraEffect, input.policy);
  return isRefusal(rows) ? rows : planWith(plan, rows, input.today);
}

function planWith(plan: Plan, rows: readonly SimulatedRow[], today: ContractToday | undefined): SimulatedPlan {
  const last = rows.at(-1);
  if (last === undefined) throw new RangeError('A plan has at least one payment.');
  const totalInterest = rows.reduce((sum, { interest }) => sum + interest, 0);
  const totalCost = plan.amount + totalInterest;
  const payments = rows.map(({ payment }) => payment);
  return {
    ...plan,
    kind: 'simulated',
    rows,
    months: rows.length,
    lastPayment: last.payment,
    totalInterest,
    totalCost,
    endDate: last.dueDate,
    extraPaid: rows.reduce((sum, { extra }) => sum + extra, 0),
    effectiveAnnualRate: effectiveAnnualRate(plan.amount, payments),
    difference:
      today === undefined
        ? null
        : {
            payment: plan.payment - today.payment,
            totalCost: totalCost - today.totalCost,
            endDays: daysBetween(today.endDate, last.dueDate),
          },
  };
}
