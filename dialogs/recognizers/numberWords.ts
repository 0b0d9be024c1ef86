import {
  hundredWords,
  magnitudeWords,
  oneMagnitudeWords,
  teenWords,
  tenWords,
  unitWords,
  wholeWords,
} from '../../locales/id/lexicon.js';

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

/** Cuts number words written together ("duaratuslimapuluhribu") apart; any other word comes back as it is. */
export function splitCompound(word: string): readonly string[] {
  if (word.length < 8 || word.length > 80 || partWords.has(word)) return [word];
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
}

/** The part of a number below a thousand, said in words from `from` on. `words` is how many words it took. */
export interface SmallNumber {
  readonly value: number;
  readonly words: number;
}

/**
 * Reads a number below a thousand from words; a single digit may stand for a unit ("5 ratus"). Undefined when the
 * first word is no number word, or only a bare digit.
 */
export function readSmallNumber(wordAt: (index: number) => string | undefined, from: number): SmallNumber | undefined {
  let value = 0;
  let below = 1000;
  let index = from;
  while (below > 1) {
    const word = wordAt(index);
    if (word === undefined) break;
    const whole = wholeWords.get(word);
    const digit = /^[1-9]$/.test(word) ? Number(word) : undefined;
    const unit = unitWords.get(word) ?? digit;
    const next = wordAt(index + 1) ?? '';
    const [part, room, taken] =
      whole !== undefined
        ? [whole, whole >= 100 ? 100 : whole % 10 === 0 && whole > 10 ? 10 : 1, 1]
        : unit === undefined
          ? [0, 0, 0]
          : hundredWords.has(next)
            ? [unit * 100, 100, 2]
            : tenWords.has(next)
              ? [unit * 10, 10, 2]
              : teenWords.has(next)
                ? [10 + unit, 1, 2]
                : digit === undefined
                  ? [unit, 1, 1]
                  : [0, 0, 0];
    if (taken === 0 || part >= below) break;
    value += part;
    below = room;
    index += taken;
  }
  return index === from ? undefined : { value, words: index - from };
}
