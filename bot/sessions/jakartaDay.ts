import type { Temporal } from 'temporal-polyfill';

const millisecondsPerHour = 3_600_000;
let remembered: { hour: number; day: Temporal.PlainDate } | undefined;

/** The calendar day in Asia/Jakarta. It is remembered by the hour: a time zone look-up in every turn costs too much. */
export function jakartaDay(now: Temporal.Instant): Temporal.PlainDate {
  const hour = Math.floor(now.epochMilliseconds / millisecondsPerHour);
  if (remembered?.hour !== hour) {
    remembered = { hour, day: now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate() };
  }
  return remembered.day;
}
