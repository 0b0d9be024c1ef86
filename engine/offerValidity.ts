import type { Temporal } from 'temporal-polyfill';
import { compareDays, isWorkingDay, lastWorkingDayOnOrBefore, nextWorkingDay } from './calendar.js';
import type { Policy } from './policy.js';

/** Until when an offer stands. `holidaysKnown` is false when the year of that day has no holiday table. */
export interface OfferValidity {
  readonly validUntil: Temporal.PlainDate;
  readonly holidaysKnown: boolean;
}

/**
 * The last day of an offer made on `today`: the policy's calendar days, moved back to a working day, never before
 * today. In a year without a holiday table only weekends are skipped, and `holidaysKnown` says so.
 */
export function offerValidity(today: Temporal.PlainDate, policy: Pick<Policy, 'holidays' | 'offers'>): OfferValidity {
  const last = lastWorkingDayOnOrBefore(today.add({ days: policy.offers.validDays }), policy);
  const validUntil = compareDays(last, today) < 0 ? nextWorkingDay(today, policy) : last;
  return { validUntil, holidaysKnown: isWorkingDay(validUntil, policy) !== 'unknown' };
}

/** The last day of an offer made on `today`; see offerValidity. */
export function offerValidUntil(
  today: Temporal.PlainDate,
  policy: Pick<Policy, 'holidays' | 'offers'>,
): Temporal.PlainDate {
  return offerValidity(today, policy).validUntil;
}
