import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../engine/policy.js';
import { type RestructureInput, restructure } from '../../engine/restructure.js';
import type { RestructuringMethods } from '../../engine/restructuringMethods.js';
import { schedule } from '../../engine/schedule.js';
import { accepted, card, day, entry, kta, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
/** conversation.md: instalments 15 and 16 unpaid, 2,258,148 due, eight instalments to come. */
const input = { account: kta(14), asOf, safeAmount: 800_000, policy };
const plain: Policy = { ...policy, discount: { annualRate: '0', discounting: 'actual_365' } };

const run = (methods: RestructuringMethods, part: Partial<RestructureInput> = {}) =>
  restructure({ ...input, methods, ...part });
const granted = (methods: RestructuringMethods, part: Partial<RestructureInput> = {}) => accepted(run(methods, part));

describe('the methods of POJK 40/POJK.03/2019, one by one', () => {
  test('a longer tenor: arrears of principal join the principal, the rest is paid in equal parts without interest', () => {
    const { after, before, difference } = granted({ extendTenor: { months: 24 } });
    expect(before).toMatchObject({ arrears: 2_258_148, months: 8, payment: 1_107_483, annualRate: '0.10' });
    expect(before.totalCost).toBe(2_258_148 + 7 * 1_107_478 + 1_107_483);
    // Principal to come 8,536,607 and due 2,047,056; interest 167,900 and penalty 43,192 due.
    expect(after).toMatchObject({ principal: 10_583_663, deferred: 211_092, months: 24, annualRate: '0.10' });
    const loan = accepted(
      schedule({
        principal: 10_583_663,
        annualRate: '0.10',
        months: 24,
        method: 'anuitas',
        firstDueDate: day('2026-12-17'),
        roundingUnit: 1,
        limits: policy.limits,
      }),
    );
    expect(after.totalCost).toBe(10_583_663 + loan.totalInterest + 211_092);
    // 211,092 / 24 is 8,795 and 12 rupiah over, one each on the first twelve rows.
    expect(after.rows.map(({ deferred }) => deferred)).toEqual([...Array(12).fill(8_796), ...Array(12).fill(8_795)]);
    expect(after.rows[0]?.payment).toBe(loan.payment + 8_796);
    expect(after.endDate.toString()).toBe('2028-11-17');
    expect(difference).toEqual({
      payment: after.payment - before.payment,
      totalCost: after.totalCost - before.totalCost,
      months: 16,
    });
    expect(difference.totalCost).toBeGreaterThan(0);
  });

  test('a lower rate alone keeps the months', () => {
    const { after, difference } = granted(
      { lowerRate: { annualRate: '0.04' } },
      { safeAmount: 1_550_000, account: kta(13) },
    );
    expect(after).toMatchObject({ months: 8, annualRate: '0.04' });
    expect(difference.months).toBe(0);
    expect(difference.totalCost).toBeLessThan(0);
  });

  test('cut interest arrears', () => {
    const { after } = granted({ cutInterestArrears: { share: '0.50' }, extendTenor: { months: 24 } });
    expect(after).toMatchObject({ forgiven: { interest: 83_950, principal: 0 }, deferred: 211_092 - 83_950 });
  });

  test('cut principal arrears', () => {
    const { after } = granted({ cutPrincipalArrears: { share: '0.25' }, extendTenor: { months: 24 } });
    expect(after).toMatchObject({ forgiven: { interest: 0, principal: 511_764 }, principal: 10_583_663 - 511_764 });
  });

  test('an added facility is repaid, and is no cost in itself', () => {
    const without = granted({ extendTenor: { months: 24 }, lowerRate: { annualRate: '0' } }, { policy: plain });
    const more = granted(
      { extendTenor: { months: 24 }, lowerRate: { annualRate: '0' }, addFacility: { amount: 2_400_000 } },
      { policy: plain },
    );
    expect(more.after).toMatchObject({ newMoney: 2_400_000, principal: without.after.principal + 2_400_000 });
    expect(more.difference.totalCost).toBe(without.difference.totalCost);
    expect(more.kept).toEqual(without.kept);
  });

  test('equity is never for a retail debt, and only where the policy names the product', () => {
    const methods = { convertToEquity: { amount: 5_000_000 }, extendTenor: { months: 24 } };
    const refusal = { kind: 'refusal', code: 'equity_not_for_retail', field: 'methods.convertToEquity' };
    expect(run(methods)).toEqual(refusal);
    const named: Policy = { ...policy, restructuring: { arrearsMonths: 3, equityProducts: ['modal_kerja'] } };
    expect(run(methods, { policy: named })).toEqual(refusal);
    const business = { policy: named, account: kta(14, { product: 'modal_kerja' }) };
    expect(granted(methods, business).after).toMatchObject({ converted: 5_000_000, principal: 5_583_663 });
    expect(run({ ...methods, convertToEquity: { amount: 10_583_664 } }, business)).toMatchObject({
      code: 'amount_over_balance',
      field: 'methods.convertToEquity.amount',
      limit: '10583663',
    });
  });
});

describe('what the bank keeps', () => {
  test('without discount it is what is paid', () => {
    const { after, before, kept } = granted(
      { extendTenor: { months: 24 }, lowerRate: { annualRate: '0' } },
      { policy: plain },
    );
    expect([before.presentValue, after.presentValue]).toEqual([before.totalCost, after.totalCost]);
    expect(kept.presentValue).toBe(10_583_663 + 211_092);
  });

  test('at the contract’s own rate a longer tenor loses the interest on what is put off', () => {
    const monthly: Policy = { ...policy, discount: { annualRate: '0.10', discounting: 'monthly' } };
    const { kept } = granted({ extendTenor: { months: 24 } }, { policy: monthly });
    expect(Number(kept.share)).toBeGreaterThan(0.97);
    expect(Number(kept.share)).toBeLessThan(1.01);
  });

  test('falls with every cut', () => {
    const shares = ['0', '0.25', '0.5', '1'].map((share) =>
      Number(granted({ extendTenor: { months: 24 }, cutPrincipalArrears: { share } }).kept.share),
    );
    expect(shares).toEqual(shares.toSorted((left, right) => right - left));
  });
});

describe('eligibility', () => {
  const longer = { extendTenor: { months: 24 } };

  test('no difficulty and nothing late is refused', () => {
    expect(run(longer, { account: kta(16), safeAmount: 1_200_000 })).toEqual({
      kind: 'refusal',
      code: 'no_payment_difficulty',
      field: 'safeAmount',
      limit: '1200000',
    });
  });

  test('arrears that can be paid are restructured only to keep the grade, which is prohibited', () => {
    // 1,860,200 a month leaves 752,717 beside the instalment: 2,258,151 in three months.
    expect(run(longer, { safeAmount: 1_860_200 })).toMatchObject({ code: 'restructuring_avoids_downgrade' });
    expect(run(longer, { safeAmount: 1_860_000 })).toMatchObject({ kind: 'restructuring' });
  });

  test('a payment above what is safe afterwards is refused', () => {
    expect(run(longer, { safeAmount: 400_000 })).toEqual({
      kind: 'refusal',
      code: 'payment_over_capacity',
      field: 'methods',
      limit: '400000',
    });
    expect(run(longer, { safeAmount: 0 })).toMatchObject({ code: 'payment_over_capacity', limit: '0' });
  });

  test('nothing late yet, but an instalment that can no longer be paid, is difficulty', () => {
    expect(run(longer, { account: kta(16) })).toMatchObject({ kind: 'restructuring', before: { arrears: 0 } });
  });

  test('a debt that is paid off is refused', () => {
    expect(run(longer, { account: kta(24), asOf: day('2027-08-01') })).toMatchObject({
      code: 'nothing_owed',
      field: 'account',
    });
  });
});

test('a whole debt and a card become annuities of the months given', () => {
  const whole = granted({ extendTenor: { months: 36 } }, { account: kta(14, { accelerated: true }) });
  expect(whole.before).toMatchObject({ months: 0, payment: 0, arrears: whole.before.totalCost });
  expect(whole.after).toMatchObject({ months: 36, principal: 10_583_663 });
  expect(whole.after.rows[0]?.dueDate.toString()).toBe('2026-12-21');
  const spent = card([entry('charge', '2026-09-01', 5_000_000)]);
  expect(
    granted({ extendTenor: { months: 12 }, lowerRate: { annualRate: '0.12' } }, { account: spent }).after,
  ).toMatchObject({ months: 12, principal: 5_000_000 });
});

test.each<[RestructuringMethods, string, string, string | undefined]>([
  [{}, 'no_restructuring_method', 'methods', undefined],
  [{ lowerRate: undefined }, 'no_restructuring_method', 'methods', undefined],
  [{ lowerRate: { annualRate: '0.10' } }, 'rate_not_lower', 'methods.lowerRate.annualRate', '0.10'],
  [{ lowerRate: { annualRate: '-1' } }, 'rate_absurd', 'methods.lowerRate.annualRate', '0.60'],
  [{ extendTenor: { months: 8 } }, 'months_not_longer', 'methods.extendTenor.months', '8'],
  [{ extendTenor: { months: 0 } }, 'months_not_positive', 'methods.extendTenor.months', '1'],
  [{ extendTenor: { months: 10_000 } }, 'months_over_policy', 'methods.extendTenor.months', '240'],
  [{ cutInterestArrears: { share: '1.1' } }, 'share_out_of_range', 'methods.cutInterestArrears.share', '1'],
  [{ cutPrincipalArrears: { share: 'x' } }, 'share_out_of_range', 'methods.cutPrincipalArrears.share', '1'],
  [{ addFacility: { amount: 0 } }, 'amount_not_positive', 'methods.addFacility.amount', '0'],
  [{ addFacility: { amount: 1.5 } }, 'amount_not_whole', 'methods.addFacility.amount', undefined],
])('%j is refused as %s', (methods, code, field, limit) => {
  expect(run(methods)).toEqual({ kind: 'refusal', code, field, ...(limit === undefined ? {} : { limit }) });
});

test('other input that is refused', () => {
  const longer = { extendTenor: { months: 24 } };
  expect(run(longer, { safeAmount: -1 })).toMatchObject({ code: 'amount_not_positive', field: 'safeAmount' });
  const whole = { account: kta(14, { accelerated: true }) };
  expect(run({ lowerRate: { annualRate: '0.01' } }, whole)).toMatchObject({ code: 'months_not_longer', limit: '0' });
  expect(run({ extendTenor: { months: 24 }, cutPrincipalArrears: { share: '1' } }, whole)).toMatchObject({
    code: 'nothing_owed',
  });
});

test('alone and combined: nothing is lost, larger cuts and lower rates never cost the debtor more', () => {
  const share = fc.integer({ min: 0, max: 100 });
  const cases = fc.record({
    paid: fc.integer({ min: 0, max: 16 }),
    rate: fc.integer({ min: 0, max: 999 }),
    months: fc.integer({ min: 25, max: 60 }),
    interest: share,
    principal: share,
    extra: fc.integer({ min: 0, max: 5_000_000 }),
  });
  const methodsOf = (
    rate: number,
    interest: number,
    principal: number,
    months: number,
    extra: number,
  ): RestructuringMethods => ({
    lowerRate: { annualRate: (rate / 10_000).toFixed(4) },
    extendTenor: { months },
    cutInterestArrears: { share: (interest / 100).toFixed(2) },
    cutPrincipalArrears: { share: (principal / 100).toFixed(2) },
    ...(extra > 0 ? { addFacility: { amount: extra } } : {}),
  });
  fc.assert(
    fc.property(cases, ({ extra, interest, months, paid, principal, rate }) => {
      const part = { account: kta(paid), safeAmount: 1_107_477, policy: plain };
      const result = run(methodsOf(rate, interest, principal, months, extra), part);
      if (result.kind === 'refusal') {
        expect(result.code).toBe('payment_over_capacity');
        return;
      }
      const { after, before, kept } = result;
      expect(after.rows.reduce((sum, row) => sum + row.principal, 0)).toBe(after.principal);
      expect(after.rows.reduce((sum, row) => sum + row.deferred, 0)).toBe(after.deferred);
      expect(
        after.rows.every(
          (row) => row.payment === row.principal + row.interest + row.deferred && row.payment <= 1_107_477,
        ),
      ).toBe(true);
      expect(kept.presentValue).toBe(after.totalCost - extra);
      expect(before.presentValue).toBe(before.totalCost);
      const lighter = granted(
        methodsOf(0, Math.min(100, interest + 10), Math.min(100, principal + 10), months, extra),
        part,
      );
      expect(lighter.after.totalCost).toBeLessThanOrEqual(after.totalCost);
      const longer = granted(methodsOf(rate, interest, principal, months + 12, extra), part);
      expect(longer.after.payment).toBeLessThanOrEqual(after.payment);
      // Half a rupiah of interest a month may be rounded away.
      expect(longer.after.totalCost).toBeGreaterThanOrEqual(after.totalCost - months);
    }),
    { numRuns: 60 },
  );
});
