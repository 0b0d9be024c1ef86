import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stampDuty } from '../../engine/stampDuty.js';
import { day, standardPolicy } from './samples.js';

const policy = standardPolicy();
const on = day('2026-11-21');

describe('e-meterai (UU 10/2020)', () => {
  test.each([
    [4_999_999, 0],
    [5_000_000, 0],
    [5_000_001, 10_000],
    [1_000_000_000, 10_000],
  ])('a receipt for %s needs %s: only above five million', (amount, duty) => {
    expect(stampDuty({ document: 'receipt', amount, on, policy })).toEqual({
      kind: 'stampDuty',
      duty,
      above: 5_000_000,
    });
  });

  test.each(['agreement', 'statement'] as const)('an %s always does, whatever its amount', (document) => {
    expect(stampDuty({ document, amount: 100_000, on, policy })).toMatchObject({ duty: 10_000 });
    expect(stampDuty({ document, amount: null, on, policy })).toMatchObject({ duty: 10_000 });
  });

  test.each([
    [250_000, 0],
    [250_001, 3_000],
    [1_000_000, 3_000],
    [1_000_001, 6_000],
  ])('until the end of 2020 a receipt for %s needed %s (PP 24/2000)', (amount, duty) => {
    expect(stampDuty({ document: 'receipt', amount, on: day('2020-12-31'), policy })).toMatchObject({ duty });
    expect(stampDuty({ document: 'receipt', amount, on: day('2021-01-01'), policy })).toMatchObject({ duty: 0 });
  });

  test.each([
    [null, 'amount_not_whole'],
    [Number.NaN, 'amount_not_whole'],
    [0, 'amount_not_positive'],
    [0.5, 'amount_not_whole'],
    [-1, 'amount_not_positive'],
    [2_000_000_000_000_000, 'amount_too_large'],
  ])('refuses a receipt for %s', (amount, code) => {
    expect(stampDuty({ document: 'receipt', amount, on, policy })).toMatchObject({ code, field: 'amount' });
  });

  test('refuses a day before the first rule', () => {
    expect(stampDuty({ document: 'agreement', amount: null, on: day('1999-01-01'), policy })).toMatchObject({
      code: 'policy_missing',
      field: 'on',
    });
  });

  test('a larger receipt never needs less', () => {
    const duty = (amount: number): number => {
      const owed = stampDuty({ document: 'receipt', amount, on, policy });
      return owed.kind === 'stampDuty' ? owed.duty : Number.NaN;
    };
    const amount = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(duty(Math.max(one, other))).toBeGreaterThanOrEqual(duty(Math.min(one, other)));
      }),
    );
  });
});
