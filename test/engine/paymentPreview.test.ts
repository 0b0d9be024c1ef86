import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import type { Account } from '../../engine/facility.js';
import { previewPayment } from '../../engine/paymentPreview.js';
import { accepted, card, day, entry, kta, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const preview = (account: Account, amount: number) => accepted(previewPayment(account, asOf, amount, policy.limits));

const accounts: Readonly<Record<string, Account>> = {
  'a running loan in arrears': kta(14),
  'one with a fee': kta(13, {}, [entry('fee', '2026-11-01', 25_000)]),
  'an accelerated one': kta(6, { accelerated: true }, [entry('penalty', '2026-10-01', 70_000)]),
  'a card': card([entry('charge', '2026-09-01', 4_000_000), entry('fee', '2026-10-06', 40_000)]),
  'one paid ahead': kta(17),
};

describe('where a payment goes before it is made', () => {
  test('penalty, interest, then principal of the oldest instalment first', () => {
    expect(preview(kta(14), 500_000)).toMatchObject({
      parts: [
        { component: 'penalty', amount: 38_762, instalments: [15] },
        { component: 'interest', amount: 88_197, instalments: [15] },
        { component: 'principal', amount: 373_041, instalments: [15] },
      ],
      credit: 0,
      left: 1_758_148,
    });
  });

  test('the next instalment is reached only when the one before is paid', () => {
    const { parts } = preview(kta(14), 1_200_000);
    expect(parts.find(({ component }) => component === 'penalty')).toEqual({
      component: 'penalty',
      amount: 38_762 + 4_430,
      instalments: [15, 16],
    });
    expect(parts.find(({ component }) => component === 'principal')?.instalments).toEqual([15]);
  });

  test('fees come before everything else', () => {
    const account = kta(14, {}, [entry('fee', '2026-11-20', 30_000)]);
    expect(preview(account, 30_000).parts).toEqual([{ component: 'fee', amount: 30_000, instalments: [] }]);
  });

  test('what is too much waits and is said to', () => {
    expect(preview(kta(14), 2_300_000)).toMatchObject({ credit: 2_300_000 - 2_258_148, left: 0 });
    expect(preview(kta(17), 100_000)).toMatchObject({ parts: [], credit: 100_000, left: 0 });
  });

  test('amounts that are none are refused', () => {
    const codes = [0, -1, 1.5, Number.NaN, policy.limits.maxAmount + 1].map((amount) =>
      previewPayment(kta(14), asOf, amount, policy.limits),
    );
    expect(codes).toEqual([
      expect.objectContaining({ code: 'amount_not_positive' }),
      expect.objectContaining({ code: 'amount_not_positive' }),
      expect.objectContaining({ code: 'amount_not_whole' }),
      expect.objectContaining({ code: 'amount_not_whole' }),
      expect.objectContaining({ code: 'amount_too_large' }),
    ]);
  });

  describe.each(Object.entries(accounts))('on %s', (_name, account) => {
    test('no rupiah is lost, and the bill with the payment posted says the same', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 30_000_000 }), (amount) => {
          const { parts, credit, left } = preview(account, amount);
          expect(parts.reduce((sum, part) => sum + part.amount, credit)).toBe(amount);
          const before = bill(account, asOf, policy);
          const posted = {
            ...account,
            ledger: [...account.ledger, entry('payment', asOf.toString(), amount, 'z-new')],
          };
          const after = bill(posted, asOf, policy);
          expect(after.total).toBe(left);
          for (const component of ['fee', 'penalty', 'interest', 'principal'] as const) {
            const paid = parts.find((part) => part.component === component)?.amount ?? 0;
            expect(before.owed[component] - after.owed[component]).toBe(paid);
          }
        }),
        { numRuns: 40 },
      );
    });
  });
});
