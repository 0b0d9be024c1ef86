import { describe, expect, test } from '@jest/globals';
import { recognizeAfterWish } from '../../../dialogs/recognizers/afterWish.js';
import { asksToPayOnce, recognizeProposalWish } from '../../../dialogs/recognizers/proposalWish.js';

describe('a plan of the debtor’s own', () => {
  test.each([
    ['mau nego 500rb sebulan', 'make'],
    ['boleh nawar ga', 'make'],
    ['saya mau ajukan usulan', 'make'],
    ['saya ingin mengajukan usulan pembayaran', 'make'],
    ['usulan sendiri', 'make'],
    ['usulan saya gimana', 'status'],
    ['udah dijawab belum usulan saya', 'status'],
    ['status pengajuan saya', 'status'],
    ['usulan saya', 'status'],
    ['tagihan saya berapa', undefined],
    ['saya keberatan sama dendanya', undefined],
    ['mau bayar sekarang', undefined],
  ] as const)('%s: %s', (text, wish) => {
    expect(recognizeProposalWish(text)).toBe(wish);
  });

  test('one payment is not one a month', () => {
    expect(asksToPayOnce('sekali bayar 5 juta')).toBe(true);
    expect(asksToPayOnce('5 juta cash')).toBe(true);
    expect(asksToPayOnce('sekali sebulan 500rb')).toBe(false);
    expect(asksToPayOnce('500rb per bulan')).toBe(false);
  });
});

describe('the end of a debt, and letters', () => {
  test.each([
    ['kalau dilunasi sekarang berapa', 'payoff'],
    ['pelunasan dipercepat berapa ya', 'payoff'],
    ['mau lunasi semuanya', 'payoff'],
    ['minta surat keterangan lunas', 'payoffLetter'],
    ['surat lunas dong', 'payoffLetter'],
    ['daftar surat', 'letters'],
    ['sudah saya lunasi', undefined],
    ['surat perjanjian saya', undefined],
  ] as const)('%s: %s', (text, wish) => {
    expect(recognizeAfterWish(text)).toBe(wish);
  });
});
