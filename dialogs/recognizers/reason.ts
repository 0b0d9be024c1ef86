import {
  clauseBoundReasons,
  clauseWords,
  denialBridges,
  noReasonPatterns,
  reasonPatterns,
  reasonRewrites,
  strongerReasons,
  supposedWords,
} from '../../locales/id/reasons.js';
import { recognizeAmounts } from './amount.js';
import { normalize, standardWords } from './normalize.js';
import { indexByHead, isDenial, matchAt, type WordPattern, wordPattern } from './wordPattern.js';

/** Why a debtor fell behind, or what they complain of. */
export type ReasonCode = keyof typeof reasonPatterns;

interface Pattern extends WordPattern {
  /** Undefined: a phrase that only stops the patterns within it. */
  readonly code: ReasonCode | undefined;
  /** Its place among all patterns, which decides between matches of one length. */
  readonly order: number;
}

interface Match {
  readonly code: ReasonCode | undefined;
  readonly order: number;
  readonly places: readonly number[];
}

/** Characters looked at; a longer message is refused before it comes here. */
const longestMessage = 1500;

const patterns: readonly Pattern[] = [
  ...noReasonPatterns.map((source) => ({ code: undefined, source })),
  ...(Object.entries(reasonPatterns) as [ReasonCode, readonly string[]][]).flatMap(([code, sources]) =>
    sources.map((source) => ({ code, source })),
  ),
].map(({ code, source }, order) => ({ code, order, ...wordPattern(source) }));

const reasonsFrom = indexByHead(patterns.filter(({ code }) => code !== undefined));
const stopsFrom = indexByHead(patterns.filter(({ code }) => code === undefined));

/** A denial right before a part, or before the bridge that leads to it, takes the reason back. */
function denied(words: readonly string[], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - 4); at -= 1) {
    const word = words[at] ?? '';
    if (isDenial(word)) return true;
    if (!denialBridges.has(word)) return false;
  }
  return false;
}

function supposed(words: readonly string[], start: number): boolean {
  return words.slice(Math.max(0, start - 3), start).some((word) => supposedWords.has(word));
}

function stands(pattern: Pattern, words: readonly string[], places: readonly number[]): boolean {
  if (pattern.code === undefined) return true;
  if (supposed(words, places[0] ?? 0)) return false;
  return pattern.negated || !places.some((place) => denied(words, place));
}

const within = (inner: Match, outer: Match): boolean => inner.places.every((place) => outer.places.includes(place));

/** Clauses in standard words. A reason reaches over a comma or a "tapi" only when neither side holds one of its own. */
function clauses(text: string): readonly (readonly string[])[] {
  const parts = text.split(/[.,;!?\n]+/u).map(standardWords);
  return parts.flatMap((words) => {
    const cut: string[][] = [[]];
    for (const word of words) {
      if (clauseWords.has(word)) cut.push([]);
      else cut.at(-1)?.push(word);
    }
    return cut;
  });
}

function matchesIn(
  words: readonly string[],
  from: (word: string) => readonly Pattern[],
  hasAmount: () => boolean,
): readonly Match[] {
  const matches: Match[] = [];
  for (const [start, word] of words.entries())
    for (const pattern of from(word)) {
      const places = matchAt(pattern, words, start);
      if (places === undefined || !stands(pattern, words, places)) continue;
      if (pattern.figures.length === 0 || hasAmount())
        matches.push({ code: pattern.code, order: pattern.order, places });
    }
  return matches;
}

/** Longer matches first, then in the order of the patterns and of the message. */
const precedence = (a: Match, b: Match): number =>
  b.places.length - a.places.length || a.order - b.order || (a.places[0] ?? 0) - (b.places[0] ?? 0);

function reasonsIn(words: readonly string[], hasAmount: () => boolean): readonly ReasonCode[] {
  const reasons = matchesIn(words, reasonsFrom, hasAmount);
  if (reasons.length === 0) return [];
  const matches = [...matchesIn(words, stopsFrom, hasAmount), ...reasons].sort(precedence);
  const kept: Match[] = [];
  for (const match of matches) {
    if (!kept.some((other) => other.code !== match.code && within(match, other))) kept.push(match);
  }
  const codes = new Set(kept.map(({ code }) => code));
  const standing = kept.filter(({ code }) => {
    const stronger = code === undefined ? undefined : strongerReasons[code];
    return stronger === undefined || !codes.has(stronger);
  });
  standing.sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0) || (a.places.at(-1) ?? 0) - (b.places.at(-1) ?? 0));
  return standing.flatMap(({ code }) => code ?? []);
}

/**
 * Finds the reasons a message names, in order of mention, each once. What is denied ("bukan karena PHK", "tidak lupa")
 * or only supposed ("kalau sakit") is none.
 */
export function recognizeReasons(text: string): readonly ReasonCode[] {
  const message = reasonRewrites.reduce(
    (rest, [pattern, spelling]) => rest.replace(pattern, spelling),
    normalize(text.slice(0, longestMessage)),
  );
  let amounts: boolean | undefined;
  const hasAmount = (): boolean => (amounts ??= recognizeAmounts(message).length > 0);
  const parts = clauses(message)
    .filter((words) => words.length > 0)
    .map((words) => ({ words, found: reasonsIn(words, hasAmount) }));
  const codes = parts.flatMap(({ words, found }, index) => {
    const next = parts[index + 1];
    const halves = found.length === 0 && next !== undefined && next.found.length === 0;
    return halves
      ? reasonsIn([...words, ...next.words], hasAmount).filter((code) => !clauseBoundReasons.has(code))
      : found;
  });
  const family = codes.indexOf('keluarga_sakit');
  const own = parts.some(({ words, found }) => found.includes('sakit') && words.includes('saya'));
  return [...new Set(codes.filter((code, at) => code !== 'sakit' || own || family < 0 || at < family))];
}
