import { describe, expect, test } from '@jest/globals';
import {
  recognizeContactWish,
  recognizeForcedCase,
  recognizeHousehold,
} from '../../../dialogs/recognizers/forcedCase.js';

describe('what a person takes up at once', () => {
  test.each([
    'suami saya yang punya pinjaman sudah meninggal',
    'nasabahnya sudah meninggal bulan lalu',
    'bapak saya nasabah kalian, meninggal bulan lalu',
    'saya ahli waris dari almarhum Pak Teguh',
    'pinjaman almarhum ayah saya gimana?',
    'ini anaknya, yang pinjam udah wafat',
    'the customer has passed away',
  ])('the debtor has died: %s', (text) => {
    expect(recognizeForcedCase(text)).toBe('deceased');
  });

  test.each([
    'saya kuasa hukum dari Ibu Sari',
    'hubungi pengacara saya saja',
    'bicara dengan pengacara saya',
    'saya didampingi LBH',
    'selaku kuasa hukum kami menyampaikan keberatan',
    'kami mewakili klien kami Bapak Yusuf',
  ])('somebody acts for the debtor by law: %s', (text) => {
    expect(recognizeForcedCase(text)).toBe('legal');
  });

  test.each([
    'ibu saya meninggal bulan lalu, jadi uangnya kepakai',
    'suami saya yang biasa bayar cicilan sudah meninggal',
    'utang buat biaya pemakaman almarhum bapak',
    'usaha saya mati',
    'saya hampir mati kedinginan',
    'ada pengacara nawarin hapus data, aman ga?',
    'pasal hukumnya apa?',
    'tagihan saya berapa',
    'anak saya sakit',
    'saya kuasai aplikasinya kok',
  ])('neither: %s', (text) => {
    expect(recognizeForcedCase(text)).toBeUndefined();
  });
});

test('people in the household are noticed only when they are spoken of', () => {
  expect(recognizeHousehold('saya ada bayi dan ibu lansia')).toEqual(['child', 'elderly']);
  expect(recognizeHousehold('istri lagi hamil')).toEqual(['pregnancy']);
  expect(recognizeHousehold('anak difabel')).toEqual(['disability']);
  expect(recognizeHousehold('usaha sepi')).toEqual([]);
});

test.each([
  ['STOP', 'stop'],
  ['berhenti', 'stop'],
  ['jgn hubungi saya lg', 'stop'],
  ['terima pesan lagi', 'allow'],
  ['mau berhenti bayar', undefined],
  ['penagih tidak mau berhenti', undefined],
])('whether the bank may write first: %s', (text, wish) => {
  expect(recognizeContactWish(text)).toBe(wish);
});
