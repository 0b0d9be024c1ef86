import { describe, expect, test } from '@jest/globals';
import { recognizeWhoWrites } from '../../../dialogs/recognizers/whoWrites.js';

describe('who writes before the identity is known', () => {
  test.each([
    ['saya istrinya', 'relative'],
    ['ini anaknya pak, bapak lagi tidur', 'relative'],
    ['orangnya lagi kerja', 'relative'],
    ['ini hp suami saya', 'relative'],
    ['salah orang', 'wrongPerson'],
    ['salah sambung mas', 'wrongPerson'],
    ['sy bukan orangnya', 'wrongPerson'],
    ['saya ga kenal sama yang namanya itu', 'wrongPerson'],
    ['nomor ini baru saya beli', 'wrongPerson'],
    ['ini resmi?', 'official'],
    ['ini beneran bank contoh?', 'official'],
    ['penipuan ya?', 'official'],
    ['gimana saya tau ini resmi', 'official'],
    ['asli apa palsu nih', 'official'],
  ] as const)('%j is %s', (text, who) => expect(recognizeWhoWrites(text)).toBe(who));

  test.each([
    '0812 3456 7788',
    'CIF-1001',
    'halo',
    '5 mei 1988',
    '402913',
    'kirim ulang',
    'lihat tagihan saya',
    'saya lupa nomornya',
    'nomor nasabah saya CIF-1001',
  ])('%j says nothing about it', (text) => expect(recognizeWhoWrites(text)).toBeUndefined());
});
