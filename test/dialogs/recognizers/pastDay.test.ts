import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { recognizePastDay } from '../../../dialogs/recognizers/pastDay.js';

/** A Saturday. */
const today = Temporal.PlainDate.from('2026-11-21');
const read = (text: string) => recognizePastDay(text, today, { bareIsDay: true });

describe('the day on which something was done', () => {
  test.each([
    ['hari ini', '2026-11-21'],
    ['barusan', '2026-11-21'],
    ['td pagi', '2026-11-21'],
    ['baru saja', '2026-11-21'],
    ['kemarin', '2026-11-20'],
    ['tadi malam', '2026-11-20'],
    ['2 hari lalu', '2026-11-19'],
    ['tgl 17', '2026-11-17'],
    ['17', '2026-11-17'],
    ['tanggal 21', '2026-11-21'],
    ['tanggal 25', '2026-10-25'],
    ['17 november', '2026-11-17'],
    ['17/9', '2026-09-17'],
    ['20 desember', '2025-12-20'],
    ['17-11-2026', '2026-11-17'],
    ['Senin', '2026-11-16'],
    ['jumat', '2026-11-20'],
    ['sabtu lalu', '2026-11-14'],
    ['tgl 20 eh tgl 19', '2026-11-19'],
    ['yesterday', '2026-11-20'],
  ])('%s is %s', (text, expected) => {
    const result = read(text);
    expect(result.kind === 'value' ? result.date.toString() : result.kind).toBe(expected);
  });

  test.each(['besok', 'lusa', '22-11-2026'])('%s has not come yet', (text) => {
    expect(read(text).kind).toBe('future');
  });

  test('several days are asked about, the latest first', () => {
    expect(read('3 atau 4 november')).toEqual({
      kind: 'ambiguous',
      candidates: [Temporal.PlainDate.from('2026-11-04'), Temporal.PlainDate.from('2026-11-03')],
    });
  });

  test.each(['asdf', '31 februari', 'lupa', ''])('%p is no day', (text) => {
    expect(read(text).kind).toBe('none');
  });

  test('a bare number is a day only where a day was asked for', () => {
    expect(recognizePastDay('transfer 17', today).kind).toBe('none');
  });

  test('whatever is read as a day lies not after today', () => {
    const part = fc.constantFrom('tgl', 'senin', 'besok', 'kemarin', '25', 'desember', '31', 'lalu', 'minggu', 'depan');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const result = read(parts.join(' '));
        if (result.kind === 'value') expect(Temporal.PlainDate.compare(result.date, today)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
