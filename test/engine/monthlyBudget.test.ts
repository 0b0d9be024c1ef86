import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { affordability } from '../../engine/affordability.js';
import { monthlyBudget } from '../../engine/monthlyBudget.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
const month = { income: 6_000_000, necessities: 3_500_000, otherInstalments: 500_000, policy };

describe('a month’s budget (negotiation article: income, necessities, emergency reserve, a share for the debt)', () => {
  test('shows how the safe amount comes about', () => {
    expect(monthlyBudget(month)).toEqual({
      kind: 'budget',
      income: 6_000_000,
      necessities: 3_500_000,
      otherInstalments: 500_000,
      reserve: 600_000,
      reserveSource: 'policy',
      left: 1_400_000,
      share: '0.50',
      safeAmount: 700_000,
      hardship: false,
    });
  });

  test('keeps back what the household puts aside, where it says so', () => {
    expect(monthlyBudget({ ...month, emergencyReserve: 1_000_000 })).toMatchObject({
      reserve: 1_000_000,
      reserveSource: 'household',
      left: 1_000_000,
      safeAmount: 500_000,
    });
    expect(monthlyBudget({ ...month, emergencyReserve: 0 })).toMatchObject({ reserve: 0, safeAmount: 1_000_000 });
  });

  test('a month that does not suffice is hardship, and says by how much', () => {
    expect(monthlyBudget({ ...month, necessities: 7_000_000 })).toMatchObject({
      left: -2_100_000,
      safeAmount: 0,
      hardship: true,
    });
  });

  test.each([
    [-1, 'amount_not_positive'],
    [0.5, 'amount_not_whole'],
    [Number.NaN, 'amount_not_whole'],
    [Number.POSITIVE_INFINITY, 'amount_not_whole'],
    [1e13, 'amount_too_large'],
  ])('a reserve of %p is refused', (emergencyReserve, code) => {
    expect(monthlyBudget({ ...month, emergencyReserve })).toMatchObject({ code, field: 'emergencyReserve' });
  });

  test('rises with income, falls with every claim on it, and never passes what is left', () => {
    const sums = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(sums, sums, sums, sums, sums, (income, necessities, otherInstalments, emergencyReserve, more) => {
        const base = { income, necessities, otherInstalments, emergencyReserve, policy };
        const { left, safeAmount } = accepted(monthlyBudget(base));
        const safe = (part: object): number => accepted(affordability({ ...base, ...part })).safeAmount;
        expect(safe({})).toBe(safeAmount);
        expect(safeAmount).toBeLessThanOrEqual(Math.max(0, left));
        expect(safe({ income: income + more })).toBeGreaterThanOrEqual(safeAmount);
        expect(safe({ necessities: necessities + more })).toBeLessThanOrEqual(safeAmount);
        expect(safe({ otherInstalments: otherInstalments + more })).toBeLessThanOrEqual(safeAmount);
        expect(safe({ emergencyReserve: emergencyReserve + more })).toBeLessThanOrEqual(safeAmount);
      }),
    );
  });
});
