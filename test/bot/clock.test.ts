import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { MovableClock, parseInstant, systemClock } from '../../bot/clock.js';

describe('clock', () => {
  test('a movable clock stands still until it is set', () => {
    const start = Temporal.Instant.from('2026-11-21T03:00:00Z');
    const clock = new MovableClock(start);
    expect(clock.now()).toBe(start);
    const later = Temporal.Instant.from('2026-11-28T03:00:00Z');
    clock.set(later);
    expect(clock.now()).toBe(later);
    clock.set(start);
    expect(clock.now()).toBe(start);
  });

  test('the machine clock never runs backwards between two readings', () => {
    const first = systemClock.now();
    expect(Temporal.Instant.compare(first, systemClock.now())).toBeLessThanOrEqual(0);
  });

  test.each([
    ['2026-11-21T10:00:00+07:00', '2026-11-21T03:00:00Z'],
    ['2026-11-21T03:00:00Z', '2026-11-21T03:00:00Z'],
    ['2026-11-21T10:00', '2026-11-21T03:00:00Z'],
    ['2026-11-21', '2026-11-20T17:00:00Z'],
  ])('%s is the moment %s', (text, instant) => {
    expect(parseInstant(text)?.toString()).toBe(instant);
  });

  test.each(['', 'besok', '2026-13-01', '2026-02-30T10:00:00+07:00', '10:00'])('"%s" is no moment', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
