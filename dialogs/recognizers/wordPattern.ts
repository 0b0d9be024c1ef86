import { standardWords } from './normalize.js';

/** One alternative is a word or, with a star, the beginning of one. */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
}

/** A row of words to be found in order, with up to four others between two of them. */
export interface WordPattern {
  readonly elements: readonly Element[];
  /** Words in angle brackets, which ask for figures anywhere in the message: "<amount>". */
  readonly figures: readonly string[];
  /** The pattern itself denies something, so a "tidak" does not take it back. */
  readonly negated: boolean;
}

/** How many other words may stand between two parts of a pattern. */
const gap = 4;
const denial = new Set(['tidak', 'bukan', 'jangan', 'belum', 'tanpa']);

function element(source: string): Element {
  const choices = source.split('|').map((choice) => (choice.endsWith('*') ? choice : standardWords(choice).join(' ')));
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
  };
}

/** Reads a pattern: parts apart by spaces, alternatives behind a bar, a star for an open end, figures in brackets. */
export function wordPattern(source: string): WordPattern {
  const parts = source.split(' ');
  const elements = parts.filter((part) => !part.startsWith('<')).map(element);
  return {
    elements,
    figures: parts.filter((part) => part.startsWith('<')),
    negated: elements.some(({ words }) => [...denial].some((word) => words.has(word))),
  };
}

function fits({ words, starts }: Element, word: string): boolean {
  return words.has(word) || starts.some((start) => word.startsWith(start));
}

/** "bukan mau bayar" and "tidak usah simulasi" take the wish back. */
function denied(words: readonly string[], at: number): boolean {
  const [previous, earlier] = [words[at - 1] ?? '', words[at - 2] ?? ''];
  if (denial.has(previous)) return true;
  return denial.has(earlier) && /^(?:mau|usah|perlu|ingin|jadi|soal|untuk|minta|butuh)$/.test(previous);
}

/** Tells whether a word denies what follows it. */
export const isDenial = (word: string): boolean => denial.has(word);

/** The places of a pattern's parts when its first stands at `start`; undefined when they are not all there. */
export function matchAt(
  { elements }: WordPattern,
  words: readonly string[],
  start: number,
): readonly number[] | undefined {
  const [head] = elements;
  if (head === undefined || !fits(head, words[start] ?? '')) return undefined;
  const places = [start];
  for (let part = 1, at = start; part < elements.length; part += 1) {
    const element = elements[part];
    const limit = Math.min(words.length, at + 2 + gap);
    at += 1;
    while (at < limit && !(element !== undefined && fits(element, words[at] ?? ''))) at += 1;
    if (at >= limit) return undefined;
    places.push(at);
  }
  return places;
}

const nothing: readonly never[] = [];

/** Finds the patterns that can begin with a word, in the order given, without trying the others. */
export function indexByHead<T extends WordPattern>(patterns: readonly T[]): (word: string) => readonly T[] {
  const whole = new Map<string, T[]>();
  const opening = new Map<string, T[]>();
  for (const pattern of patterns) {
    const head = pattern.elements[0];
    for (const word of head?.words ?? []) whole.set(word, [...(whole.get(word) ?? []), pattern]);
    for (const start of head?.starts ?? []) opening.set(start, [...(opening.get(start) ?? []), pattern]);
  }
  const lengths = [...new Set([...opening.keys()].map((start) => start.length))];
  return (word) => {
    let found: readonly T[] = whole.get(word) ?? nothing;
    for (const length of lengths) {
      const more = length > word.length ? undefined : opening.get(word.slice(0, length));
      if (more !== undefined) found = found.length === 0 ? more : [...new Set([...found, ...more])];
    }
    return found;
  };
}

/** Where a pattern begins in the words, or -1. */
export function findPattern(pattern: WordPattern, words: readonly string[]): number {
  for (let start = 0; start < words.length; start += 1) {
    if (!pattern.negated && denied(words, start)) continue;
    if (matchAt(pattern, words, start) !== undefined) return start;
  }
  return -1;
}
