import { spellings } from '../../locales/id/lexicon.js';
import { remembered } from './remembered.js';

const invisible = /\p{Cf}|\u20e3|\u034f|\u115f|\u1160|\u3164|[\ufe00-\ufe0f]/gu;
const digit = /^\p{Nd}$/u;
const quarters: Readonly<Record<string, string>> = { '¼': ',25', '½': ',5', '¾': ',75' };

/** Decimal digits of every script lie in runs of ten, so the distance from the start of the run is the value. */
function asciiDigit(character: string): string {
  let code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && digit.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}

/** Results kept of whole messages, and of single words, which come again and again. */
const keptTexts = 8;
const keptWords = 4096;

/**
 * Writes a message in plain characters: full-width letters and the digits of any script become ASCII, invisible
 * characters go, dashes, quotes and spaces get one form. Capitals and line breaks stay. Superscripts and circled
 * numbers are left alone: "10²" must not turn into 102.
 */
export const plain = remembered(
  (text) =>
    text
      .replace(invisible, '')
      .replace(/(?:(\d)\s?)?([¼½¾])/g, (_, whole: string | undefined, part: string) => `${whole ?? 0}${quarters[part]}`)
      .replace(/[^\p{No}]+/gu, (part) => part.normalize('NFKC'))
      .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
      .replace(/\u066b/g, ',')
      .replace(/\u066c/g, '.')
      .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
      .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
      .replace(/[\u201c-\u201f\u2033]/g, '"')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n\s*/g, '\n')
      .trim(),
  keptTexts,
);

/** Shortens every run of the same letter to one: "okeee" → "oke". For looking words up only: it also shortens "maaf". */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** Plain, lower-case, with letters dragged out to three or more shortened: "BANGEEEET" → "banget". */
export const normalize = remembered(
  (text) =>
    plain(text)
      .toLowerCase()
      .replace(/(\p{L})\1{2,}/gu, '$1'),
  keptTexts,
);

/** One lower-case word in its standard spelling: "brp" → "berapa", "dendanya" → "denda". */
const standard = remembered((word): readonly string[] => {
  const known = spellings.get(word) ?? spellings.get(squeeze(word));
  if (known !== undefined) return known.split(' ');
  const stem = /^(\p{L}{3,})(?:nya|kah|ku)$/u.exec(word)?.[1];
  return stem === undefined ? [word] : (spellings.get(stem) ?? stem).split(' ');
}, keptWords);

/** The words of a message in standard spelling, without punctuation; reduplication ("kira-kira") gives both halves. */
export const standardWords = remembered((text): readonly string[] => {
  const words = normalize(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return words.flatMap((word) => standard(word));
}, keptTexts);
