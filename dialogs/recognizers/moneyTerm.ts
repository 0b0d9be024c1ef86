import {
  ambiguousSlangAmounts,
  fractionWords,
  oneMagnitudeWords,
  slangAmounts,
  vagueNumberWords,
} from '../../locales/id/lexicon.js';
import { currencyWord, magnitudesAt, rangeWord, type Sum, times } from './moneyMagnitude.js';
import type { Token } from './moneyTokens.js';
import { readRunOfNumbers } from './numberRun.js';
import { type Quantity, readQuantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

/** The fraction a word stands for, in millionths: "setengah" is half of what follows. */
export function fractionOf(word: string): bigint | undefined {
  const part = fractionWords.get(word);
  return part === undefined ? undefined : BigInt(part);
}

function isVague(tokens: readonly Token[], from: number, next: number): boolean {
  return tokens.slice(from, next).some((token) => vagueNumberWords.has(token.text));
}

function skipVague(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === 'an') return at + 1;
  return /^[-']$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'an' ? at + 2 : at;
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

/** Reads "sejuta", and "se juta" or "sak yuto" written apart. */
function readOneMagnitude(tokens: readonly Token[], at: number, word: string): Sum | undefined {
  const one = oneMagnitudeWords.get(word);
  if (one !== undefined) {
    const power = one >= 1e12 ? 1e12 : one >= 1e9 ? 1e9 : one >= 1e6 ? 1e6 : 1e3;
    return stacked(tokens, {
      next: at + 1,
      candidates: [BigInt(one) * RUPIAH],
      magnitudes: [BigInt(power)],
      approximate: vagueNumberWords.has(word),
    });
  }
  if (!/^(?:se|sak|sa)$/.test(word)) return undefined;
  const power = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const powers = magnitudesAt(tokens, power);
  if (powers.length !== 1) return undefined;
  return {
    next: power + 1,
    candidates: times([RUPIAH], powers),
    magnitudes: powers,
    approximate: isVague(tokens, power, power + 1),
  };
}

/** What "setengah" halves behind slang: the million of "cetiao setengah"; nothing below a thousand. */
function leadingPower(slang: number): bigint {
  return slang < 1000 ? 1n : 10n ** BigInt(String(slang).length - 1);
}

/** Reads "goceng", "go ceng", "cepek" and "cepek ribu". */
function readSlang(tokens: readonly Token[], at: number, first: string): Sum | undefined {
  const apart = /^(?:ce|go)$/.test(first) ? `${first}${tokens[at + 1]?.text ?? ''}` : '';
  const [word, next] = slangAmounts.has(apart) || ambiguousSlangAmounts.has(apart) ? [apart, at + 2] : [first, at + 1];
  const slang = slangAmounts.get(word) ?? ambiguousSlangAmounts.get(word);
  if (slang === undefined) return undefined;
  const value = BigInt(slang) * RUPIAH;
  const powers = magnitudesAt(tokens, next);
  if (powers.length > 0) {
    // "goceng" has its thousand already; "goceng ribu" may mean it twice or not.
    const candidates = slang >= 1000 ? [value, ...times([value], powers)] : times([value], powers);
    return { next: next + 1, candidates, magnitudes: powers, approximate: false };
  }
  const literal = slangAmounts.has(word) || currencyWord.test(tokens[next]?.text ?? '');
  return {
    next,
    candidates: literal ? [value] : [value, value * 1000n],
    magnitudes: [leadingPower(slang)],
    approximate: false,
  };
}

/** Tells whether a whole sum with its magnitude begins at `at`, as behind "setengah sampai". */
function isSumAt(tokens: readonly Token[], at: number): boolean {
  if (oneMagnitudeWords.has(tokens[at]?.text ?? '')) return true;
  const quantity = readQuantity(tokens, at);
  return quantity !== undefined && magnitudesAt(tokens, quantity.next).length === 1;
}

/** Reads the whole that "setengah dari 1 juta" halves. */
function shareOf(tokens: readonly Token[], at: number, part: bigint): Sum | undefined {
  const quantity = readQuantity(tokens, at);
  const whole =
    quantity === undefined ? readOneMagnitude(tokens, at, tokens[at]?.text ?? '') : withMagnitude(tokens, at, quantity);
  return whole && { ...whole, magnitudes: [], candidates: whole.candidates.map((value) => (value * part) / RUPIAH) };
}

/** Reads "setengah juta", "tiga perempat juta", the half of "setengah sampai satu juta" and of "setengah persen". */
function readFractionTerm(tokens: readonly Token[], at: number, word: string): Sum | undefined {
  const quarters = word === 'tiga' && tokens[at + 1]?.text === 'perempat';
  const part = quarters ? (RUPIAH * 3n) / 4n : fractionOf(word);
  if (part === undefined) return undefined;
  const next = quarters ? at + 2 : at + 1;
  const powers = magnitudesAt(tokens, next);
  const follower = tokens[next]?.text ?? '';
  if (powers.length > 0)
    return {
      next: next + 1,
      candidates: times([part], powers),
      magnitudes: powers,
      approximate: isVague(tokens, at, next + 1),
    };
  if (/^(?:dari|dr)$/.test(follower) && isSumAt(tokens, next + 1)) return shareOf(tokens, next + 1, part);
  if (!/^(?:persen|prosen|%)$/.test(follower) && !(rangeWord.test(follower) && isSumAt(tokens, next + 1)))
    return undefined;
  const bare: Quantity = { style: 'decimal', value: part, next };
  return { next, candidates: [part], magnitudes: [], bare, approximate: false };
}

/** Reads one term of a sum: a number and its magnitude, "sejuta", "setengah juta", slang, or a bare number. */
export function readTerm(tokens: readonly Token[], at: number): Sum | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const word = token.kind === 'word' ? token.text : '';
  const known = readOneMagnitude(tokens, at, word) ?? readSlang(tokens, at, word) ?? readFractionTerm(tokens, at, word);
  if (known !== undefined || fractionOf(word) !== undefined) return known;
  const quantity = readQuantity(tokens, at);
  return quantity === undefined ? undefined : withMagnitude(tokens, at, quantity);
}

function withMagnitude(tokens: readonly Token[], at: number, quantity: Quantity): Sum {
  let next = skipVague(tokens, quantity.next);
  let approximate = next !== quantity.next || isVague(tokens, at, next);
  let value = quantity.value;
  const half = fractionOf(tokens[next]?.text ?? '');
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
  approximate ||= isVague(tokens, at, next + 1);
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
