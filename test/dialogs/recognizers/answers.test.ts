import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeCode, recognizeResend } from '../../../dialogs/recognizers/code.js';
import { isConsentPhrase } from '../../../dialogs/recognizers/consent.js';
import { recognizeContact } from '../../../dialogs/recognizers/contact.js';
import { recognizeYesNo } from '../../../dialogs/recognizers/yesNo.js';
import {
  codes,
  consents,
  contacts,
  noCodes,
  noContacts,
  noes,
  notConsents,
  unclears,
  yeses,
} from '../../corpus/answers.js';

describe('yes or no', () => {
  test.each(yeses)('%j is a yes', (text) => expect(recognizeYesNo(text)).toBe('yes'));
  test.each(noes)('%j is a no', (text) => expect(recognizeYesNo(text)).toBe('no'));
  test.each(unclears)('%j is neither', (text) => expect(recognizeYesNo(text)).toBe('unclear'));
});

describe('consent', () => {
  const phrase = 'SAYA SETUJU';
  test.each(consents)('%j accepts', (text) => expect(isConsentPhrase(text, phrase)).toBe(true));
  test.each([...notConsents, ...yeses, ...noes, ...unclears])('%j accepts nothing', (text) =>
    expect(isConsentPhrase(text, phrase)).toBe(false),
  );

  test('one more word before or behind is not consent', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(word, (extra) => {
        expect(isConsentPhrase(`saya setuju ${extra}`, phrase)).toBe(false);
        expect(isConsentPhrase(`${extra} saya setuju`, phrase)).toBe(false);
        expect(isConsentPhrase(`saya ${extra} setuju`, phrase)).toBe(false);
      }),
    );
  });

  test('nothing is consent to an empty phrase', () => expect(isConsentPhrase('', '')).toBe(false));
});

describe('a one-time code', () => {
  test.each(codes.flatMap(([code, texts]) => texts.map((text) => [text, code] as const)))('%j holds %s', (text, code) =>
    expect(recognizeCode(text)).toBe(code),
  );
  test.each(noCodes)('%j holds none', (text) => expect(recognizeCode(text)).toBeUndefined());

  test.each([
    'kirim ulang',
    'kirim lagi kodenya',
    'kodenya belum masuk',
    'kode ga masuk2',
    'belum terima kode',
    'minta kode baru',
    'otp nya blm dateng',
  ])('%j asks for a new one', (text) => expect(recognizeResend(text)).toBe(true));
  test.each(['402913', 'halo', 'ulangi', 'kode saya 402913', 'batal', ''])('%j does not', (text) =>
    expect(recognizeResend(text)).toBe(false),
  );
});

describe('a contact', () => {
  test.each(contacts.flatMap(([kind, value, texts]) => texts.map((text) => [text, kind, value] as const)))(
    '%j is the %s %s',
    (text, kind, value) => expect(recognizeContact(text)).toEqual({ kind, value }),
  );
  test.each(noContacts)('%j is none', (text) => expect(recognizeContact(text)).toEqual({ kind: 'none' }));
});
