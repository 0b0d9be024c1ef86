import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CappedPenaltyInput, cappedPenalty } from '../../engine/cappedPenalty.js';
import type { Product } from '../../engine/facility.js';
import { type LateFeeInput, lateFee } from '../../engine/lateFee.js';
import { minimumPayment } from '../../engine/minimumPayment.js';
import type { Policy } from '../../engine/policy.js';
import { accepted, day, standardPolicy } from './samples.js';

const policy = standardPolicy();

const fee = (bill: number, more: Partial<LateFeeInput> = {}) =>
  lateFee({
    product: 'kartu_kredit',
    bill,
    dueDate: day('2026-03-05'),
    grade: 2,
    asOf: day('2026-03-10'),
    policy,
    ...more,
  });

const minimum = (bill: number, asOf = '2026-03-10', product: Product = 'kartu_kredit') =>
  minimumPayment({ product, bill, asOf: day(asOf), policy });

describe("Bank Indonesia's credit card vectors (domain.md §3)", () => {
  test.each([
    [4_000_000, 200_000, 40_000, false],
    [10_000_000, 500_000, 100_000, false],
    [12_000_000, 600_000, 100_000, true],
  ])('bill %s: minimum %s, late fee %s', (bill, least, late, capped) => {
    expect(minimum(bill)).toEqual({ kind: 'minimumPayment', amount: least, share: '0.05', confirmed: true });
    expect(fee(bill)).toEqual({ kind: 'lateFee', amount: late, capped, reason: null, confirmed: true });
  });

  test('before May 2020: ten per cent, and three per cent of at most 150,000', () => {
    expect(minimum(4_000_000, '2020-04-30')).toMatchObject({ amount: 400_000 });
    const then = { dueDate: day('2020-04-01'), asOf: day('2020-04-30') };
    // The holidays of 2020 are not in the standard policy, so a rule that looks at them cannot answer.
    expect(fee(4_000_000, then)).toMatchObject({ code: 'policy_missing', field: 'dueDate', limit: '2020-04-01' });
    const known: Policy = { ...policy, holidays: { ...policy.holidays, 2020: [] } };
    expect(fee(4_000_000, { ...then, policy: known })).toMatchObject({ amount: 120_000, capped: false });
    expect(fee(12_000_000, { ...then, policy: known })).toMatchObject({ amount: 150_000, capped: true });
  });

  test('after 30 June 2026 the figures go on, and it is said that they are to be confirmed', () => {
    expect(minimum(4_000_000, '2026-06-30')).toMatchObject({ amount: 200_000, confirmed: true });
    expect(minimum(4_000_000, '2026-07-01')).toMatchObject({ amount: 200_000, confirmed: false });
    const later = { dueDate: day('2026-07-01'), asOf: day('2026-07-02') };
    expect(fee(4_000_000, later)).toMatchObject({ amount: 40_000, confirmed: false });
  });

  test('no fee on the due date, when it is a holiday, and at Macet', () => {
    expect(fee(4_000_000, { asOf: day('2026-03-05') })).toMatchObject({ amount: 0, reason: 'not_late' });
    expect(fee(4_000_000, { dueDate: day('2026-02-17') })).toMatchObject({ amount: 0, reason: 'holiday' });
    expect(fee(4_000_000, { grade: 4 })).toMatchObject({ amount: 40_000 });
    expect(fee(4_000_000, { grade: 5 })).toMatchObject({ amount: 0, reason: 'grade' });
  });

  test('the fee is never above its share, the minimum never above the bill', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), (bill) => {
        expect(accepted(fee(bill)).amount * 100).toBeLessThanOrEqual(bill);
        expect(accepted(fee(bill)).amount).toBeLessThanOrEqual(100_000);
        expect(accepted(minimum(bill)).amount).toBeLessThanOrEqual(bill);
      }),
    );
  });

  test.each([
    [0, 'amount_not_positive'],
    [-4_000_000, 'amount_not_positive'],
    [0.5, 'amount_not_whole'],
    [Number.NaN, 'amount_not_whole'],
    [2_000_000_000_000_000, 'amount_too_large'],
  ])('a bill of %s is refused', (bill, code) => {
    expect(fee(bill)).toMatchObject({ code, field: 'bill' });
    expect(minimum(bill)).toMatchObject({ code, field: 'bill' });
  });

  test('a product or day without a rule is refused', () => {
    expect(minimum(1, '2026-03-10', 'kpr')).toMatchObject({ code: 'policy_missing', field: 'asOf' });
    expect(minimum(1, '2012-12-31')).toMatchObject({ code: 'policy_missing', field: 'asOf' });
    expect(fee(1, { product: 'kta' })).toMatchObject({ code: 'policy_missing', field: 'asOf' });
  });
});

describe('daily penalty within the caps of policy', () => {
  const due = day('2026-10-17');
  const late = (more: Partial<CappedPenaltyInput> = {}) =>
    cappedPenalty({
      product: 'kendaraan',
      terms: { dailyRate: '0.005', graceDays: 0 },
      basis: 'instalment',
      overdue: [{ number: 1, dueDate: due, amount: 700_000 }],
      grade: 2,
      asOf: due.add({ days: 5 }),
      policy,
      ...more,
    });
  const withCaps = (caps: Partial<Policy['charges']['penalties'][number]>): Policy => ({
    ...policy,
    charges: { ...policy.charges, penalties: policy.charges.penalties.map((rule) => ({ ...rule, ...caps })) },
  });

  test.each([
    ['motorcycle', '0.005', 700_000, 5, 17_500],
    ['car', '0.002', 5_000_000, 14, 140_000],
  ])('%s, %s a day on %s for %s days: %s (domain.md §8)', (_name, dailyRate, amount, days, expected) => {
    const result = late({
      terms: { dailyRate, graceDays: 0 },
      overdue: [{ number: 1, dueDate: due, amount }],
      asOf: due.add({ days }),
    });
    expect(result).toMatchObject({ kind: 'penalty', amount: expected, beforeCaps: expected, caps: [] });
  });

  test.each([
    ['all_or_nothing', 5, 0],
    ['all_or_nothing', 6, 6_000],
    ['excluded', 5, 0],
    ['excluded', 6, 1_000],
  ] as const)('five days of grace, %s, %s days late: %s', (grace, days, expected) => {
    const result = late({
      terms: { dailyRate: '0.001', graceDays: 5, grace },
      overdue: [{ number: 1, dueDate: due, amount: 1_000_000 }],
      asOf: due.add({ days }),
    });
    expect(result).toMatchObject({ amount: expected });
  });

  test('on the bill, each amount runs from its own due date and grace is judged once', () => {
    const overdue = [
      { number: 16, dueDate: day('2026-11-17'), amount: 1_107_478 },
      { number: 15, dueDate: day('2026-10-17'), amount: 1_107_478 },
    ];
    const asOf = day('2026-11-21');
    const terms = { dailyRate: '0.001', graceDays: 5 };
    const bill = accepted(late({ terms, overdue, asOf, basis: 'bill' }));
    expect(bill.details.map(({ base, days }) => [base, days])).toEqual([
      [1_107_478, 31],
      [2_214_956, 4],
    ]);
    expect(bill.amount).toBe(34_332 + 8_860);
    expect(accepted(late({ terms, overdue, asOf })).amount).toBe(38_762);
  });

  test('caps: daily rate, share of the overdue amount, rupiah', () => {
    const steep = { terms: { dailyRate: '0.01', graceDays: 0 } };
    expect(late(steep)).toMatchObject({ amount: 17_500, caps: ['daily_rate'] });
    expect(late({ asOf: due.add({ days: 400 }) })).toMatchObject({
      amount: 700_000,
      beforeCaps: 1_400_000,
      caps: ['share'],
    });
    expect(late({ policy: withCaps({ maxAmount: 10_000 }) })).toMatchObject({ amount: 10_000, caps: ['amount'] });
  });

  test('nothing on a due date that is a holiday where the rule says so, and from the grade on that ends it', () => {
    const holiday = [{ number: 1, dueDate: day('2026-08-17'), amount: 700_000 }];
    expect(late({ overdue: holiday })).toMatchObject({ caps: [], amount: 700_000 * 0.005 * 66 });
    expect(late({ overdue: holiday, policy: withCaps({ noneOnHoliday: true }) })).toMatchObject({
      amount: 0,
      caps: ['holiday'],
    });
    const stops = withCaps({ stopsAtGrade: 5 });
    expect(late({ policy: stops, grade: 5 })).toMatchObject({ amount: 0, caps: ['grade'] });
    expect(late({ policy: stops, grade: 4 })).toMatchObject({ amount: 17_500 });
  });

  test('a card knows no daily penalty', () => {
    expect(late({ product: 'kartu_kredit' })).toMatchObject({ amount: 0 });
  });

  test.each([
    ['an amount', { overdue: [{ number: 1, dueDate: due, amount: -1 }] }, 'amount_not_positive', 'overdue.0.amount'],
    ['a rate', { terms: { dailyRate: 'abc', graceDays: 0 } }, 'rate_absurd', 'terms.dailyRate'],
    ['a rate over 1', { terms: { dailyRate: '1.1', graceDays: 0 } }, 'rate_absurd', 'terms.dailyRate'],
    ['grace', { terms: { dailyRate: '0.001', graceDays: -1 } }, 'count_not_whole', 'terms.graceDays'],
    ['no rule', { asOf: day('1999-12-31') }, 'policy_missing', 'asOf'],
    [
      'millennia',
      { overdue: [{ number: 1, dueDate: day('0001-01-01'), amount: 1_000_000_000_000 }], asOf: day('9999-01-01') },
      'amount_too_large',
      'overdue',
    ],
  ])('%s is refused', (_name, more, code, field) => {
    expect(late(more)).toMatchObject({ kind: 'refusal', code, field });
  });

  test('grows with days and rate, and is never above what is overdue', () => {
    const days = fc.integer({ min: 0, max: 900 });
    const rate = fc.integer({ min: 0, max: 100 }).map((points) => (points / 10_000).toFixed(4));
    const shape = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      graceDays: fc.integer({ min: 0, max: 5 }),
      grace: fc.constantFrom('all_or_nothing' as const, 'excluded' as const),
      basis: fc.constantFrom('instalment' as const, 'bill' as const),
    });
    fc.assert(
      fc.property(shape, rate, rate, days, days, ({ amount, basis, grace, graceDays }, one, other, few, more) => {
        const on = (dailyRate: string, count: number) =>
          accepted(
            late({
              terms: { dailyRate, graceDays, grace },
              overdue: [{ number: 1, dueDate: due, amount }],
              asOf: due.add({ days: count }),
              basis,
            }),
          ).amount;
        const [low, high] = one < other ? [one, other] : [other, one];
        const [early, long] = few < more ? [few, more] : [more, few];
        expect(on(low, early)).toBeLessThanOrEqual(on(high, early));
        expect(on(low, early)).toBeLessThanOrEqual(on(low, long));
        expect(on(high, long)).toBeLessThanOrEqual(amount);
      }),
    );
  });
});
