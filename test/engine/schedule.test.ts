import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annuityPayment } from '../../engine/annuityPayment.js';
import { interestMethods } from '../../engine/facility.js';
import type { Schedule } from '../../engine/results.js';
import { instalmentsOf, schedule } from '../../engine/schedule.js';
import { accepted, amounts, day, ktaContract, rates, standardPolicy } from './samples.js';

const { limits } = standardPolicy();
const firstDueDate = day('2026-01-31');
const terms = { annualRate: '0.10', months: 24, firstDueDate, roundingUnit: 1, limits } as const;
const v1 = { ...terms, principal: 24_000_000 };

describe('V1, Bank Indonesia consumer leaflet: 24,000,000 over 24 months at 10%', () => {
  test('flat', () => {
    const result = accepted(schedule({ ...v1, method: 'flat' }));
    expect(result.totalInterest).toBe(4_800_000);
    expect(new Set(result.rows.map((row) => row.payment))).toEqual(new Set([1_200_000]));
  });

  test('efektif', () => {
    const result = accepted(schedule({ ...v1, method: 'efektif' }));
    expect(result.rows.slice(0, 2).map((row) => row.payment)).toEqual([1_200_000, 1_191_667]);
    expect(result.totalInterest).toBe(2_500_000);
  });

  test('anuitas', () => {
    const result = accepted(schedule({ ...v1, method: 'anuitas' }));
    const first = { number: 1, payment: 1_107_478, interest: 200_000, principal: 907_478, balance: 23_092_522 };
    expect(result.rows[0]).toMatchObject(first);
    expect(result.rows.at(-1)).toMatchObject({ number: 24, payment: 1_107_483, balance: 0 });
    expect(result).toMatchObject({ months: 24, payment: 1_107_478, totalInterest: 2_579_477 });
  });
});

describe('V2: 120,000,000 over 12 months at 10%', () => {
  const v2 = { ...terms, principal: 120_000_000, months: 12 };

  test('flat', () => {
    expect(accepted(schedule({ ...v2, method: 'flat' }))).toMatchObject({
      payment: 11_000_000,
      totalInterest: 12_000_000,
    });
  });

  test('efektif', () => {
    const result = accepted(schedule({ ...v2, method: 'efektif' }));
    expect([result.payment, result.rows.at(-1)?.payment, result.totalInterest]).toEqual([
      11_000_000, 10_083_333, 6_500_000,
    ]);
  });

  test('anuitas', () => {
    const result = accepted(schedule({ ...v2, method: 'anuitas' }));
    expect([result.payment, result.rows.at(-1)?.payment, result.totalInterest]).toEqual([
      10_549_906, 10_549_912, 6_598_878,
    ]);
  });
});

test('V3: flat 6%, 140,000,000 over 36 months, is 4,588,888.89 a month and 25,200,000 interest', () => {
  const result = accepted(
    schedule({ ...terms, principal: 140_000_000, annualRate: '0.06', months: 36, method: 'flat' }),
  );
  expect(result).toMatchObject({ payment: 4_588_889, totalInterest: 25_200_000 });
  expect(result.rows.at(-1)?.payment).toBe(140_000_000 + 25_200_000 - 35 * 4_588_889);
});

test('due dates keep to the month end of the first', () => {
  const { rows } = accepted(schedule({ ...v1, months: 4, method: 'anuitas' }));
  expect(rows.map((row) => row.dueDate.toString())).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
});

test('instalments round to the unit and the difference falls in the last one (domain.md §7)', () => {
  for (const method of interestMethods) {
    const { rows } = accepted(schedule({ ...v1, principal: 23_456_789, method, roundingUnit: 1000 }));
    expect(rows.slice(0, -1).every((row) => row.payment % 1000 === 0)).toBe(true);
    expect(rows.reduce((sum, row) => sum + row.principal, 0)).toBe(23_456_789);
  }
});

test('a contract has the instalments of its schedule, a card has none', () => {
  const instalments = instalmentsOf(ktaContract);
  expect(instalments).toHaveLength(24);
  expect(instalments[14]).toMatchObject({ number: 15, principal: 1_019_281, interest: 88_197 });
  expect(instalments[14]?.dueDate.toString()).toBe('2026-10-17');
  expect(instalmentsOf({ kind: 'revolving', annualRate: '0.21', dueDate: day('2026-10-05') })).toEqual([]);
});

describe('the last instalment where rounding would go wrong', () => {
  const extreme = { ...terms, annualRate: '0.60', months: 240, method: 'anuitas' } as const;

  test('a payment rounded down to the interest never repays: it goes up a rupiah and the loan ends early', () => {
    // Exactly 50,000.41 a month, of which 50,000 is interest: half-up leaves the whole loan to the last instalment.
    const result = accepted(schedule({ ...extreme, principal: 1_000_000 }));
    expect(result.payment).toBe(50_001);
    expect(result.months).toBeLessThan(240);
    expect(result.rows.at(-1)?.payment).toBeLessThanOrEqual(50_001);
  });

  test('a rest that compounds into a large last instalment does not stay', () => {
    const result = accepted(schedule({ ...extreme, principal: 10_000_000 }));
    expect(result.rows.at(-1)?.payment).toBeLessThanOrEqual(result.payment);
  });

  test('a unit larger than the instalment shortens the loan', () => {
    const result = accepted(
      schedule({ ...terms, principal: 5_000, months: 24, method: 'anuitas', roundingUnit: 1000 }),
    );
    expect(
      result.rows
        .map((row) => row.payment)
        .slice(0, -1)
        .every((payment) => payment === 1000),
    ).toBe(true);
    expect(result.months).toBe(6);
  });
});

describe('over the whole policy range', () => {
  const loans = fc.record({
    principal: amounts,
    annualRate: rates,
    months: fc.integer({ min: 1, max: limits.maxMonths }),
    method: fc.constantFrom(...interestMethods),
    roundingUnit: fc.constantFrom(1 as const, 100 as const, 1000 as const),
  });

  test('rows sum, interest is never negative, no balance goes below zero and the last row only absorbs rounding', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const result = accepted(schedule({ ...loan, firstDueDate, limits }));
        const last = result.rows.at(-1)?.payment ?? 0;
        const rest = Math.min(result.payment, Math.max(loan.months * loan.roundingUnit, result.payment / 10));
        expect(faultsIn(result, loan.principal)).toEqual([]);
        expect(result.months).toBeLessThanOrEqual(loan.months);
        if (result.months > 1) expect(last).toBeLessThanOrEqual(result.payment + rest);
      }),
      { numRuns: 400 },
    );
  });

  test('ordinary loans keep their tenor and the half-up payment', () => {
    const ordinary = fc.record({
      principal: fc.integer({ min: 1_000_000, max: 1_000_000_000 }),
      annualRate: fc.integer({ min: 0, max: 2400 }).map((points) => (points / 10_000).toFixed(4)),
      months: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(ordinary, (loan) => {
        const result = accepted(schedule({ ...loan, method: 'anuitas', firstDueDate, roundingUnit: 1, limits }));
        return result.months === loan.months && (loan.months === 1 || result.payment === annuityPayment(loan));
      }),
    );
  });

  test('the annuity payment grows with the rate and shrinks with the months', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 500 }), (loan, more) => {
        const dearer = (Number(loan.annualRate) + more / 10_000).toFixed(4);
        expect(annuityPayment({ ...loan, annualRate: dearer })).toBeGreaterThanOrEqual(annuityPayment(loan));
        expect(annuityPayment({ ...loan, months: loan.months + 1 })).toBeLessThanOrEqual(annuityPayment(loan));
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    [{ principal: 0 }, 'amount_not_positive', 'principal', '0'],
    [{ principal: -5 }, 'amount_not_positive', 'principal', '0'],
    [{ principal: 0.5 }, 'amount_not_whole', 'principal', undefined],
    [{ principal: Number.NaN }, 'amount_not_whole', 'principal', undefined],
    [{ principal: 1e15 }, 'amount_too_large', 'principal', '1000000000000'],
    [{ months: 0 }, 'months_not_positive', 'months', '1'],
    [{ months: 1.5 }, 'months_not_positive', 'months', '1'],
    [{ months: 10_000 }, 'months_over_policy', 'months', '240'],
    [{ annualRate: '0.61' }, 'rate_absurd', 'annualRate', '0.60'],
    [{ annualRate: '-0.1' }, 'rate_absurd', 'annualRate', '0.60'],
    [{ annualRate: 'NaN' }, 'rate_absurd', 'annualRate', '0.60'],
  ])('%j is refused as %s', (part, code, field, limit) => {
    const refusal = { kind: 'refusal', code, field, ...(limit === undefined ? {} : { limit }) };
    expect(schedule({ ...v1, method: 'anuitas', ...part })).toEqual(refusal);
  });

  test('a loan whose interest would leave the safe integers', () => {
    const wide = { ...limits, maxAmount: Number.MAX_SAFE_INTEGER };
    const loan = { ...v1, principal: 2 ** 52, months: 240, annualRate: '0.60', method: 'flat', limits: wide } as const;
    expect(schedule(loan)).toMatchObject({ code: 'amount_too_large', field: 'principal' });
  });
});

/** Everything about a schedule's rows that does not add up. */
function faultsIn({ months, rows, totalInterest }: Schedule, principal: number): string[] {
  const faults: string[] = [];
  let balance = principal;
  let interest = 0;
  for (const row of rows) {
    balance -= row.principal;
    interest += row.interest;
    if (row.balance !== balance || balance < 0) faults.push(`row ${row.number}: balance`);
    if (row.payment !== row.principal + row.interest) faults.push(`row ${row.number}: payment`);
    if (row.principal <= 0 || row.interest < 0) faults.push(`row ${row.number}: negative`);
  }
  if (balance !== 0 || interest !== totalInterest || rows.length !== months) faults.push('totals');
  return faults;
}
