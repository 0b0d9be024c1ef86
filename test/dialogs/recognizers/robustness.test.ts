import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { loadIntentRecognizer } from '../../../bot/understanding/loadModel.js';
import { recognizeAmount, recognizeAmounts } from '../../../dialogs/recognizers/amount.js';
import { recognizeCode, recognizeResend } from '../../../dialogs/recognizers/code.js';
import { isConsentPhrase } from '../../../dialogs/recognizers/consent.js';
import { recognizeContact, recognizePhones } from '../../../dialogs/recognizers/contact.js';
import { recognizeControl } from '../../../dialogs/recognizers/control.js';
import { recognizeBirthDate, recognizeDate } from '../../../dialogs/recognizers/date.js';
import { maskIdentifiers } from '../../../dialogs/recognizers/maskIdentifiers.js';
import { normalize, plain, standardWords } from '../../../dialogs/recognizers/normalize.js';
import { recognizeOption } from '../../../dialogs/recognizers/option.js';
import { recognizeReasons } from '../../../dialogs/recognizers/reason.js';
import { recognizeMonths } from '../../../dialogs/recognizers/tenor.js';
import { recognizeYesNo } from '../../../dialogs/recognizers/yesNo.js';

const recognizer = loadIntentRecognizer();
const today = Temporal.PlainDate.from('2026-11-21');
const all: readonly (readonly [string, (text: string) => unknown])[] = [
  ['amounts', recognizeAmounts],
  ['amount', recognizeAmount],
  ['date', (text) => recognizeDate(text, today)],
  ['birth date', (text) => recognizeBirthDate(text, today)],
  ['months', (text) => recognizeMonths(text, { bareIsMonths: true })],
  ['contact', recognizeContact],
  ['code', recognizeCode],
  ['resend', recognizeResend],
  ['yes or no', recognizeYesNo],
  ['consent', (text) => isConsentPhrase(text, 'SAYA SETUJU')],
  ['option', (text) => recognizeOption(text, ['satu', 'dua'])],
  ['control', recognizeControl],
  ['intents', (text) => recognizer.recognize(text)],
  ['phones', recognizePhones],
  ['reasons', recognizeReasons],
  ['mask', maskIdentifiers],
  ['words', standardWords],
];

const piece = fc.constantFrom(
  ...[
    '500',
    '1.5',
    ',',
    '.',
    '-',
    'rp',
    'jt',
    'ribu',
    'juta',
    'lima',
    'ratus',
    'puluh',
    'setengah',
    'tgl',
    '25',
    'mei',
    '/',
  ],
  ...[
    'sampai',
    'dan',
    'atau',
    'antara',
    '%',
    'an',
    'bulan',
    'x',
    'koma',
    'se',
    'sejuta',
    'cepek',
    ' ',
    '  ',
    '\n',
    '0',
    '0812',
  ],
  ...['bukan', 'eh', 'minus', '+', '~', 'm', 'k', '👍', '\u0000', '\ud800', '½', '²', '٥', 'constructor', '__proto__'],
);
const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' ')),
);

const long = [
  'a',
  '1',
  '1.',
  '1 ',
  '1-',
  '500 ',
  '500.000 ',
  ' ',
  'lima ',
  'limaratus',
  'rp',
  'rp ',
  'juta ',
  'sejuta ',
  'tgl 25 ',
  'besok ',
  'bukan ',
  '5 mei 88 ',
  '6 bulan ',
  '6-',
  '0812 ',
  '+62 8',
  '(0',
  'saya tidak ',
  'kirim ',
  'kode belum ',
  '٥',
  '½',
  '\n',
  '"',
  'yang ',
  'denda dari ',
  'é',
  '😀',
];

describe.each(all)('%s', (_name, recognize) => {
  test('junk never throws', () => {
    fc.assert(
      fc.property(junk, (text) => {
        recognize(text);
      }),
      { numRuns: 300 },
    );
  });

  test('ten thousand characters do not hang it', () => {
    for (const unit of long) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const start = performance.now();
      recognize(text);
      expect({ unit, slow: performance.now() - start > 2000 }).toEqual({ unit, slow: false });
    }
  });
});

describe('what is read from junk', () => {
  test('every sum is whole, in order and within bounds', () => {
    fc.assert(
      fc.property(junk, (text) => {
        for (const result of recognizeAmounts(text)) {
          const sums =
            result.kind === 'value' || result.kind === 'approximate'
              ? [result.value]
              : result.kind === 'ambiguous'
                ? result.candidates
                : result.kind === 'range'
                  ? [result.min, result.max]
                  : [];
          for (const sum of sums) expect(Number.isSafeInteger(sum) && sum >= 0 && sum <= 1e15).toBe(true);
          expect([...sums].sort((a, b) => a - b)).toEqual(sums);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('plain writing is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });

  test('drawn-out letters are shortened, doubled ones kept', () => {
    expect(normalize('MAAAAF   bangeeeet, saat ini')).toBe('maf banget, saat ini');
    expect(normalize('ｓａｙａ\u00a0５００\u200b rb')).toBe('saya 500 rb');
  });
});
