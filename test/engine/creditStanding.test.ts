import { describe, expect, test } from '@jest/globals';
import { creditStanding, gradeRanges } from '../../engine/creditStanding.js';
import { day, kta, standardPolicy } from './samples.js';

const policy = standardPolicy();
/** The due date of the first unpaid instalment of kta(14). */
const dueOn = day('2026-10-17');
const late = (days: number, facility = {}) => creditStanding(kta(14, facility), dueOn.add({ days }), policy);

describe('where a debt stands in credit quality', () => {
  test.each([
    [1, 2, 3, 91],
    [90, 2, 3, 91],
    [91, 3, 4, 121],
    [120, 3, 4, 121],
    [121, 4, 5, 181],
    [180, 4, 5, 181],
  ])('%s days late is estimated %s; %s follows from day %s', (days, grade, next, fromDay) => {
    expect(late(days)).toMatchObject({
      daysPastDue: days,
      grade,
      byDays: grade,
      source: 'estimate',
      next: { grade: next, fromDay },
    });
  });

  test('the last grade has none after it, and a debt that is not late is not told of one', () => {
    expect(late(181)).toMatchObject({ grade: 5, next: null });
    expect(late(0)).toMatchObject({ grade: 1, daysPastDue: 0, next: null });
  });

  test('a recorded grade is official, and what the days alone would say stands beside it', () => {
    expect(late(91, { recordedGrade: 5 })).toMatchObject({ grade: 5, source: 'recorded', byDays: 3 });
    expect(late(79, { recordedGrade: 3 }).next).toEqual({ grade: 4, fromDay: 121 });
    expect(late(121, { recordedGrade: 2 }).next).toEqual({ grade: 5, fromDay: 181 });
    expect(late(91, { recordedGrade: 5 }).next).toBeNull();
    expect(late(0, { recordedGrade: 2 })).toMatchObject({ grade: 2, source: 'recorded', byDays: 1 });
  });

  test('the ranges of days meet without a gap', () => {
    expect(gradeRanges(policy)).toEqual([
      { grade: 1, from: 0, to: 0 },
      { grade: 2, from: 1, to: 90 },
      { grade: 3, from: 91, to: 120 },
      { grade: 4, from: 121, to: 180 },
      { grade: 5, from: 181, to: null },
    ]);
  });
});
