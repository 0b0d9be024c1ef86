import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { AskedReading, Way } from '../../../dialogs/simulation/asked.js';
import { readAsked } from '../../../dialogs/simulation/readAsked.js';

const today = Temporal.PlainDate.from('2026-11-21');

const way = (one: Way): string =>
  one.by === 'payment' ? `Rp${one.payment}` : one.by === 'months' ? `${one.months} bulan` : one.endDate;

/** A reading in short: "6 bulan | 9 bulan", "first 2000000: 6 bulan", "which: …". */
function short(reading: AskedReading): string {
  switch (reading.kind) {
    case 'asked': {
      const { besideLast, paidFirst, ways } = reading.asked;
      const first = paidFirst === undefined ? '' : `first ${paidFirst}: `;
      return `${first}${besideLast === true ? 'beside ' : ''}${ways.map(way).join(' | ')}`;
    }
    case 'which':
      return `which: ${reading.ways.map(way).join(' | ')}`;
    case 'onceOrMonthly':
      return `once or monthly ${reading.amount}`;
    case 'dayOf':
      return `day of ${reading.name}`;
    default:
      return reading.kind;
  }
}

const cases: Readonly<Record<string, string>> = {
  // One way
  'kalau 1,5 juta?': 'Rp1500000',
  'klo 500rb sebulan bisa?': 'Rp500000',
  'kalau 8 bulan?': '8 bulan',
  'setahun setengah': '18 bulan',
  'lunas 31 desember 2027': '2027-12-31',
  'bisa lunas 12 maret 2027 ga': '2027-03-12',
  'selesai akhir juni 2027': '2027-06-30',
  'sebelum juni 2027': '2027-05-31',
  'lunas sebelum 25 maret 2027': '2027-03-24',
  // Corrections and refusals
  'bukan 1 juta, 1,5 juta': 'Rp1500000',
  'ga sanggup 1 juta': 'none',
  // Several
  '6, 9 dan 12 bulan': '6 bulan | 9 bulan | 12 bulan',
  'bandingkan 6 9 12 bulan': '6 bulan | 9 bulan | 12 bulan',
  '6/9/12 bln': '6 bulan | 9 bulan | 12 bulan',
  '6 atau 12 bulan': '6 bulan | 12 bulan',
  '6-12 bulan': '6 bulan | 12 bulan',
  'bandingkan 500 ribu dan 1 juta': 'Rp500000 | Rp1000000',
  'bandingkan 6 bulan dan 1 juta': 'Rp1000000 | 6 bulan',
  'bandingkan dengan 12 bulan': 'beside 12 bulan',
  bandingkan: 'compareWhat',
  // A sum paid first
  'kalau bayar 2 juta dulu sisanya 6 bulan': 'first 2000000: 6 bulan',
  'bayar 1 juta dulu, sisanya 500 ribu sebulan': 'first 1000000: Rp500000',
  'dp 500rb terus 6x': 'first 500000: 6 bulan',
  '6 bulan tapi bayar 2 juta dulu': 'first 2000000: 6 bulan',
  'what if I pay 2 million first and the rest in 6 months': 'first 2000000: 6 bulan',
  'uang muka 2 juta': 'first 2000000: ',
  'tanpa dp': 'first 0: ',
  '500 ribu dulu': 'once or monthly 500000',
  'bayar 500 ribu per bulan dulu': 'Rp500000',
  'sekarang saya sanggup 500 ribu': 'Rp500000',
  'sisanya 500 ribu sebulan, dp 1 juta': 'firstUnclear',
  // Asked back, never chosen
  'juni 2027': 'which: 2027-06-01 | 2027-06-30',
  'selesai bulan depan': 'which: 2026-12-01 | 2026-12-21 | 2026-12-31',
  '500': 'which: Rp500 | Rp500000',
  '6': 'which: Rp6000 | Rp6000000 | 6 bulan',
  'sekitar 6 bulan': 'which: 6 bulan',
  '500rb sebulan sampai juni 2027': 'which: Rp500000 | 2027-06-01 | 2027-06-30',
  'lunas sebelum Lebaran': 'day of Lebaran',
  'abis gajian': 'day of abis gajian',
  'lunas sebelum 31 juni 2027': 'invalidDay',
  'lunas kemarin': 'past',
  // Nothing to work out
  ya: 'none',
  ok: 'none',
  'nanti tanggal 5 saya gajian': 'none',
  'saya telat 3 bulan': 'none',
};

describe('what a message asks to be worked out', () => {
  test.each(Object.entries(cases))('%s', (text, expected) => {
    expect(short(readAsked(text, today))).toBe(expected);
  });

  test('no more plans than can be read side by side', () => {
    const many = Array.from({ length: 20 }, (_, index) => `${index + 1} juta`).join(', ');
    const reading = readAsked(many, today);
    expect(reading.kind === 'asked' ? reading.asked.ways.length : 0).toBeLessThanOrEqual(6);
  });
});
