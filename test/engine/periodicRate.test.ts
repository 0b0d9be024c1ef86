import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { annuityInstalment } from '../../engine/annuityInstalment.js';
import { annuityOf } from '../../engine/annuityPayment.js';
import { numberOfPeriods } from '../../engine/numberOfPeriods.js';
import { effectiveRate, flatRate, rate } from '../../engine/periodicRate.js';
import { parseRate } from '../../engine/rate.js';
import { accepted, standardPolicy } from './samples.js';

const { limits } = standardPolicy();

describe('annuity payment', () => {
  test.each([
    // Microsoft's examples of PMT: 10,000 over 10 months at 8% a year is 1,037.03 a month.
    [{ principal: 10_000, annualRate: '0.08', months: 10 }, 1_037],
    [{ principal: 24_000_000, annualRate: '0.10', months: 24 }, 1_107_478],
    [{ principal: 24_000_000, annualRate: '0', months: 24 }, 1_000_000],
  ])('of %j is %s', (terms, payment) => {
    expect(annuityInstalment(terms, limits)).toEqual({ kind: 'annuityPayment', payment });
  });

  test.each([
    [{ principal: 0.5 }, 'amount_not_whole', 'principal'],
    [{ months: 0 }, 'months_not_positive', 'months'],
    [{ months: 10_000 }, 'months_over_policy', 'months'],
    [{ annualRate: '6' }, 'rate_absurd', 'annualRate'],
  ])('with %j is refused as %s', (part, code, field) => {
    const terms = { principal: 1_000, annualRate: '0.1', months: 12, ...part };
    expect(annuityInstalment(terms, limits)).toMatchObject({ code, field });
  });

  test('plain numbers round as the exact power does, in every mode and at ties', () => {
    const loans = fc.record({
      principal: fc.integer({ min: 1, max: 1_000_000_000_000 }),
      numerator: fc.bigInt({ min: 1n, max: 6_000n }),
      denominator: fc.constantFrom(12n, 120n, 1_200n, 12_000n, 120_000n),
      periods: fc.integer({ min: 1, max: 360 }),
      unit: fc.constantFrom(1 as const, 100 as const, 1000 as const),
      mode: fc.constantFrom('half_up', 'half_even', 'up', 'down'),
    });
    fc.assert(
      fc.property(loans, ({ denominator, mode, numerator, periods, principal, unit }) => {
        const plain = annuityOf(principal, { numerator, denominator }, periods, unit, mode);
        // The same fraction with numbers past the safe integers takes the exact way.
        const wide = { numerator: numerator * 10n ** 20n, denominator: denominator * 10n ** 20n };
        expect(plain).toBe(annuityOf(principal, wide, periods, unit, mode));
      }),
      { numRuns: 500 },
    );
    // One month at 10%: 5 × 1.1 is 5.5 exactly.
    const tie = { numerator: 1n, denominator: 10n };
    const roundings = (['half_up', 'half_even', 'up', 'down'] as const).map((mode) => annuityOf(5, tie, 1, 1, mode));
    expect(roundings).toEqual([6, 6, 6, 5]);
    expect(annuityOf(15, tie, 1, 1, 'half_even')).toBe(16);
    expect(annuityOf(25, tie, 1, 1, 'half_even')).toBe(28);
  });
});

describe('rate', () => {
  test("Microsoft's example of RATE: 48 payments of 200 for 8,000 are 0.770% a month", () => {
    const found = accepted(rate({ principal: 8_000, payment: 200, periods: 48 }, limits));
    expect(found.ratePerPeriod).toBe('0.007701472488202043815969130104');
    expect(found.flatRatePerPeriod).toBe('0.004166666666666666666666666667');
  });

  test('payments that only give the principal back bear none', () => {
    expect(rate({ principal: 1_200, payment: 100, periods: 12 }, limits)).toEqual({
      kind: 'rate',
      ratePerPeriod: '0',
      flatRatePerPeriod: '0',
    });
  });

  test('flat 10% a year over 24 months is 18.16% a year on the balance', () => {
    // 24,000,000 of Bank Indonesia's leaflet: 1,200,000 a month.
    const flat = accepted(rate({ principal: 24_000_000, payment: 1_200_000, periods: 24 }, limits));
    expect(new Decimal(flat.ratePerPeriod).times(12).toFixed(4)).toBe('0.1816');
    expect(new Decimal(flat.flatRatePerPeriod).times(12).toFixed(10)).toBe('0.1000000000');
  });

  test('flat to effective and back is the same flat rate', () => {
    const quotes = fc.record({
      flatRatePerPeriod: fc.integer({ min: 0, max: 500 }).map((points) => (points / 10_000).toFixed(4)),
      periods: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(quotes, ({ flatRatePerPeriod, periods }) => {
        const { ratePerPeriod } = accepted(effectiveRate({ flatRatePerPeriod, periods }, limits));
        const back = accepted(flatRate({ ratePerPeriod, periods }, limits)).flatRatePerPeriod;
        expect(new Decimal(back).minus(flatRatePerPeriod).abs().toNumber()).toBeLessThan(1e-24);
        expect(Number(ratePerPeriod)).toBeGreaterThanOrEqual(Number(flatRatePerPeriod));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [{ payment: 99 }, 'payment_below_principal', 'payment'],
    [{ principal: 0 }, 'amount_not_positive', 'principal'],
    [{ periods: 0 }, 'months_not_positive', 'periods'],
    [{ periods: 10_000 }, 'months_over_policy', 'periods'],
  ])('with %j is refused as %s', (part, code, field) => {
    expect(rate({ principal: 1_200, payment: 100, periods: 12, ...part }, limits)).toMatchObject({ code, field });
  });

  test('rates quoted that are none are refused', () => {
    expect(effectiveRate({ flatRatePerPeriod: '1', periods: 5 }, limits)).toMatchObject({ field: 'flatRatePerPeriod' });
    expect(flatRate({ ratePerPeriod: 'x', periods: 5 }, limits)).toMatchObject({ field: 'ratePerPeriod' });
    expect(flatRate({ ratePerPeriod: '0.1', periods: 0.5 }, limits)).toMatchObject({ field: 'periods' });
  });
});

describe('number of periods', () => {
  test('100 a period on 1,000 at 1% is ln(1/0.9)/ln(1.01) = 10.5886 (the formula of NPER)', () => {
    const found = accepted(numberOfPeriods({ principal: 1_000, payment: 100, ratePerPeriod: '0.01' }, limits));
    expect(found.periods).toBe(11);
    expect(new Decimal(found.exact).toFixed(4)).toBe('10.5886');
  });

  test('a number that comes out even is not one too many', () => {
    expect(numberOfPeriods({ principal: 1_000, payment: 1_100, ratePerPeriod: '0.1' }, limits)).toEqual({
      kind: 'numberOfPeriods',
      periods: 1,
      exact: '1',
    });
    // 2,100 = 1,210/1.1 + 1,210/1.1².
    expect(numberOfPeriods({ principal: 2_100, payment: 1_210, ratePerPeriod: '0.1' }, limits)).toMatchObject({
      periods: 2,
      exact: '2',
    });
    expect(numberOfPeriods({ principal: 1_200, payment: 100, ratePerPeriod: '0' }, limits)).toMatchObject({
      periods: 12,
      exact: '12',
    });
  });

  test('is the fewest whose annuity payment is within the payment', () => {
    const loans = fc.record({
      principal: fc.integer({ min: 100_000, max: 1_000_000_000 }),
      points: fc.integer({ min: 1, max: 500 }),
      periods: fc.integer({ min: 1, max: limits.maxMonths - 1 }),
    });
    fc.assert(
      fc.property(loans, ({ periods, points, principal }) => {
        const ratePerPeriod = (points / 10_000).toFixed(4);
        const payment = annuityOf(principal, parseRate(ratePerPeriod), periods, 1, 'up');
        const found = accepted(numberOfPeriods({ principal, payment, ratePerPeriod }, limits)).periods;
        expect(annuityOf(principal, parseRate(ratePerPeriod), found, 1, 'up')).toBeLessThanOrEqual(payment);
        if (found > 1) {
          expect(annuityOf(principal, parseRate(ratePerPeriod), found - 1, 1, 'up')).toBeGreaterThan(payment);
        }
        expect(found).toBeLessThanOrEqual(periods);
      }),
    );
  });

  test.each([
    [{ payment: 10 }, 'payment_below_interest', 'payment', '10'],
    [{ payment: 11 }, 'months_over_policy', 'payment', '240'],
    [{ payment: 0 }, 'amount_not_positive', 'payment', '0'],
    [{ principal: 2e12 }, 'amount_too_large', 'principal', '1000000000000'],
    [{ ratePerPeriod: '0.61' }, 'rate_absurd', 'ratePerPeriod', '0.60'],
  ])('with %j is refused as %s', (part, code, field, limit) => {
    const debt = { principal: 1_000, payment: 100, ratePerPeriod: '0.01', ...part };
    expect(numberOfPeriods(debt, limits)).toEqual({ kind: 'refusal', code, field, limit });
  });
});
