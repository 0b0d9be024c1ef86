import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { schedule } from '../../engine/schedule.js';
import { bigintSchedule } from './bigintSchedule.js';
import { accepted, amounts, day, standardPolicy } from './samples.js';

const { limits } = standardPolicy();

test('anuitas rows are those of a reference in BigInt alone, over the whole policy range', () => {
  const loans = fc.record({
    principal: amounts,
    points: fc.integer({ min: 0, max: 6_000 }),
    months: fc.integer({ min: 1, max: limits.maxMonths }),
    unit: fc.constantFrom(1 as const, 100 as const, 1000 as const),
  });
  fc.assert(
    fc.property(loans, (loan) => {
      const { rows } = accepted(
        schedule({
          principal: loan.principal,
          annualRate: (loan.points / 10_000).toFixed(4),
          months: loan.months,
          method: 'anuitas',
          firstDueDate: day('2026-01-31'),
          roundingUnit: loan.unit,
          limits,
        }),
      );
      const own = rows.map(({ balance, interest, payment, principal }) => [payment, principal, interest, balance]);
      const reference = bigintSchedule(loan).map((row) => [row.payment, row.principal, row.interest, row.balance]);
      expect(JSON.stringify(own)).toBe(JSON.stringify(reference.map((row) => row.map(Number))));
    }),
    { numRuns: 300 },
  );
});
