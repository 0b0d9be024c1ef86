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
