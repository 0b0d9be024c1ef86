import { whoWritesPatterns } from '../../locales/id/whoWrites.js';
import { normalize, standardWords } from './normalize.js';
import { findPattern, type WordPattern, wordPattern } from './wordPattern.js';

/** Who else may be writing, or what makes them hold back, before the identity is known. */
export type WhoWrites = keyof typeof whoWritesPatterns;

const patterns: readonly (readonly [WhoWrites, readonly WordPattern[]])[] = (
  Object.entries(whoWritesPatterns) as [WhoWrites, readonly string[]][]
).map(([who, sources]) => [who, sources.map(wordPattern)]);

/** Words as written and in standard spelling: "istrinya" would lose its ending, which says whose wife it is. */
function readings(text: string): readonly (readonly string[])[] {
  return [normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [], standardWords(text)];
}

/** Tells whether a relative, the wrong person, or somebody who doubts that this is the bank is writing. */
export function recognizeWhoWrites(text: string): WhoWrites | undefined {
  const both = readings(text);
  return patterns.find(([, list]) =>
    list.some((pattern) => both.some((words) => findPattern(pattern, words) >= 0)),
  )?.[0];
}
