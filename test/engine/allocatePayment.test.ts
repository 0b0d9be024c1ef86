import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocatePayment, type PaymentToAllocate } from '../../engine/allocatePayment.js';
import { type AllocationRule, allocationDirections, type Due, futureTreatments } from '../../engine/allocationRule.js';
import { accepted, day, standardPolicy } from './samples.js';

const { limits } = standardPolicy();

/** The waterfall of domain.md §4: fees, penalty, interest, principal, the oldest instalment first. */
const waterfall: AllocationRule = {
  direction: 'oldest_first',
  order: ['fee', 'penalty', 'interest', 'principal'],
  future: 'credit',
};

const dues: readonly Due[] = [
  { id: 'p2', debt: 'kta', component: 'principal', dueDate: day('2026-11-17'), amount: 1_000 },
  { id: 'i2', debt: 'kta', component: 'interest', dueDate: day('2026-11-17'), amount: 80 },
  { id: 'p1', debt: 'kta', component: 'principal', dueDate: day('2026-10-17'), amount: 900 },
  { id: 'i1', debt: 'kta', component: 'interest', dueDate: day('2026-10-17'), amount: 90 },
  { id: 'd1', debt: 'kta', component: 'penalty', dueDate: day('2026-10-17'), amount: 30 },
  { id: 'f1', debt: 'kta', component: 'fee', dueDate: day('2026-11-01'), amount: 10 },
  { id: 'i3', debt: 'kta', component: 'interest', dueDate: day('2026-12-17'), amount: 70 },
  { id: 'k1', debt: 'kpr', component: 'interest', dueDate: day('2026-11-05'), amount: 500 },
];

function paid(payment: Partial<PaymentToAllocate>): Record<string, number> {
  const result = accepted(
    allocatePayment({ amount: 1_000, day: day('2026-11-21'), dues, rule: waterfall, ...payment }, limits),
  );
  return Object.fromEntries(result.lines.filter((line) => line.paid > 0).map((line) => [line.id, line.paid]));
}

describe('a payment', () => {
  test('goes to the oldest instalment, in it to penalty, interest and then principal', () => {
    expect(paid({ amount: 1_025 })).toEqual({ d1: 30, i1: 90, p1: 900, f1: 5 });
  });

  test('component first: all interest before any principal', () => {
    expect(paid({ rule: { ...waterfall, direction: 'component_first' } })).toEqual({
      f1: 10,
      d1: 30,
      i1: 90,
      k1: 500,
      i2: 80,
      p1: 290,
    });
  });

  test('goes to the debt that the payer names before others (KUHPerdata 1396)', () => {
    expect(paid({ amount: 600, namedDebt: 'kpr' })).toEqual({ k1: 500, d1: 30, i1: 70 });
  });

  test('beyond everything due is credit, or pays ahead where the contract says so', () => {
    const all = { amount: 3_000, day: day('2026-11-21'), dues };
    const kept = accepted(allocatePayment({ ...all, rule: waterfall }, limits));
    expect(kept).toMatchObject({ credit: 390, paid: { penalty: 30, fee: 10, interest: 670, principal: 1_900 } });
    expect(kept.lines.at(-1)).toMatchObject({ id: 'i3', paid: 0, left: 70 });
    const ahead = accepted(allocatePayment({ ...all, rule: { ...waterfall, future: 'prepay' } }, limits));
    expect(ahead).toMatchObject({ credit: 320, paid: { interest: 740 } });
  });

  test('shows every component on its receipt, also where it is nothing (KUHPerdata 1769)', () => {
    const { paid: split } = accepted(
      allocatePayment({ amount: 5, day: day('2026-11-21'), dues, rule: waterfall }, limits),
    );
    expect(split).toEqual({ penalty: 5, fee: 0, interest: 0, principal: 0 });
  });

  test('pays principal before interest only where the creditor agrees (KUHPerdata 1397)', () => {
    const order = ['fee', 'penalty', 'principal', 'interest'] as const;
    const asked = { amount: 1_000, day: day('2026-11-21'), dues, rule: { ...waterfall, order } };
    const refusal = { code: 'principal_before_interest', field: 'rule.order' };
    expect(allocatePayment(asked, limits)).toMatchObject(refusal);
    expect(paid({ rule: { ...waterfall, order, creditorAgrees: true } })).toMatchObject({ d1: 30, p1: 900, i1: 70 });
  });

  test.each<[Partial<PaymentToAllocate>, string, string]>([
    [{ amount: 0 }, 'amount_not_positive', 'amount'],
    [{ amount: 0.5 }, 'amount_not_whole', 'amount'],
    [{ namedDebt: 'kartu' }, 'debt_unknown', 'namedDebt'],
    [{ rule: { ...waterfall, order: ['fee', 'penalty', 'interest'] } }, 'order_incomplete', 'rule.order'],
    [{ rule: { ...waterfall, order: ['fee', 'fee', 'interest', 'principal'] } }, 'order_incomplete', 'rule.order'],
    [{ dues: [...dues, ...dues.slice(0, 1)] }, 'id_repeated', 'dues[8].id'],
    [{ dues: dues.map((due) => ({ ...due, amount: -1 })) }, 'amount_not_positive', 'dues[0].amount'],
  ])('%# is refused as %s', (payment, code, field) => {
    const asked = { amount: 1_000, day: day('2026-11-21'), dues, rule: waterfall, ...payment };
    expect(allocatePayment(asked, limits)).toMatchObject({ kind: 'refusal', code, field });
  });
});

describe('whatever is owed', () => {
  const rules = fc.record({
    direction: fc.constantFrom(...allocationDirections),
    order: fc.shuffledSubarray([...waterfall.order], { minLength: 4 }),
    future: fc.constantFrom(...futureTreatments),
    creditorAgrees: fc.constant(true),
  });
  const owed = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      debt: fc.constantFrom('kta', 'kpr'),
      component: fc.constantFrom(...waterfall.order),
      dueDate: fc.integer({ min: 0, max: 120 }).map((days) => day('2026-10-01').add({ days })),
      amount: fc.integer({ min: 1, max: 5_000_000 }),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  );
  const sums = fc.integer({ min: 1, max: 60_000_000 });

  test('no rupiah is lost, none is paid twice, and money waits only when nothing it may pay is left', () => {
    fc.assert(
      fc.property(owed, rules, sums, (given, rule, amount) => {
        const today = day('2026-11-21');
        const result = accepted(allocatePayment({ amount, day: today, dues: given, rule }, limits));
        const inLines = result.lines.reduce((sum, line) => sum + line.paid, 0);
        const { fee, interest, penalty, principal } = result.paid;
        expect(inLines + result.credit).toBe(amount);
        expect(fee + interest + penalty + principal).toBe(inLines);
        expect(result.lines).toHaveLength(given.length);
        for (const line of result.lines) {
          expect(line.paid).toBeGreaterThanOrEqual(0);
          expect(line.paid + line.left).toBe(line.amount);
        }
        const payable = result.lines.filter(
          ({ dueDate }) => rule.future === 'prepay' || dueDate.toString() <= '2026-11-21',
        );
        if (result.credit > 0) expect(payable.every((line) => line.left === 0)).toBe(true);
        const open = payable.findIndex((line) => line.left > 0);
        if (open >= 0) expect(payable.slice(open + 1).every((line) => line.paid === 0)).toBe(true);
      }),
    );
  });

  test('more money never pays less of anything, and the order in which dues are listed pays the same by component', () => {
    fc.assert(
      fc.property(owed, rules, sums, sums, (given, rule, amount, more) => {
        const payment = { amount, day: day('2026-11-21'), dues: given, rule };
        const one = accepted(allocatePayment(payment, limits));
        const larger = accepted(allocatePayment({ ...payment, amount: amount + more }, limits));
        larger.lines.forEach((line, index) => {
          expect(line.paid).toBeGreaterThanOrEqual(one.lines[index]?.paid ?? 0);
        });
        const turned = accepted(allocatePayment({ ...payment, dues: given.toReversed() }, limits));
        expect(turned.paid).toEqual(one.paid);
      }),
    );
  });
});
