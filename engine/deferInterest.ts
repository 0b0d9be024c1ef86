import type { RoundingUnit, Rupiah } from './money.js';
import type { PlanRow } from './results.js';
import { roundRatio } from './rounding.js';

/**
 * Puts off the interest of the first months and spreads it over the rows after them: up to any row as much of it is paid
 * as its share of those rows, rounded down to the unit; the last row pays the rest. Where rounding has ended a loan
 * within the grace, its last row pays what was put off.
 */
export function deferInterest(rows: readonly PlanRow[], graceMonths: number, unit: RoundingUnit): readonly PlanRow[] {
  const grace = Math.min(graceMonths, rows.length - 1);
  const deferred = rows.slice(0, grace).reduce((sum, row) => sum + row.interest, 0);
  const payers = rows.length - grace;
  const paidUpTo = (payer: number): Rupiah =>
    payer === payers ? deferred : roundRatio(BigInt(deferred) * BigInt(payer), BigInt(payers), 'down', unit);
  return rows.map((row, index) => {
    const payer = index - grace + 1;
    const interest = payer < 1 ? 0 : row.interest + paidUpTo(payer) - paidUpTo(payer - 1);
    return { ...row, interest, payment: row.principal + interest };
  });
}
