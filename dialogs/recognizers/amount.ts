import { correctionWords } from '../../locales/id/lexicon.js';
import {
  looksLikeIdentifier,
  looksLikeYearOrCode,
  type Mention,
  mentionAt,
  readingsOf,
  speaksOfMoney,
} from './amountMention.js';
import { type AmountResult, rangeOf, refused, resultOf } from './amountResult.js';
import { magnitudesAt } from './moneyTerm.js';
import { moneyTokens, type Token } from './moneyTokens.js';
import { plain } from './normalize.js';
import { RUPIAH } from './writtenNumber.js';

export type { AmountResult } from './amountResult.js';

interface Found {
  readonly result: AmountResult;
  readonly from: number;
  readonly next: number;
}

interface Message {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** The message answers "how much?": then a lone "5" is an amount, too. */
  readonly answer: boolean;
}

function textOf({ source, tokens }: Message, from: number, next: number): string {
  return source.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

/** How many tokens join two ends of a range at `at`: "-", "sampai", "s/d", and "dan" after "antara". */
function connectorAt(tokens: readonly Token[], at: number, between: boolean): number {
  const word = tokens[at]?.text ?? '';
  if (/^(?:-|sampai|sampe|smp|hingga|sd|to)$/.test(word)) return 1;
  if (word === 's' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === 'd') return 3;
  return between && /^(?:dan|sama|dengan|ke|&)$/.test(word) ? 1 : 0;
}

/** A number that takes its magnitude from the other end: the 1 of "1-2 juta", the 700 of "500rb-700". */
function borrowsMagnitude(mention: Mention): boolean {
  const { bare } = mention.sum;
  return bare !== undefined && bare.value < 10_000n * RUPIAH && /^(?:plain|decimal|words)$/.test(bare.style);
}

function endsOfRange(low: Mention, high: Mention): readonly [readonly bigint[], readonly bigint[]] {
  const [upper] = high.sum.candidates;
  if (borrowsMagnitude(low) && high.sum.magnitudes.length > 0 && upper !== undefined) {
    const value = low.sum.candidates[0] ?? 0n;
    // "2-1 juta" is only turned round; "500-1jt" leaves the thousands out.
    const small = value < 100n * RUPIAH;
    const powers = [...high.sum.magnitudes, 1000n].map((power) => value * power);
    return [
      [powers.find((reading) => small || reading <= upper) ?? value * (high.sum.magnitudes[0] ?? 1n)],
      high.sum.candidates,
    ];
  }
  if (borrowsMagnitude(high) && low.sum.magnitudes.length > 0)
    return [low.sum.candidates, [(high.sum.candidates[0] ?? 0n) * (low.sum.magnitudes[0] ?? 1n)]];
  if (borrowsMagnitude(low) && borrowsMagnitude(high) && low.currency === 'none' && high.currency === 'none') {
    const ends = [low, high].map(({ sum }) => sum.candidates[0] ?? 0n) as [bigint, bigint];
    const power = ends.every((end) => end < 100n * RUPIAH) ? 1_000_000n : 1000n;
    const shortened = ends.every((end) => end < 1000n * RUPIAH);
    if (shortened) return [[ends[0] * power], [ends[1] * power]];
  }
  return [readingsOf(low).candidates, readingsOf(high).candidates];
}

function faulty(mention: Mention): boolean {
  return mention.percent || mention.sum.fault !== undefined || mention.sum.range !== undefined;
}

/** Reads a second sum that makes a range with the first, or lends it its magnitude ("1 atau 2 juta"). */
function readPair(message: Message, first: Mention): Found | 'no money' | undefined {
  const { tokens } = message;
  if (faulty(first) || first.negative) return undefined;
  const width = connectorAt(tokens, first.next, /^(?:antara|dari|kisaran)$/.test(tokens[first.from - 1]?.text ?? ''));
  if (width === 0) return undefined;
  const at = first.next + width;
  const second = mentionAt(tokens, at);
  if (second === undefined)
    // "6-12 bulan": what the second number counts, the first one counts as well.
    return first.sum.bare !== undefined && tokens[at]?.kind === 'number' ? 'no money' : undefined;
  if (faulty(second) || second.negative) {
    const result = resultOf(second, textOf(message, first.from, second.next));
    return { result, from: first.from, next: second.next };
  }
  const weak = readingsOf(first).weak && readingsOf(second).weak;
  if (weak && !message.answer && !speaksOfMoney(tokens, first)) return 'no money';
  const [low, high] = endsOfRange(first, second);
  return { result: rangeOf(low, high, textOf(message, first.from, second.next)), from: first.from, next: second.next };
}

/** The first of two alternatives: "1 atau 2 juta" are both millions. */
function readAlternative(message: Message, first: Mention): Mention {
  const { tokens } = message;
  if (!borrowsMagnitude(first) || !/^(?:atau|ato|atw|apa)$/.test(tokens[first.next]?.text ?? '')) return first;
  const power = mentionAt(tokens, first.next + 1)?.sum.magnitudes;
  if (power === undefined || power.length === 0) return first;
  const candidates = power.flatMap((factor) => first.sum.candidates.map((value) => value * factor));
  const { bare, ...sum } = first.sum;
  return { ...first, sum: { ...sum, candidates, magnitudes: bare === undefined ? sum.magnitudes : power } };
}

function accept(message: Message, mention: Mention): boolean {
  if (looksLikeIdentifier(mention)) return mention.currency !== 'none';
  const money = message.answer || speaksOfMoney(message.tokens, mention);
  if (looksLikeYearOrCode(mention)) return money;
  if (mention.percent || mention.sum.fault !== undefined || mention.currency !== 'none') return true;
  const style = mention.sum.bare?.style;
  const alone = mention.from === 0 && mention.next === message.tokens.length;
  if (style === 'malformed') return money || alone || /00$/.test(textOf(message, mention.from, mention.sum.next));
  return money || alone || !readingsOf(mention).weak;
}

function findAmounts(text: string, answer: boolean): { readonly message: Message; readonly found: readonly Found[] } {
  const original = plain(text);
  const lower = original.toLowerCase();
  const tokens = moneyTokens(lower);
  const message = { source: lower.length === original.length ? original : lower, tokens, answer };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at);
    const pair = mention === undefined ? undefined : readPair(message, mention);
    if (mention === undefined) at = skipIdentifier(tokens, at);
    else if (pair === 'no money') at = mention.next + 1;
    else if (pair !== undefined) {
      found.push(pair);
      at = pair.next;
    } else {
      const whole = readAlternative(message, mention);
      const result = resultOf(whole, textOf(message, mention.from, mention.next));
      if (accept(message, whole)) found.push({ result, from: mention.from, next: mention.next });
      at = mention.next;
    }
  }
  return { message, found };
}

/** Steps over a number that is no amount together with the groups that belong to it. */
function skipIdentifier(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[at]?.kind !== 'number') return next;
  for (let more = 1; more > 0; next += more) {
    const [token, follower] = [tokens[next], tokens[next + 1]];
    const dashed = token?.text === '-' && token.glued && follower?.kind === 'number';
    const spaced =
      token?.kind === 'number' && /^\d{3,4}$/.test(token.text) && magnitudesAt(tokens, next + 1).length === 0;
    more = dashed ? 2 : spaced ? 1 : 0;
  }
  return next;
}

/**
 * Finds every sum of money in a message, in order, in whole rupiah. A sum with more than one reading ("1.500", "cepek",
 * "5 M") is ambiguous, never chosen. Negative sums, per cents, broken grouping, fractions of a rupiah and sums above one
 * quadrillion are refused with a code. Phones, identity, card, account and customer numbers, dates, tenors, counts and
 * codes are no amounts.
 */
export function recognizeAmounts(text: string): readonly AmountResult[] {
  return findAmounts(text, false).found.map(({ result }) => result);
}

/** Keeps what still stands after "bukan 1 juta, 1,5 juta" and "1 juta eh 1,5 juta". */
function withoutWithdrawn(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const asserted = found.filter(
    ({ from }) => !/^(?:bukan|bkn|bukannya|jangan|jgn)$/.test(tokens[from - 1]?.text ?? ''),
  );
  let first = 0;
  for (let index = 1; index < asserted.length; index += 1) {
    const words = tokens.slice(asserted[index - 1]?.next ?? 0, asserted[index]?.from ?? 0);
    if (words.some((token) => correctionWords.has(token.text))) first = index;
  }
  return asserted.slice(first);
}

function candidatesOf(result: AmountResult): readonly number[] {
  if (result.kind === 'value' || result.kind === 'approximate') return [result.value];
  if (result.kind === 'range') return [result.min, result.max];
  return result.kind === 'ambiguous' ? result.candidates : [];
}

/**
 * Reads the answer to "how much?": the one sum in the message, after corrections ("bukan 1 juta, 1,5 juta"). Several
 * different sums are ambiguous; `none` when there is no sum at all.
 */
export function recognizeAmount(text: string): AmountResult | { readonly kind: 'none' } {
  const strict = findAmounts(text, false);
  const { message, found } = strict.found.length > 0 ? strict : findAmounts(text, true);
  const standing = withoutWithdrawn(message.tokens, found).map(({ result }) => result);
  const sums = standing.filter((result) => !(result.kind === 'refused' && result.code === 'percent'));
  const results = sums.length > 0 ? sums : standing;
  const [first, ...others] = results;
  if (first === undefined) return { kind: 'none' };
  const refusal = results.find((result) => result.kind === 'refused');
  if (others.length === 0 || refusal !== undefined) return refusal ?? first;
  if (results.every((result) => result.kind === 'value' && first.kind === 'value' && result.value === first.value))
    return first;
  const candidates = [...new Set(results.flatMap(candidatesOf))].sort((a, b) => a - b);
  return candidates.length === 0 ? refused(text, 'malformed') : { kind: 'ambiguous', text: plain(text), candidates };
}
