import { describe, expect, test } from '@jest/globals';
import { asksWhereItGoes, paymentQuestion } from '../../../dialogs/recognizers/paymentQuestion.js';

describe('what a message about paying asks for', () => {
  test.each([
    'bayar ke mana ya',
    'nomor VA saya berapa',
    'kalau saya transfer malam ini dihitung kapan',
    'setelah saya bayar berapa lama tercatat',
    'MANA NOMOR VA NYA SAYA MAU BAYAR DARI TADI',
    'saya udah setuju, sekarang bayarnya ke rekening mana?',
    'belum bayar, caranya gimana',
    'how to pay',
  ])('how to pay: %s', (text) => {
    expect(paymentQuestion(text)).toBe('how');
  });

  test.each([
    'sudah transfer',
    'udh tf 350rb ya, nih buktinya',
    'tadi pagi saya setor lima ratus ribu di agen',
    'barusan bayar lewat brimo',
    'bukti transfer',
    'udah dikirim ya bu, tolong konfirmasi kalau sudah diterima',
    'wis tak transfer mau esuk',
    'I made a transfer',
  ])('a payment that was made: %s', (text) => {
    expect(paymentQuestion(text)).toBe('paid');
  });

  test.each(['status pembayaran', 'udah masuk belum?', 'pembayaran saya kok belum tercatat', 'has my payment arrived'])(
    'whether one has come in: %s',
    (text) => {
      expect(paymentQuestion(text)).toBe('arrived');
    },
  );

  test.each([
    'kalau saya bayar 500rb masuknya ke mana',
    'uang 500 ribu itu masuk ke bunga dulu atau pokok?',
    'bayaran saya dipakai untuk apa',
    '500rb kepotong apa dulu',
    'where does my money go',
  ])('where a payment goes: %s', (text) => {
    expect(paymentQuestion(text)).toBe('where');
  });

  test.each(['masuk ke VA mana', 'bayar ke mana', 'saldo kepotong, uang saya ke mana ini'])(
    'not where it goes: %s',
    (text) => {
      expect(asksWhereItGoes(text)).toBe(false);
    },
  );
});
