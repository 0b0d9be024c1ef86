import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { loadIntentRecognizer } from '../../../bot/understanding/loadModel.js';
import { understandLine } from '../../../bot/understanding/understandLine.js';

const understanding = { recognizer: loadIntentRecognizer(), today: Temporal.PlainDate.from('2026-11-21') };
const answerTo = (text: string) => understandLine({ number: 7, text }, understanding);
const said = (text: string) => JSON.parse(answerTo(text).text);
const asked = (text: string, expect: string) => said(JSON.stringify({ id: 'a', text, expect }));

describe('a message as plain text', () => {
  test('comes back with its line number, its meaning and its figures', () => {
    expect(said('klo 500rb sebulan selama 6 bulan mulai tgl 25 bisa? hp 0812 3456 7890')).toEqual({
      id: 7,
      text: 'klo 500rb sebulan selama 6 bulan mulai tgl 25 bisa? hp 0812 3456 7890',
      intent: 'simulate',
      intents: [{ name: 'simulate', score: expect.any(Number) }],
      crisis: false,
      entities: {
        amounts: [{ text: '500rb', kind: 'value', value: 500_000 }],
        dates: [{ text: 'tgl 25', kind: 'value', iso: '2026-11-25' }],
        tenors: [{ text: '6 bulan', kind: 'value', months: 6 }],
        phones: ['+6281234567890'],
        reasons: [],
      },
    });
  });

  test('several wishes come back in the order they were said', () => {
    const { intent, intents } = said('tagihan saya berapa totalnya? terus ada diskon ga kalau lunas sekarang');
    expect(intent).toBe('bill_breakdown');
    expect(intents.map(({ name }: { name: string }) => name)).toEqual(['bill_breakdown', 'view_offers']);
  });

  test('a hint of self-harm is flagged beside the meaning', () => {
    expect(said('saya mau mati saja gara-gara utang ini').crisis).toBe(true);
  });

  test('why somebody fell behind is named by code', () => {
    expect(said('saya kena PHK dan istri sakit, belum bisa bayar').entities.reasons).toContain('phk');
  });

  test('an empty line and one that only looks like JSON are messages, too', () => {
    expect(said('').intent).toBe('out_of_scope');
    expect(said('{ini bukan json').text).toBe('{ini bukan json');
  });

  test('a carriage return belongs to the line end', () => {
    expect(said('halo\r').text).toBe('halo');
  });
});

describe('what was asked for is read first', () => {
  test.each([
    ['1,5jt', { text: '1,5jt', kind: 'value', value: 1_500_000 }],
    ['1.500', { text: '1.500', kind: 'ambiguous', candidates: [1_500, 1_500_000] }],
    ['500', { text: '500', kind: 'ambiguous', candidates: [500, 500_000] }],
    ['1-2 juta', { text: '1-2 juta', kind: 'range', min: 1_000_000, max: 2_000_000 }],
    ['sejutaan', { text: 'sejutaan', kind: 'approximate', value: 1_000_000 }],
    ['-500rb', { text: '-500rb', kind: 'refused', code: 'negative' }],
    ['terserah', { text: 'terserah', kind: 'refused', code: 'not_an_amount' }],
  ])('the amount in %j', (text, amount) => expect(asked(text, 'amount').amount).toEqual(amount));

  test.each([
    ['25', { text: '25', kind: 'value', iso: '2026-11-25' }],
    ['besok', { text: 'besok', kind: 'value', iso: '2026-11-22' }],
    ['31 november', { text: '31 november', kind: 'invalid' }],
    ['abis gajian', { text: 'abis gajian', kind: 'ambiguous', candidates: [], asks: 'payday' }],
    ['ga tau', { text: 'ga tau', kind: 'invalid' }],
  ])('the day in %j', (text, date) => expect(asked(text, 'date').date).toEqual(date));

  test.each([
    ['2', { kind: 'value', months: 2 }],
    ['setahun setengah', { kind: 'value', months: 18 }],
    ['6 atau 12 bulan', { kind: 'ambiguous', candidates: [6, 12] }],
    ['entahlah', { kind: 'refused' }],
  ])('the tenor in %j', (text, tenor) => expect(asked(text, 'tenor').tenorMonths).toEqual(tenor));

  test('the same "2" is an option, a number of months, or a sum nobody named', () => {
    expect(asked('2', 'option').option).toBe(2);
    expect(asked('2', 'tenor').tenorMonths.months).toBe(2);
    expect(asked('2', 'amount').amount.value).toBeUndefined();
    expect(asked('yang mana ya', 'option').option).toBeNull();
  });

  test.each([
    ['iya', 'yes'],
    ['ga setuju', 'no'],
    ['iya tapi nanti', 'unclear'],
  ])('the answer in %j', (text, answer) => expect(asked(text, 'yesno').yesno).toBe(answer));
});

describe('a line at fault', () => {
  test.each(['{"id":1}', '{"text":5}', '{"text":"halo","expect":"uang"}', '{"text":"halo","more":true}'])(
    '%s is refused with its number',
    (line) => {
      const { isBad, text } = answerTo(line);
      expect(isBad).toBe(true);
      expect(JSON.parse(text).refusal).toMatchObject({ code: 'request_invalid', line: 7 });
    },
  );

  test('one that is not UTF-8 or too long says so', () => {
    const { isBad, text } = understandLine({ number: 3, fault: 'line_too_long' }, understanding);
    expect(isBad).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ id: null, refusal: { code: 'line_too_long', line: 3 } });
  });
});
