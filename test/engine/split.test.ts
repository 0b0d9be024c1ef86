import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leftoverRules, split } from '../../engine/split.js';
import { accepted, amounts } from './samples.js';

const most = 1_000_000_000_000;

describe('split', () => {
  test.each([
    [100, ['1', '1', '1'], 'largest_remainder', [34, 33, 33]],
    [100, ['1', '1', '1'], 'first', [34, 33, 33]],
    [100, ['1', '1', '1'], 'last', [33, 33, 34]],
    [5, ['0.70', '0.30'], 'largest_remainder', [4, 1]],
    [101, ['0.5', '0.25', '0.25'], 'largest_remainder', [51, 25, 25]],
    [1, ['0', '0.4', '0.6'], 'largest_remainder', [0, 0, 1]],
    [7, ['0', '1', '2', '0'], 'first', [0, 3, 4, 0]],
    [7, ['0', '1', '2', '0'], 'last', [0, 2, 5, 0]],
  ] as const)('%s by %j, %s, is %j', (amount, ratios, rule, parts) => {
    expect(split(amount, ratios, most, rule)).toEqual({ kind: 'split', parts });
  });

  test("Hamilton's method with its Alabama paradox: of 11 the smallest gets less than of 10", () => {
    for (const seats of [10, 11]) {
      const { parts } = accepted(split(seats, ['6', '6', '2'], most));
      expect(parts).toEqual(seats === 10 ? [4, 4, 2] : [5, 5, 1]);
    }
  });

  test('parts sum to the amount, none is off by a rupiah or more, and no ratio of zero gets any', () => {
    const ratios = fc.array(
      fc.oneof(
        fc.constant('0'),
        fc.integer({ min: 1, max: 1e9 }).map((units) => (units / 1000).toFixed(3)),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(amounts, ratios, fc.constantFrom(...leftoverRules), (amount, given, rule) => {
        fc.pre(given.some((ratio) => ratio !== '0'));
        const { parts } = accepted(split(amount, given, most, rule));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        const weights = given.map((ratio) => BigInt(ratio.replace('.', '')) * (ratio === '0' ? 0n : 1n));
        const sum = weights.reduce((total, weight) => total + weight, 0n);
        parts.forEach((part, index) => {
          const below = BigInt(part) * sum - BigInt(amount) * (weights[index] ?? 0n);
          expect(below > -sum).toBe(true);
          if (rule === 'largest_remainder') expect(below < sum).toBe(true);
          if (given[index] === '0') expect(part).toBe(0);
        });
      }),
    );
  });

  test.each([
    [0, ['1'], 'amount_not_positive', 'amount'],
    [1.5, ['1'], 'amount_not_whole', 'amount'],
    [2e12, ['1'], 'amount_too_large', 'amount'],
    [5, [], 'ratios_zero', 'ratios'],
    [5, ['0', '0.0'], 'ratios_zero', 'ratios'],
    [5, ['1', '-1'], 'rate_absurd', 'ratios[1]'],
  ])('%s by %j is refused as %s', (amount, ratios, code, field) => {
    expect(split(amount, ratios, most)).toMatchObject({ kind: 'refusal', code, field });
  });
});
