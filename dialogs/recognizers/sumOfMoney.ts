import { closingWords, vagueNumberWords } from '../../locales/id/lexicon.js';
import { currencyWord, isCounted, magnitudesAt, type Sum } from './moneyMagnitude.js';
import { fractionOf, readTerm } from './moneyTerm.js';
import type { Token } from './moneyTokens.js';
import type { Quantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

/** What stands directly behind a magnitude: "2jt5" is two and a half million, "2jt50" may be 2,05 or 2,5. */
function gluedDecimals(digits: string, power: bigint): readonly bigint[] {
  const value = BigInt(digits) * RUPIAH * power;
  if (digits.length === 1) return [value / 10n];
  if (digits.length === 3) return [value / 1000n];
  return digits.length === 2 ? [value / 1000n, value / 100n] : [];
}

/** From ten thousand on, nobody says odd rupiah after "ribu" without "rupiah". */
const LARGE = 10_000n * RUPIAH;

function plus(left: readonly bigint[], right: readonly bigint[]): readonly bigint[] {
  return left.flatMap((one) => right.map((other) => one + other));
}

/** "1jt,5" and "1jt.500": whether the point ends a sentence or begins a fraction, nobody can tell. */
function isStrayDecimal(tokens: readonly Token[], at: number): boolean {
  const [point, digits, follower] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[.,]$/.test(point?.text ?? '') || !point?.glued || digits?.kind !== 'number' || !digits.glued) return false;
  const counted = isCounted(tokens, at + 2, BigInt(digits.text.length > 2 ? 100 : 1) * RUPIAH);
  return /^\d{1,3}$/.test(digits.text) && !counted && follower?.kind !== 'word' && !(follower?.glued ?? false);
}

/** Adds what follows a term and belongs to the same sum; undefined when nothing does. */
function addRest(tokens: readonly Token[], sum: Sum): Sum | undefined {
  const power = sum.magnitudes.length === 1 ? sum.magnitudes[0] : undefined;
  if (power === undefined || power < 1000n || sum.fault !== undefined) return undefined;
  const token = tokens[sum.next];
  if (token === undefined) return undefined;
  if (isStrayDecimal(tokens, sum.next)) return { ...sum, next: sum.next + 2, candidates: [], fault: 'malformed' };
  const part = fractionOf(token.text);
  if (part !== undefined && magnitudesAt(tokens, sum.next + 1).length === 0 && !isCounted(tokens, sum.next + 1, part))
    return {
      ...sum,
      next: sum.next + 1,
      magnitudes: [],
      // "seratus ribu setengah" is neither 100.500 nor 150.000.
      ...(power === 1000n && sum.candidates.some((value) => value >= LARGE) ? { fault: 'malformed' } : {}),
      approximate: sum.approximate || vagueNumberWords.has(token.text),
      candidates: plus(sum.candidates, [power * part]),
    };
  const rest = readTerm(tokens, sum.next);
  if (rest === undefined || rest.range !== undefined || rest.fault !== undefined) return undefined;
  const [step] = rest.magnitudes;
  if (step !== undefined) {
    if (step >= power || step === 1n) return undefined;
    return {
      ...rest,
      approximate: sum.approximate || rest.approximate,
      candidates: plus(sum.candidates, rest.candidates),
    };
  }
  if (rest.bare === undefined || isCounted(tokens, rest.next, rest.bare.value)) return undefined;
  // "3 jt ½": the half belongs to the millions; "3 jt 1/2" may be three million on the first of February.
  if (rest.bare.style === 'decimal' && rest.bare.value < RUPIAH && !(token.glued && token.text.includes(',')))
    return {
      ...sum,
      next: rest.next,
      magnitudes: [],
      candidates: plus(
        sum.candidates,
        tokens[sum.next + 1]?.text === '/' ? [0n, power * rest.bare.value] : [power * rest.bare.value],
      ),
    };
  if (token.kind === 'number' && token.glued) {
    const tails = power >= 1_000_000n && rest.bare.style === 'plain' ? gluedDecimals(token.text, power) : [];
    if (tails.length === 0) return { ...sum, next: rest.next, candidates: [], fault: 'malformed' };
    return { ...sum, next: rest.next, magnitudes: [], candidates: plus(sum.candidates, tails) };
  }
  return addBare(tokens, sum, rest, rest.bare, power);
}

/** Nothing follows that the last number could count. */
function endsSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[.,!?)/\n]$/.test(token.text) || closingWords.has(token.text);
}

/** "dua juta lima", said to the end, is 2.500.000: nobody owes five rupiah more than two million.
 * "dua juta lima ratus" is 2.000.500 on paper and 2.500.000 in speech; "dua ribu lima ratus" is one thing. */
function addBare(tokens: readonly Token[], sum: Sum, rest: Sum, bare: Quantity, power: bigint): Sum | undefined {
  const value = bare.value;
  if ((bare.style !== 'words' && bare.style !== 'plain') || value >= 1000n * RUPIAH || value === 0n) return undefined;
  const named = currencyWord.test(tokens[rest.next]?.text ?? '');
  const literal = named || (power === 1000n && value >= 100n * RUPIAH);
  const shortened = value < 10n * RUPIAH && power >= 1_000_000n && endsSaying(tokens, rest.next);
  const spoken = value < 10n * RUPIAH ? (value * power) / 10n : (value * power) / 1000n;
  const written = literal || (power === 1000n && bare.style === 'words');
  if (power === 1000n && !named && value < 100n * RUPIAH && sum.candidates.some((whole) => whole >= LARGE))
    return {
      next: rest.next,
      magnitudes: [],
      approximate: sum.approximate,
      candidates: plus(sum.candidates, [value, value * 1000n]),
    };
  const tails = written ? [value] : shortened ? [spoken] : [value, spoken];
  const approximate = sum.approximate || rest.approximate;
  return { next: rest.next, magnitudes: [], approximate, candidates: plus(sum.candidates, tails) };
}

/** Reads a whole sum of descending terms at `at`, or undefined when no number begins there. */
export function readSum(tokens: readonly Token[], at: number): Sum | undefined {
  let sum = readTerm(tokens, at);
  for (let more = sum; more !== undefined; ) {
    sum = more;
    more = addRest(tokens, sum);
  }
  return sum;
}
