import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysPastDue } from '../../engine/daysPastDue.js';
import type { Grade } from '../../engine/facility.js';
import { kolektibilitas } from '../../engine/kolektibilitas.js';
import { regrade } from '../../engine/regrading.js';
import { day, standardPolicy } from './samples.js';

const policy = standardPolicy();

describe('kolektibilitas by days past due (POJK 40/POJK.03/2019)', () => {
  test.each([
    [0, 1],
    [1, 2],
    [90, 2],
    [91, 3],
    [120, 3],
    [121, 4],
    [180, 4],
    [181, 5],
    [10_000, 5],
  ])('%s days is grade %s', (days, grade) => {
    expect(kolektibilitas(days, policy)).toBe(grade);
  });

  test('never improves as the days grow', () => {
    const days = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [fewer, more] = one < other ? [one, other] : [other, one];
        return kolektibilitas(fewer, policy) <= kolektibilitas(more, policy);
      }),
    );
  });
});

describe('days past due', () => {
  test('do not count the due date itself and are never negative', () => {
    expect(daysPastDue(day('2026-11-21'), day('2026-11-21'))).toBe(0);
    expect(daysPastDue(day('2026-11-20'), day('2026-11-21'))).toBe(1);
    expect(daysPastDue(day('2026-12-01'), day('2026-11-21'))).toBe(0);
    expect(daysPastDue(null, day('2026-11-21'))).toBe(0);
  });
});

describe('days past due by a contract that counts the due date', () => {
  test.each([
    ['2026-11-20', 0],
    ['2026-11-21', 1],
    ['2026-11-22', 2],
  ])('on %s an instalment due on 21 November is %s days past due', (asOf, days) => {
    expect(daysPastDue(day('2026-11-21'), day(asOf), 'inclusive')).toBe(days);
    expect(daysPastDue(null, day(asOf), 'inclusive')).toBe(0);
  });
});

describe('the grade after restructuring: three periods in a row (POJK 40/POJK.03/2019)', () => {
  const at = (gradeBefore: Grade, periods: string, assessed: Grade = 1) =>
    regrade({ gradeBefore, assessed, periodsPaid: [...periods].map((mark) => mark === 'x'), policy });

  test.each([
    ['', 4, 'held', 3],
    ['x', 4, 'held', 2],
    ['xx', 4, 'held', 1],
    ['xxx', 3, 'raised', 0],
    ['xxxx', 1, 'normal', 0],
    ['xx-', 4, 'held', 3],
    ['xx-xx', 4, 'held', 1],
    ['xx-xxx', 3, 'raised', 0],
    ['xxx-', 1, 'normal', 0],
  ] as const)('Diragukan before, periods "%s": grade %s, %s', (periods, grade, stage, periodsMissing) => {
    expect(at(4, periods)).toEqual({ kind: 'regrading', grade, stage, periodsMissing });
  });

  test('a worse assessment counts at every stage, and Lancar cannot rise', () => {
    expect(at(3, 'x', 5).grade).toBe(5);
    expect(at(3, 'xxx', 4).grade).toBe(4);
    expect(at(3, 'xxxx', 2).grade).toBe(2);
    expect(at(1, 'xxx').grade).toBe(1);
  });

  test('is monotone in the assessment and never better than it', () => {
    const grades = fc.constantFrom<Grade>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(
        grades,
        grades,
        grades,
        fc.array(fc.boolean(), { maxLength: 8 }),
        (before, one, other, periodsPaid) => {
          const [better, worse] = one < other ? [one, other] : [other, one];
          const of = (assessed: Grade) => regrade({ gradeBefore: before, assessed, periodsPaid, policy }).grade;
          expect(of(better)).toBeLessThanOrEqual(of(worse));
          expect(of(better)).toBeGreaterThanOrEqual(better);
        },
      ),
    );
  });
});
