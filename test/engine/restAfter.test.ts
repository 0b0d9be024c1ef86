import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restAfter } from '../../engine/restAfter.js';

describe('what is left of a debt after a sum paid at once', () => {
  test('2 juta off 12 juta leaves 10 juta', () => {
    expect(restAfter(12_000_000, 2_000_000)).toEqual({ kind: 'rest', amount: 10_000_000 });
  });

  test('a sum that leaves nothing to plan is refused with the debt as the limit', () => {
    const refusal = { kind: 'refusal', code: 'amount_over_balance', field: 'paid', limit: '12000000' };
    expect(restAfter(12_000_000, 12_000_000)).toEqual(refusal);
    expect(restAfter(12_000_000, 15_000_000)).toEqual(refusal);
  });

  test('a sum that is not whole or not positive is refused', () => {
    expect(restAfter(12_000_000, 0)).toMatchObject({ code: 'amount_not_positive', field: 'paid' });
    expect(restAfter(12_000_000, -5)).toMatchObject({ code: 'amount_not_positive', field: 'paid' });
    expect(restAfter(12_000_000, 1.5)).toMatchObject({ code: 'amount_not_whole', field: 'paid' });
  });

  test('what was paid and what is left are the debt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (amount, paid) => {
        const rest = restAfter(amount, paid);
        expect(rest.kind === 'rest' ? rest.amount + paid : amount).toBe(amount);
        expect(rest.kind).toBe(paid < amount ? 'rest' : 'refusal');
      }),
    );
  });
});
