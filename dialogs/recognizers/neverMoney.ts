import { magnitudeWords, monthNames, notPlateEndings, plateRegions } from '../../locales/id/lexicon.js';

const months = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');
const powers = [...magnitudeWords.keys(), 'm', 'mil'].join('|');
const magnitude = `(?:${powers})(?!\\p{L})`;

/** What looks like a number and is never money: dates, times, phones, cards, identity and tax numbers, codes. */
const neverMoney: readonly RegExp[] = [
  /(?<!\d)\d{4}([ .-])\d{4}\1\d{4}\1\d{1,7}(?!\d)/g,
  /(?<![\d.,/-])\d{1,2}([-/])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/g,
  /(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d{2}|\d{2})(?![\d.,])/g,
  /(?<!\d)(?:19|20)\d{2}([-/])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<![\d:])\d{1,2}:\d{2}(?!\d)/g,
  new RegExp(
    `(?<![\\d.,/])(?<!(?:jt|juta|yuto) (?=[13]/[24](?!\\d)))\\d{1,2}/\\d{1,2}(?![\\d/.,]|\\s?(?:${powers}|bulan|bln|x|kali)(?!\\p{L}))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\d.,])\\d{1,2}[ -]?(?:${months})(?!\\p{L})(?:[ -]*'?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d.,]|\\s?${magnitude}))?`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${months}) +(?:(?:19|20)\\d{2}|\\d{1,2},? +(?:19|20)\\d{2})(?![\\d.,])`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:tgl|tggl|tanggal)\\.? ?\\d{1,2}(?: ?(?:-|sampai|sampe|s/d|sd|dan|atau|hingga) ?\\d{1,2})?(?![\\d]|[.,]\\d|\\s?(?:${powers})(?!\\p{L}))`,
    'gu',
  ),
  /(?<![\d.,])0(?:[ .()-]{0,2}\d){7,14}(?!\d)/g,
  /(?<![\d.,])(?:\+ ?62|62[ ()-]{0,2}8)(?:[ ()-]{0,2}\d){7,13}(?!\d)/g,
  /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g,
  /(?<!\d)\d{2,}(?:-\d+){2,}(?!\d)/g,
  /(?<![\p{L}\d])\p{L}+\/(?:19|20)\d{2}\/\d+(?!\d)/gu,
  /(?<!\p{L})h ?[+-] ?\d{1,3}(?![\d.,])/gu,
  /(?<!\p{L})(?:jam|pukul|pkl) setengah \d{1,2}(?!\d)/gu,
  /(?<!\p{L})tensi(?:nya)? \d{2,3} ?\/ ?\d{2,3}(?!\d)/gu,
];
const codeLike = /(?<![\p{L}\d])(\p{L}+)-\d[\p{L}\d-]*/gu;
const plate = new RegExp(
  `(?<![\\p{L}\\d])(?:${plateRegions.replaceAll(' ', '|')}) ?\\d{1,4} ?(?!(?:${notPlateEndings.replaceAll(' ', '|')})(?!\\p{L}))\\p{L}{1,3}(?!\\p{L}|\\d)`,
  'gu',
);

/** Blanks out what looks like a number and can never be money. */
export function hideIdentifiers(text: string): string {
  if (!/\d/.test(text)) return text;
  const blank = (span: string): string => '\0'.repeat(span.length);
  const hidden = [...neverMoney, plate].reduce((rest, pattern) => rest.replace(pattern, blank), text);
  return hidden.replace(codeLike, (span: string, word: string) =>
    word === 'rp' || word === 'idr' || word === 'ke' || word === 'se' || magnitudeWords.has(word) ? span : blank(span),
  );
}
