import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  type BirthDateResult,
  type DateResult,
  recognizeBirthDate,
  recognizeDate,
  recognizeDates,
} from '../../../dialogs/recognizers/date.js';
import {
  ambiguousDates,
  clearBirthDates,
  clearDates,
  corpusToday,
  futureBirthDates,
  invalidBirthDates,
  invalidDates,
  noBirthDates,
  noDates,
  pastDates,
} from '../../corpus/dates.js';

const today = Temporal.PlainDate.from(corpusToday);

function summary(result: DateResult | BirthDateResult): string {
  if ('date' in result) return `${result.kind} ${result.date}`;
  return 'candidates' in result ? `${result.kind} ${result.candidates.join(' ')}` : result.kind;
}

const rows = (kind: string, list: readonly (readonly [string | readonly string[], readonly string[]])[]) =>
  list.flatMap(([day, texts]) => texts.map((text) => [text, `${kind} ${[day].flat().join(' ')}`] as const));

describe('the answer to "when?"', () => {
  test.each([...rows('value', clearDates), ...rows('ambiguous', ambiguousDates), ...rows('past', pastDates)])(
    '%j is %s',
    (text, expected) => {
      expect(summary(recognizeDate(text, today) as DateResult)).toBe(expected);
    },
  );

  test.each(invalidDates)('%j is no day of the calendar', (text) => {
    expect(recognizeDate(text, today).kind).toBe('invalid');
  });

  test.each(noDates)('%j names no day', (text) => {
    expect(recognizeDate(text, today).kind).toBe('none');
  });

  test('payday is asked for', () => {
    expect(recognizeDate('abis gajian ya', today)).toMatchObject({ kind: 'ambiguous', asks: 'payday' });
  });

  test('"tgl 25" on the 25th is today, on the 26th next month', () => {
    expect(summary(recognizeDate('tgl 25', Temporal.PlainDate.from('2026-11-25')) as DateResult)).toBe(
      'value 2026-11-25',
    );
    expect(summary(recognizeDate('tgl 25', Temporal.PlainDate.from('2026-12-26')) as DateResult)).toBe(
      'value 2027-01-25',
    );
  });

  test('"Jumat depan" on a Wednesday may be this week or the next', () => {
    const result = recognizeDate('Jumat depan', Temporal.PlainDate.from('2026-11-18'));
    expect(summary(result as DateResult)).toBe('ambiguous 2026-11-20 2026-11-27');
  });

  test('several days come in order', () => {
    expect(recognizeDates('500rb tgl 25, sisanya 5 desember', today).map(summary)).toEqual([
      'value 2026-11-25',
      'value 2026-12-05',
    ]);
  });
});

describe('a date of birth', () => {
  test.each(rows('value', clearBirthDates))('%j is %s', (text, expected) => {
    expect(summary(recognizeBirthDate(text, today))).toBe(expected);
  });

  test.each(invalidBirthDates)('%j is no day of the calendar', (text) => {
    expect(recognizeBirthDate(text, today).kind).toBe('invalid');
  });

  test.each(futureBirthDates)('%j has not come yet', (text) => {
    expect(recognizeBirthDate(text, today).kind).toBe('future');
  });

  test.each(noBirthDates)('%j is none', (text) => {
    expect(recognizeBirthDate(text, today).kind).toBe('none');
  });

  test('two different days are ambiguous', () => {
    expect(summary(recognizeBirthDate('17-08-1990 atau 18-08-1990', today))).toBe('ambiguous 1990-08-17 1990-08-18');
  });
});
