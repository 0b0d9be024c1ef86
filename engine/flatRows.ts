import { dueDates } from './dueDates.js';
import type { Rupiah } from './money.js';
import { monthlyRate, portionOf } from './rate.js';
import type { PlanRow } from './results.js';
import type { ScheduleTerms } from './scheduleTerms.js';

/**
 * The rows of a flat loan with a given monthly payment: interest P·r every month, the last month taking what rounding
 * left so that the total is P·r·months. Undefined when the payment does not cover the interest.
 */
export function flatRows(terms: ScheduleTerms, payment: Rupiah): readonly PlanRow[] | undefined {
  const monthly = monthlyRate(terms.annualRate);
  const regularInterest = portionOf(terms.principal, monthly);
  const repaid = payment - regularInterest;
  if (repaid <= 0) return undefined;
  const months = Math.min(terms.months, Math.ceil(terms.principal / repaid));
  const total = portionOf(terms.principal, { ...monthly, numerator: monthly.numerator * BigInt(months) });

  const dayOf = dueDates(terms.firstDueDate);
  const rows: PlanRow[] = [];
  let balance = terms.principal;
  let interestLeft = total;
  for (let number = 1; number <= months; number += 1) {
    const isLast = number === months;
    const interest = isLast ? interestLeft : Math.min(regularInterest, interestLeft);
    const principal = isLast ? balance : repaid;
    balance -= principal;
    interestLeft -= interest;
    const dueDate = dayOf(number - 1);
    rows.push({ number, dueDate, payment: principal + interest, principal, interest, balance });
  }
  return rows;
}
