import { Temporal } from 'temporal-polyfill';

/** What tells the time. Everything that needs "now" is given one; this file is the only reader of the machine's clock. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is set: for replays, for QA and for tests. */
export class MovableClock implements Clock {
  #instant: Temporal.Instant;

  constructor(start: Temporal.Instant) {
    this.#instant = start;
  }

  now(): Temporal.Instant {
    return this.#instant;
  }

  /** Puts the clock on an instant, forwards or backwards. */
  set(instant: Temporal.Instant): void {
    this.#instant = instant;
  }
}

/**
 * Reads an ISO 8601 moment such as "2026-11-21T10:00:00+07:00". One without an offset, or a bare day, is taken as
 * Jakarta time. Undefined when the text is no moment.
 */
export function parseInstant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    try {
      return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toZonedDateTime('Asia/Jakarta').toInstant();
    } catch {
      return undefined;
    }
  }
}
