import type { Temporal } from 'temporal-polyfill';
import { dueDates } from './dueDates.js';
import type { Rupiah } from './money.js';
import type { PlanRow } from './results.js';

/** How a balance is paid down. Amounts in whole rupiah. */
export interface Repayment {
  readonly principal: Rupiah;
  /** The interest of one month on a balance. */
  readonly interestOn: (balance: Rupiah) => Rupiah;
  /** The payment of a month that does not clear the balance, from that month's interest. */
  readonly paymentFor: (interest: Rupiah) => Rupiah;
  readonly firstDueDate: Temporal.PlainDate;
  readonly maxMonths: number;
}

/**
 * Pays a balance down month by month until a payment clears it. The row of `maxMonths` clears whatever is left, so the
 * rows' principal always sums to the loan. Undefined when a payment does not cover its month's interest.
 */
export function repay(repayment: Repayment): PlanRow[] | undefined {
  const { firstDueDate, interestOn, maxMonths, paymentFor } = repayment;
  const dueDate = dueDates(firstDueDate);
  const rows: PlanRow[] = [];
  let balance = repayment.principal;
  for (let number = 1; balance > 0; number += 1) {
    const interest = interestOn(balance);
    const regular = paymentFor(interest);
    const isLast = number === maxMonths || regular >= balance + interest;
    const payment = isLast ? balance + interest : regular;
    const principal = payment - interest;
    if (principal <= 0) return undefined;
    balance -= principal;
    rows.push({ number, dueDate: dueDate(number - 1), payment, principal, interest, balance });
  }
  return rows;
}
