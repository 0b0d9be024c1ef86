import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { encode } from '../../../bot/calculate/encode.js';

describe('encode', () => {
  test.each([
    [1_107_478, '1107478'],
    [-5, '-5'],
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [12345678901234567890n, '12345678901234567890'],
    [new Decimal('0.100'), '0.1'],
    [new Decimal('-0'), '0'],
    [new Decimal('1e-30'), '0.000000000000000000000000000001'],
    [Temporal.PlainDate.from('2026-11-21'), '2026-11-21'],
    [Temporal.Instant.from('2026-11-21T10:00:00+07:00'), '2026-11-21T03:00:00Z'],
    ['as it is', 'as it is'],
    [true, true],
    [null, null],
  ])('writes %p as %p', (value, written) => {
    expect(encode(value)).toBe(written);
  });

  test('goes into lists and objects and drops members that are undefined', () => {
    expect(encode({ rows: [{ payment: 1, note: undefined }], end: null })).toEqual({
      rows: [{ payment: '1' }],
      end: null,
    });
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    new Decimal(Number.NaN),
    () => 1,
    Symbol('x'),
    [undefined],
  ])('throws rather than writing %p', (value) => {
    expect(() => encode({ value })).toThrow(/no answer|safe integers/);
  });
});
