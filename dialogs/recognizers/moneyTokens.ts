import { countedNouns, labelNouns, magnitudeWords } from '../../locales/id/lexicon.js';
import { hideIdentifiers } from './neverMoney.js';
import { splitCompound, withoutDrag } from './numberWords.js';

/** A piece of a message. `glued` says that nothing stands between it and the piece before. */
export interface Token {
  readonly kind: 'number' | 'word' | 'symbol' | 'hidden';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

const pieces = /((?:\d|\p{No})+(?:[.,'_]+\d+)*)|(\p{L}+)|(\0+)|\S|\n/gu;
/** Small words that hurried typists glue to a magnitude: "500rbaja", "1jtsebulan". */
const gluedTail =
  /^(ribuan|ribu|rebu|rb|jutaan|juta|jt|k)?(sebulan|perbulan|sebln|aja|saja|doang|lah|dulu|kak|pak|bu|ya|per|an|lebih|setengah|sehari|bisa)$/;

/** "kira2" writes a doubled word; the 2 is no number. */
const doubled = /(?<!\p{L})(\p{L}{3,20})2(?![\d.,\p{L}])/gu;

/** English ways of joining number words; every replacement is as long as what it replaces. */
const english: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})and a half(?!\p{L})/gu, '      half'],
  [/(?<!\p{L})half a(?= (?:thousand|million|billion)(?!\p{L}))/gu, 'half  '],
  [
    /(?<=(?:one|two|three|four|five|six|seven|eight|nine|ten|zero|\d) )point(?= (?:\d|one|two|three|four|five|six|seven|eight|nine|zero))/g,
    'koma ',
  ],
  [/(?<!\p{L})a(?= (?:hundred|thousand|million|billion)(?!\p{L}))/gu, '1'],
  [/(?<!\p{L})(hundred) and(?= \p{L})/gu, '$1    '],
  [/(?<!\p{L})((?:twen|thir|for|fif|six|seven|eigh|nine)ty)-(?=\p{L})/gu, '$1 '],
];

function namesMoney(word: string): boolean {
  return word === 'idr' || magnitudeWords.has(word) || countedNouns.has(word) || labelNouns.has(word);
}

function splitWord(token: Token, afterNumber: boolean): readonly Token[] {
  const spelt = withoutDrag(token.text);
  if (spelt !== token.text) return [{ ...token, text: spelt }];
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
  // The letter O typed for a zero inside a number has one reading only, and so has an l before "00rb".
  const repaired = text
    .replace(/(?<![\p{L}\d])[l|](?=[\do]{1,3} ?(?:rb|ribu|rebu|jt|juta)(?!\p{L}))/gu, '1')
    .replace(doubled, (span: string, word: string) => (namesMoney(word) ? span : `${word} `))
    .replace(/(?<=\d)(?:o{1,9}(?=[\d.,\s]|$|rb|ribu|jt|juta)|o{2,9}(?=k(?!\p{L})))/gu, (run) => '0'.repeat(run.length))
    .replace(/(?<=\d)(?:[.,]o{3}){1,5}(?![\p{L}\d])/gu, (run) => run.replaceAll('o', '0'));
  const tokens: Token[] = [];
  let end = -1;
  const joined = english.reduce((rest, [pattern, form]) => rest.replace(pattern, form), repaired);
  for (const match of hideIdentifiers(joined).matchAll(pieces)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : match[3] ? 'hidden' : 'symbol';
    const glued = match.index === end;
    const token: Token = { kind, text: match[0], start: match.index, end: match.index + match[0].length, glued };
    // Nothing is glued across a line break.
    end = match[0] === '\n' ? -1 : token.end;
    if (kind !== 'word') tokens.push(token);
    else tokens.push(...splitWord(token, glued && tokens.at(-1)?.kind === 'number'));
  }
  return tokens;
}
