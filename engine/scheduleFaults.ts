import { addMonths, compareDays } from './calendar.js';
import { amountFault, rateFault } from './inputFaults.js';
import type { Policy } from './policy.js';
import { type Refusal, refuse } from './refusal.js';
import type { ScheduleTerms } from './scheduleTerms.js';

type Limits = Pick<Policy['limits'], 'maxAnnualRate' | 'maxMonths' | 'maxAmount'>;

/**
 * Says what is wrong with the optional terms of a schedule whose principal, rate and months are right: months that are
 * not whole ('count_not_whole') or leave none to pay in ('grace_too_long'); a balloon that leaves nothing to repay
 * before it ('amount_over_balance'); rate changes not in order within the tenor or a first period that does not start
 * before the first due date ('out_of_order'); a rate above policy.
 */
export function scheduleOptionsFault(terms: ScheduleTerms, limits: Limits): Refusal | undefined {
  const { interestFreeMonths = 0, interestGraceMonths = 0, months, principalGraceMonths = 0 } = terms;
  return (
    countFault(interestFreeMonths, 'interestFreeMonths', months) ??
    countFault(principalGraceMonths, 'principalGraceMonths', months - 1) ??
    countFault(interestGraceMonths, 'interestGraceMonths', months - 1) ??
    balloonFault(terms, limits) ??
    rateChangesFault(terms, limits) ??
    firstPeriodFault(terms, limits)
  );
}

function countFault(count: number, field: string, most: number): Refusal | undefined {
  if (!Number.isInteger(count) || count < 0) return refuse('count_not_whole', field);
  return count > most ? refuse('grace_too_long', field, String(most)) : undefined;
}

function balloonFault({ balloon = 0, principal }: ScheduleTerms, limits: Limits): Refusal | undefined {
  const fault = balloon === 0 ? undefined : amountFault(balloon, 'balloon', limits.maxAmount);
  if (fault !== undefined) return fault;
  return balloon >= principal ? refuse('amount_over_balance', 'balloon', String(principal - 1)) : undefined;
}

function rateChangesFault({ months, rateChanges = [] }: ScheduleTerms, limits: Limits): Refusal | undefined {
  let before = 1;
  for (const [index, { annualRate, fromInstalment }] of rateChanges.entries()) {
    const field = `rateChanges[${index}]`;
    const isInOrder = Number.isInteger(fromInstalment) && fromInstalment > before && fromInstalment <= months;
    if (!isInOrder) return refuse('out_of_order', `${field}.fromInstalment`);
    const fault = rateFault(annualRate, `${field}.annualRate`, limits.maxAnnualRate);
    if (fault !== undefined) return fault;
    before = fromInstalment;
  }
  return undefined;
}

/** A first period longer than the longest contract is a slip of the pen. */
function firstPeriodFault({ firstDueDate, firstPeriod }: ScheduleTerms, limits: Limits): Refusal | undefined {
  if (firstPeriod === undefined) return undefined;
  const { from } = firstPeriod;
  const isInOrder =
    compareDays(from, firstDueDate) < 0 && compareDays(from, addMonths(firstDueDate, -limits.maxMonths)) >= 0;
  return isInOrder ? undefined : refuse('out_of_order', 'firstPeriod.from');
}
