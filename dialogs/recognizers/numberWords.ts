import {
  ambiguousSlangAmounts,
  fractionWords,
  hundredWords,
  magnitudeWords,
  oneMagnitudeWords,
  slangAmounts,
  teenWords,
  tenWords,
  unitWords,
  wholeWords,
} from '../../locales/id/lexicon.js';
import { squeeze } from './normalize.js';
import { remembered } from './remembered.js';

const keptWords = 4096;

const partWords: ReadonlySet<string> = new Set(
  [
    ...unitWords.keys(),
    ...wholeWords.keys(),
    ...oneMagnitudeWords.keys(),
    ...teenWords,
    ...tenWords,
    ...hundredWords,
    ...magnitudeWords.keys(),
    'setengah',
    'koma',
    'rupiah',
    'perak',
  ].filter((word) => word.length >= 4),
);

/** Every word that is part of a sum, short ones included. */
const sumWords: ReadonlySet<string> = new Set([
  ...partWords,
  ...unitWords.keys(),
  ...magnitudeWords.keys(),
  ...fractionWords.keys(),
  ...slangAmounts.keys(),
  ...ambiguousSlangAmounts.keys(),
]);

/** Takes dragged letters out of a number word ("jutaaa", "ribuu", "jutaaan"); other words come back as they are. */
export function withoutDrag(word: string): string {
  if (sumWords.has(word)) return word;
  const short = squeeze(word);
  if (short === word || short.length < 2) return word;
  return [short, short.replace(/an$/, 'aan')].find((each) => sumWords.has(each)) ?? word;
}

/** Cuts number words written together ("duaratuslimapuluhribu") apart; any other word comes back as it is. */
export const splitCompound: (word: string) => readonly string[] = remembered((word: string): readonly string[] => {
  const [, before, power] = /^(\p{L}{4,})(rb|rbu|jt|ewu)$/u.exec(word) ?? [];
  if (before !== undefined && power !== undefined) {
    const parts = partWords.has(before) ? [before] : splitCompound(before);
    if (parts.length > 1 || partWords.has(before)) return [...parts, power];
  }
  if (word.length < 7 || word.length > 80 || partWords.has(word)) return [word];
  const endings: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
  endings[word.length] = [];
  for (let start = word.length - 4; start >= 0; start -= 1) {
    for (let end = Math.min(word.length, start + 12); end >= start + 3; end -= 1) {
      const rest = endings[end];
      const part = word.slice(start, end);
      if (rest !== undefined && (partWords.has(part) || unitWords.has(part))) {
        endings[start] = [part, ...rest];
        break;
      }
    }
  }
  return endings[0] ?? [word];
}, keptWords);

/** The part of a number below a thousand, said in words from `from` on. `words` is how many words it took. */
export interface SmallNumber {
  readonly value: number;
  readonly words: number;
}

/** One step of such a number: what it adds, below what the next step must stay, and how many words it took. */
interface Part {
  readonly value: number;
  readonly room: number;
  readonly words: number;
}

type WordAt = (index: number) => string | undefined;

/** Reads what speech leaves out: "tujuh lima puluh" is 750, "seratus dua lima" ends in 25. */
function readShortened(wordAt: WordAt, index: number, below: number): Part | undefined {
  const [unit, follower] = [unitWords.get(wordAt(index) ?? ''), unitWords.get(wordAt(index + 1) ?? '')];
  const last = wordAt(index + 2) ?? '';
  if (unit === undefined || follower === undefined || unit === 0 || follower === 0) return undefined;
  // "dua tiga puluh" may as well say from twenty to thirty.
  if (below === 1000 && tenWords.has(last) && follower !== unit + 1)
    return { value: unit * 100 + follower * 10, room: 10, words: 3 };
  if (below === 100 && !tenWords.has(last) && !hundredWords.has(last) && !teenWords.has(last))
    return { value: unit * 10 + follower, room: 1, words: 2 };
  return undefined;
}

function readPart(wordAt: WordAt, index: number): Part | undefined {
  const word = wordAt(index) ?? '';
  const whole = wholeWords.get(word);
  if (whole !== undefined)
    return { value: whole, room: whole >= 100 ? 100 : whole % 10 === 0 && whole > 10 ? 10 : 1, words: 1 };
  const spoken = unitWords.get(word);
  const unit = spoken ?? (/^[1-9]$/.test(word) ? Number(word) : undefined);
  if (unit === undefined) return undefined;
  const next = wordAt(index + 1) ?? '';
  if (hundredWords.has(next)) return { value: unit * 100, room: 100, words: 2 };
  if (tenWords.has(next)) return { value: unit * 10, room: 10, words: 2 };
  if (teenWords.has(next)) return { value: 10 + unit, room: 1, words: 2 };
  return spoken === undefined ? undefined : { value: unit, room: 1, words: 1 };
}

/**
 * Reads a number below a thousand from words; a single digit may stand for a unit ("5 ratus"). Undefined when the
 * first word is no number word, or only a bare digit.
 */
export function readSmallNumber(wordAt: WordAt, from: number): SmallNumber | undefined {
  let value = 0;
  let below = 1000;
  let index = from;
  while (below > 1) {
    const part = readShortened(wordAt, index, below) ?? readPart(wordAt, index);
    if (part === undefined || part.value >= below) break;
    value += part.value;
    below = part.room;
    index += part.words;
  }
  return index === from ? undefined : { value, words: index - from };
}
