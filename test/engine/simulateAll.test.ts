import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contractToday } from '../../engine/contractToday.js';
import { type ExtraEffect, extraEffects } from '../../engine/extraPayments.js';
import { isRefusal } from '../../engine/refusal.js';
import { type SimulationOption, type SimulationsInput, simulateAll } from '../../engine/simulateAll.js';
import { accepted, amounts, day, kta, rates, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const firstDueDate = day('2026-12-21');

const months = (count: number): SimulationOption => ({ request: { by: 'months', months: count } });
const payment = (sum: number): SimulationOption => ({ request: { by: 'payment', payment: sum } });
const extra = (date: string, amount: number) => ({ day: day(date), amount });

function all(
  amount: number,
  annualRate: string,
  options: readonly SimulationOption[],
  part: Partial<SimulationsInput> = {},
) {
  return accepted(simulateAll({ amount, annualRate, options, firstDueDate, policy, ...part })).options;
}

function one(amount: number, annualRate: string, option: SimulationOption, part: Partial<SimulationsInput> = {}) {
  const [only] = all(amount, annualRate, [option], part);
  if (only === undefined) throw new Error('an option');
  return accepted(only);
}

describe('the article’s two ways side by side (domain.md §9)', () => {
  test('1.5 million is 8 months, 1 million is 12', () => {
    const plans = all(12_000_000, '0', [payment(1_500_000), payment(1_000_000)]);
    expect(plans).toMatchObject([
      { months: 8, totalCost: 12_000_000, effectiveAnnualRate: '0' },
      { months: 12, totalCost: 12_000_000, effectiveAnnualRate: '0' },
    ]);
  });

  test('and with interest the slower one costs more, at the same rate of a year', () => {
    const [fast, slow] = all(12_000_000, '0.12', [payment(1_500_000), payment(1_100_000)]).map(accepted);
    expect(fast).toMatchObject({ months: 9, totalInterest: 571_432 });
    expect(slow?.totalInterest).toBeGreaterThan(571_432);
    expect([fast, slow].map((plan) => plan?.effectiveAnnualRate.slice(0, 7))).toEqual(['0.12682', '0.12682']);
  });
});

test('an option that cannot be planned stands in its place; the others are planned', () => {
  const plans = all(12_000_000, '0.12', [payment(100_000), months(12), months(37)]);
  expect(plans).toMatchObject([
    { kind: 'refusal', code: 'payment_below_interest', field: 'options.0.request.payment', limit: '120000' },
    { kind: 'simulated', months: 12 },
    { kind: 'refusal', code: 'months_over_policy', field: 'options.2.request.months', limit: '36' },
  ]);
});

test('when no option can be planned the first reason is the answer', () => {
  const input = { annualRate: '0', options: [months(3), months(6)], firstDueDate, policy };
  expect(simulateAll({ ...input, amount: 0 })).toMatchObject({ code: 'amount_not_positive', field: 'amount' });
  expect(simulateAll({ ...input, amount: 5, annualRate: 'x' })).toMatchObject({ code: 'rate_absurd' });
});

describe('compared with today’s contract', () => {
  test('a running contract costs its arrears and what is still to come', () => {
    const today = contractToday(kta(14), asOf, policy);
    // Arrears with penalty (conversation.md) and instalments 17 to 24, the last of 1,107,483.
    expect(today).toMatchObject({ payment: 1_107_478, totalCost: 2_258_148 + 7 * 1_107_478 + 1_107_483 });
    expect(today.endDate.toString()).toBe('2027-07-17');
    const plan = one(11_117_977, '0', months(12), { today });
    expect(plan.difference).toEqual({ payment: 926_499 - 1_107_478, totalCost: 0, endDays: 127 });
    expect(plan.endDate.toString()).toBe('2027-11-21');
  });

  test('a whole debt is due today', () => {
    const today = contractToday(kta(14, { accelerated: true }), asOf, policy);
    expect(today.payment).toBe(today.totalCost);
    expect(today.endDate.toString()).toBe('2026-11-21');
  });

  test('a contract past its last instalment is due today', () => {
    const today = contractToday(kta(23), day('2027-09-01'), policy);
    expect(today.payment).toBe(today.totalCost);
    expect(today.endDate.toString()).toBe('2027-09-01');
  });

  test('nothing to compare with is no difference', () => {
    expect(one(1_000_000, '0', months(2)).difference).toBeNull();
  });
});

describe('extra payments', () => {
  const option = { ...payment(1_500_000), extraPayments: [extra('2027-01-30', 3_000_000)] };

  test('end the plan sooner: V at 12% with 3,000,000 on 30 January counts on 21 February', () => {
    const plan = one(12_000_000, '0.12', option);
    // 10,620,000 · 9,226,200 · 9,226,200 × 1.01 - 4,500,000 · 3,371,647 · …
    expect(plan.rows.map(({ balance }) => balance)).toEqual([
      10_620_000, 9_226_200, 4_818_462, 3_366_647, 1_900_313, 419_316, 0,
    ]);
    expect(plan.rows[2]).toMatchObject({
      payment: 4_500_000,
      extra: 3_000_000,
      interest: 92_262,
      principal: 4_407_738,
    });
    expect(plan).toMatchObject({ months: 7, extraPaid: 3_000_000, payment: 1_500_000, lastPayment: 423_509 });
    expect(plan.effectiveAnnualRate.slice(0, 7)).toBe('0.12682');
  });

  test('or keep the end with a lower instalment', () => {
    const plan = one(12_000_000, '0', {
      ...months(12),
      extraEffect: 'lower',
      extraPayments: [extra('2027-02-21', 4_500_000)],
    });
    expect(plan.rows.map((row) => row.payment)).toEqual([1e6, 1e6, 5.5e6, ...Array(9).fill(500_000)]);
    expect(plan).toMatchObject({ months: 12, lastPayment: 500_000, payment: 1_000_000 });
  });

  test('that clear the rest end the plan on that day', () => {
    const plan = one(3_000_000, '0', { ...months(3), extraPayments: [extra('2027-01-21', 1_000_000)] });
    expect(plan.rows.map((row) => row.payment)).toEqual([1_000_000, 2_000_000]);
  });

  test.each([
    ['above what is owed then', [extra('2027-01-21', 1_000_001)], 'amount_over_balance', '0', '1000000'],
    [
      'together above it',
      [extra('2027-01-02', 600_000), extra('2027-01-03', 600_000)],
      'amount_over_balance',
      '1',
      '400000',
    ],
    ['after the plan is over', [extra('2027-02-22', 1)], 'amount_over_balance', '0', '0'],
    ['of nothing', [extra('2027-01-02', 0)], 'amount_not_positive', '0', '0'],
    ['of a fraction', [extra('2027-01-02', 0.5)], 'amount_not_whole', '0', undefined],
    ['of no number', [extra('2027-01-02', Number.NaN)], 'amount_not_whole', '0', undefined],
  ])('%s are refused', (_name, extraPayments, code, index, limit) => {
    const field = `options.0.extraPayments.${index}.amount`;
    for (const extraEffect of extraEffects) {
      const options = [{ ...months(3), extraEffect, extraPayments }];
      const refusal = simulateAll({ amount: 3_000_000, annualRate: '0', options, firstDueDate, policy });
      expect(refusal).toEqual({ kind: 'refusal', code, field, ...(limit === undefined ? {} : { limit }) });
    }
  });
});

test('extra payments never raise the total cost, and rows still sum', () => {
  const counts = fc.integer({ min: 2, max: policy.limits.maxPlanMonths });
  const extras = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 4,
  });
  const units = fc.constantFrom(1 as const, 100 as const, 1000 as const);
  fc.assert(
    fc.property(
      amounts,
      rates,
      counts,
      extras,
      fc.constantFrom(...extraEffects),
      units,
      (amount, annualRate, count, list, extraEffect: ExtraEffect, unit) => {
        const terms = { policy: { ...policy, rounding: { unit } } };
        const plain = one(amount, annualRate, months(count), terms);
        const extraPayments = list.map(([days, share]) => ({
          day: asOf.add({ days }),
          amount: Math.max(1, Math.floor((amount * share) / 200)),
        }));
        const outcome = simulateAll({
          amount,
          annualRate,
          options: [{ ...months(count), extraPayments, extraEffect }],
          firstDueDate,
          ...terms,
        });
        if (isRefusal(outcome)) return;
        const plan = accepted(outcome.options[0] ?? outcome);
        if (plan.kind !== 'simulated') throw new Error('an option');
        expect(plan.totalCost).toBeLessThanOrEqual(plain.totalCost);
        expect(plan.months).toBeLessThanOrEqual(plain.months);
        expect(plan.rows.reduce((sum, { principal }) => sum + principal, 0)).toBe(amount);
        expect(plan.rows.reduce((sum, row) => sum + row.payment, 0)).toBe(plan.totalCost);
        expect(plan.rows.at(-1)?.balance).toBe(0);
        expect(plan.extraPaid).toBe(extraPayments.reduce((sum, { amount: paid }) => sum + paid, 0));
        expect(plan.rows.every(({ interest, principal }) => interest >= 0 && principal > 0)).toBe(true);
      },
    ),
  );
});
