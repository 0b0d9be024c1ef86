import { crisisExceptions, crisisPhrases, intentPatterns } from '../../locales/id/intents.js';
import { recognizeAmounts } from './amount.js';
import { standardWords } from './normalize.js';
import { recognizeMonths } from './tenor.js';
import { findPattern, type WordPattern, wordPattern } from './wordPattern.js';

/** What a message is about. */
export type IntentName = keyof typeof intentPatterns;

export interface IntentResult {
  readonly name: IntentName;
  /** Between 0 and 1; a plain phrase of the domain is 0.6 or more. */
  readonly score: number;
}

interface Pattern extends WordPattern {
  readonly name: IntentName;
}

/** Characters looked at; a longer message is refused before it comes here. */
const longestMessage = 1500;
const patterns: readonly Pattern[] = (Object.entries(intentPatterns) as [IntentName, readonly string[]][]).flatMap(
  ([name, sources]) => sources.map((source) => ({ name, ...wordPattern(source) })),
);

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
    const at = pattern.figures.every((figure) => figures.has(figure)) ? findPattern(pattern, words) : -1;
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
