import type { Temporal } from 'temporal-polyfill';
import { arrearsTotal, type DebtToday, debtToday } from './debtToday.js';
import { type DecimalText, decimalText } from './decimals.js';
import type { Account } from './facility.js';
import { amountFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { type DatedAmount, presentValue, wholeRupiah } from './presentValue.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import { type RestructuredDebt, restructuredDebt } from './restructuredDebt.js';
import { methodsFault, type RestructuringMethods } from './restructuringMethods.js';

/** A debt to be restructured on `asOf`. `safeAmount` is what the debtor can safely pay a month, in rupiah. */
export interface RestructureInput {
  readonly account: Account;
  readonly asOf: Temporal.PlainDate;
  readonly methods: RestructuringMethods;
  readonly safeAmount: Rupiah;
  readonly policy: Pick<Policy, 'discount' | 'kolektibilitas' | 'limits' | 'restructuring' | 'rounding'>;
}

/** One side of the comparison, in rupiah. */
export interface RestructuringSide {
  readonly annualRate: Rate;
  /** Due and unpaid today. */
  readonly arrears: Rupiah;
  readonly months: number;
  /** The highest of the monthly payments to come; 0 when all has fallen due. */
  readonly payment: Rupiah;
  readonly totalCost: Rupiah;
  readonly endDate: Temporal.PlainDate;
  /** What the payments are worth to the bank on `asOf`, by the policy's discount. */
  readonly presentValue: Rupiah;
}

/** A restructuring that may be granted. */
export interface Restructuring {
  readonly kind: 'restructuring';
  readonly before: RestructuringSide;
  readonly after: RestructuringSide & Omit<RestructuredDebt, 'annualRate'>;
  /** After less before, new money taken out of the cost: below zero is lighter for the debtor. */
  readonly difference: { readonly payment: Rupiah; readonly totalCost: Rupiah; readonly months: number };
  /** What the bank keeps: present value after, less new money, and as a share of the one before. */
  readonly kept: { readonly presentValue: Rupiah; readonly share: DecimalText };
}

/**
 * Restructures a debt by one or several methods and compares it with today's contract. It may be granted only to a
 * debtor in payment difficulty who can pay afterwards, and never only to keep the grade up (POJK 40/POJK.03/2019,
 * domain.md §1). Difficulty: the instalment is above the safe amount, or what it leaves does not clear the arrears within
 * restructuring.arrearsMonths. Able: every payment afterwards is within the safe amount.
 *
 * Refuses: what `methodsFault` and `restructuredDebt` refuse; no difficulty and nothing late ('no_payment_difficulty'),
 * no difficulty but arrears ('restructuring_avoids_downgrade'), a payment above the safe amount afterwards
 * ('payment_over_capacity'); nothing owed; a safe amount that is no amount (0 is one).
 */
export function restructure(input: RestructureInput): Restructuring | Refusal {
  const { account, asOf, methods, policy, safeAmount } = input;
  const fault = safeAmount === 0 ? undefined : amountFault(safeAmount, 'safeAmount', policy.limits.maxAmount);
  if (fault !== undefined) return fault;
  const debt = debtToday(account, asOf, policy);
  if (arrearsTotal(debt) === 0 && debt.toCome.length === 0) return refuse('nothing_owed', 'account');
  const wrong =
    methodsFault(methods, debt, account.facility.product, policy) ?? difficultyFault(debt, safeAmount, policy);
  if (wrong !== undefined) return wrong;
  const after = restructuredDebt(debt, methods, policy);
  if (isRefusal(after)) return after;
  if (after.rows.some(({ payment }) => payment > safeAmount)) {
    return refuse('payment_over_capacity', 'methods', String(safeAmount));
  }
  return compared(debt, after, policy);
}

function difficultyFault(
  debt: DebtToday,
  safeAmount: Rupiah,
  { restructuring }: Pick<Policy, 'restructuring'>,
): Refusal | undefined {
  const arrears = arrearsTotal(debt);
  const spare = BigInt(safeAmount - highestPayment(debt));
  if (spare < 0n || BigInt(arrears) > spare * BigInt(restructuring.arrearsMonths)) return undefined;
  const code = arrears > 0 ? 'restructuring_avoids_downgrade' : 'no_payment_difficulty';
  return refuse(code, 'safeAmount', String(safeAmount));
}

function highestPayment({ toCome }: DebtToday): Rupiah {
  return toCome.reduce((highest, { interest, principal }) => Math.max(highest, interest + principal), 0);
}

function compared(debt: DebtToday, restructured: RestructuredDebt, policy: Pick<Policy, 'discount'>): Restructuring {
  const { annualRate, ...changes } = restructured;
  const arrears = arrearsTotal(debt);
  const toCome = debt.toCome.map(({ dueDate, interest, principal }) => ({
    day: dueDate,
    amount: interest + principal,
  }));
  const payments = restructured.rows.map(({ dueDate, payment }) => ({ day: dueDate, amount: payment }));
  const worthBefore = presentValue(toCome, debt.asOf, policy.discount).plus(arrears);
  const worthAfter = presentValue(payments, debt.asOf, policy.discount);
  const before = {
    ...sideOf(debt, toCome, arrears),
    annualRate: debt.annualRate,
    presentValue: wholeRupiah(worthBefore),
  };
  const after = { ...changes, ...sideOf(debt, payments, 0), annualRate, presentValue: wholeRupiah(worthAfter) };
  const kept = worthAfter.minus(restructured.newMoney);
  return {
    kind: 'restructuring',
    before,
    after,
    difference: {
      payment: after.payment - before.payment,
      totalCost: after.totalCost - restructured.newMoney - before.totalCost,
      months: after.months - before.months,
    },
    kept: { presentValue: wholeRupiah(kept), share: decimalText(kept.div(worthBefore)) },
  };
}

function sideOf({ asOf }: DebtToday, payments: readonly DatedAmount[], arrears: Rupiah) {
  return {
    arrears,
    months: payments.length,
    payment: payments.reduce((highest, { amount }) => Math.max(highest, amount), 0),
    totalCost: payments.reduce((sum, { amount }) => sum + amount, arrears),
    endDate: payments.at(-1)?.day ?? asOf,
  };
}
