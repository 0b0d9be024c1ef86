import type { Temporal } from 'temporal-polyfill';
import { bill } from './bill.js';
import { debtToday } from './debtToday.js';
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
 * fallen due, or no instalment is left, all of it is due on `asOf`. Money already paid
 * beyond the bill is taken off. Penalty that is still to come is not guessed.
 */
export function contractToday(
  account: Account,
  asOf: Temporal.PlainDate,
  policy: Pick<Policy, 'kolektibilitas'>,
): ContractToday {
  const { credit, nextInstalment, total } = bill(account, asOf, policy);
  const { toCome } = debtToday(account, asOf, policy);
  const running = toCome.reduce((sum, { interest, principal }) => sum + interest + principal, 0);
  return {
    payment: nextInstalment?.amount ?? total,
    totalCost: Math.max(0, total + running - credit),
    endDate: toCome.at(-1)?.dueDate ?? asOf,
  };
}
