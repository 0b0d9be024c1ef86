import { magnitudeWords, unitWords } from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';
import { readSmallNumber } from './numberWords.js';
import { RUPIAH, readWrittenNumber, type WrittenNumber } from './writtenNumber.js';

/** A bare number in front of its magnitude, in millionths. `asDecimal` is the other reading of "1.500". */
export interface Quantity {
  readonly style: 'plain' | 'full' | 'decimal' | 'grouped' | 'words' | 'malformed' | 'code' | 'huge';
  readonly value: bigint;
  readonly asDecimal?: bigint;
  /** Another reading of digits that a space separates: the last group alone. */
  readonly lastGroup?: bigint;
  readonly next: number;
}

/** Reads "1/2", "3/4" and "2 1/2"; other fractions are no way to write money. */
function readFraction(
  tokens: readonly Token[],
  at: number,
): { style: 'decimal' | 'malformed'; value: bigint; next: number } | undefined {
  const [over, slash, under] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (over?.kind !== 'number' || slash?.text !== '/' || !slash.glued || !under?.glued) return undefined;
  const pair = `${over.text}/${under.text}`;
  const value = pair === '1/2' ? RUPIAH / 2n : pair === '1/4' ? RUPIAH / 4n : pair === '3/4' ? (RUPIAH * 3n) / 4n : 0n;
  if (value > 0n) return { style: 'decimal', value, next: at + 3 };
  return magnitudeWords.has(tokens[at + 3]?.text ?? '') ? { style: 'malformed', value, next: at + 3 } : undefined;
}

/** Joins "1 500 000". A group that begins with a zero can only be the tail of the number before it. */
function readSpacedGroups(tokens: readonly Token[], at: number): Quantity | undefined {
  const head = tokens[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(head)) return undefined;
  let digits = head;
  let next = at + 1;
  let last = '';
  while (next < tokens.length && next < at + 7) {
    const token = tokens[next];
    if (token?.kind !== 'number' || token.glued || !/^\d{3}$/.test(token.text)) break;
    last = token.text;
    digits += last;
    next += 1;
  }
  if (last === '') return undefined;
  const value = BigInt(digits) * RUPIAH;
  if (next - at > 2 || (head.length > 1 && last === '000')) return { style: 'full', value, next };
  return { style: 'grouped', value, asDecimal: value / 1000n, lastGroup: BigInt(last) * RUPIAH, next };
}

/**
 * A number whose rest stands apart ("1.500. 000", "1 , 5 juta") or behind a strange sign ("500*000") cannot be put
 * together, and its last part alone must not pass for the sum.
 */
function readBrokenNumber(tokens: readonly Token[], at: number, style: WrittenNumber['style']): Quantity | undefined {
  const [first, second, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const sign = first?.kind === 'symbol' && second?.kind === 'number';
  const rest = sign ? second : first;
  if (rest?.kind !== 'number') return undefined;
  const point = sign && (first.text === ',' || first.text === '.');
  const next = sign ? at + 3 : at + 2;
  const tail = /^0\d\d(?!\d)/.test(rest.text) && (!sign || point);
  const strange = sign && !point && first.glued && second.glued && !/^[-/+&;:|~()=<>]$/.test(first.text);
  const apart =
    point &&
    style === 'plain' &&
    (tokens[at]?.text.length ?? 0) <= 3 &&
    (/^\d{3}(?:\.\d{3})*$/.test(rest.text) || (/^\d{1,2}$/.test(rest.text) && magnitudeWords.has(third?.text ?? '')));
  return tail || strange || apart ? { style: 'malformed', value: 0n, next } : undefined;
}

function readDigits(tokens: readonly Token[], at: number): Quantity {
  const fraction = readFraction(tokens, at);
  if (fraction !== undefined) return fraction;
  const spaced = readSpacedGroups(tokens, at);
  if (spaced !== undefined) return spaced;
  const number = readWrittenNumber(tokens[at]?.text ?? '');
  const mixed = number.style === 'plain' ? readFraction(tokens, at + 1) : undefined;
  if (number.style === 'plain' && mixed !== undefined) return { ...mixed, value: number.value + mixed.value };
  const broken = readBrokenNumber(tokens, at, number.style);
  if (broken !== undefined) return broken;
  return {
    style: number.style,
    value: 'value' in number ? number.value : 0n,
    ...('asDecimal' in number ? { asDecimal: number.asDecimal } : {}),
    next: at + 1,
  };
}

/** Reads what follows "koma": digits said one by one, or one or two written digits. */
function readSpokenDecimals(tokens: readonly Token[], at: number): { value: bigint; next: number } | undefined {
  let digits = '';
  let next = at;
  while (digits.length < 4) {
    const token = tokens[next];
    const digit = token?.kind === 'word' ? unitWords.get(token.text) : undefined;
    if (digit !== undefined) digits += String(digit);
    else if (token?.kind === 'number' && digits === '' && /^\d{1,2}$/.test(token.text)) digits += token.text;
    else break;
    next += 1;
  }
  return digits === '' ? undefined : { value: BigInt(digits.padEnd(6, '0')), next };
}

/** Reads a number in digits or words at `at`: the part of a sum before "ribu", "juta" and their kind. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === 'symbol' || token.kind === 'hidden') return undefined;
  const wordAt = (index: number): string | undefined => {
    const piece = tokens[index];
    return piece?.kind === 'word' || piece?.kind === 'number' ? piece.text : undefined;
  };
  const small = readSmallNumber(wordAt, at);
  if (small === undefined && token.kind !== 'number') return undefined;
  const quantity: Quantity =
    small === undefined
      ? readDigits(tokens, at)
      : { style: 'words', value: BigInt(small.value) * RUPIAH, next: at + small.words };
  if (wordAt(quantity.next) !== 'koma' || (quantity.style !== 'words' && quantity.style !== 'plain')) return quantity;
  const decimals = readSpokenDecimals(tokens, quantity.next + 1);
  if (decimals === undefined) return quantity;
  return { style: 'decimal', value: quantity.value + decimals.value, next: decimals.next };
}
