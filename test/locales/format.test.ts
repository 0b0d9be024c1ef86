import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  formatDate,
  formatDateShort,
  formatInstant,
  formatNumber,
  formatPercent,
  formatRupiah,
  maskNumber,
} from '../../locales/format.js';

describe('rupiah', () => {
  test.each([
    [0, 'Rp0'],
    [-0, 'Rp0'],
    [500, 'Rp500'],
    [1_000, 'Rp1.000'],
    [1_500_000, 'Rp1.500.000'],
    [12_345_678, 'Rp12.345.678'],
    [-43_192, '-Rp43.192'],
    [Number.MAX_SAFE_INTEGER, 'Rp9.007.199.254.740.991'],
  ])('%d is written %s', (amount, text) => {
    expect(formatRupiah(amount)).toBe(text);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no whole rupiah amount', (amount) => {
    expect(() => formatRupiah(amount)).toThrow(RangeError);
  });

  test('a count has dots between thousands only', () => {
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1_250)).toBe('1.250');
  });
});

describe('days and instants', () => {
  const day = Temporal.PlainDate.from('2026-03-20');

  test('a day in words, in both languages', () => {
    expect(formatDate(day)).toBe('20 Maret 2026');
    expect(formatDate(day, 'en')).toBe('20 March 2026');
    expect(formatDate(Temporal.PlainDate.from('2026-08-01'))).toBe('1 Agustus 2026');
    expect(formatDate(Temporal.PlainDate.from('2026-12-31'))).toBe('31 Desember 2026');
  });

  test('a day in figures keeps its zeros', () => {
    expect(formatDateShort(day)).toBe('20/03/2026');
    expect(formatDateShort(Temporal.PlainDate.from('2026-01-05'))).toBe('05/01/2026');
  });

  test('an instant is local time with its zone named', () => {
    const instant = Temporal.Instant.from('2026-11-21T07:05:09Z');
    expect(formatInstant(instant)).toBe('21 November 2026 14.05 WIB');
    expect(formatInstant(instant, 'en')).toBe('21 November 2026 14:05 WIB');
    expect(formatInstant(instant, 'id', 'Asia/Pontianak')).toBe('21 November 2026 14.05 WIB');
    expect(formatInstant(instant, 'id', 'Asia/Makassar')).toBe('21 November 2026 15.05 WITA');
    expect(formatInstant(instant, 'id', 'Asia/Jayapura')).toBe('21 November 2026 16.05 WIT');
  });

  test('the day turns at local midnight, not at UTC', () => {
    expect(formatInstant(Temporal.Instant.from('2026-12-31T17:00:00Z'))).toBe('1 Januari 2027 00.00 WIB');
  });
});

describe('percentages', () => {
  test.each([
    ['0', '0%'],
    ['0.0', '0%'],
    ['1', '100%'],
    ['0.10', '10%'],
    ['0.1', '10%'],
    ['0.05', '5%'],
    ['0.001', '0,1%'],
    ['0.0175', '1,75%'],
    ['1.25', '125%'],
    ['0.07000', '7%'],
    ['0.29', '29%'],
    ['12', '1200%'],
  ])('%s is %s', (fraction, text) => {
    expect(formatPercent(fraction)).toBe(text);
  });

  test('English has a decimal point', () => {
    expect(formatPercent('0.001', 'en')).toBe('0.1%');
  });

  test.each(['', 'ten', '1e-3', '0,1'])('%p is refused', (fraction) => {
    expect(() => formatPercent(fraction)).toThrow(RangeError);
  });
});

describe('numbers of accounts', () => {
  test('only the last four characters are ever shown', () => {
    expect(maskNumber('…4471')).toBe('berakhiran 4471');
    expect(maskNumber('KTA-2025-0011-4471')).toBe('berakhiran 4471');
    expect(maskNumber('2025-44-A1')).toBe('berakhiran 44A1');
    expect(maskNumber('+62 812-3456-7788', 'en')).toBe('ending 7788');
  });
});
