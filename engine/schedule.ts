import type { Instalment, InstalmentContract, RevolvingContract } from './facility.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import type { Schedule } from './results.js';
import { scheduleRows } from './scheduleRows.js';
import type { ScheduleTerms } from './scheduleTerms.js';

/**
 * The instalments of a loan, flat, efektif or anuitas (domain.md §8). Each payment is rounded half-up to the unit,
 * interest to whole rupiah, and the last instalment clears the balance.
 *
 * A rounded payment repeated over many months at a high rate can leave a last instalment many times the others, or
 * never repay at all. Where the rest is more than rounding explains (`isFair` in scheduleRows.ts), the payment goes up by one unit
 * instead and the loan may end in fewer `months` than asked; it never ends later or larger.
 *
 * Refuses: principal not whole, not positive or above limits.maxAmount; months below 1 or above limits.maxMonths; rate
 * not a decimal text or above limits.maxAnnualRate; a total past the safe integers ('amount_too_large').
 */
export function schedule(
  terms: ScheduleTerms & { readonly limits: Pick<Policy['limits'], 'maxAnnualRate' | 'maxMonths' | 'maxAmount'> },
): Schedule | Refusal {
  const { annualRate, limits, months, principal } = terms;
  const fault =
    amountFault(principal, 'principal', limits.maxAmount) ??
    monthsFault(months, 'months', limits.maxMonths) ??
    rateFault(annualRate, 'annualRate', limits.maxAnnualRate);
  if (fault !== undefined) return fault;
  if (!isTotalSafe(principal, annualRate, months)) {
    return refuse('amount_too_large', 'principal', String(Number.MAX_SAFE_INTEGER));
  }
  const rows = scheduleRows(terms);
  return {
    kind: 'schedule',
    rows,
    months: rows.length,
    payment: rows[0]?.payment ?? 0,
    totalInterest: rows.reduce((sum, row) => sum + row.interest, 0),
  };
}

/** Whether principal and interest stay in the safe integers; flat interest is the most that any method charges. */
export function isTotalSafe(principal: Rupiah, annualRate: Rate, months: number): boolean {
  const { numerator, denominator } = parseRate(annualRate);
  const interest = (BigInt(principal) * numerator * BigInt(months)) / (denominator * 12n);
  return BigInt(principal) + interest + BigInt(months) < BigInt(Number.MAX_SAFE_INTEGER);
}

/**
 * The contractual instalments of a facility, in whole rupiah; none for a card. The contract has been checked when it
 * was taken in: broken terms throw.
 */
export function instalmentsOf(contract: InstalmentContract | RevolvingContract): readonly Instalment[] {
  if (contract.kind === 'revolving') return [];
  return scheduleRows({ ...contract, roundingUnit: 1 }).map(({ dueDate, interest, number, principal }) => ({
    number,
    dueDate,
    principal,
    interest,
  }));
}
