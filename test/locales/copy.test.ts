import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { documents as enDocuments } from '../../locales/en/documents.js';
import { replies as en } from '../../locales/en/replies.js';
import { documents as idDocuments } from '../../locales/id/documents.js';
import { replies as id } from '../../locales/id/replies.js';
import { readSource, readSources } from '../helpers/sources.js';
import { bans, debtWords, formats, longestParagraph, longestSentence, mostParagraphs } from './copyRules.js';
import { offenders, placeholdersOf, type Sentence, sentencesOf } from './sentences.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const said = { id: sentencesOf(id), en: sentencesOf(en) };
const printed = { id: sentencesOf(idDocuments), en: sentencesOf(enDocuments) };
const locales = ['id', 'en'] as const;

/** Letters name things as contracts do, and a heading is no shouting. */
const forPrint = new Set(['no threat', 'no shame, no guilt', 'no emoji', 'promises nothing that is not ours to give']);

describe('English follows the Indonesian source', () => {
  const shape = (list: readonly Sentence[]) => list.map(({ key, text }) => `${key} ${placeholdersOf(text).join(',')}`);

  test('what the bot says has the same keys and placeholders', () => {
    expect(shape(said.en)).toEqual(shape(said.id));
  });

  test('what is printed has the same keys and placeholders', () => {
    expect(shape(printed.en)).toEqual(shape(printed.id));
  });

  test('a list stays a list', () => {
    const marks = (list: readonly Sentence[]) =>
      list.map(({ key, text }) => `${key} ${/^(•|\d+\.)/.exec(text)?.[0] ?? ''}`);
    expect(marks(said.en)).toEqual(marks(said.id));
  });
});

describe('the words keep the copy rules', () => {
  const cases = bans.flatMap((ban) => locales.map((locale) => ({ ...ban, locale })));

  test.each(cases)('$rule ($locale)', (ban) => {
    const list = said[ban.locale].filter(({ key }) => ban.mayDescribe?.test(key) !== true);
    expect(offenders(list, ban[ban.locale])).toEqual([]);
  });

  test.each(cases.filter(({ rule }) => forPrint.has(rule)))('in print: $rule ($locale)', (ban) => {
    const list = printed[ban.locale].filter(({ key }) => ban.mayDescribe?.test(key) !== true);
    expect(offenders(list, ban[ban.locale])).toEqual([]);
  });

  test('a name follows Bapak/Ibu', () => {
    expect(offenders(said.id, /(?:terima kasih|sama-sama|halo|baik|selamat \w+),? \{\{name\}\}/i)).toEqual([]);
  });

  test('no capitals but names and the phrase of consent', () => {
    const shout = /\b(?!WITA|SLIK|LAPS|APPK|JPEG)[A-Z]{4,}\b/;
    const consent = /^acceptance\.phrase$/;
    for (const locale of locales) {
      const list = said[locale].filter(({ key }) => !consent.test(key));
      expect(offenders(list, shout)).toEqual([]);
    }
  });

  test('no blanks too many', () => {
    for (const locale of locales) expect(offenders(said[locale], / {2}|\n{2,}| \n|\s[.,;:?](?!\.)/)).toEqual([]);
  });
});

describe('a rule finds what breaks it', () => {
  test.each([
    ['addresses with respect', 'Terima kasih, Pak Budi.', 'Thank you, buddy.'],
    ['standard language', 'Belum bisa dong.', 'We are gonna look.'],
    ['no threat', 'Anda harus bayar hari ini.', 'You must pay today.'],
    ['no shame, no guilt', 'Jangan sampai malu.', 'That would be a shame.'],
    ['no pressure and no countdown', 'Ini kesempatan terakhir.', 'Only {{count}} days left.'],
    ['no borrowing, no selling of what one owns', 'Coba pinjam dari keluarga.', 'You can borrow from family.'],
    ['promises nothing that is not ours to give', 'SLIK Anda pasti bersih.', 'You will be approved.'],
    ['plain words, no jargon', 'Anda wanprestasi.', 'The debtor is late.'],
    ['no shouting', 'Selamat!', 'Well done!'],
    ['no emoji', 'Baik \u{1F44D}', 'Good :)'],
  ])('%s', (rule, indonesian, english) => {
    const ban = bans.find((one) => one.rule === rule);
    expect([ban?.id.test(indonesian), ban?.en.test(english)]).toEqual([true, true]);
  });

  test('every rule has its example', () => {
    expect(bans).toHaveLength(10);
  });

  test.each([
    ['id', 'Rp 1.500.000'],
    ['id', 'Rp1500000'],
    ['id', 'Rp1.500.000,00'],
    ['id', '1,500,000'],
    ['id', '2026-03-12'],
    ['id', '12/03/2026'],
    ['id', '12 Mar 2026'],
    ['id', 'pukul 14:05 WIB'],
    ['id', 'pukul 14.05'],
    ['id', '0.1%'],
    ['en', 'March 12, 2026'],
    ['en', '14.05 WIB'],
    ['en', '2 pm'],
    ['en', '0,1%'],
  ] as const)('%s: %s', (locale, text) => {
    expect(Object.values(formats[locale]).some((pattern) => pattern.test(text))).toBe(true);
  });

  test.each([
    ['id', 'Rp1.500.000 pada 12 Maret 2026 pukul 14.05 WIB, 0,1% per hari, paling banyak 1.000 huruf'],
    ['en', 'Rp1.500.000 on 12 March 2026 at 14:05 WIB, 0.1% a day, for example 30 June 2027'],
  ] as const)('and leaves alone what keeps it (%s)', (locale, text) => {
    expect(Object.entries(formats[locale]).filter(([, pattern]) => pattern.test(text))).toEqual([]);
    expect(bans.filter((ban) => ban[locale].test(text))).toEqual([]);
  });
});

describe('amounts, days and times', () => {
  const cases = locales.flatMap((locale) =>
    Object.entries(formats[locale]).map(([rule, pattern]) => ({ rule, pattern, locale })),
  );

  test.each(cases)('$rule ($locale)', ({ pattern, locale }) => {
    expect(offenders(said[locale], pattern)).toEqual([]);
  });

  test('come from the engine: none is written into a sentence, except as an example', () => {
    const figures =
      /Rp\d|\d{1,2} (Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)/;
    const examples = /misalnya|Contoh|for example|such as|Examples/;
    for (const locale of locales) {
      const list = said[locale].filter(({ text }) => !examples.test(text));
      expect(offenders(list, figures)).toEqual([]);
    }
  });
});

describe('a bubble is short', () => {
  const bare = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');
  const paragraphs = (text: string) => text.split('\n').filter((line) => line !== '' && !/^(•|\d+\.)/.test(line));

  test.each(locales)(`at most ${mostParagraphs} paragraphs (%s)`, (locale) => {
    expect(said[locale].filter(({ text }) => paragraphs(text).length > mostParagraphs)).toEqual([]);
  });

  test.each(locales)(`a paragraph has at most ${longestParagraph} characters (%s)`, (locale) => {
    const long = said[locale].filter(({ text }) =>
      paragraphs(bare(text)).some((part) => part.length > longestParagraph),
    );
    expect(long).toEqual([]);
  });

  test.each(locales)(`a sentence has at most ${longestSentence} characters (%s)`, (locale) => {
    const long = said[locale].flatMap(({ key, text }) =>
      bare(text)
        .split(/(?<=[.?:;])\s/)
        .filter((sentence) => sentence.length > longestSentence)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('before the identity is known', () => {
  /** Where words for an unknown person come from: the flow that asks who they are, and what every flow shares. */
  const sources = ['dialogs/identityDialog.ts', 'dialogs/repairDialog.ts', 'dialogs/prompts/answerPrompt.ts'];
  /** Said by those only to who is known, or in another form to who is not. */
  const knownOnly = /^(repair\.(help|why|resume|corrected)|handoff\.(person|hardship))$/;
  const literal = (path: string) => readSource(path, readFileSync(join(root, path), 'utf8')).strings;
  const used = new Set(sources.flatMap(literal));
  const tables =
    /^(welcome\.|identity\.|flow\.identity$|handoff\.(unverified|crisis)$|complaint\.|scam\.|hardship\.(deceased|legal|taken)$|privacy\.(stopped|alreadyStopped|allowed|wasAllowed|why|help)$|flow\.(complaint|privacy)$|repair\.(apology|empty|notText|voice|tooLong)$)/;

  test.each(locales)('no word tells of a debt (%s)', (locale) => {
    const list = said[locale].filter(({ key }) => (tables.test(key) || used.has(key)) && !knownOnly.test(key));
    expect(list.length).toBeGreaterThan(40);
    expect(offenders(list, debtWords[locale])).toEqual([]);
  });
});

describe('nothing is there for nobody', () => {
  const files = readSources(root, ['bot', 'dialogs', 'engine', 'locales']).filter(
    ({ path }) => !/^locales\/(id|en)\/replies/.test(path),
  );
  const strings = new Set(files.flatMap((file) => file.strings));
  const text = files.map(({ path }) => readFileSync(join(root, path), 'utf8')).join('\n');

  /** A key put together from its table and a name, as flow.${name}, or a number: the name stands somewhere too. */
  const isComposed = (key: string): boolean =>
    [...strings].some((start) => {
      if (!start.includes('.') || !key.startsWith(start)) return false;
      const rest = key.slice(start.length);
      return /^\d+$/.test(rest) || (start.endsWith('.') && new RegExp(`\\b${rest}\\b`).test(text));
    });

  test('every key is asked for somewhere', () => {
    const unused = said.id.filter(({ key }) => !strings.has(key) && !isComposed(key));
    expect(unused.map(({ key }) => key)).toEqual([]);
  });
});
