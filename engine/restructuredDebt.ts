import type { Temporal } from 'temporal-polyfill';
import { addMonths } from './calendar.js';
import type { DebtToday } from './debtToday.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate, portionOf } from './rate.js';
import { isRefusal, type Refusal, refuse } from './refusal.js';
import type { RestructuringMethods } from './restructuringMethods.js';
import type { PlanRow } from './results.js';
import { schedule } from './schedule.js';

/** A row of the new schedule; `payment` is all that is paid, `deferred` the part of it that pays arrears off. */
export interface RestructuredRow extends PlanRow {
  readonly deferred: Rupiah;
}

/** A debt after restructuring, in rupiah. */
export interface RestructuredDebt {
  readonly annualRate: Rate;
  /** What the new schedule repays with interest: principal to come and due, less what is cut, with new money. */
  readonly principal: Rupiah;
  /** Arrears of interest, penalty and fees that are not cut: paid in equal parts, without interest on them. */
  readonly deferred: Rupiah;
  readonly forgiven: { readonly interest: Rupiah; readonly principal: Rupiah };
  readonly newMoney: Rupiah;
  readonly converted: Rupiah;
  readonly rows: readonly RestructuredRow[];
}

/**
 * Applies methods that are in order (`methodsFault`) to a debt. Arrears of principal that are not cut join the principal;
 * arrears of interest, penalty and fees never bear interest (no interest on interest, domain.md §3) and are paid in
 * equal parts beside the instalments, the rupiah left over on the first rows. The schedule keeps the contract's method
 * of interest and starts on the next due date, or a month from `asOf` where there is none. Cuts are rounded half-up.
 *
 * Refuses: nothing left to repay ('nothing_owed'); a debt whose rate or sum policy does not allow, field `account`.
 */
export function restructuredDebt(
  debt: DebtToday,
  methods: RestructuringMethods,
  policy: Pick<Policy, 'limits' | 'rounding'>,
): RestructuredDebt | Refusal {
  const { arrears, toCome } = debt;
  const forgiven = {
    interest: portionOf(arrears.interest, parseRate(methods.cutInterestArrears?.share ?? '0')),
    principal: portionOf(arrears.principal, parseRate(methods.cutPrincipalArrears?.share ?? '0')),
  };
  const newMoney = methods.addFacility?.amount ?? 0;
  const converted = methods.convertToEquity?.amount ?? 0;
  const owed = toCome.reduce((sum, instalment) => sum + instalment.principal, arrears.principal);
  const principal = owed - forgiven.principal - converted + newMoney;
  if (principal <= 0) return refuse('nothing_owed', 'account');
  const annualRate = methods.lowerRate?.annualRate ?? debt.annualRate;
  const terms = schedule({
    principal,
    annualRate,
    months: methods.extendTenor?.months ?? toCome.length,
    method: debt.method,
    firstDueDate: firstDueDate(debt),
    roundingUnit: policy.rounding.unit,
    limits: policy.limits,
  });
  if (isRefusal(terms)) return { ...terms, field: 'account' };
  const deferred = arrears.interest - forgiven.interest + arrears.penalty + arrears.fee;
  return { annualRate, principal, deferred, forgiven, newMoney, converted, rows: withDeferred(terms.rows, deferred) };
}

function firstDueDate({ asOf, toCome }: DebtToday): Temporal.PlainDate {
  return toCome[0]?.dueDate ?? addMonths(asOf, 1);
}

function withDeferred(rows: readonly PlanRow[], deferred: Rupiah): readonly RestructuredRow[] {
  const left = deferred % rows.length;
  const part = (deferred - left) / rows.length;
  return rows.map((row, index) => {
    const share = index < left ? part + 1 : part;
    return { ...row, payment: row.payment + share, deferred: share };
  });
}
