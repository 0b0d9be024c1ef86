import type { Temporal } from 'temporal-polyfill';
import { annuityPayment } from './annuityPayment.js';
import { addMonths, compareDays } from './calendar.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, RoundingUnit, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { halfUpPortion, monthlyRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import { repay } from './repay.js';
import type { Plan, PlanRequest, PlanRow } from './results.js';
import { isTotalSafe } from './schedule.js';

/** What a plan is asked for: a sum a month, a number of months, or a day on which it is over at the latest. */
export type SimulationRequest = PlanRequest | { readonly by: 'endDate'; readonly endDate: Temporal.PlainDate };

/** What is to be repaid: rupiah, a rate a year, what is asked for, the day of the first payment. */
export interface SimulationInput {
  readonly amount: Rupiah;
  readonly annualRate: Rate;
  readonly request: SimulationRequest;
  readonly firstDueDate: Temporal.PlainDate;
  readonly policy: Pick<Policy, 'limits' | 'rounding'>;
}

/**
 * Plans the repayment of an amount, by the sum a month, by the number of months or by the day it must be over: then the
 * last payment falls on that day or, where no payment does, on the one before it. Interest is the balance × annualRate
 * / 12, rounded half-up each month; the last payment clears the balance and is never above the others.
 *
 * By months the payment is the annuity payment rounded up to the policy's unit; where the unit is so coarse that the
 * plan would end early it is rounded up to whole rupiah. A plan ends in fewer months than asked only when a payment of
 * one rupiah less would never be enough.
 *
 * Refuses: amount not whole, not positive or above limits.maxAmount; rate not a decimal text or above
 * limits.maxAnnualRate; months below 1 or above limits.maxPlanMonths; a payment that is not whole or positive, above
 * what clears the debt at once ('amount_over_balance'), within the first month's interest ('payment_below_interest') or
 * so low that the plan passes limits.maxPlanMonths ('months_over_policy'); an end before the first payment
 * ('end_before_start') or beyond limits.maxPlanMonths ('months_over_policy', field endDate).
 */
export function simulate(input: SimulationInput): Plan | Refusal {
  const { amount, annualRate, request } = input;
  const { limits } = input.policy;
  const fault =
    amountFault(amount, 'amount', limits.maxAmount) ?? rateFault(annualRate, 'annualRate', limits.maxAnnualRate);
  if (fault !== undefined) return fault;
  if (!isTotalSafe(amount, annualRate, limits.maxPlanMonths)) {
    return refuse('amount_too_large', 'amount', String(limits.maxAmount));
  }
  const rows = rowsFor(input, request);
  return 'kind' in rows ? rows : planOf(input, rows);
}

function rowsFor(input: SimulationInput, request: SimulationRequest): readonly PlanRow[] | Refusal {
  switch (request.by) {
    case 'payment':
      return rowsByPayment(input, request.payment);
    case 'months':
      return rowsByMonths(input, request.months, 'months');
    case 'endDate':
      return rowsByEndDate(input, request.endDate);
  }
}

function rowsByPayment(input: SimulationInput, payment: Rupiah): readonly PlanRow[] | Refusal {
  const { amount, annualRate, policy } = input;
  const fault = amountFault(payment, 'payment', Number.MAX_SAFE_INTEGER);
  if (fault !== undefined) return fault;
  const interest = halfUpPortion(monthlyRate(annualRate))(amount);
  if (payment > amount + interest) return refuse('amount_over_balance', 'payment', String(amount + interest));
  if (payment <= interest) return refuse('payment_below_interest', 'payment', String(interest));
  const { maxPlanMonths } = policy.limits;
  const rows = rowsWith(input, payment, maxPlanMonths);
  if (rows === undefined || isLastAbove(rows, payment)) {
    return refuse('months_over_policy', 'payment', String(maxPlanMonths));
  }
  return rows;
}

function rowsByEndDate(input: SimulationInput, endDate: Temporal.PlainDate): readonly PlanRow[] | Refusal {
  const { firstDueDate } = input;
  if (compareDays(endDate, firstDueDate) < 0) return refuse('end_before_start', 'endDate', firstDueDate.toString());
  const months = (endDate.year - firstDueDate.year) * 12 + endDate.month - firstDueDate.month;
  const isReached = compareDays(addMonths(firstDueDate, months), endDate) <= 0;
  return rowsByMonths(input, isReached ? months + 1 : months, 'endDate');
}

function rowsByMonths(input: SimulationInput, months: number, field: string): readonly PlanRow[] | Refusal {
  const fault = monthsFault(months, field, input.policy.limits.maxPlanMonths);
  if (fault !== undefined) return fault;
  const rows = rowsRoundedUp(input, months, input.policy.rounding.unit);
  return rows.length === months ? rows : rowsRoundedUp(input, months, 1);
}

/** Interest is rounded too, so at an extreme even a payment rounded up can leave a rest: then one unit more. */
function rowsRoundedUp(input: SimulationInput, months: number, unit: RoundingUnit): readonly PlanRow[] {
  const { amount, annualRate } = input;
  let payment = annuityPayment({ principal: amount, annualRate, months }, unit, 'up');
  let rows = rowsWith(input, payment, months);
  while (rows === undefined || isLastAbove(rows, payment)) {
    payment += unit;
    rows = rowsWith(input, payment, months);
  }
  return rows;
}

function rowsWith(input: SimulationInput, payment: Rupiah, maxMonths: number): readonly PlanRow[] | undefined {
  return repay({
    principal: input.amount,
    firstDueDate: input.firstDueDate,
    maxMonths,
    interestOn: halfUpPortion(monthlyRate(input.annualRate)),
    paymentFor: () => payment,
  });
}

function isLastAbove(rows: readonly PlanRow[], payment: Rupiah): boolean {
  return (rows.at(-1)?.payment ?? 0) > payment;
}

function planOf(input: SimulationInput, rows: readonly PlanRow[]): Plan {
  const totalInterest = rows.reduce((sum, row) => sum + row.interest, 0);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A plan has at least one payment.');
  return {
    kind: 'plan',
    amount: input.amount,
    annualRate: input.annualRate,
    months: rows.length,
    payment: first.payment,
    lastPayment: last.payment,
    totalInterest,
    totalCost: input.amount + totalInterest,
    endDate: last.dueDate,
    rows,
  };
}
