import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDays, daysBetween, isWorkingDay } from '../../engine/calendar.js';
import { offerValidity } from '../../engine/offerValidity.js';
import { day, standardPolicy } from './samples.js';

const policy = standardPolicy();

test('an offer stands for its calendar days, less those to the working day before, and never ends in the past', () => {
  const days = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (count, validDays) => {
      const today = day('2026-01-01').add({ days: count });
      const { holidaysKnown, validUntil } = offerValidity(today, { ...policy, offers: { validDays, cancelDays: 3 } });
      expect(isWorkingDay(validUntil, policy)).not.toBe(false);
      expect(holidaysKnown).toBe(validUntil.year === 2026);
      expect(compareDays(validUntil, today)).toBeGreaterThanOrEqual(0);
      const last = today.add({ days: validDays });
      const isMovedOn = compareDays(validUntil, last) > 0;
      const between = isMovedOn ? daysBetween(today, validUntil) : daysBetween(validUntil, last);
      const from = isMovedOn ? today.add({ days: 1 }) : validUntil.add({ days: 1 });
      // No working day is passed over on the way.
      for (let step = 0; step < between - 1; step += 1) {
        expect(isWorkingDay(from.add({ days: step }), policy)).toBe(false);
      }
    }),
  );
});

test('the working day before a long weekend, not the day after it (SKB 2025: Nyepi and Idul Fitri 2026)', () => {
  // 14 days from 5 March is 19 March; 18 to 24 March are holidays and cuti bersama.
  expect(offerValidity(day('2026-03-05'), policy).validUntil.toString()).toBe('2026-03-17');
});
