import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, compareDays, daysBetween } from '../../engine/calendar.js';
import { dayCount, dayCounts, type RegularPeriod } from '../../engine/dayCount.js';
import { fractionText } from '../../engine/decimals.js';
import { dueDates } from '../../engine/dueDates.js';
import { accepted, day } from './samples.js';

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => day('1950-01-01').add({ days: count }));

function share(from: string, to: string, convention: (typeof dayCounts)[number], period?: RegularPeriod): string {
  return fractionText(accepted(dayCount(day(from), day(to), convention, period)).yearFraction);
}

describe('ISDA, "EMU and Market Conventions: Recent Developments" (1998), Actual/Actual', () => {
  test.each([
    // Semi-annual coupon over a leap year: 61/365 + 121/366.
    ['2003-11-01', '2004-05-01', { end: '2004-05-01', periodsPerYear: 2 }, '0.497724', '0.500000'],
    // Short first coupon of a yearly bond, and the regular one after it.
    ['1999-02-01', '1999-07-01', { end: '1999-07-01', periodsPerYear: 1 }, '0.410959', '0.410959'],
    ['1999-07-01', '2000-07-01', { end: '2000-07-01', periodsPerYear: 1 }, '1.001377', '1.000000'],
    // Long first coupon of a semi-annual bond, and the regular one after it.
    ['2002-08-15', '2003-07-15', { end: '2003-07-15', periodsPerYear: 2 }, '0.915068', '0.915761'],
    ['2003-07-15', '2004-01-15', { end: '2004-01-15', periodsPerYear: 2 }, '0.504005', '0.500000'],
    // Short last coupon.
    ['1999-07-30', '2000-01-30', { end: '2000-01-30', periodsPerYear: 2 }, '0.503893', '0.500000'],
    ['2000-01-30', '2000-06-30', { end: '2000-07-30', periodsPerYear: 2 }, '0.415301', '0.417582'],
  ] as const)('%s to %s', (from, to, { end, periodsPerYear }, isda, icma) => {
    expect(Number(share(from, to, 'actual/actual')).toFixed(6)).toBe(isda);
    const period = { end: day(end), periodsPerYear };
    expect(Number(share(from, to, 'actual/actual-icma', period)).toFixed(6)).toBe(icma);
  });
});

describe('2006 ISDA Definitions, 4.16', () => {
  test.each([
    ['2026-01-15', '2026-02-15', 30],
    ['2026-01-30', '2026-01-31', 0],
    ['2026-01-31', '2026-03-31', 60],
    ['2026-01-29', '2026-01-31', 2],
    ['2026-02-28', '2026-03-31', 33],
    ['2025-12-31', '2026-12-31', 360],
  ])('30/360 from %s to %s is %s days', (from, to, count) => {
    expect(accepted(dayCount(day(from), day(to), '30/360')).days).toBe(count);
  });

  test('actual days over 365 and 360', () => {
    expect(share('2024-02-01', '2024-03-01', 'actual/365')).toBe('0.07945205479452054794520547945');
    expect(share('2024-01-01', '2024-12-26', 'actual/360')).toBe('1');
  });
});

describe('whatever the days', () => {
  test('no convention counts less for a later day, and the same day counts nothing', () => {
    fc.assert(
      fc.property(days, days, fc.constantFrom(...dayCounts), (one, other, convention) => {
        const [from, to] = compareDays(one, other) <= 0 ? [one, other] : [other, one];
        const period = { end: to, periodsPerYear: 12 } as const;
        const later = { end: to.add({ days: 1 }), periodsPerYear: 12 } as const;
        const { days: count, yearFraction } = accepted(dayCount(from, to, convention, period));
        const { days: next } = accepted(dayCount(from, to.add({ days: 1 }), convention, later));
        expect(next).toBeGreaterThanOrEqual(count);
        expect(yearFraction.numerator >= 0n && yearFraction.denominator > 0n).toBe(true);
        expect(accepted(dayCount(from, from, convention, period)).days).toBe(0);
        if (convention.startsWith('actual')) expect(count).toBe(daysBetween(from, to));
      }),
    );
  });

  test('actual/actual adds up where a stretch is cut in two', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [from, middle, to] = three.toSorted(compareDays);
        if (from === undefined || middle === undefined || to === undefined) return;
        const count = (start: typeof from, end: typeof from): bigint =>
          accepted(dayCount(start, end, 'actual/actual')).yearFraction.numerator;
        expect(count(from, middle) + count(middle, to)).toBe(count(from, to));
      }),
    );
  });

  test('monthly due dates are those of the calendar', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3_000 }), (first, index) => {
        expect(dueDates(first)(index).toString()).toBe(addMonths(first, index).toString());
      }),
    );
  });
});

test('refuses days that go back, and ICMA without its period', () => {
  expect(dayCount(day('2026-02-01'), day('2026-01-31'), '30/360')).toMatchObject({ code: 'out_of_order', field: 'to' });
  const wanting = { code: 'out_of_order', field: 'period.end' };
  expect(dayCount(day('2026-01-01'), day('2026-01-31'), 'actual/actual-icma')).toMatchObject(wanting);
  const early = { end: day('2026-01-30'), periodsPerYear: 2 } as const;
  expect(dayCount(day('2026-01-01'), day('2026-01-31'), 'actual/actual-icma', early)).toMatchObject(wanting);
});
