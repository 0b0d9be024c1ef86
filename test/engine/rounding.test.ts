import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundRatio } from '../../engine/rounding.js';

describe('roundRatio', () => {
  test.each([
    ['half_up', 5n, 2n, 3],
    ['half_even', 5n, 2n, 2],
    ['half_even', 7n, 2n, 4],
    ['up', 1n, 1000n, 1],
    ['down', 1999n, 1000n, 1],
    ['half_up', 0n, 7n, 0],
  ] as const)('%s of %s/%s is %s', (mode, numerator, denominator, expected) => {
    expect(roundRatio(numerator, denominator, mode)).toBe(expected);
  });

  test.each([
    [100, 'half_up', 150n, 200],
    [100, 'half_up', 149n, 100],
    [1000, 'up', 1_107_478n, 1_108_000],
    [1000, 'down', 1_107_478n, 1_107_000],
  ] as const)('rounds to units of %s %s', (unit, mode, amount, expected) => {
    expect(roundRatio(amount, 1n, mode, unit)).toBe(expected);
  });

  test('is exact far beyond the safe integers', () => {
    expect(roundRatio(10n ** 30n + 5n * 10n ** 14n, 10n ** 15n)).toBe(1_000_000_000_000_001);
  });

  test('refuses to lose a rupiah or to round nonsense', () => {
    expect(() => roundRatio(2n ** 53n, 1n)).toThrow(RangeError);
    expect(() => roundRatio(-1n, 1n)).toThrow(RangeError);
    expect(() => roundRatio(1n, 0n)).toThrow(RangeError);
  });

  test('half-up is never more than half a unit away', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.bigInt({ min: 1_000n, max: 10n ** 6n }),
        fc.constantFrom(1, 100, 1000),
        (numerator, denominator, unit) => {
          const rounded = BigInt(roundRatio(numerator, denominator, 'half_up', unit as 1 | 100 | 1000));
          const distance = rounded * denominator - numerator;
          return 2n * (distance < 0n ? -distance : distance) <= BigInt(unit) * denominator;
        },
      ),
    );
  });
});
