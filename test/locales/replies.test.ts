import { describe, expect, test } from '@jest/globals';
import { replies as en } from '../../locales/en/replies.js';
import { replies as id } from '../../locales/id/replies.js';
import { translate } from '../../locales/index.js';

interface Sentence {
  readonly key: string;
  readonly text: string;
}

function sentences(words: object, path = ''): Sentence[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'string' ? [{ key, text: value }] : sentences(value, key);
  });
}

const indonesian = sentences(id);
const english = sentences(en);
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();
const offenders = (list: readonly Sentence[], pattern: RegExp) =>
  list.filter(({ text }) => pattern.test(text)).map(({ key, text }) => `${key}: ${text}`);

describe('the words of the bot', () => {
  test('both languages have the same keys and placeholders', () => {
    const shape = (list: readonly Sentence[]) => list.map(({ key, text }) => `${key} ${placeholders(text).join(',')}`);
    expect(shape(english)).toEqual(shape(indonesian));
  });

  test('a sentence is filled in, and text from a debtor is not read as a template or as HTML', () => {
    expect(translate('id', 'dispute.confirm', { debt: 'KTA berakhiran 4471', what: '{{debt}} <b>&' })).toBe(
      'Saya catat untuk KTA berakhiran 4471: "{{debt}} <b>&". Kirim ke petugas?',
    );
  });

  test('nothing said before the identity is known tells of a debt', () => {
    const before =
      /^(welcome|identity|handoff\.unverified|flow\.identity|repair\.(apology|empty|notText|tooLong|wait|back|firstStep|nothingToRepeat))/;
    const list = [...indonesian, ...english].filter(({ key }) => before.test(key));
    expect(list.length).toBeGreaterThan(40);
    expect(
      offenders(
        list,
        /utang|tagih|cicil|angsur|tunggak|kredit|pinjam|denda|bunga|debt|bill|arrears|instal|loan|credit/i,
      ),
    ).toEqual([]);
  });

  test('the debtor is addressed with respect, without threat, shame or pressure', () => {
    expect(offenders(indonesian, /\b(kamu|kau|lo|gue|lu|pak|bu)\b/i)).toEqual([]);
    expect(
      offenders(
        indonesian,
        /segera bayar|harus bayar|wajib bayar|sita|lapor polisi|pidana|malu|gagal bayar|menunggak terus|terakhir kali|!/i,
      ),
    ).toEqual([]);
    expect(offenders([...indonesian, ...english], /\p{Extended_Pictographic}/u)).toEqual([]);
  });

  test('no sentence promises approval, a clean record or a court outcome', () => {
    expect(offenders(indonesian, /pasti disetujui|dijamin|SLIK|pengadilan|bersih dari/i)).toEqual([]);
  });

  test('a bubble stays short', () => {
    expect([...indonesian, ...english].filter(({ text }) => text.length > 330).map(({ key }) => key)).toEqual([]);
  });

  test('amounts and dates are never written into a sentence, except as examples', () => {
    const examples = /misalnya|Contoh|for example|such as|Examples/;
    const figures =
      /Rp\d|\d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)/;
    expect(
      offenders(
        [...indonesian, ...english].filter(({ text }) => !examples.test(text)),
        figures,
      ),
    ).toEqual([]);
  });
});
