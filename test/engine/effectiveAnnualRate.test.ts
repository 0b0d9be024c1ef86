import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { effectiveAnnualRate } from '../../engine/effectiveAnnualRate.js';
import { schedule } from '../../engine/schedule.js';
import { simulate } from '../../engine/simulate.js';
import { accepted, day, rates, standardPolicy } from './samples.js';

const policy = standardPolicy();
const firstDueDate = day('2026-12-21');

describe('the effective rate of a year', () => {
  test('1% a month is 12.68250301319697207661201%', () => {
    expect(effectiveAnnualRate(1_000_000, [1_010_000])).toBe('0.126825030131969720661201');
  });

  test('10% a year by annuity is about 10.47% (BI leaflet V1; 1.10^… textbook: (1 + 0.10/12)^12 - 1)', () => {
    const payments = [...Array(23).fill(1_107_478), 1_107_483];
    expect(new Decimal(effectiveAnnualRate(24_000_000, payments)).toFixed(6)).toBe('0.104713');
  });

  test('flat 10% over 24 months is nearly twice that (BI leaflet V1: 1,200,000 a month)', () => {
    const rate = new Decimal(effectiveAnnualRate(24_000_000, Array(24).fill(1_200_000)));
    expect(rate.gt('0.197') && rate.lt('0.199')).toBe(true);
  });

  test('is nothing without interest', () => {
    expect(effectiveAnnualRate(12, [5, 7])).toBe('0');
  });

  test('has 28 significant digits', () => {
    expect(effectiveAnnualRate(1_000_000, [500_000, 520_000])).toMatch(/^0\.0?[1-9]\d{27}$/);
  });
});

test('payments that do not repay throw', () => {
  expect(() => effectiveAnnualRate(10, [9])).toThrow(RangeError);
  expect(() => effectiveAnnualRate(0, [9])).toThrow(RangeError);
  expect(() => effectiveAnnualRate(10, [])).toThrow(RangeError);
});

test('a plan’s rate is its contract’s, give or take the rounding of rupiah', () => {
  const months = fc.integer({ min: 1, max: policy.limits.maxPlanMonths });
  const sums = fc.integer({ min: 10_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(sums, rates, months, (amount, annualRate, count) => {
      const request = { by: 'months', months: count } as const;
      const plan = accepted(simulate({ amount, annualRate, request, firstDueDate, policy }));
      const rate = new Decimal(
        effectiveAnnualRate(
          amount,
          plan.rows.map(({ payment }) => payment),
        ),
      );
      const exact = new Decimal(annualRate).div(12).plus(1).pow(12).minus(1);
      expect(rate.minus(exact).abs().lt('0.0001')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('rises with what is paid, to the largest amount and the longest contract', () => {
  const loan = { principal: 1_000_000_000_000, method: 'flat', firstDueDate, roundingUnit: 1 } as const;
  const rateOf = (annualRate: string) => {
    const { rows } = accepted(schedule({ ...loan, annualRate, months: 240, limits: policy.limits }));
    return effectiveAnnualRate(
      loan.principal,
      rows.map(({ payment }) => payment),
    );
  };
  const found = ['0.0001', '0.10', '0.60'].map((annualRate) => Number(rateOf(annualRate)));
  expect(found).toEqual(found.toSorted((left, right) => left - right));
  expect(found[0]).toBeGreaterThan(0);
  expect(
    effectiveAnnualRate(1_000_000_000_000_000, [...Array(359).fill(2_777_777_777_777), 2_777_777_778_058]),
  ).toMatch(/^0\.0+[1-9]\d{27}$/);
});
