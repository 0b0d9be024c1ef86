import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Discount } from '../../engine/policies/discount.js';
import { discountFactors, presentRupiah, presentValue, wholeRupiah } from '../../engine/presentValue.js';
import { amounts, day, rates } from './samples.js';

const asOf = day('2026-11-21');
const monthly = (annualRate: string): Discount => ({ annualRate, discounting: 'monthly' });
const daily = (annualRate: string): Discount => ({ annualRate, discounting: 'actual_365' });

describe('discounting by months', () => {
  test('an annuity is worth its loan (Bank Indonesia’s consumer leaflet: 24 × 1,107,478 at 10% for 24,000,000)', () => {
    const payments = Array.from({ length: 24 }, (_, index) => ({
      day: asOf.add({ months: index + 1 }),
      amount: 1_107_478,
    }));
    expect(Math.abs(presentRupiah(payments, asOf, monthly('0.10')) - 24_000_000)).toBeLessThan(10);
  });

  test('a month end that clamps is still a whole month', () => {
    const factors = discountFactors(day('2026-01-31'), monthly('0.12'));
    expect(factors(day('2026-02-28')).times('1.01').toFixed(30)).toBe('1.000000000000000000000000000000');
    expect(factors(day('2026-03-31')).times('1.0201').toFixed(30)).toBe('1.000000000000000000000000000000');
  });
});

describe('discounting by days', () => {
  test('the example of XNPV (Microsoft’s reference): inflows at 9% are worth 12,086.65', () => {
    const start = day('2008-01-01');
    const flows = [
      { day: day('2008-03-01'), amount: 2_750 },
      { day: day('2008-10-30'), amount: 4_250 },
      { day: day('2009-02-15'), amount: 3_250 },
      { day: day('2009-04-01'), amount: 2_750 },
    ];
    // The example pays 10,000 on the first day and comes to 2,086.647602.
    expect(presentValue(flows, start, daily('0.09')).minus(10_000).toFixed(6)).toBe('2086.647602');
  });
});

test('an amount of today or of the past, and any amount without interest, is worth its face', () => {
  const flows = [
    { day: asOf, amount: 5 },
    { day: day('2025-01-01'), amount: 7 },
  ];
  expect(presentRupiah(flows, asOf, monthly('0.24'))).toBe(12);
  expect(presentRupiah([{ day: day('2036-01-01'), amount: 9 }], asOf, daily('0'))).toBe(9);
  expect(presentRupiah([], asOf, daily('0.1'))).toBe(0);
});

test('a value past the safe integers throws', () => {
  const huge = [1, 2].map(() => ({ day: asOf, amount: Number.MAX_SAFE_INTEGER }));
  expect(() => presentRupiah(huge, asOf, monthly('0'))).toThrow(RangeError);
  expect(wholeRupiah(presentValue([{ day: asOf, amount: 3 }], asOf, monthly('0')).div(2))).toBe(2);
});

test('later is never worth more, and a higher rate never gives more', () => {
  const days = fc.integer({ min: 0, max: 4000 });
  const discounting = fc.constantFrom('monthly' as const, 'actual_365' as const);
  fc.assert(
    fc.property(amounts, rates, rates, days, days, discounting, (amount, one, other, first, more, kind) => {
      const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one];
      const early = [{ day: asOf.add({ days: first }), amount }];
      const late = [{ day: asOf.add({ days: first + more }), amount }];
      const worth = presentValue(early, asOf, { annualRate: low, discounting: kind });
      expect(worth.lte(amount) && worth.gt(0)).toBe(true);
      const hair = '1e-30';
      expect(presentValue(late, asOf, { annualRate: low, discounting: kind }).minus(worth).lte(hair)).toBe(true);
      expect(presentValue(early, asOf, { annualRate: high, discounting: kind }).minus(worth).lte(hair)).toBe(true);
    }),
  );
});
