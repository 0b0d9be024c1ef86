import { describe, expect, test } from '@jest/globals';
import { isCorrection, namedSlot } from '../../../dialogs/recognizers/correction.js';

describe('a message that puts something right', () => {
  test.each([
    'eh bukan 1 juta, 1,5 juta',
    'ralat, penghasilan 5 juta',
    'maksud saya 750rb',
    'waduh maaf salah, gaji saya 3 juta',
    'gajiku ganti jadi 3 juta',
    'Koreksi: kebutuhan 2 juta',
    'seharusnya 500 ribu',
    'sorry, 2 juta',
  ])('%j is one', (text) => expect(isCorrection(text, [])).toBe(true));

  test('a sum told before that is taken back is one, in either order', () => {
    expect(isCorrection('1,5 juta bukan 1 juta', [1_000_000])).toBe(true);
    expect(isCorrection('1,5 juta bukan 1 juta', [2_000_000])).toBe(false);
  });

  test.each(['bukan', 'eh', '3 juta', 'iya', 'saya bukan pegawai tetap', 'lewati'])('%j is none', (text) =>
    expect(isCorrection(text, [3_000_000])).toBe(false),
  );
});

describe('what is put right', () => {
  const names = ['income', 'necessities', 'otherInstalments', 'payment'] as const;

  test.each([
    ['gaji saya 4,5 juta', 'income'],
    ['kebutuhan 2 juta', 'necessities'],
    ['cicilan lain 200rb', 'otherInstalments'],
    ['cicilannya 300rb', 'payment'],
  ])('%j speaks of %s', (text, name) => expect(namedSlot(text, names)).toBe(name));

  test('a message that names none, or several alike, is left open', () => {
    expect(namedSlot('1,5 juta', names)).toBeUndefined();
    expect(namedSlot('pendapatan dan kebutuhan', names)).toBeUndefined();
  });
});
