import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { penalty } from '../../engine/penalty.js';
import { day } from './samples.js';

const from = (text: string, base: number) => ({ from: day(text), base });
const amountsOf = (details: ReturnType<typeof penalty>) =>
  details.map(({ amount, base, days }) => [base, days, amount]);

describe('penalty on a late instalment (domain.md §8)', () => {
  test.each([
    ['motorcycle, 0.5% a day', 700_000, '0.005', 5, 17_500],
    ['car, 0.2% a day', 5_000_000, '0.002', 14, 140_000],
    ['KTA of conversation.md, 35 days', 1_107_478, '0.001', 35, 38_762],
    ['KTA of conversation.md, 4 days', 1_107_478, '0.001', 4, 4_430],
  ])('%s: %s × %s × %s days = %s', (_name, base, dailyRate, days, amount) => {
    const due = day('2026-10-17');
    const details = penalty(1, [{ from: due, base }], { dailyRate, graceDays: 0 }, due.add({ days }));
    expect(details).toEqual([{ instalment: 1, base, dailyRate, days, amount }]);
  });

  test('nothing on the due date and within the days of grace; beyond them from the due date on', () => {
    const terms = { dailyRate: '0.001', graceDays: 5 };
    const steps = [from('2026-10-17', 1_000_000)];
    expect(penalty(1, steps, { ...terms, graceDays: 0 }, day('2026-10-17'))).toEqual([]);
    expect(penalty(1, steps, terms, day('2026-10-22'))).toEqual([]);
    expect(amountsOf(penalty(1, steps, terms, day('2026-10-23')))).toEqual([[1_000_000, 6, 6_000]]);
  });

  test('a part payment lowers what it runs on from that day', () => {
    const steps = [from('2026-10-17', 1_000_000), from('2026-10-27', 400_000)];
    const details = penalty(1, steps, { dailyRate: '0.001', graceDays: 0 }, day('2026-11-06'));
    expect(amountsOf(details)).toEqual([
      [1_000_000, 10, 10_000],
      [400_000, 10, 4_000],
    ]);
  });

  test('it stops when the instalment is paid, and grace then counts to that day', () => {
    const steps = [from('2026-10-17', 1_000_000), from('2026-10-20', 0)];
    const after = day('2027-10-20');
    expect(amountsOf(penalty(1, steps, { dailyRate: '0.001', graceDays: 0 }, after))).toEqual([[1_000_000, 3, 3_000]]);
    expect(penalty(1, steps, { dailyRate: '0.001', graceDays: 3 }, after)).toEqual([]);
  });

  test('no rate, no penalty', () => {
    const steps = [from('2026-10-17', 1_000_000)];
    expect(penalty(1, steps, { dailyRate: '0', graceDays: 0 }, day('2026-12-01'))).toEqual([]);
    expect(penalty(1, [], { dailyRate: '0.001', graceDays: 0 }, day('2026-12-01'))).toEqual([]);
  });
});

test('a penalty never falls as days pass or as more is overdue, and is never negative', () => {
  const due = day('2026-01-31');
  const amount = (base: number, days: number, graceDays: number): number =>
    penalty(1, [{ from: due, base }], { dailyRate: '0.001', graceDays }, due.add({ days })).reduce(
      (sum, detail) => sum + detail.amount,
      0,
    );
  const base = fc.integer({ min: 1, max: 1_000_000_000 });
  const days = fc.integer({ min: 0, max: 2_000 });
  fc.assert(
    fc.property(
      base,
      days,
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 100_000 }),
      (sum, late, grace, more) => {
        const now = amount(sum, late, grace);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(amount(sum, late + 1, grace)).toBeGreaterThanOrEqual(now);
        expect(amount(sum + more, late, grace)).toBeGreaterThanOrEqual(now);
      },
    ),
  );
});
