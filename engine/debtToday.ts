import type { Temporal } from 'temporal-polyfill';
import { bill } from './bill.js';
import { compareDays } from './calendar.js';
import type { Account, Instalment, InterestMethod } from './facility.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import type { Components } from './results.js';

/** A debt as it stands under today's contract: what is due and unpaid, and the instalments to come. Rupiah. */
export interface DebtToday {
  readonly asOf: Temporal.PlainDate;
  /** What has fallen due and is unpaid; of an accelerated debt and a card all of it. */
  readonly arrears: Components;
  readonly toCome: readonly Instalment[];
  readonly annualRate: Rate;
  readonly method: InterestMethod;
}

/** The arrears of the bill of `asOf` and the contract's instalments after it, by due date. A card becomes an annuity. */
export function debtToday(
  account: Account,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'kolektibilitas'>,
): DebtToday {
  const { contract } = account.facility;
  const owed = bill(account, asOf, policy);
  const toCome =
    owed.basis === 'outstanding' ? [] : account.instalments.filter(({ dueDate }) => compareDays(dueDate, asOf) > 0);
  return {
    asOf,
    arrears: owed.owed,
    toCome: toCome.toSorted((left, right) => compareDays(left.dueDate, right.dueDate)),
    annualRate: contract.annualRate,
    method: contract.kind === 'instalment' ? contract.method : 'anuitas',
  };
}

/** Everything due and unpaid. */
export function arrearsTotal({ arrears }: Pick<DebtToday, 'arrears'>): Rupiah {
  return arrears.penalty + arrears.fee + arrears.interest + arrears.principal;
}
