import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysPastDue } from '../../engine/daysPastDue.js';
import { kolektibilitas } from '../../engine/kolektibilitas.js';
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
