import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  compareDays,
  daysBetween,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextWorkingDay,
} from '../../engine/calendar.js';
import { offerValidity, offerValidUntil } from '../../engine/offerValidity.js';
import { day, standardPolicy } from './samples.js';

const policy = standardPolicy();

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-10-17', 3, '2027-01-17'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %s months is %s', (from, months, to) => {
    expect(addMonths(day(from), months).toString()).toBe(to);
  });
});

describe('days', () => {
  test('are counted over month ends, leap days and backwards', () => {
    expect(daysBetween(day('2026-10-17'), day('2026-11-21'))).toBe(35);
    expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
    expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1);
  });

  test('are those of the calendar over any years, centuries and leap days', () => {
    const days = fc.integer({ min: -800_000, max: 2_900_000 }).map((count) => day('2000-02-29').add({ days: count }));
    fc.assert(
      fc.property(
        days,
        days,
        (left, right) => daysBetween(left, right) === left.until(right, { largestUnit: 'days' }).days,
      ),
    );
  });

  test('compare as they lie in time', () => {
    const days = fc.integer({ min: -2_000, max: 2_000 }).map((count) => day('2026-01-01').add({ days: count }));
    fc.assert(
      fc.property(
        days,
        days,
        (left, right) => Math.sign(compareDays(left, right)) === Math.sign(daysBetween(right, left)),
      ),
    );
  });
});

describe('working days (domain.md §7)', () => {
  test.each([
    { text: '2026-11-20', expected: true, why: 'a Friday' },
    { text: '2026-11-21', expected: false, why: 'a Saturday' },
    { text: '2026-11-22', expected: false, why: 'a Sunday' },
    { text: '2026-08-17', expected: false, why: 'Independence Day' },
    { text: '2026-12-24', expected: false, why: 'cuti bersama' },
    { text: '2027-01-04', expected: 'unknown', why: 'a Monday of a year without a table' },
    { text: '2027-01-02', expected: false, why: 'a Saturday of a year without a table' },
  ])('$text, $why: $expected', ({ expected, text }) => {
    expect(isWorkingDay(day(text), policy)).toBe(expected);
  });

  test('are found over a long holiday: 18 to 24 March 2026 is all off', () => {
    expect(lastWorkingDayOnOrBefore(day('2026-03-24'), policy).toString()).toBe('2026-03-17');
    expect(nextWorkingDay(day('2026-03-17'), policy).toString()).toBe('2026-03-25');
    expect(nextWorkingDay(day('2026-03-25'), policy).toString()).toBe('2026-03-26');
  });
});

describe('an offer stands', () => {
  test.each([
    ['2026-11-21', '2026-12-04', 'fourteen days end on a Saturday, so it ends the Friday before'],
    ['2026-11-23', '2026-12-07', 'fourteen days end on a Monday'],
    ['2026-12-11', '2026-12-23', 'fourteen days end at Christmas, a holiday after cuti bersama'],
  ])('from %s until %s: %s', (today, until) => {
    expect(offerValidity(day(today), policy).holidaysKnown).toBe(true);
    expect(offerValidUntil(day(today), policy).toString()).toBe(until);
  });

  test('into a year without a table by weekdays alone, and that is said', () => {
    const { holidaysKnown, validUntil } = offerValidity(day('2026-12-20'), policy);
    expect(validUntil.toString()).toBe('2027-01-01');
    expect(holidaysKnown).toBe(false);
  });

  test('never until a day that has passed', () => {
    const short = { ...policy, offers: { ...policy.offers, validDays: 1 } };
    expect(offerValidUntil(day('2026-03-21'), short).toString()).toBe('2026-03-25');
  });
});
