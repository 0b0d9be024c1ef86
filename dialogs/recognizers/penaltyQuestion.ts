import { penaltyPatterns } from '../../locales/id/controls.js';
import { standardWords } from './normalize.js';
import { findPattern, wordPattern } from './wordPattern.js';

const patterns = penaltyPatterns.map(wordPattern);

/** Tells whether a message that asks about a bill asks about its penalty or interest in particular: "dendanya dr mana". */
export function asksAboutPenalty(text: string): boolean {
  const words = standardWords(text);
  return patterns.some((pattern) => findPattern(pattern, words) >= 0);
}
