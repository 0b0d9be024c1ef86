import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposedTerms, settlementTerms } from '../../engine/agreedTerms.js';
import { isRefusal } from '../../engine/refusal.js';
import { accepted, day, standardPolicy } from './samples.js';

const policy = standardPolicy();
const asOf = day('2026-11-21');
const bill = {
  total: 12_000_000,
  owed: { penalty: 500_000, fee: 100_000, interest: 1_400_000, principal: 10_000_000 },
};
const about = { bill, asOf, policy };
const proposed = (payment: number, months: number, annualRate = '0') =>
  proposedTerms({ ...about, annualRate, firstDueDate: day('2026-12-25'), proposal: { payment, months } });

describe('a settlement as terms', () => {
  test('is one payment without interest, and what is forgiven is taken off charges before principal', () => {
    const terms = accepted(settlementTerms({ ...about, level: { amount: 7_200_000, payBy: day('2026-12-21') } }));
    expect(terms).toMatchObject({
      packageId: 'PELUNASAN',
      discount: 4_800_000,
      waived: { penalty: 500_000, fee: 100_000, interest: 1_400_000, principal: 2_800_000 },
      saving: 4_800_000,
      plan: { months: 1, lastPayment: 7_200_000, totalCost: 7_200_000 },
    });
    expect(terms.plan.endDate.toString()).toBe('2026-12-21');
  });
});

describe('a debtor’s own plan as terms', () => {
  test('that clears the bill forgives nothing: Rp1,5 million a month for 8 months', () => {
    expect(accepted(proposed(1_500_000, 8))).toMatchObject({
      discount: 0,
      amount: 12_000_000,
      plan: { months: 8, payment: 1_500_000, lastPayment: 1_500_000 },
    });
  });

  test('ends when the bill is cleared, though more months were proposed', () => {
    expect(accepted(proposed(5_000_000, 12)).plan).toMatchObject({ months: 3, lastPayment: 2_000_000 });
  });

  test('that stops short is all there is to pay, without interest', () => {
    const terms = accepted(proposed(1_000_000, 10, '0.12'));
    expect(terms).toMatchObject({ discount: 2_000_000, waived: { principal: 0, interest: 1_400_000 } });
    expect(terms.plan.rows.map(({ payment }) => payment)).toEqual(Array(10).fill(1_000_000));
  });

  test('in one payment is one payment, also when more is offered than is owed', () => {
    expect(accepted(proposed(9_000_000, 1)).plan).toMatchObject({ months: 1, lastPayment: 9_000_000 });
    expect(accepted(proposed(13_000_000, 1)).plan).toMatchObject({ months: 1, lastPayment: 12_000_000 });
  });

  test('that would forgive interest alone is refused', () => {
    expect(proposed(1_010_000, 12, '0.12')).toMatchObject({ code: 'amount_over_balance', limit: '12000000' });
  });

  test('always adds up: what is paid and forgiven is the bill and the interest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13_000_000 }),
        fc.integer({ min: 1, max: 36 }),
        fc.constantFrom('0', '0.12'),
        (payment, months, rate) => {
          const terms = proposed(payment, months, rate);
          if (isRefusal(terms)) return;
          const { discount, plan, waived } = terms;
          expect(plan.totalCost - plan.totalInterest + discount).toBe(bill.total);
          expect(waived.penalty + waived.fee + waived.interest + waived.principal).toBe(discount);
          expect(plan.months).toBeLessThanOrEqual(months);
          expect(Math.max(...plan.rows.map((row) => row.payment))).toBeLessThanOrEqual(payment);
        },
      ),
    );
  });
});
