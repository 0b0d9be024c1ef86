import { fileURLToPath } from 'node:url';
import { afterAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { readExamples } from '../../bot/understanding/trainingFiles.js';
import { maskIdentifiers } from '../../dialogs/recognizers/maskIdentifiers.js';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { ComposedDriver, compose } from '../helpers/transcript.js';
import { bubbleFaults } from '../locales/bubbleFaults.js';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
/** How many walks, how long, and how many at once. */
const numRuns = Number(process.env['WALKS'] ?? 100);
const length = 30;
const strands = 3;

jest.setTimeout(900_000);
afterAll(dropTemplate);

/** What debtors write, in and out of place; [Code] is the last code that went out. */
const messages = [
  ...['halo', 'CIF-1010', '0812 3456 7788', '10-10-1990', '5 mei 88', '[Code]', '[Code]', '123456', 'kirim ulang'],
  ...['1', '2', '3', '4', '5', 'lihat rincian tagihan', 'hitung cicilan', 'pilihan keringanan', 'keberatan', 'lainnya'],
  ...[
    '500rb',
    '1,5jt',
    '500',
    'sejutaan',
    '-2',
    '10%',
    '6 bulan',
    '0',
    'lewati',
    'tidak ada',
    'bantu hitung',
    '120 bulan',
  ],
  ...[
    'paket b',
    'ubah 1',
    'ubah 2',
    'ubah 3',
    '8',
    'SAYA SETUJU',
    'saya setuju',
    'ya',
    'ok',
    '👍',
    'tidak',
    'surat perjanjian saya',
  ],
  ...[
    'batal',
    'kembali',
    'ulangi',
    'bantuan',
    'petugas',
    'kenapa?',
    'sebentar ya',
    'menu',
    'makasih',
    'english',
    'keluar',
  ],
  ...[
    'pdf',
    'dendanya dr mana',
    'ga sanggup bayar',
    'asdf',
    '',
    ' ',
    '{{name}}',
    '<b>x</b>',
    'x'.repeat(1001),
    '２００rb',
    '\u200b',
  ],
];

const debtWords = /utang|tagihan|cicil|angsur|tunggak|kredit|denda|KTA|debt|instal|arrears|loan/i;

function withoutQuotes(text: string, typed: readonly string[]): string {
  return typed.filter((words) => words.length > 2).reduce((rest, words) => rest.replaceAll(words, '…'), text);
}

/** What breaks the copy rules in a bubble and is not the debtor's own words, which a review shows as they were written. */
function faultsOf(text: string, typed: readonly string[]): readonly string[] {
  const faults = bubbleFaults(text);
  if (faults.length === 0) return [];
  return bubbleFaults(withoutQuotes(text, typed)).length === 0 ? [] : faults.map((fault) => `${fault}: ${text}`);
}

async function walk(words: readonly string[]): Promise<void> {
  const typed: string[] = [];
  const now = Temporal.Instant.from('2026-11-21T03:00:00Z');
  const composed = await compose({ debtor: 'rizky', channel: 'web', now, seed: undefined });
  try {
    const driver = new ComposedDriver(composed);
    let said = (await driver.start()).map(({ text }) => text);
    for (const word of ['CIF-1010', ...words]) {
      const before = (await verified(composed.session())) === true;
      said = (await driver.say(word.replace('[Code]', driver.lastCode() ?? '000000'))).map(({ text }) => text);
      expect(said.length).toBeGreaterThan(0);
      expect(said.join('\n')).not.toMatch(/gangguan|went wrong|undefined|NaN|\[object|null/);
      typed.push(maskIdentifiers(word.trim()));
      expect(said.flatMap((text) => faultsOf(text, typed))).toEqual([]);
      const after = (await verified(composed.session())) === true;
      if (!before && !after) expect(withoutQuotes(said.join('\n'), typed)).not.toMatch(debtWords);
    }
    const { agreements, consents } = await driver.records();
    expect(consents).toHaveLength(agreements.length);
    for (const consent of consents) expect(consent['phrase']).toMatch(/^(saya setuju|i agree)$/i);
  } finally {
    await composed.close();
  }
}

async function verified(session: Promise<unknown>): Promise<boolean> {
  const state = await session;
  return typeof state === 'object' && state !== null && 'debtor' in state && state.debtor !== null;
}

const corrections = [
  'eh bukan 1 juta, 1,5 juta',
  'ralat, penghasilan saya 5 juta',
  'maksud saya 6 bulan',
  '2 juta bukan 3 juta',
  'eh salah, kebutuhan 2 juta',
];

/** Everything debtors write: set pieces in and out of place, figures and corrections, and messages of every meaning. */
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...messages) },
  { weight: 3, arbitrary: fc.constantFrom(...readExamples(locales).map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.constantFrom(...corrections) },
);
const opening = fc.constantFrom<readonly string[]>(
  [],
  ['10-10-1990', '[Code]'],
  ['10-10-1990', '[Code]'],
  ['10-10-1990', '[Code]', 'pilihan keringanan', 'kta', 'paket b'],
);
const walks = fc.sample(
  fc.tuple(opening, fc.array(word, { minLength: length, maxLength: length })).map((parts) => parts.flat()),
  { seed: 20261121, numRuns },
);

test('random walks end without a fault, without a debt word before the identity, without an agreement nobody agreed to', async () => {
  const waiting = walks.entries();
  const strand = async (): Promise<void> => {
    for (const [index, words] of waiting) {
      await walk(words).catch((error: unknown) => {
        throw new Error(`walk ${index}: ${JSON.stringify(words)}`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: strands }, strand));
});
