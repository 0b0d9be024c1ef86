import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayCount } from '../../engine/dayCount.js';
import { interestMethods } from '../../engine/facility.js';
import type { Schedule } from '../../engine/results.js';
import { schedule } from '../../engine/schedule.js';
import type { ScheduleTerms } from '../../engine/scheduleTerms.js';
import { accepted, amounts, day, rates, standardPolicy } from './samples.js';

const { limits } = standardPolicy();

/** V1 of Bank Indonesia's consumer leaflet (domain.md §8): 24,000,000 over 24 months at 10%, anuitas. */
const v1: ScheduleTerms = {
  principal: 24_000_000,
  annualRate: '0.10',
  months: 24,
  method: 'anuitas',
  firstDueDate: day('2026-01-31'),
  roundingUnit: 1,
};

function made(terms: Partial<ScheduleTerms>): Schedule {
  return accepted(schedule({ ...v1, ...terms, limits }));
}

const payments = ({ rows }: Schedule): number[] => rows.map((row) => row.payment);

describe('fixed, then floating', () => {
  test('from the change on the instalments are those of the balance over the months left at the new rate', () => {
    const { rows } = made({ rateChanges: [{ fromInstalment: 13, annualRate: '0.12' }] });
    const before = made({}).rows.slice(0, 12);
    const after = made({ principal: before.at(-1)?.balance ?? 0, annualRate: '0.12', months: 12 });
    expect(rows.slice(0, 12).map((row) => row.payment)).toEqual(before.map((row) => row.payment));
    expect(rows.slice(12).map((row) => row.payment)).toEqual(payments(after));
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test('due dates keep to the month end across the change', () => {
    const { rows } = made({ months: 4, rateChanges: [{ fromInstalment: 3, annualRate: '0.12' }] });
    expect(rows.map((row) => row.dueDate.toString())).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  });

  test('a change to the same rate changes nothing beyond rounding', () => {
    const same = made({ rateChanges: [{ fromInstalment: 7, annualRate: '0.100' }] });
    expect(Math.abs(same.totalInterest - made({}).totalInterest)).toBeLessThanOrEqual(24);
  });

  test('flat interest goes on being charged on the first principal', () => {
    const { rows } = made({ method: 'flat', rateChanges: [{ fromInstalment: 13, annualRate: '0.12' }] });
    expect(new Set(rows.slice(0, 12).map((row) => row.interest))).toEqual(new Set([200_000]));
    expect(new Set(rows.slice(12).map((row) => row.interest))).toEqual(new Set([240_000]));
  });
});

describe('grace', () => {
  test('on principal: interest alone is paid, then the loan over the months that are left', () => {
    const result = made({ principalGraceMonths: 6 });
    expect(result.rows.slice(0, 6).map((row) => [row.principal, row.interest])).toEqual(Array(6).fill([0, 200_000]));
    expect(payments(result).slice(6)).toEqual(payments(made({ months: 18 })));
    expect(result.payment).toBe(made({ months: 18 }).payment);
  });

  test('on interest: what is put off is paid in equal parts over the rest, without interest on it', () => {
    const plain = made({ method: 'flat' });
    const { rows, totalInterest } = made({ method: 'flat', interestGraceMonths: 4 });
    expect(rows.slice(0, 4).map((row) => row.interest)).toEqual([0, 0, 0, 0]);
    expect(new Set(rows.slice(4).map((row) => row.interest))).toEqual(new Set([200_000 + 800_000 / 20]));
    expect(totalInterest).toBe(plain.totalInterest);
  });

  test('on both: nothing is paid at first', () => {
    const { rows } = made({ principalGraceMonths: 3, interestGraceMonths: 3 });
    expect(rows.slice(0, 4).map((row) => row.payment)).toEqual([0, 0, 0, rows[3]?.payment]);
    expect(rows[3]?.payment).toBeGreaterThan(0);
  });
});

describe('months without interest, a balloon and an irregular first period', () => {
  test('interest-free months repay principal only', () => {
    const { rows } = made({ interestFreeMonths: 3 });
    expect(rows.slice(0, 3).map((row) => [row.principal, row.interest])).toEqual(Array(3).fill([1_000_000, 0]));
    expect(rows[3]?.interest).toBe(175_000);
  });

  test('a loan may be free of interest altogether', () => {
    expect(made({ interestFreeMonths: 24 })).toMatchObject({ totalInterest: 0, payment: 1_000_000 });
  });

  test('a balloon: the payment is the annuity of the rest and the interest of the balloon (PMT with a future value)', () => {
    // PMT(0.10/12; 24; -24,000,000; 6,000,000) of Excel is 880,608.67.
    const { payment, rows } = made({ balloon: 6_000_000 });
    expect(payment).toBe(880_609);
    expect(rows[0]?.interest).toBe(200_000);
    expect((rows.at(-1)?.payment ?? 0) - 6_000_000).toBeGreaterThan(880_000);
    expect((rows.at(-1)?.payment ?? 0) - 6_000_000).toBeLessThan(881_200);
    expect(rows.at(-1)?.balance).toBe(0);
  });

  test('a longer first period bears interest by its days; all else stays', () => {
    const plain = made({});
    const firstPeriod = { from: day('2025-12-15'), dayCount: 'actual/365' } as const;
    const { rows } = made({ firstPeriod });
    expect(rows[0]?.interest).toBe(Math.round((24_000_000 * 0.1 * 47) / 365));
    expect(rows[0]?.principal).toBe(plain.rows[0]?.principal);
    expect(rows.slice(1).map((row) => row.payment)).toEqual(payments(plain).slice(1));
  });

  test('a shorter one bears less', () => {
    const firstPeriod = { from: day('2026-01-16'), dayCount: '30/360' } as const;
    // 16 to 31 January: the last day of a 30/360 count stays 31 when the first day is not 30 or 31, so 15 days.
    expect(made({ firstPeriod }).rows[0]?.interest).toBe(100_000);
  });
});

describe('over the whole policy range', () => {
  const dayCounts = ['30/360', 'actual/365', 'actual/360', 'actual/actual'] as const;
  const loans = fc.integer({ min: 2, max: limits.maxMonths }).chain((months) =>
    fc.record({
      principal: amounts.filter((amount) => amount > 1),
      annualRate: rates,
      months: fc.constant(months),
      method: fc.constantFrom(...interestMethods),
      roundingUnit: fc.constantFrom(1 as const, 100 as const, 1000 as const),
      roundingMode: fc.constantFrom('half_up', 'half_even', 'up', 'down'),
      rateChanges: fc
        .uniqueArray(fc.integer({ min: 2, max: months }), { maxLength: 3 })
        .chain((starts) =>
          fc.tuple(
            ...starts
              .toSorted((left, right) => left - right)
              .map((fromInstalment) => rates.map((annualRate) => ({ fromInstalment, annualRate }))),
          ),
        ),
      interestFreeMonths: fc.integer({ min: 0, max: months }),
      principalGraceMonths: fc.integer({ min: 0, max: months - 1 }),
      interestGraceMonths: fc.integer({ min: 0, max: months - 1 }),
      balloonShare: fc.integer({ min: 0, max: 99 }),
      firstDays: fc.integer({ min: 1, max: 400 }),
      firstCount: fc.constantFrom(...dayCounts),
    }),
  );

  test('rows sum to the principal, nothing is negative, and the last regular instalment only absorbs rounding', () => {
    fc.assert(
      fc.property(loans, ({ balloonShare, firstCount, firstDays, ...loan }) => {
        const balloon = Math.floor((loan.principal * balloonShare) / 100);
        const firstPeriod = { from: v1.firstDueDate.subtract({ days: firstDays }), dayCount: firstCount };
        const result = made({ ...loan, balloon, firstPeriod });
        expect(faultsIn(result, loan.principal)).toEqual([]);
        expect(result.months).toBeLessThanOrEqual(loan.months);
        const [before, last] = result.rows.slice(-2);
        if (before === undefined || last === undefined || before.principal === 0) return;
        const isSameRate = loan.rateChanges.every(({ fromInstalment }) => fromInstalment !== last.number);
        if (!isSameRate || loan.interestFreeMonths === before.number || before.number <= loan.interestGraceMonths)
          return;
        // What was put off can differ by a unit between two rows; a first row has its own period.
        const rest = Math.max(loan.months * loan.roundingUnit, before.payment / 10) + loan.roundingUnit;
        if (before.number > 1) expect(last.payment - balloon).toBeLessThanOrEqual(before.payment + rest);
      }),
      { numRuns: 300 },
    );
  });

  test('a dearer rate from some month on never costs less, where rounding does not end the loan early', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 600 }), (loan, points) => {
        const dearer = (Number(loan.annualRate) + points / 10_000).toFixed(4);
        if (Number(dearer) > 0.6) return;
        const { annualRate, method } = loan;
        const months = Math.min(loan.months, 60);
        const principal = Math.max(loan.principal, 100_000_000);
        const change = { fromInstalment: 2, annualRate };
        const low = made({ annualRate, method, months, principal, rateChanges: [change] });
        const high = made({ annualRate, method, months, principal, rateChanges: [{ ...change, annualRate: dearer }] });
        expect(high.totalInterest + months).toBeGreaterThanOrEqual(low.totalInterest);
      }),
      { numRuns: 100 },
    );
  });

  test('options that say nothing change nothing', () => {
    fc.assert(
      fc.property(loans, ({ annualRate, method, months, principal, roundingUnit }) => {
        const plain = { annualRate, method, months, principal, roundingUnit };
        const none = { balloon: 0, interestFreeMonths: 0, interestGraceMonths: 0, principalGraceMonths: 0 };
        expect(JSON.stringify(made({ ...plain, ...none, rateChanges: [], roundingMode: 'half_up' }))).toBe(
          JSON.stringify(made(plain)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is refused', () => {
  const firstPeriod = (from: string): Partial<ScheduleTerms> => ({
    firstPeriod: { from: day(from), dayCount: '30/360' },
  });
  test.each<[Partial<ScheduleTerms>, string, string]>([
    [{ principalGraceMonths: 24 }, 'grace_too_long', 'principalGraceMonths'],
    [{ interestGraceMonths: 24 }, 'grace_too_long', 'interestGraceMonths'],
    [{ interestFreeMonths: 25 }, 'grace_too_long', 'interestFreeMonths'],
    [{ interestFreeMonths: 0.5 }, 'count_not_whole', 'interestFreeMonths'],
    [{ principalGraceMonths: -1 }, 'count_not_whole', 'principalGraceMonths'],
    [{ balloon: 24_000_000 }, 'amount_over_balance', 'balloon'],
    [{ balloon: -1 }, 'amount_not_positive', 'balloon'],
    [{ balloon: 0.5 }, 'amount_not_whole', 'balloon'],
    [{ rateChanges: [{ fromInstalment: 1, annualRate: '0.1' }] }, 'out_of_order', 'rateChanges[0].fromInstalment'],
    [{ rateChanges: [{ fromInstalment: 25, annualRate: '0.1' }] }, 'out_of_order', 'rateChanges[0].fromInstalment'],
    [{ rateChanges: [{ fromInstalment: 9, annualRate: '0.7' }] }, 'rate_absurd', 'rateChanges[0].annualRate'],
    [
      {
        rateChanges: [
          { fromInstalment: 9, annualRate: '0.1' },
          { fromInstalment: 9, annualRate: '0.2' },
        ],
      },
      'out_of_order',
      'rateChanges[1].fromInstalment',
    ],
    [firstPeriod('2026-01-31'), 'out_of_order', 'firstPeriod.from'],
    [firstPeriod('1826-01-31'), 'out_of_order', 'firstPeriod.from'],
  ])('%j is refused as %s', (terms, code, field) => {
    expect(schedule({ ...v1, ...terms, limits })).toMatchObject({ kind: 'refusal', code, field });
  });
});

test('the count of a 30/360 first period is that of dayCount', () => {
  expect(accepted(dayCount(day('2026-01-16'), v1.firstDueDate, '30/360')).days).toBe(15);
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
    if (row.principal < 0 || row.interest < 0) faults.push(`row ${row.number}: negative`);
  }
  if (balance !== 0 || interest !== totalInterest || rows.length !== months) faults.push('totals');
  return faults;
}
