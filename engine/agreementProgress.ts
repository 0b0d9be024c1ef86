import type { Temporal } from 'temporal-polyfill';
import { compareDays } from './calendar.js';
import type { Account } from './facility.js';
import type { Rupiah } from './money.js';
import type { PlanRow } from './results.js';

/** A payment of an agreement with what has come in for it. */
export interface AgreedPayment {
  readonly number: number;
  readonly dueDate: Temporal.PlainDate;
  readonly payment: Rupiah;
  readonly principal: Rupiah;
  readonly interest: Rupiah;
  /** Received for this payment; `payment` when it is complete. */
  readonly paid: Rupiah;
}

/** Where an agreement stands on a day. `paid` + `remaining` is what all its payments come to. */
export interface AgreementProgress {
  readonly paid: Rupiah;
  readonly remaining: Rupiah;
  /** The first payment not complete whose day has not passed. */
  readonly next: AgreedPayment | null;
  /** Payments not complete whose day has passed, and what they lack. */
  readonly missed: readonly AgreedPayment[];
  readonly missing: Rupiah;
  readonly isFulfilled: boolean;
}

/**
 * Holds what came in after the day of an agreement against its payments. Beside a contract that goes on, the contract's
 * own instalments that fell due since are served in the same order, by due date, the agreement's first on the same day:
 * nobody is said to have missed the one because the money went to the other. Payments of the day itself are in the bill
 * that was agreed on.
 */
export function agreementProgress(input: {
  readonly rows: readonly PlanRow[];
  readonly agreedOn: Temporal.PlainDate;
  readonly account: Pick<Account, 'facility' | 'instalments' | 'ledger'>;
  readonly today: Temporal.PlainDate;
}): AgreementProgress {
  const { account, agreedOn, rows, today } = input;
  const running = account.facility.accelerated
    ? []
    : account.instalments.filter(
        ({ dueDate }) => compareDays(dueDate, agreedOn) > 0 && compareDays(dueDate, today) <= 0,
      );
  const claims = [
    ...rows.map((row) => ({ dueDate: row.dueDate, amount: row.payment, row })),
    ...running.map(({ dueDate, interest, principal }) => ({ dueDate, amount: principal + interest, row: undefined })),
  ].toSorted((left, right) => compareDays(left.dueDate, right.dueDate));
  let money = account.ledger
    .filter(({ date, kind }) => kind === 'payment' && compareDays(date, agreedOn) > 0 && compareDays(date, today) <= 0)
    .reduce((sum, { amount }) => sum + amount, 0);
  const payments: AgreedPayment[] = [];
  for (const { amount, row } of claims) {
    const paid = Math.min(amount, money);
    money -= paid;
    if (row === undefined) continue;
    const { dueDate, interest, number, payment, principal } = row;
    payments.push({ number, dueDate, payment, principal, interest, paid });
  }
  const open = payments.filter(({ paid, payment }) => paid < payment);
  const missed = open.filter(({ dueDate }) => compareDays(dueDate, today) < 0);
  const lacking = (list: readonly AgreedPayment[]): Rupiah =>
    list.reduce((sum, { paid, payment }) => sum + payment - paid, 0);
  return {
    paid: payments.reduce((sum, { paid }) => sum + paid, 0),
    remaining: lacking(open),
    next: open.find(({ dueDate }) => compareDays(dueDate, today) >= 0) ?? null,
    missed,
    missing: lacking(missed),
    isFulfilled: open.length === 0,
  };
}
