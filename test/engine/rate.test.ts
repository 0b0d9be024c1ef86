import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { halfUpPortion, isRate, isRateAbove, monthlyRate, parseRate, portionOf } from '../../engine/rate.js';
import { amounts } from './samples.js';

describe('a rate', () => {
  test('is read exactly, with every digit', () => {
    expect(parseRate('0.10')).toEqual({ numerator: 1n, denominator: 10n });
    expect(parseRate('0.123456789012345678901234567890123')).toEqual({
      numerator: 123456789012345678901234567890123n,
      denominator: 10n ** 33n,
    });
    expect(parseRate('2')).toEqual({ numerator: 2n, denominator: 1n });
  });

  test.each(['', '-0.1', '+1', '1e-3', '.5', '1.', 'NaN', 'Infinity', '10%', '0,1', ' 0.1'])(
    '"%s" is no rate',
    (text) => {
      expect(isRate(text)).toBe(false);
      expect(() => parseRate(text)).toThrow(RangeError);
    },
  );

  test('is compared exactly', () => {
    expect(isRateAbove('0.6000000000000000000001', '0.60')).toBe(true);
    expect(isRateAbove('0.600', '0.6')).toBe(false);
  });

  test('plain integers and BigInt give the same rupiah, ties included', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 9 }),
        (amount, digits, scale) => {
          const fraction = { numerator: BigInt(digits), denominator: 10n ** BigInt(scale) * 12n };
          return halfUpPortion(fraction)(amount) === portionOf(amount, fraction);
        },
      ),
    );
    expect(halfUpPortion(monthlyRate('0.06'))(100)).toBe(1);
    expect(halfUpPortion(monthlyRate('0.06'))(99)).toBe(0);
  });
});
