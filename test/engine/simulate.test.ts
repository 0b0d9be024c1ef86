import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../../engine/refusal.js';
import { type SimulationInput, type SimulationRequest, simulate } from '../../engine/simulate.js';
import { accepted, amounts, day, rates, standardPolicy } from './samples.js';

const policy = standardPolicy();
const { maxPlanMonths } = policy.limits;

function input(amount: number, annualRate: string, request: SimulationRequest, part: Partial<SimulationInput> = {}) {
  return { amount, annualRate, request, firstDueDate: day('2026-12-21'), policy, ...part };
}

const byPayment = (payment: number): SimulationRequest => ({ by: 'payment', payment });
const byMonths = (months: number): SimulationRequest => ({ by: 'months', months });
const byEnd = (endDate: string): SimulationRequest => ({ by: 'endDate', endDate: day(endDate) });

describe('without interest (the negotiation article, domain.md §9)', () => {
  test.each([
    [12_000_000, 1_500_000, 8, 1_500_000],
    [12_000_000, 1_000_000, 12, 1_000_000],
    [2_258_148, 500_000, 5, 258_148],
    [2_258_148, 2_258_148, 1, 2_258_148],
  ])('%s at %s a month is %s months, the last %s', (amount, payment, months, lastPayment) => {
    const plan = accepted(simulate(input(amount, '0', byPayment(payment))));
    expect(plan).toMatchObject({ months, payment, lastPayment, totalInterest: 0, totalCost: amount });
  });

  test.each([
    [12_000_000, 8, 1_500_000, 1_500_000],
    [2_258_148, 6, 376_358, 376_358],
    [1_000_000, 3, 333_334, 333_332],
  ])('%s over %s months is %s a month, the last %s', (amount, months, payment, lastPayment) => {
    const plan = accepted(simulate(input(amount, '0', byMonths(months))));
    expect(plan).toMatchObject({ months, payment, lastPayment, totalCost: amount });
  });

  test('payments fall monthly on the day of the first one', () => {
    const plan = accepted(simulate(input(1_000_000, '0', byMonths(4), { firstDueDate: day('2026-11-30') })));
    const dates = plan.rows.map(({ dueDate }) => dueDate.toString());
    expect(dates).toEqual(['2026-11-30', '2026-12-30', '2027-01-30', '2027-02-28']);
    expect(plan.endDate.toString()).toBe('2027-02-28');
  });
});

describe('with interest', () => {
  test('V1 by months: the annuity payment, rounded up so that the last is not above it', () => {
    const plan = accepted(simulate(input(24_000_000, '0.10', byMonths(24))));
    expect(plan).toMatchObject({ months: 24, payment: 1_107_479 });
    expect(plan.rows[0]).toMatchObject({ interest: 200_000, principal: 907_479 });
    expect(plan.lastPayment).toBeLessThanOrEqual(plan.payment);
    expect(plan.totalCost).toBe(24_000_000 + plan.totalInterest);
    expect(Math.abs(plan.totalInterest - 2_579_477)).toBeLessThan(24);
  });

  test('the twin of the article: 12,000,000 at 12% and 1,500,000 a month', () => {
    const plan = accepted(simulate(input(12_000_000, '0.12', byPayment(1_500_000))));
    // Balances after 1% a month: 10,620,000 · 9,226,200 · 7,818,462 · 6,396,647 · 4,960,613 · 3,510,219 · 2,045,321 · 565,774
    expect(plan.rows.map(({ balance }) => balance)).toEqual([
      10_620_000, 9_226_200, 7_818_462, 6_396_647, 4_960_613, 3_510_219, 2_045_321, 565_774, 0,
    ]);
    expect(plan).toMatchObject({ months: 9, lastPayment: 571_432, totalInterest: 571_432 });
  });

  test('a payment of the whole debt with its first interest is one payment', () => {
    const plan = accepted(simulate(input(1_000_000, '0.12', byPayment(1_010_000))));
    expect(plan).toMatchObject({ months: 1, payment: 1_010_000, totalInterest: 10_000 });
  });
});

describe('a policy that rounds to thousands', () => {
  const coarse = { policy: { ...policy, rounding: { unit: 1000 as const } } };

  test('rounds the payment up', () => {
    const plan = accepted(simulate(input(2_258_148, '0', byMonths(6), coarse)));
    expect(plan).toMatchObject({ months: 6, payment: 377_000, lastPayment: 373_148 });
  });

  test('but keeps the months asked for where a thousand is too coarse', () => {
    const plan = accepted(simulate(input(100_000, '0', byMonths(24), coarse)));
    expect(plan).toMatchObject({ months: 24, payment: 4_167 });
  });
});

describe('by the day it must be over', () => {
  test.each([
    ['2026-12-21', 1, '2026-12-21'],
    ['2027-01-20', 1, '2026-12-21'],
    ['2027-01-21', 2, '2027-01-21'],
    ['2027-08-01', 8, '2027-07-21'],
    ['2029-11-30', 36, '2029-11-21'],
  ])('%s is %s months, the last payment on %s', (endDate, months, last) => {
    const plan = accepted(simulate(input(12_000_000, '0', byEnd(endDate))));
    expect([plan.months, plan.endDate.toString()]).toEqual([months, last]);
  });

  test('a month end that clamps still counts', () => {
    const start = { firstDueDate: day('2026-12-31') };
    const plan = accepted(simulate(input(1_000_000, '0', byEnd('2027-02-28'), start)));
    expect(plan.rows.map(({ dueDate }) => dueDate.toString())).toEqual(['2026-12-31', '2027-01-31', '2027-02-28']);
  });

  test('before the first payment, and beyond policy, is refused', () => {
    expect(simulate(input(1_000_000, '0', byEnd('2026-12-20')))).toEqual({
      kind: 'refusal',
      code: 'end_before_start',
      field: 'endDate',
      limit: '2026-12-21',
    });
    expect(simulate(input(1_000_000, '0', byEnd('2029-12-21')))).toEqual({
      kind: 'refusal',
      code: 'months_over_policy',
      field: 'endDate',
      limit: '36',
    });
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a payment within the interest',
      12_000_000,
      '0.12',
      byPayment(120_000),
      'payment_below_interest',
      'payment',
      '120000',
    ],
    ['a payment above the balance', 1_000_000, '0', byPayment(1_000_001), 'amount_over_balance', 'payment', '1000000'],
    ['a payment that takes too long', 3_700_000, '0', byPayment(100_000), 'months_over_policy', 'payment', '36'],
    ['a payment that ends in a balloon', 3_650_000, '0', byPayment(100_000), 'months_over_policy', 'payment', '36'],
    ['a payment of nothing', 1_000_000, '0', byPayment(0), 'amount_not_positive', 'payment', '0'],
    ['a negative payment', 1_000_000, '0', byPayment(-500_000), 'amount_not_positive', 'payment', '0'],
    ['months over policy', 1_000_000, '0', byMonths(37), 'months_over_policy', 'months', '36'],
    ['no months', 1_000_000, '0', byMonths(0), 'months_not_positive', 'months', '1'],
    ['no amount', 0, '0', byMonths(6), 'amount_not_positive', 'amount', '0'],
    ['an amount over policy', 1e12 + 1, '0', byMonths(6), 'amount_too_large', 'amount', '1000000000000'],
    ['a rate over policy', 1_000_000, '0.6001', byMonths(6), 'rate_absurd', 'annualRate', '0.60'],
    ['a rate that is no rate', 1_000_000, 'abc', byMonths(6), 'rate_absurd', 'annualRate', '0.60'],
  ])('%s', (_name, amount, annualRate, request, code, field, limit) => {
    expect(simulate(input(amount, annualRate, request))).toEqual({ kind: 'refusal', code, field, limit });
  });

  test.each([
    ['an amount with a fraction', input(1_000_000.5, '0', byMonths(6)), 'amount'],
    ['a payment with a fraction', input(1_000_000, '0', byPayment(99_999.9)), 'payment'],
    ['an amount that is no number', input(Number.NaN, '0', byMonths(6)), 'amount'],
    ['an endless payment', input(1_000_000, '0', byPayment(Number.POSITIVE_INFINITY)), 'payment'],
  ])('%s', (_name, request, field) => {
    expect(simulate(request)).toEqual({ kind: 'refusal', code: 'amount_not_whole', field });
  });

  test('36 payments are still within policy', () => {
    expect(accepted(simulate(input(3_600_000, '0', byPayment(100_000)))).months).toBe(36);
  });
});

describe('over the whole policy range', () => {
  const months = fc.integer({ min: 1, max: maxPlanMonths });

  test('rows sum, no payment is above the first and the last clears', () => {
    fc.assert(
      fc.property(amounts, rates, months, (amount, annualRate, count) => {
        const plan = accepted(simulate(input(amount, annualRate, byMonths(count))));
        const payments = plan.rows.map(({ payment }) => payment);
        expect(plan.rows.reduce((sum, { principal }) => sum + principal, 0)).toBe(amount);
        expect(payments.reduce((sum, payment) => sum + payment, 0)).toBe(plan.totalCost);
        expect(new Set(payments.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect(plan.lastPayment).toBeLessThanOrEqual(plan.payment);
        expect(plan.rows.at(-1)?.balance).toBe(0);
        expect(plan.rows.some(({ interest, principal }) => interest < 0 || principal <= 0)).toBe(false);
        expect(plan.months).toBeLessThanOrEqual(count);
        if (amount >= 10_000) expect(plan.months).toBe(count);
      }),
    );
  });

  test('by payment gives back the plan that by months made', () => {
    fc.assert(
      fc.property(amounts, rates, months, (amount, annualRate, count) => {
        const plan = accepted(simulate(input(amount, annualRate, byMonths(count))));
        const same = accepted(simulate(input(amount, annualRate, byPayment(plan.payment))));
        expect(JSON.stringify(same)).toBe(JSON.stringify(plan));
      }),
    );
  });

  test('the end of a plan gives back the plan, and so does the day before its next payment', () => {
    const days = fc.integer({ min: 0, max: 27 });
    fc.assert(
      fc.property(amounts, rates, months, days, (amount, annualRate, count, later) => {
        const plan = accepted(simulate(input(amount, annualRate, byMonths(count))));
        const end = day('2026-12-21').add({ months: count - 1, days: later });
        expect(JSON.stringify(simulate(input(amount, annualRate, byEnd(end.toString()))))).toBe(JSON.stringify(plan));
      }),
    );
  });

  test('a longer time never raises the payment and, but for rounding, never lowers the interest', () => {
    fc.assert(
      fc.property(amounts, rates, months, months, (amount, annualRate, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          accepted(simulate(input(amount, annualRate, byMonths(count)))),
        );
        if (short === undefined || long === undefined) throw new Error('two plans');
        expect(long.payment).toBeLessThanOrEqual(short.payment);
        expect(long.totalInterest).toBeGreaterThanOrEqual(short.totalInterest - maxPlanMonths);
      }),
    );
  });

  test('the same payment at a higher rate never ends sooner or costs less', () => {
    fc.assert(
      fc.property(amounts, rates, rates, months, (amount, one, other, count) => {
        const [low, high] = Number(one) <= Number(other) ? [one, other] : [other, one];
        const dear = accepted(simulate(input(amount, high, byMonths(count))));
        const cheap = simulate(input(amount, low, byPayment(Math.min(dear.payment, amount))));
        const same = simulate(input(amount, high, byPayment(Math.min(dear.payment, amount))));
        if (isRefusal(cheap)) expect(same).toMatchObject({ kind: 'refusal' });
        if (isRefusal(cheap) || isRefusal(same)) return;
        expect(same.months).toBeGreaterThanOrEqual(cheap.months);
        expect(same.totalCost).toBeGreaterThanOrEqual(cheap.totalCost);
      }),
    );
  });

  test('a higher payment never takes longer or costs more; a higher rate never costs less', () => {
    const more = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amounts, rates, months, more, (amount, annualRate, count, extra) => {
        const plan = accepted(simulate(input(amount, annualRate, byMonths(count))));
        const first = plan.rows[0]?.interest ?? 0;
        const higher = Math.min(plan.payment + extra, amount + first);
        const faster = accepted(simulate(input(amount, annualRate, byPayment(higher))));
        expect(faster.months).toBeLessThanOrEqual(plan.months);
        expect(faster.totalInterest).toBeLessThanOrEqual(plan.totalInterest);
        const cheap = accepted(simulate(input(amount, '0', byMonths(count))));
        expect(plan.totalCost).toBeGreaterThanOrEqual(cheap.totalCost);
      }),
    );
  });
});
