import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeAmount, recognizeAmounts } from '../../../dialogs/recognizers/amount.js';
import {
  ambiguousAmounts,
  approximateAmounts,
  clearAmounts,
  noAmounts,
  rangeAmounts,
  refusedAmounts,
  severalAmounts,
} from '../../corpus/amounts.js';
import { inWords } from '../../corpus/numberInWords.js';

const grouped = (amount: number, separator: string): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, separator);

describe('the answer to "how much?"', () => {
  test.each(clearAmounts.flatMap(([value, texts]) => texts.map((text) => [text, value] as const)))(
    '%j is Rp%d',
    (text, value) => {
      expect(recognizeAmount(text)).toMatchObject({ kind: 'value', value });
    },
  );

  test.each(ambiguousAmounts.flatMap(([candidates, texts]) => texts.map((text) => [text, candidates] as const)))(
    '%j is asked about',
    (text, candidates) => {
      expect(recognizeAmount(text)).toMatchObject({ kind: 'ambiguous', candidates });
    },
  );

  test.each(approximateAmounts.flatMap(([value, texts]) => texts.map((text) => [text, value] as const)))(
    '%j is about Rp%d',
    (text, value) => {
      expect(recognizeAmount(text)).toMatchObject({ kind: 'approximate', value });
    },
  );

  test.each(rangeAmounts.flatMap(([min, max, texts]) => texts.map((text) => [text, min, max] as const)))(
    '%j lies between Rp%d and Rp%d',
    (text, min, max) => {
      expect(recognizeAmount(text)).toMatchObject({ kind: 'range', min, max });
    },
  );

  test.each(refusedAmounts.flatMap(([code, texts]) => texts.map((text) => [text, code] as const)))(
    '%j is refused as %s',
    (text, code) => {
      expect(recognizeAmount(text)).toMatchObject({ kind: 'refused', code });
    },
  );

  test.each(['', 'halo', 'tidak', '081234567788', '3175012345678901', 'tgl 25', 'bukan 500rb', 'setengahnya'])(
    '%j names no sum',
    (text) => {
      expect(recognizeAmount(text)).toEqual({ kind: 'none' });
    },
  );
});

describe('the sums in a message', () => {
  test.each(noAmounts)('%j holds none', (text) => {
    expect(recognizeAmounts(text)).toEqual([]);
  });

  test.each(severalAmounts)('%j holds them in order', (text, values) => {
    expect(recognizeAmounts(text)).toEqual(values.map((value) => expect.objectContaining({ kind: 'value', value })));
  });

  test('each keeps the words it was read from', () => {
    expect(recognizeAmounts('Gaji 5 Juta, sanggup Rp 500.000,-').map(({ text }) => text)).toEqual([
      '5 Juta',
      'Rp 500.000,-',
    ]);
  });
});

describe('any sum of money', () => {
  const rupiah = fc.integer({ min: 0, max: 1_000_000_000_000_000 });

  test('reads back as itself from Rp1.234.567', () => {
    fc.assert(
      fc.property(rupiah, (amount) => {
        const result = { kind: 'value', value: amount };
        expect(recognizeAmount(`Rp${grouped(amount, '.')}`)).toMatchObject(result);
        expect(recognizeAmount(`IDR ${grouped(amount, ',')}.00`)).toMatchObject(result);
        expect(recognizeAmount(`rp. ${grouped(amount, '.')},-`)).toMatchObject(result);
      }),
    );
  });

  test('reads back as itself from its words', () => {
    fc.assert(
      fc.property(rupiah, (amount) => {
        expect(recognizeAmount(`${inWords(amount)} rupiah`)).toMatchObject({ kind: 'value', value: amount });
      }),
    );
  });

  test('in whole ribu and juta, is never anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
        expect(recognizeAmount(`${count}rb`)).toMatchObject({ kind: 'value', value: count * 1000 });
        expect(recognizeAmount(`${count} juta`)).toMatchObject({ kind: 'value', value: count * 1_000_000 });
        expect(recognizeAmount(`${inWords(count)} ribu`)).not.toMatchObject({ kind: 'none' });
      }),
    );
  });

  test('below ten thousand and bare, is never taken silently', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (count) => {
        expect(recognizeAmount(String(count)).kind).toBe('ambiguous');
        expect(recognizeAmount(grouped(count, '.')).kind).toBe('ambiguous');
      }),
    );
  });
});
