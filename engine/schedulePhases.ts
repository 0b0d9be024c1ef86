import { dueDates } from './dueDates.js';
import type { Rate, Rupiah } from './money.js';
import { monthlyRate, portionOf } from './rate.js';
import type { PlanRow } from './results.js';
import type { ScheduleTerms } from './scheduleTerms.js';
import { stretchRows } from './stretchRows.js';

/** Months in a row that are treated alike, by the number of the first. */
interface Phase {
  readonly from: number;
  readonly length: number;
  readonly annualRate: Rate;
  readonly repays: boolean;
}

/** What a month does to the loan; numbers, days and balances follow from the order. */
interface Part {
  readonly principal: Rupiah;
  readonly interest: Rupiah;
}

/**
 * The rows of a loan whose months are not all alike. At every change the regular instalment is worked out anew from the
 * balance, the rate and the months that are left, as banks do when a fixed rate becomes a floating one; a balloon is
 * paid with the last instalment.
 */
export function phasedRows(terms: ScheduleTerms): readonly PlanRow[] {
  const balloon = terms.balloon ?? 0;
  const parts: Part[] = [];
  let left = terms.principal - balloon;
  for (const phase of phasesOf(terms)) {
    if (left === 0) break;
    const made = phase.repays ? repaidParts(terms, phase, left) : interestParts(terms, phase);
    left -= made.reduce((sum, part) => sum + part.principal, 0);
    parts.push(...made);
  }
  return rowsOf(terms, parts, balloon);
}

function phasesOf(terms: ScheduleTerms): readonly Phase[] {
  const { interestFreeMonths = 0, months, principalGraceMonths = 0, rateChanges = [] } = terms;
  const starts = [1, interestFreeMonths + 1, principalGraceMonths + 1, ...rateChanges.map((one) => one.fromInstalment)];
  const ordered = [...new Set(starts)].filter((start) => start <= months).toSorted((left, right) => left - right);
  return ordered.map((from, index) => ({
    from,
    length: (ordered[index + 1] ?? months + 1) - from,
    annualRate: from <= interestFreeMonths ? '0' : rateAt(terms, from),
    repays: from > principalGraceMonths,
  }));
}

/** The contract's rate at an instalment. */
function rateAt({ annualRate, rateChanges = [] }: ScheduleTerms, number: number): Rate {
  return rateChanges.findLast((change) => change.fromInstalment <= number)?.annualRate ?? annualRate;
}

/** The rate a year that the first month bears. */
export function firstRate(terms: ScheduleTerms): Rate {
  return (terms.interestFreeMonths ?? 0) > 0 ? '0' : terms.annualRate;
}

/** Nothing is repaid, so the whole loan bears interest. */
function interestParts({ principal }: ScheduleTerms, { annualRate, length }: Phase): readonly Part[] {
  const interest = portionOf(principal, monthlyRate(annualRate));
  return Array.from({ length }, () => ({ principal: 0, interest }));
}

function repaidParts(terms: ScheduleTerms, { annualRate, from, length }: Phase, left: Rupiah): readonly Part[] {
  const { balloon = 0, firstDueDate, method, months, principal, roundingMode = 'half_up', roundingUnit } = terms;
  const rows = stretchRows({
    principal: left,
    resting: balloon,
    flatBase: principal,
    rate: monthlyRate(annualRate),
    months: months - from + 1,
    method,
    firstDueDate,
    roundingUnit,
    roundingMode,
  });
  return rows.slice(0, length);
}

function rowsOf(terms: ScheduleTerms, parts: readonly Part[], balloon: Rupiah): readonly PlanRow[] {
  const dayOf = dueDates(terms.firstDueDate);
  let balance = terms.principal;
  return parts.map((part, index) => {
    const { interest } = part;
    const principal = index === parts.length - 1 ? part.principal + balloon : part.principal;
    balance -= principal;
    const payment = principal + interest;
    return { number: index + 1, dueDate: dayOf(index), payment, principal, interest, balance };
  });
}
