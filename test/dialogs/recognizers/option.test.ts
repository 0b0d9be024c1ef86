import { describe, expect, test } from '@jest/globals';
import { recognizeOption } from '../../../dialogs/recognizers/option.js';

const menu = ['Lihat rincian tagihan', 'Ajukan keberatan', 'Hitung cicilan', 'Lihat pilihan keringanan', 'Lainnya'];
const packages = ['Paket A', 'Paket B', 'Paket C'];
const sums = ['Rp1.500', 'Rp1.500.000'];

describe('a choice of a numbered list', () => {
  test.each([
    ...[
      '2',
      '2.',
      '2)',
      '(2)',
      '#2',
      'no 2',
      'no. 2',
      'nomor 2',
      'nomor dua',
      'dua',
      'yang kedua',
      'kedua',
      'yang ke-2',
    ],
    ...['pilih 2', 'saya pilih 2', 'opsi 2', 'pilihan 2', '2 aja', 'yang nomor 2 kak', '２', 'ajukan keberatan'],
    ...['AJUKAN KEBERATAN!', 'Ajukan', 'ajukan  keberatan', '2. Ajukan keberatan', 'yang dua'],
  ])('%j is the second', (text) => expect(recognizeOption(text, menu)).toBe(1));

  test.each([
    ...[
      '',
      'halo',
      '0',
      '6',
      '99',
      'lihat',
      '1 juta',
      '1,5',
      '2 juta',
      '500',
      'klo 500rb sebulan bisa?',
      '-2',
      '2 bulan',
    ],
    ...['1 atau 2', '2 3', 'keberatan saya', 'l', '2x'],
  ])('%j is none', (text) => expect(recognizeOption(text, menu)).toBeUndefined());

  test('the last one is known by its place', () => expect(recognizeOption('yang terakhir', menu)).toBe(4));

  test.each(['B', 'b', 'paket B', 'Paket b.', 'pilih paket b', 'mau yang paket b', 'saya ambil paket B', 'pilihan b'])(
    '%j is the second package',
    (text) => expect(recognizeOption(text, packages)).toBe(1),
  );
  test.each(['D', 'paket', 'paket d', 'b aja atau c', 'paket b atau c', 'bukan paket b', 'ga mau paket b'])(
    '%j is no package',
    (text) => expect(recognizeOption(text, packages)).toBeUndefined(),
  );

  test('a sum is picked by its number or its exact words, never by its beginning', () => {
    expect(recognizeOption('1', sums)).toBe(0);
    expect(recognizeOption('Rp1.500', sums)).toBe(0);
    expect(recognizeOption('rp 1.500.000', sums)).toBe(1);
    expect(recognizeOption('1.500', sums)).toBeUndefined();
    expect(recognizeOption('Rp1.5', sums)).toBeUndefined();
  });
});
