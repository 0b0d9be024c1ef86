import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import { amountFault } from './inputFaults.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { halfUpPortion, monthlyRate } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { Plan, PlanRow } from './results.js';
import { simulate } from './simulate.js';

/** Money on top of the instalments: rupiah, on a day. */
export interface ExtraPayment {
  readonly day: Temporal.PlainDate;
  readonly amount: Rupiah;
}

/** What an extra payment does: the plan ends sooner with the same instalment, or keeps its end with a lower one. */
export const extraEffects = ['shorter', 'lower'] as const;
export type ExtraEffect = (typeof extraEffects)[number];

/** A row of a plan; `payment` is all that is paid, `extra` the part of it on top of the instalment. */
export interface SimulatedRow extends PlanRow {
  readonly extra: Rupiah;
}

type Terms = Pick<Policy, 'limits' | 'rounding'>;

/**
 * The rows of a plan of `simulate` with extra payments. Each counts on the due date that falls on its day or next after
 * it and goes to principal ("pelunasan sebagian": the bank's choice of a shorter tenor or a lower instalment). A lower
 * instalment is worked out anew by `simulate` over the months left; where the rounding of instalments would then cost
 * more than the plan without extras, the instalment stays, so extra payments never raise the cost.
 *
 * Refuses (field `extraPayments.<index>.amount`): an amount that is not whole or positive, and one above what is still
 * owed on that due date ('amount_over_balance', limit 0 once the plan is over).
 */
export function withExtraPayments(
  plan: Plan,
  extras: readonly ExtraPayment[],
  effect: ExtraEffect,
  policy: Terms,
): readonly SimulatedRow[] | Refusal {
  for (const [index, { amount }] of extras.entries()) {
    const fault = amountFault(amount, fieldOf(index), policy.limits.maxAmount);
    if (fault !== undefined) return fault;
  }
  if (effect === 'lower') {
    const rows = rowsWith(plan, extras, (row, balance) => instalmentAfter(plan, row, balance, policy));
    if (isRefusal(rows) || totalInterest(rows) <= plan.totalInterest) return rows;
  }
  return rowsWith(plan, extras, () => plan.payment);
}

function rowsWith(
  plan: Plan,
  extras: readonly ExtraPayment[],
  instalmentFrom: (row: PlanRow, balance: Rupiah) => Rupiah,
): readonly SimulatedRow[] | Refusal {
  const interestOn = halfUpPortion(monthlyRate(plan.annualRate));
  const waiting = [...extras.entries()];
  const rows: SimulatedRow[] = [];
  let balance = plan.amount;
  let instalment = plan.payment;
  for (const row of plan.rows) {
    if (balance === 0) break;
    const interest = interestOn(balance);
    const regular = Math.min(instalment, balance + interest);
    let left = balance + interest - regular;
    for (const [index, { amount, day }] of waiting.splice(0)) {
      if (compareDays(day, row.dueDate) > 0) waiting.push([index, { amount, day }]);
      else if (amount > left) return refuse('amount_over_balance', fieldOf(index), String(left));
      else left -= amount;
    }
    const extra = balance + interest - regular - left;
    const payment = regular + extra;
    rows.push({ ...row, payment, principal: payment - interest, interest, balance: left, extra });
    if (extra > 0 && left > 0) instalment = Math.min(instalment, instalmentFrom(row, left));
    balance = left;
  }
  const [late] = waiting;
  return late === undefined ? rows : refuse('amount_over_balance', fieldOf(late[0]), '0');
}

/** The instalment of the balance left after a row, over the months that the plan has left. */
function instalmentAfter(plan: Plan, { number }: PlanRow, balance: Rupiah, policy: Terms): Rupiah {
  const next = plan.rows[number];
  if (next === undefined) throw new RangeError('A balance is left after the last payment.');
  const request = { by: 'months', months: plan.months - number } as const;
  const { annualRate } = plan;
  const rest = simulate({ amount: balance, annualRate, request, firstDueDate: next.dueDate, policy });
  if (isRefusal(rest)) throw new RangeError(`A plan that stands cannot go on: ${rest.code}.`);
  return rest.payment;
}

const fieldOf = (index: number): string => `extraPayments.${index}.amount`;

const totalInterest = (rows: readonly PlanRow[]): Rupiah => rows.reduce((sum, { interest }) => sum + interest, 0);
