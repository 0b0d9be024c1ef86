import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from './calendar.js';

/** Whether the due date itself counts: not where nothing is said, but a contract may have it so. */
export const dayCounts = ['exclusive', 'inclusive'] as const;
export type DayCount = (typeof dayCounts)[number];

/**
 * Days past due on `asOf` when `oldestUnpaid` is the due date of the oldest unpaid instalment (null: nothing unpaid).
 * The due date itself is not late, so the count starts the day after; by a contract that counts it ('inclusive') the due
 * date is day 1. Never negative.
 */
export function daysPastDue(
  oldestUnpaid: Temporal.PlainDate | null,
  asOf: Temporal.PlainDate,
  count: DayCount = 'exclusive',
): number {
  if (oldestUnpaid === null) return 0;
  return Math.max(0, daysBetween(oldestUnpaid, asOf) + (count === 'inclusive' ? 1 : 0));
}
