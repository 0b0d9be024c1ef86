import { upperLimitWords } from '../../locales/id/lexicon.js';
import { type Mention, mentionAt, readingsOf, speaksOfMoney } from './amountMention.js';
import { type AmountResult, rangeOf, resultOf } from './amountResult.js';
import { rangeWord } from './moneyMagnitude.js';
import type { Token } from './moneyTokens.js';
import { RUPIAH } from './writtenNumber.js';

/** A sum and the tokens it was read from. */
export interface Found {
  readonly result: AmountResult;
  readonly from: number;
  readonly next: number;
}

/** A message cut into tokens. */
export interface Message {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** The message answers "how much?": then a lone "5" is an amount, too. */
  readonly answer: boolean;
}

/** The message's own words for a run of tokens. */
export function textOf({ source, tokens }: Message, from: number, next: number): string {
  return source.slice(tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

/** How many tokens join two ends of a range at `at`: "-", "sampai", "s.d.", and "dan" after "antara". */
function connectorAt(tokens: readonly Token[], at: number, between: boolean): number {
  const limit = tokens[at]?.text === ',' && between ? at + 1 : at;
  if (upperLimitWords.has(tokens[limit]?.text ?? '')) return limit + 1 - at;
  if (
    tokens[limit]?.text === 'paling' &&
    /^(?:banyak|besar|mentok|banter|pol|tinggi)$/.test(tokens[limit + 1]?.text ?? '')
  )
    return limit + 2 - at;
  const word = tokens[at]?.text ?? '';
  const follower = tokens[at + 1]?.text ?? '';
  if (/^(?:sampai|sampe|hingga)$/.test(word) && /^(?:dengan|dgn|ke)$/.test(follower)) return 2;
  if (rangeWord.test(word)) return 1;
  if (word === 's' && /^[/.]$/.test(follower) && tokens[at + 2]?.text === 'd')
    return tokens[at + 3]?.text === '.' ? 4 : 3;
  return between && /^(?:dan|sama|dengan|ke|and|&)$/.test(word) ? 1 : 0;
}

/** A number that takes its magnitude from the other end: the 1 of "1-2 juta", the 700 of "500rb-700". */
function borrowsMagnitude(mention: Mention): boolean {
  const { bare } = mention.sum;
  return bare !== undefined && bare.value < 10_000n * RUPIAH && /^(?:plain|decimal|words)$/.test(bare.style);
}

/** "5 sampai 6 ratus ribu" and "5-600rb": the lower end leaves the hundreds out as well. */
function lowEnd(value: bigint, upper: bigint): bigint {
  const hundred = 100n * RUPIAH;
  return upper % hundred === 0n && value % RUPIAH === 0n && value * 100n < upper ? value * 100n : value;
}

function endsOfRange(low: Mention, high: Mention): readonly [readonly bigint[], readonly bigint[]] {
  const [upper] = high.sum.candidates;
  if (borrowsMagnitude(low) && high.sum.magnitudes.length > 0 && upper !== undefined) {
    const value = lowEnd(low.sum.candidates[0] ?? 0n, upper / (high.sum.magnitudes[0] ?? 1n));
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
export function readPair(message: Message, first: Mention): Found | 'no money' | undefined {
  const { tokens } = message;
  if (faulty(first) || first.negative) return undefined;
  const width = connectorAt(
    tokens,
    first.next,
    /^(?:antara|between|dari|from|kisaran|min|minimal|minimum|minim|sedikit)$/.test(tokens[first.from - 1]?.text ?? ''),
  );
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
export function readAlternative(message: Message, first: Mention): Mention {
  const { tokens } = message;
  if (!borrowsMagnitude(first) || !/^(?:atau|ato|atw|apa)$/.test(tokens[first.next]?.text ?? '')) return first;
  const power = mentionAt(tokens, first.next + 1)?.sum.magnitudes;
  if (power === undefined || power.length === 0) return first;
  const candidates = power.flatMap((factor) => first.sum.candidates.map((value) => value * factor));
  const { bare, ...sum } = first.sum;
  return { ...first, sum: { ...sum, candidates, magnitudes: bare === undefined ? sum.magnitudes : power } };
}
