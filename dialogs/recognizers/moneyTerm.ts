import {
  ambiguousSlangAmounts,
  countedNouns,
  magnitudeWords,
  oneMagnitudeWords,
  slangAmounts,
} from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';
import { type Quantity, readQuantity } from './quantity.js';
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

export const halves: ReadonlyMap<string, bigint> = new Map([
  ['setengah', RUPIAH / 2n],
  ['stengah', RUPIAH / 2n],
  ['stgh', RUPIAH / 2n],
  ['separuh', RUPIAH / 2n],
  ['seperempat', RUPIAH / 4n],
]);
const vagueForms = /^(?:ribuan|rban|jutaan|jtan|miliaran|milyaran|sejutaan|ratusan|puluhan)$/;
export const currencyWord = /^(?:perak|rupiah|rph|rp|idr)$/;

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
  if (token === undefined || !countedNouns.has(token.text)) return false;
  // "bayar 500 bulan ini": five hundred of something, this month.
  const follower = tokens[at + 1]?.text;
  return !((follower === 'ini' || follower === 'depan') && value >= 100n * RUPIAH);
}

function skipVague(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === 'an') return at + 1;
  return tokens[at]?.text === '-' && tokens[at + 1]?.text === 'an' ? at + 2 : at;
}

function times(values: readonly bigint[], powers: readonly bigint[]): readonly bigint[] {
  return powers.flatMap((power) => values.map((value) => value * power));
}

/** What a number can mean in front of a magnitude. "500.000 ribu" may say the thousands twice. */
function multiplied(quantity: Quantity, powers: readonly bigint[]): readonly bigint[] | 'malformed' | 'too_large' {
  if (quantity.style === 'malformed' || quantity.style === 'code') return 'malformed';
  if (quantity.style === 'huge') return 'too_large';
  if (quantity.lastGroup !== undefined) return times([quantity.lastGroup, quantity.value], powers);
  if (quantity.asDecimal !== undefined) return times([quantity.asDecimal, quantity.value], powers);
  const whole = quantity.style === 'full' || (quantity.style === 'plain' && quantity.value >= 10_000n * RUPIAH);
  return whole ? [quantity.value, ...times([quantity.value], powers)] : times([quantity.value], powers);
}

function neighbours(first: Quantity, second: Quantity): boolean {
  return first.style === 'words' && second.style === 'words' && second.value === first.value + RUPIAH;
}

/** Reads one term of a sum: a number and its magnitude, "sejuta", "setengah juta", slang, or a bare number. */
export function readTerm(tokens: readonly Token[], at: number): Sum | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = token.kind === 'word' ? token.text : '';
  const approximate = vagueForms.test(word);
  const one = oneMagnitudeWords.get(word);
  if (one !== undefined) {
    const power = one >= 1e12 ? 1e12 : one >= 1e9 ? 1e9 : one >= 1e6 ? 1e6 : 1e3;
    return stacked(tokens, {
      next: at + 1,
      candidates: [BigInt(one) * RUPIAH],
      magnitudes: [BigInt(power)],
      approximate,
    });
  }
  if (word === 'se') {
    const power = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    const powers = magnitudesAt(tokens, power);
    if (powers.length !== 1) return undefined;
    return { next: power + 1, candidates: times([RUPIAH], powers), magnitudes: powers, approximate };
  }
  const slang = slangAmounts.get(word) ?? ambiguousSlangAmounts.get(word);
  if (slang !== undefined) {
    const value = BigInt(slang) * RUPIAH;
    const powers = magnitudesAt(tokens, at + 1);
    if (powers.length > 0) {
      // "goceng" has its thousand already; "goceng ribu" may mean it twice or not.
      const candidates = slang >= 1000 ? [value, ...times([value], powers)] : times([value], powers);
      return { next: at + 2, candidates, magnitudes: powers, approximate: false };
    }
    const literal = slangAmounts.has(word) || currencyWord.test(tokens[at + 1]?.text ?? '');
    const candidates = literal ? [value] : [value, value * 1000n];
    return { next: at + 1, candidates, magnitudes: [1n], approximate: false };
  }
  const half = word === 'tiga' && tokens[at + 1]?.text === 'perempat' ? (RUPIAH * 3n) / 4n : halves.get(word);
  if (half !== undefined) {
    const next = word === 'tiga' ? at + 2 : at + 1;
    const powers = magnitudesAt(tokens, next);
    if (powers.length === 0) return undefined;
    return { next: next + 1, candidates: times([half], powers), magnitudes: powers, approximate: false };
  }
  const quantity = readQuantity(tokens, at);
  return quantity === undefined ? undefined : withMagnitude(tokens, at, quantity);
}

function withMagnitude(tokens: readonly Token[], at: number, quantity: Quantity): Sum {
  let next = skipVague(tokens, quantity.next);
  let approximate = next !== quantity.next;
  let value = quantity.value;
  const half = halves.get(tokens[next]?.text ?? '');
  if (half !== undefined && (quantity.style === 'words' || quantity.style === 'plain')) {
    value += half;
    next += 1;
  }
  const powers = magnitudesAt(tokens, next);
  if (powers.length === 0) {
    if (value !== quantity.value) {
      const bare: Quantity = { style: 'decimal', value, next };
      return { next, candidates: [value], magnitudes: [], bare, approximate };
    }
    const joined = readRunOfNumbers(tokens, quantity);
    if (joined !== undefined) return joined;
    return { next, candidates: [value], magnitudes: [], bare: quantity, approximate };
  }
  approximate ||= tokens.slice(at, next + 1).some((token) => vagueForms.test(token.text));
  const candidates = multiplied({ ...quantity, value }, powers);
  if (typeof candidates === 'string')
    return { next: next + 1, candidates: [], magnitudes: powers, approximate, fault: candidates };
  return stacked(tokens, { next: next + 1, candidates, magnitudes: powers, approximate });
}

/** "seribu triliun" multiplies twice; "500 ribu ribu" is a slip that must not pass for either reading. */
function stacked(tokens: readonly Token[], sum: Sum): Sum {
  const powers = magnitudesAt(tokens, sum.next);
  const [power] = powers;
  const [below] = sum.magnitudes;
  if (power === undefined || below === undefined) return sum;
  if (power <= below || powers.length > 1) return { ...sum, next: sum.next + 1, candidates: [], fault: 'malformed' };
  return { ...sum, next: sum.next + 1, candidates: times(sum.candidates, powers), magnitudes: powers };
}

/** "dua tiga juta" is a range; any other numbers in a row before one magnitude cannot be put together. */
function readRunOfNumbers(tokens: readonly Token[], first: Quantity): Sum | undefined {
  let last = first;
  let count = 1;
  for (let quantity = readQuantity(tokens, first.next); quantity !== undefined && count < 12; count += 1) {
    last = quantity;
    quantity = readQuantity(tokens, quantity.next);
  }
  const powers = magnitudesAt(tokens, last.next);
  const sum = tokens[last.next]?.text ?? '';
  if (
    last.value < 100n * RUPIAH &&
    (slangAmounts.has(sum) || ambiguousSlangAmounts.has(sum) || oneMagnitudeWords.has(sum))
  )
    return { next: last.next + 1, candidates: [], magnitudes: [], approximate: false, fault: 'malformed' };
  if (count === 1 || powers.length === 0) return undefined;
  const [power] = powers;
  const shape = { next: last.next + 1, candidates: [], magnitudes: powers, approximate: false };
  if (count > 2 || power === undefined || !neighbours(first, last)) return { ...shape, fault: 'malformed' };
  return { ...shape, range: [first.value * power, last.value * power] };
}
