import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween } from '../../engine/calendar.js';
import { type ComplaintInput, complaintDeadlines } from '../../engine/complaintDeadlines.js';
import { workingDaysAfter } from '../../engine/workingDays.js';
import { accepted, day, standardPolicy } from './samples.js';

const policy = standardPolicy();
const complain = (receivedOn: string, more: Partial<ComplaintInput> = {}) =>
  complaintDeadlines({
    form: 'written',
    receivedOn: day(receivedOn),
    documentsAskedOn: null,
    documentsCompleteOn: null,
    policy,
    ...more,
  });

describe('deadlines of a complaint (POJK 22/2023: oral 5, written 10 and 10 more working days)', () => {
  test('a written one is answered in ten working days, twenty when extended and told in time', () => {
    const result = accepted(complain('2026-11-21'));
    expect(result.answerBy.day.toString()).toBe('2026-12-04');
    expect(result.extended?.answerBy.day.toString()).toBe('2026-12-18');
    expect(result.extended?.tellBy.day.toString()).toBe('2026-12-04');
    expect(result.answerBy.unknownYears).toEqual([]);
    expect(result.documentsBy).toBeNull();
  });

  test('an oral one in five, without an extension', () => {
    const result = accepted(complain('2026-11-20', { form: 'oral' }));
    expect(result.answerBy.day.toString()).toBe('2026-11-27');
    expect(result.extended).toBeNull();
  });

  test('holidays and cuti bersama do not count: Lebaran 2026', () => {
    // 16 and 17 March, then nothing until 25 March.
    expect(accepted(complain('2026-03-13', { form: 'oral' })).answerBy.day.toString()).toBe('2026-03-27');
  });

  test('documents: ten working days to complete them, and the answer is counted from then', () => {
    const asked = { documentsAskedOn: day('2026-11-23') };
    const waiting = accepted(complain('2026-11-21', asked));
    expect(waiting.documentsBy?.day.toString()).toBe('2026-12-07');
    expect(waiting).toMatchObject({ documentsLate: false });
    const complete = accepted(complain('2026-11-21', { ...asked, documentsCompleteOn: day('2026-12-07') }));
    expect(complete.countedFrom.toString()).toBe('2026-12-07');
    expect(complete.answerBy.day.toString()).toBe('2026-12-21');
    expect(complete.documentsLate).toBe(false);
    expect(accepted(complain('2026-11-21', { ...asked, documentsCompleteOn: day('2026-12-08') })).documentsLate).toBe(
      true,
    );
  });

  test('a year without a holiday table is named', () => {
    const result = accepted(complain('2026-12-28'));
    expect(result.answerBy.unknownYears).toEqual([2027]);
    expect(result.answerBy.day.toString()).toBe('2027-01-11');
  });

  test.each([
    ['asked for before the complaint', { documentsAskedOn: day('2026-11-20') }, 'documentsAskedOn'],
    ['complete without having been asked for', { documentsCompleteOn: day('2026-11-25') }, 'documentsCompleteOn'],
    [
      'complete before they were asked for',
      { documentsAskedOn: day('2026-11-25'), documentsCompleteOn: day('2026-11-24') },
      'documentsCompleteOn',
    ],
  ])('refuses documents %s', (_name, more, field) => {
    expect(complain('2026-11-21', more)).toMatchObject({ kind: 'refusal', code: 'out_of_order', field });
  });
});

test('more working days are never an earlier day, and a working day lies between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
      const start = day('2026-01-01').add({ days: offset });
      const one = workingDaysAfter(start, count, policy).day;
      const next = workingDaysAfter(start, count + 1, policy).day;
      expect(daysBetween(one, next)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(start, one)).toBeGreaterThanOrEqual(count);
      expect(one.dayOfWeek).toBeLessThanOrEqual(5);
    }),
  );
});
