import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { affordability } from '../../engine/affordability.js';
import { accepted, standardPolicy } from './samples.js';

const policy = standardPolicy();
const month = { income: 6_000_000, necessities: 3_500_000, otherInstalments: 500_000, policy };

describe('what can safely be paid a month (negotiation article: income - necessities - emergency reserve → share for debt)', () => {
  test('is the policy’s share of what necessities, other instalments and the reserve leave', () => {
    // (6,000,000 - 3,500,000 - 500,000 - 10% of 6,000,000) × 50% = 700,000
    expect(affordability(month)).toEqual({ kind: 'affordability', safeAmount: 700_000, hardship: false });
  });

  test('is rounded down, to thousands by this policy', () => {
    expect(affordability({ ...month, income: 6_001_234 })).toMatchObject({ safeAmount: 700_000 });
    const exact = { ...policy, affordability: { share: '0.35', reserveShare: '0.05', unit: 1 as const } };
    expect(affordability({ ...month, income: 6_000_001, policy: exact })).toMatchObject({ safeAmount: 595_000 });
  });

  test.each([
    ['necessities take everything', { necessities: 6_000_000 }],
    ['no income', { income: 0 }],
    ['only the reserve is left', { necessities: 4_900_000 }],
    ['less than the smallest unit is left', { necessities: 4_899_000 }],
  ])('%s: hardship', (_name, part) => {
    expect(affordability({ ...month, ...part })).toEqual({ kind: 'affordability', safeAmount: 0, hardship: true });
  });

  test.each([
    [{ income: -1 }, 'amount_not_positive', 'income'],
    [{ necessities: 0.5 }, 'amount_not_whole', 'necessities'],
    [{ otherInstalments: Number.NaN }, 'amount_not_whole', 'otherInstalments'],
    [{ income: 1e13 }, 'amount_too_large', 'income'],
  ])('%j is refused as %s', (part, code, field) => {
    expect(affordability({ ...month, ...part })).toMatchObject({ kind: 'refusal', code, field });
  });

  test('never passes what is really left, and grows with income', () => {
    const sums = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(sums, sums, sums, sums, (income, necessities, otherInstalments, raise) => {
        const { safeAmount } = accepted(affordability({ income, necessities, otherInstalments, policy }));
        const better = accepted(affordability({ income: income + raise, necessities, otherInstalments, policy }));
        expect(safeAmount).toBeLessThanOrEqual(Math.max(0, income - necessities - otherInstalments));
        expect(safeAmount % 1000).toBe(0);
        expect(better.safeAmount).toBeGreaterThanOrEqual(safeAmount);
      }),
    );
  });
});
