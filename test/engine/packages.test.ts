import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bill } from '../../engine/bill.js';
import { packages } from '../../engine/packages.js';
import type { Bill, PackageOffer } from '../../engine/results.js';
import { accepted, day, entry, kta, ledgers, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const arrears = bill(kta(14), asOf, policy);
const input = { bill: arrears, annualRate: '0', asOf, policy };

function offersOf(part: Partial<Parameters<typeof packages>[0]> = {}): readonly PackageOffer[] {
  return accepted(packages({ ...input, ...part }));
}

const byId = (offers: readonly PackageOffer[], id: string) => offers.find(({ packageId }) => packageId === id);

describe('packages A, B and C (negotiation article) for the KTA of conversation.md', () => {
  const offers = offersOf();

  test('are A, B and C, all for the whole bill', () => {
    expect(offers.map(({ packageId }) => packageId)).toEqual(['A', 'B', 'C']);
    expect(offers.map(({ billTotal }) => billTotal)).toEqual([2_258_148, 2_258_148, 2_258_148]);
  });

  test('A waives the penalty for one payment within 30 days', () => {
    const offer = byId(offers, 'A');
    expect(offer).toMatchObject({ discount: 43_192, amount: 2_214_956, saving: 43_192, minMonths: 1, maxMonths: 1 });
    expect(offer?.waived).toEqual({ penalty: 43_192, fee: 0, interest: 0, principal: 0 });
    expect(offer?.plan).toMatchObject({ months: 1, payment: 2_214_956, totalInterest: 0 });
    expect(offer?.plan.endDate.toString()).toBe('2026-12-21');
  });

  test('B waives nothing over 6 to 12 months, C half of the penalty over 2 to 4', () => {
    expect(byId(offers, 'B')).toMatchObject({ discount: 0, amount: 2_258_148, minMonths: 6, maxMonths: 12 });
    expect(byId(offers, 'C')).toMatchObject({ discount: 21_596, amount: 2_236_552, minMonths: 2, maxMonths: 4 });
  });

  test('stand until Friday 4 December', () => {
    expect(offers.map(({ validUntil }) => validUntil.toString())).toEqual(Array(3).fill('2026-12-04'));
  });
});

describe('the months of a package', () => {
  test('are the most it allows when nothing is known of what is safe', () => {
    expect(offersOf().map(({ plan }) => plan.months)).toEqual([1, 12, 4]);
  });

  test('are the fewest within the safe amount, else the most', () => {
    // 2,258,148 / 8 is 282,269 and over 7 months 322,593; package C is above 300,000 even over 4 months.
    expect(offersOf({ safeAmount: 300_000 }).map(({ plan }) => plan.months)).toEqual([1, 8, 4]);
    expect(offersOf({ safeAmount: 5_000_000 }).map(({ plan }) => plan.months)).toEqual([1, 6, 2]);
    expect(offersOf({ safeAmount: 0 }).map(({ plan }) => plan.months)).toEqual([1, 12, 4]);
  });

  test('are the debtor’s choice where there is one', () => {
    const offers = offersOf({ months: { B: 9 }, safeAmount: 5_000_000 });
    expect(offers.map(({ plan }) => plan.months)).toEqual([1, 9, 2]);
  });

  test.each([
    [{ B: 13 }, 'months_over_policy', 'months.B', '12'],
    [{ B: 5 }, 'months_over_policy', 'months.B', '6'],
    [{ A: 2 }, 'months_over_policy', 'months.A', '1'],
    [{ C: 0 }, 'months_not_positive', 'months.C', '1'],
    [{ C: 2.5 }, 'months_not_positive', 'months.C', '1'],
  ])('%j is refused as %s', (months, code, field, limit) => {
    expect(packages({ ...input, months })).toEqual({ kind: 'refusal', code, field, limit });
  });
});

describe('a plan rate', () => {
  test('is charged on instalments and shows in the saving, not on a single payment', () => {
    const offers = offersOf({ annualRate: '0.12' });
    expect(byId(offers, 'A')?.plan).toMatchObject({ totalInterest: 0, payment: 2_214_956 });
    const plan = byId(offers, 'B')?.plan;
    expect(plan).toMatchObject({ months: 12, payment: 200_634 });
    expect(byId(offers, 'B')?.saving).toBe(-(plan?.totalInterest ?? 0));
  });

  test('over policy is refused', () => {
    expect(packages({ ...input, annualRate: '0.9' })).toMatchObject({ code: 'rate_absurd', limit: '0.60' });
  });
});

test('a whole debt gets the packages for whole debts', () => {
  const outstanding = bill(kta(14, { accelerated: true }), asOf, policy);
  const offer = byId(offersOf({ bill: outstanding }), 'A');
  expect(offer?.waived).toEqual({ penalty: 43_192, fee: 0, interest: 167_900, principal: 3_175_099 });
  expect(offer?.amount).toBe(outstanding.total - 43_192 - 167_900 - 3_175_099);
});

test('what has been paid is not forgiven again', () => {
  const partly = bill(kta(14, {}, [entry('payment', '2026-11-21', 40_000)]), asOf, policy);
  const penaltyLine = partly.lines.find(({ kind }) => kind === 'penalty')?.amount;
  expect(penaltyLine).toBe(43_192);
  // 38,762 of the payment went to the penalty of instalment 15, the rest to its interest.
  expect(byId(offersOf({ bill: partly }), 'A')?.waived.penalty).toBe(4_430);
});

test('a bill that a package would forgive whole leaves that package out', () => {
  const only = bill(kta(16, {}, [entry('penalty', '2026-11-20', 10_000)]), asOf, policy);
  expect(only.total).toBe(10_000);
  expect(offersOf({ bill: only }).map(({ packageId }) => packageId)).toEqual(['B', 'C']);
});

test('nothing owed, and a safe amount that is none, are refused', () => {
  const settled = bill(kta(16), asOf, policy);
  expect(packages({ ...input, bill: settled })).toEqual({ kind: 'refusal', code: 'nothing_owed', field: 'bill' });
  expect(packages({ ...input, safeAmount: -1 })).toMatchObject({ code: 'amount_not_positive', field: 'safeAmount' });
  expect(packages({ ...input, safeAmount: 0.5 })).toMatchObject({ code: 'amount_not_whole', field: 'safeAmount' });
});

test('whatever the debt and the policy, no package waives more than is owed and every one adds up', () => {
  const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => (thousandths / 1000).toFixed(3));
  const waives = fc.record({ penalty: shares, fee: shares, interest: shares, principal: shares });
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(ledgers, fc.boolean(), days, waives, (ledger, accelerated, count, waive) => {
      const today = day('2025-07-01').add({ days: count });
      const owed: Bill = bill(kta(10, { accelerated }, ledger), today, policy);
      if (owed.total === 0) return;
      const rules = policy.packages.map((rule) => ({ ...rule, waive }));
      const offers = offersOf({ bill: owed, asOf: today, annualRate: '0.12', policy: { ...policy, packages: rules } });
      for (const { amount, discount, plan, saving, waived } of offers) {
        expect(waived.penalty).toBeLessThanOrEqual(owed.owed.penalty);
        expect(waived.fee).toBeLessThanOrEqual(owed.owed.fee);
        expect(waived.interest).toBeLessThanOrEqual(owed.owed.interest);
        expect(waived.principal).toBeLessThanOrEqual(owed.owed.principal);
        expect(waived.penalty + waived.fee + waived.interest + waived.principal).toBe(discount);
        expect(amount).toBe(owed.total - discount);
        expect(plan.amount).toBe(amount);
        expect(saving).toBe(owed.total - plan.totalCost);
      }
    }),
  );
});
