import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from './calendar.js';
import type { Policy } from './policy.js';

/** A deadline in working days. */
export interface Deadline {
  readonly day: Temporal.PlainDate;
  /**
   * Years whose holidays the policy does not know: their weekdays were counted as working days, so the deadline may
   * fall later, never earlier. Empty when the day is certain.
   */
  readonly unknownYears: readonly number[];
}

/** The `count`th working day after `start`; the start itself is not counted (domain.md §7 says what a working day is). */
export function workingDaysAfter(start: Temporal.PlainDate, count: number, policy: Pick<Policy, 'holidays'>): Deadline {
  const unknownYears = new Set<number>();
  let day = start;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    const isWorking = isWorkingDay(day, policy);
    if (isWorking === 'unknown') unknownYears.add(day.year);
    if (isWorking !== false) left -= 1;
  }
  return { day, unknownYears: [...unknownYears] };
}
