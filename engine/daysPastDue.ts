import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';

/**
 * Days past due on `asOf` when `oldestUnpaid` is the due date of the oldest unpaid instalment (null: nothing unpaid).
 * The due date itself is not late, so the count starts the day after.
 */
export function daysPastDue(oldestUnpaid: Temporal.PlainDate | null, asOf: Temporal.PlainDate): number {
  return oldestUnpaid === null ? 0 : Math.max(0, daysBetween(oldestUnpaid, asOf));
}
