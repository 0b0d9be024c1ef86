import { countedNouns, labelNouns, magnitudeWords, monthNames } from '../../locales/id/lexicon.js';
import { splitCompound } from './numberWords.js';

/** A piece of a message. `glued` says that nothing stands between it and the piece before. */
export interface Token {
  readonly kind: 'number' | 'word' | 'symbol' | 'hidden';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

const months = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');
const magnitude = '(?:rb|ribu|jt|juta|k\\b|m\\b|mil)';

/** What looks like a number and is never money: dates, times, phones, cards, identity and tax numbers, codes. */
const neverMoney: readonly RegExp[] = [
  /(?<!\d)\d{4}([ .-])\d{4}\1\d{4}\1\d{1,7}(?!\d)/g,
  /(?<![\d.,/-])\d{1,2}([-/])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/g,
  /(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d{2}|\d{2})(?![\d.,])/g,
  /(?<!\d)(?:19|20)\d{2}([-/])\d{1,2}\1\d{1,2}(?!\d)/g,
  /(?<![\d:])\d{1,2}:\d{2}(?!\d)/g,
  /(?<![\d.,/])\d{1,2}\/\d{1,2}(?![\d/.,]|\s?(?:rb|ribu|jt|juta|bulan|bln|x|kali|k)(?!\p{L}))/gu,
  new RegExp(
    `(?<![\\d.,])\\d{1,2}[ -]?(?:${months})(?!\\p{L})(?:[ -]*'?(?:(?:19|20)\\d{2}|\\d{2})(?![\\d.,]|\\s?${magnitude}))?`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:${months}) +(?:(?:19|20)\\d{2}|\\d{1,2},? +(?:19|20)\\d{2})(?![\\d.,])`, 'gu'),
  /(?<!\p{L})(?:tgl|tggl|tanggal)\.? ?\d{1,2}(?: ?(?:-|sampai|sampe|s\/d|sd|dan|atau|hingga) ?\d{1,2})?(?![\d]|[.,]\d|\s?(?:rb|ribu|jt|juta)(?!\p{L}))/gu,
  /(?<![\d.,])0(?:[ .()-]{0,2}\d){7,14}(?!\d)/g,
  /(?<![\d.,])(?:\+ ?62|62[ ()-]{0,2}8)(?:[ ()-]{0,2}\d){7,13}(?!\d)/g,
  /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g,
  /(?<!\d)\d{2,}(?:-\d+){2,}(?!\d)/g,
];
const codeLike = /(?<![\p{L}\d])(\p{L}+)-\d[\p{L}\d-]*/gu;
const pieces = /((?:\d|\p{No})+(?:[.,'_]+\d+)*)|(\p{L}+)|(\0+)|\S/gu;
/** Small words that hurried typists glue to a magnitude: "500rbaja", "1jtsebulan". */
const gluedTail =
  /^(ribuan|ribu|rebu|rb|jutaan|juta|jt|k)?(sebulan|perbulan|sebln|aja|saja|doang|lah|dulu|kak|pak|bu|ya|per|an|lebih|setengah|sehari|bisa)$/;

/** "kira2" writes a doubled word; the 2 is no number. */
const doubled = /(?<!\p{L})(\p{L}{3,20})2(?![\d.,\p{L}])/gu;

function namesMoney(word: string): boolean {
  return word === 'idr' || magnitudeWords.has(word) || countedNouns.has(word) || labelNouns.has(word);
}

function hide(text: string): string {
  const blank = (span: string): string => '\0'.repeat(span.length);
  const hidden = neverMoney.reduce((rest, pattern) => rest.replace(pattern, blank), text);
  return hidden.replace(codeLike, (span: string, word: string) =>
    word === 'rp' || word === 'idr' || word === 'ke' || word === 'se' || magnitudeWords.has(word) ? span : blank(span),
  );
}

function splitWord(token: Token, afterNumber: boolean): readonly Token[] {
  const tail = afterNumber ? gluedTail.exec(token.text) : null;
  const parts =
    tail === null ? splitCompound(token.text) : [tail[1], tail[2]].filter((part): part is string => part !== undefined);
  let start = token.start;
  return parts.map((text, index) => {
    const piece: Token = { ...token, text, start, end: start + text.length, glued: index > 0 || token.glued };
    start += text.length;
    return piece;
  });
}

/** Cuts a plain lower-case message into numbers, words and symbols, hiding whatever can never be money. */
export function moneyTokens(text: string): readonly Token[] {
  // The letter O typed for a zero inside a number has one reading only.
  const repaired = text
    .replace(doubled, (span: string, word: string) => (namesMoney(word) ? span : `${word} `))
    .replace(/(?<=\d)o{1,9}(?=[\d.,\s]|$|rb|ribu|jt|juta|k(?!\p{L}))/gu, (run) => '0'.repeat(run.length));
  const tokens: Token[] = [];
  let end = -1;
  for (const match of hide(repaired).matchAll(pieces)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : match[3] ? 'hidden' : 'symbol';
    const glued = match.index === end;
    end = match.index + match[0].length;
    const token: Token = { kind, text: match[0], start: match.index, end, glued };
    if (kind !== 'word') tokens.push(token);
    else tokens.push(...splitWord(token, glued && tokens.at(-1)?.kind === 'number'));
  }
  return tokens;
}
