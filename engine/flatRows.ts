import { dueDates } from './dueDates.js';
import type { Rupiah } from './money.js';
import { portionOf } from './rate.js';
import type { PlanRow } from './results.js';
import type { Stretch } from './stretch.js';

/**
 * The rows of a flat loan with a given monthly payment: interest P·r every month, the last month taking what rounding
 * left so that the total is P·r·months. Undefined when the payment does not cover the interest.
 */
export function flatRows(stretch: Stretch, payment: Rupiah): readonly PlanRow[] | undefined {
  const { firstDueDate, flatBase, rate } = stretch;
  const regularInterest = portionOf(flatBase, rate);
  const repaid = payment - regularInterest;
  if (repaid <= 0) return undefined;
  const months = Math.min(stretch.months, Math.ceil(stretch.principal / repaid));
  const total = portionOf(flatBase, { ...rate, numerator: rate.numerator * BigInt(months) });

  const dayOf = dueDates(firstDueDate);
  const rows: PlanRow[] = [];
  let balance = stretch.principal;
  let interestLeft = total;
  for (let number = 1; number <= months; number += 1) {
    const isLast = number === months;
    const interest = isLast ? interestLeft : Math.min(regularInterest, interestLeft);
    const principal = isLast ? balance : repaid;
    balance -= principal;
    interestLeft -= interest;
    rows.push({ number, dueDate: dayOf(number - 1), payment: principal + interest, principal, interest, balance });
  }
  return rows;
}
