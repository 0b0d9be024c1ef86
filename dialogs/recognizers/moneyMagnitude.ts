import { countedNouns, fewNouns, magnitudeWords, smallCountNouns } from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';
import type { Quantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

/** A sum as written, before its context is known. Candidates are its possible readings in millionths of a rupiah. */
export interface Sum {
  readonly next: number;
  readonly candidates: readonly bigint[];
  /** What the last term was multiplied by; empty for a bare number, two entries for "M". */
  readonly magnitudes: readonly bigint[];
  /** The number without magnitude, when that is all there is. */
  readonly bare?: Quantity;
  readonly approximate: boolean;
  readonly fault?: 'malformed' | 'too_large';
  /** "dua tiga juta": two neighbouring numbers said as one range. */
  readonly range?: readonly [bigint, bigint];
}

export const currencyWord = /^(?:perak|rupiah|rph|rp|idr)$/;
export const rangeWord = /^(?:-|~|sampai|sampe|ampe|smp|smpe|hingga|sd|to)$/;

/** Powers a word stands for. A lone "m" may be miliar or million, and nothing tells which. */
export function magnitudesAt(tokens: readonly Token[], at: number): readonly bigint[] {
  const token = tokens[at];
  if (token?.kind !== 'word') return [];
  if (token.text === 'm' || token.text === 'mil') return [1_000_000n, 1_000_000_000n];
  const power = magnitudeWords.get(token.text);
  return power === undefined ? [] : [BigInt(power)];
}

/** Tells whether the number before `at` counts months, people or per cents rather than rupiah. */
export function isCounted(tokens: readonly Token[], at: number, value: bigint): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  // "10 dari 24 bulan": both count months.
  if (token.text === 'dari' && tokens[at + 1]?.kind === 'number') return countedNouns.has(tokens[at + 2]?.text ?? '');
  if (fewNouns.has(token.text)) return value < 100n * RUPIAH;
  if (!countedNouns.has(token.text)) return false;
  const times = /^(?:x|kali|kl)$/.test(token.text) && tokens[at + 1]?.kind === 'number';
  if (times && value >= 100n * RUPIAH) return false;
  if (smallCountNouns.has(token.text) && value >= 10_000n * RUPIAH) return false;
  // "bayar 500 bulan ini": five hundred of something, this month; "bayar 500 jam 10": at ten.
  const follower = tokens[at + 1];
  const dated = /^(?:ini|depan)$/.test(follower?.text ?? '') || (token.text === 'jam' && follower?.kind === 'number');
  return !(dated && value >= 100n * RUPIAH);
}

export function times(values: readonly bigint[], powers: readonly bigint[]): readonly bigint[] {
  return powers.flatMap((power) => values.map((value) => value * power));
}
