import type { Temporal } from 'temporal-polyfill';
import { bill } from './bill.js';
import { compareDays } from './calendar.js';
import type { Account } from './facility.js';
import type { Rupiah } from './money.js';
import type { Policy } from './policy.js';

/** What is still to be paid when nothing is agreed anew, in rupiah. */
export interface ContractToday {
  /** The instalment of a month; the whole sum where all of it has fallen due. */
  readonly payment: Rupiah;
  readonly totalCost: Rupiah;
  /** The day of the last payment. */
  readonly endDate: Temporal.PlainDate;
}

/**
 * A facility under today's contract: the bill of `asOf` and every instalment not yet due. Where the whole debt has
 * fallen due, or no instalment is left, all of it is due on `asOf`. Penalty that is still to come is not guessed.
 */
export function contractToday(
  account: Account,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'kolektibilitas'>,
): ContractToday {
  const owed = bill(account, asOf, policy);
  const future =
    owed.basis === 'outstanding' ? [] : account.instalments.filter(({ dueDate }) => compareDays(dueDate, asOf) > 0);
  const last = future.toSorted((left, right) => compareDays(left.dueDate, right.dueDate)).at(-1);
  const running = future.reduce((sum, { interest, principal }) => sum + interest + principal, 0);
  return {
    payment: owed.nextInstalment?.amount ?? owed.total,
    totalCost: owed.total + running,
    endDate: last?.dueDate ?? asOf,
  };
}
