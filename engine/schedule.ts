import type { Instalment, InstalmentContract, RevolvingContract } from './facility.js';
import { amountFault, monthsFault, rateFault } from './inputFaults.js';
import type { Rate, Rupiah } from './money.js';
import type { Policy } from './policy.js';
import { parseRate } from './rate.js';
import { type Refusal, refuse } from './refusal.js';
import type { Schedule } from './results.js';
import { scheduleOptionsFault } from './scheduleFaults.js';
import { scheduleRows } from './scheduleRows.js';
import type { ScheduleTerms } from './scheduleTerms.js';

/**
 * The instalments of a loan, flat, efektif or anuitas (domain.md §8). Each payment is rounded half-up to the unit,
 * interest to whole rupiah, and the last instalment clears the balance. What contracts may have besides (rates that
 * change, grace, interest-free months, a balloon, an irregular first period) stands in `ScheduleOptions`.
 *
 * A rounded payment repeated over many months at a high rate can leave a last instalment many times the others, or
 * never repay at all. Where the rest is more than rounding explains (`isFair` in stretchRows.ts), the payment goes up by one
 * unit instead and the loan may end in fewer `months` than asked; it never ends later or larger.
 *
 * Refuses: principal not whole, not positive or above limits.maxAmount; months below 1 or above limits.maxMonths; rate
 * not a decimal text or above limits.maxAnnualRate; what `scheduleOptionsFault` says of the options; a total past the
 * safe integers ('amount_too_large').
 */
export function schedule(
  terms: ScheduleTerms & { readonly limits: Pick<Policy['limits'], 'maxAnnualRate' | 'maxMonths' | 'maxAmount'> },
): Schedule | Refusal {
  const { annualRate, limits, months, principal } = terms;
  const fault =
    amountFault(principal, 'principal', limits.maxAmount) ??
    monthsFault(months, 'months', limits.maxMonths) ??
    rateFault(annualRate, 'annualRate', limits.maxAnnualRate) ??
    scheduleOptionsFault(terms, limits);
  if (fault !== undefined) return fault;
  if (!areTotalsSafe(terms, limits.maxMonths)) {
    return refuse('amount_too_large', 'principal', String(Number.MAX_SAFE_INTEGER));
  }
  const rows = scheduleRows(terms);
  const firstRegular = Math.max(terms.principalGraceMonths ?? 0, terms.interestGraceMonths ?? 0);
  return {
    kind: 'schedule',
    rows,
    months: rows.length,
    payment: (rows[firstRegular] ?? rows.at(-1))?.payment ?? 0,
    totalInterest: rows.reduce((sum, row) => sum + row.interest, 0),
  };
}

/** The first period may be as long as the longest contract. */
function areTotalsSafe({ annualRate, firstPeriod, months, principal, rateChanges = [] }: ScheduleTerms, most: number) {
  const span = firstPeriod === undefined ? months : months + most;
  return [annualRate, ...rateChanges.map((change) => change.annualRate)].every((rate) =>
    isTotalSafe(principal, rate, span),
  );
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
