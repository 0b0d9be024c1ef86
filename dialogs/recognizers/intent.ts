import { crisisExceptions, crisisPhrases, intentPatterns } from '../../locales/id/intents.js';
import { recognizeAmounts } from './amount.js';
import { standardWords } from './normalize.js';
import { recognizeMonths } from './tenor.js';

/** What a message is about. */
export type IntentName = keyof typeof intentPatterns;

export interface IntentResult {
  readonly name: IntentName;
  /** Between 0 and 1; a plain phrase of the domain is 0.6 or more. */
  readonly score: number;
}

/** One alternative is a word or, with a star, the beginning of one. */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
}

interface Pattern {
  readonly name: IntentName;
  readonly elements: readonly Element[];
  /** Kinds of figures the message must carry anywhere: "<amount>", "<months>". */
  readonly figures: readonly string[];
  readonly negated: boolean;
}

/** How many other words may stand between two parts of a pattern. */
const gap = 4;
/** Characters looked at; a longer message is refused before it comes here. */
const longestMessage = 1500;
const denial = new Set(['tidak', 'bukan', 'jangan', 'belum', 'tanpa']);

function element(source: string): Element {
  const choices = source.split('|').map((choice) => (choice.endsWith('*') ? choice : standardWords(choice).join(' ')));
  return {
    words: new Set(choices.filter((choice) => !choice.endsWith('*'))),
    starts: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
  };
}

const patterns: readonly Pattern[] = (Object.entries(intentPatterns) as [IntentName, readonly string[]][]).flatMap(
  ([name, sources]) =>
    sources.map((source) => {
      const parts = source.split(' ');
      const elements = parts.filter((part) => !part.startsWith('<')).map(element);
      const figures = parts.filter((part) => part.startsWith('<'));
      return {
        name,
        elements,
        figures,
        negated: elements.some(({ words }) => [...denial].some((word) => words.has(word))),
      };
    }),
);

function fits({ words, starts }: Element, word: string): boolean {
  return words.has(word) || starts.some((start) => word.startsWith(start));
}

/** Where a pattern begins in the words, or -1. */
function find({ elements, negated }: Pattern, words: readonly string[]): number {
  const [head, ...tail] = elements;
  if (head === undefined) return -1;
  for (let start = 0; start < words.length; start += 1) {
    if (!fits(head, words[start] ?? '')) continue;
    if (!negated && denied(words, start)) continue;
    let at = start;
    const complete = tail.every((part) => {
      const limit = Math.min(words.length, at + 2 + gap);
      for (let next = at + 1; next < limit; next += 1)
        if (fits(part, words[next] ?? '')) {
          at = next;
          return true;
        }
      return false;
    });
    if (complete) return start;
  }
  return -1;
}

/** "bukan mau bayar" and "tidak usah simulasi" take the wish back. */
function denied(words: readonly string[], at: number): boolean {
  const [previous, earlier] = [words[at - 1] ?? '', words[at - 2] ?? ''];
  if (denial.has(previous)) return true;
  return denial.has(earlier) && /^(?:mau|usah|perlu|ingin|jadi|soal|untuk|minta|butuh)$/.test(previous);
}

/** The kinds of figures a message carries. */
function figuresIn(text: string): ReadonlySet<string> {
  const figures = new Set<string>();
  if (recognizeAmounts(text).length > 0) figures.add('<amount>');
  if (recognizeMonths(text).kind !== 'none') figures.add('<months>');
  return figures;
}

/**
 * Says what a message is about, or undefined when no pattern of locales/id/intents fits. More specific patterns win; of
 * equals the one said first.
 */
export function recognizeIntent(text: string): IntentResult | undefined {
  const message = text.slice(0, longestMessage);
  const words = standardWords(message);
  const figures = figuresIn(message);
  let best: { readonly name: IntentName; readonly weight: number; readonly at: number } | undefined;
  for (const pattern of patterns) {
    const at = pattern.figures.every((figure) => figures.has(figure)) ? find(pattern, words) : -1;
    if (at < 0) continue;
    const weight = pattern.elements.length + pattern.figures.length;
    if (best === undefined || weight > best.weight || (weight === best.weight && at < best.at))
      best = { name: pattern.name, weight, at };
  }
  if (best === undefined) return undefined;
  return { name: best.name, score: Math.min(0.95, 0.5 + 0.15 * best.weight) };
}

function phrase(text: string): string {
  return ` ${standardWords(text).join(' ')} `;
}

const crises = crisisPhrases.map(phrase);
const exceptions = crisisExceptions.map(phrase);

/** Tells whether a message hints at self-harm. Dying phones and dying of laughter do not. */
export function recognizeCrisis(text: string): boolean {
  const words = phrase(text);
  const cleared = exceptions.reduce((rest, exception) => rest.replaceAll(exception, ' | '), words);
  return crises.some((crisis) => cleared.includes(crisis));
}
