import { magnitudeWords, negationWords } from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';
import { type Quantity, readQuantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

/** A stretch of tokens that names a length of time. */
export interface Span {
  /** Readings in millionths of a month. */
  readonly months: readonly bigint[];
  readonly from: number;
  readonly next: number;
  /** Two readings that are the ends of a range. */
  readonly isRange?: boolean;
}

const monthUnit = /^(?:bulan|bulanan|x|kali|angsuran)$/;
const yearUnit = /^(?:tahun|tahunan)$/;
const usable = /^(?:plain|words|decimal)$/;
const rangeWord = /^(?:-|sampai|sd|hingga|to)$/;
const choiceWord = /^(?:atau|dan|\/|apa|sama|,)$/;
/** No one offers more terms in one breath. */
const longestChoice = 4;
/** Beyond this a number beside "x" or in a list counts money. */
const longestList = 400n * RUPIAH;

function unitMonths(word: string | undefined): bigint | undefined {
  if (word === undefined) return undefined;
  return yearUnit.test(word) ? 12n : monthUnit.test(word) ? 1n : undefined;
}

/** "setahun", "sebulan", "setengah tahun", "6 bulan", "1,5 tahun", "satu setengah tahun". */
function readTerm(tokens: readonly Token[], at: number, alone: boolean): Span | undefined {
  const word = tokens[at]?.text ?? '';
  if (/^setahun(?:an)?$/.test(word)) return { months: [12n * RUPIAH], from: at, next: at + 1 };
  if (word === 'sebulan') return alone ? { months: [RUPIAH], from: at, next: at + 1 } : undefined;
  if (word === 'setengah') {
    const unit = unitMonths(tokens[at + 1]?.text);
    return unit === undefined ? undefined : { months: [(RUPIAH / 2n) * unit], from: at, next: at + 2 };
  }
  const quantity = readQuantity(tokens, at);
  return quantity === undefined || !usable.test(quantity.style) ? undefined : withUnit(tokens, at, quantity);
}

function withUnit(tokens: readonly Token[], at: number, quantity: Quantity): Span | undefined {
  let { value, next } = quantity;
  if (tokens[next]?.text === 'setengah') {
    value += RUPIAH / 2n;
    next += 1;
  }
  if (tokens[next]?.text === '-' && unitMonths(tokens[next + 1]?.text) !== undefined) next += 1;
  const unit = unitMonths(tokens[next]?.text);
  if (unit === undefined) return undefined;
  const counted = /^(?:x|kali)$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === 'angsuran';
  return { months: [value * unit], from: at, next: next + (counted ? 2 : 1) };
}

/** Adds "setengah" and months to years: "setahun setengah", "1 tahun 6 bulan". */
export function readSpan(tokens: readonly Token[], at: number, alone: boolean): Span | undefined {
  const first = readTerm(tokens, at, alone);
  if (first === undefined) return undefined;
  const years = /tahun/.test(tokens[first.next - 1]?.text ?? '');
  if (tokens[first.next]?.text === 'setengah' && unitMonths(tokens[first.next + 1]?.text) === undefined) {
    const half = years ? 6n * RUPIAH : RUPIAH / 2n;
    return { ...first, months: first.months.map((months) => months + half), next: first.next + 1 };
  }
  if (!years) return first;
  const and = /^(?:dan|lebih|plus|\+)$/.test(tokens[first.next]?.text ?? '') ? first.next + 1 : first.next;
  const rest = readTerm(tokens, and, true);
  const [more] = rest?.months ?? [];
  if (rest === undefined || more === undefined || more >= 12n * RUPIAH) return first;
  return { ...first, months: first.months.map((months) => months + more), next: rest.next };
}

function lowEnd(
  tokens: readonly Token[],
  at: number,
): { value: bigint; next: number; words: boolean; unit?: bigint } | undefined {
  if (tokens[at]?.text === 'setahun') return { value: RUPIAH, next: at + 1, words: false, unit: 12n };
  if (tokens[at]?.text === 'sebulan') return { value: RUPIAH, next: at + 1, words: false, unit: 1n };
  if (tokens[at]?.text === 'setengah' && tokens[at + 1]?.text === 'tahun')
    return { value: RUPIAH / 2n, next: at + 2, words: false, unit: 12n };
  const low = readQuantity(tokens, at);
  if (low === undefined || !usable.test(low.style) || low.value > longestList) return undefined;
  const unit = unitMonths(tokens[low.next]?.text);
  const words = low.style === 'words' && unit === undefined;
  return {
    value: low.value,
    next: low.next + (unit === undefined ? 0 : 1),
    words,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The 18 of "12 bulan atau 18 ya". */
function bareEnd(tokens: readonly Token[], at: number, unit: bigint | undefined): Span | undefined {
  if (unit === undefined || !/^(?:atau|apa|-|sampai|sd|hingga)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  const last = readQuantity(tokens, at);
  if (last === undefined || !/^(?:plain|words)$/.test(last.style) || last.value > longestList) return undefined;
  if (
    !/^(?:|ya|y|aja|saja|deh|dong|kak|pak|bu|min|bang|mas|mbak|gitu|enaknya|\?|,|\.)$/.test(
      tokens[last.next]?.text ?? '',
    )
  )
    return undefined;
  return { months: [last.value * unit], from: at, next: last.next };
}

/** A number in front of a second span: the 6 of "6-12 bulan", "6 sampai 12 bulan", "6 atau 12 bulan", "3, 6 atau 12x". */
export function readAlternative(tokens: readonly Token[], at: number, alone: boolean, depth = 0): Span | undefined {
  if (depth > longestChoice) return undefined;
  const low = lowEnd(tokens, at);
  if (low === undefined) return undefined;
  const between = tokens[low.next]?.text ?? '';
  const direct = low.words && readQuantity(tokens, low.next)?.style === 'words';
  const [previous, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  const orElse = /^(?:ya|iya)$/.test(between) && negationWords.has(previous) && /^(?:kal[aou]u?|klo?)$/.test(earlier);
  if (!direct && !orElse && !rangeWord.test(between) && !choiceWord.test(between)) return undefined;
  const listed = /^(?:dan|sama)$/.test(between) && /^(?:antara|between)$/.test(previous);
  if (between === 'dan' && low.unit !== undefined && !listed) return undefined;
  // "3, 6, atau 12 bulan"
  const twice = between === ',' && /^(?:atau|dan|apa)$/.test(tokens[low.next + 1]?.text ?? '');
  const second = direct ? low.next : low.next + (twice ? 2 : 1);
  const further = between === '-' ? undefined : readAlternative(tokens, second, alone, depth + 1);
  if (/^(?:,|sama)$/.test(between) && !listed && !twice && (low.unit !== undefined || further === undefined))
    return undefined;
  const high =
    further ?? readSpan(tokens, second, alone || low.unit !== undefined) ?? bareEnd(tokens, second, low.unit);
  if (high === undefined) return undefined;
  const unit =
    low.unit ?? unitMonths(tokens[high.next - 1]?.text) ?? (/tahun/.test(tokens[high.next - 1]?.text ?? '') ? 12n : 1n);
  const isRange = (rangeWord.test(between) || listed) && further === undefined;
  return { months: [low.value * unit, ...high.months], from: at, next: high.next, ...(isRange ? { isRange } : {}) };
}

/** "tenor 12", "1jt x 6": a number whose unit is understood. */
export function readUnderstood(tokens: readonly Token[], at: number): Span | undefined {
  const previous = tokens[at - 1]?.text ?? '';
  const label = previous === 'tenor' || (previous === 'waktu' && tokens[at - 2]?.text === 'tenor');
  const sum = tokens[at - 2];
  const times =
    /^(?:x|kali|\*|×)$/.test(previous) &&
    (magnitudeWords.has(sum?.text ?? '') || (sum?.kind === 'number' && sum.text.replace(/\D/g, '').length > 4));
  const quantity = label || times ? readQuantity(tokens, at) : undefined;
  if (quantity === undefined || !/^(?:plain|words)$/.test(quantity.style) || quantity.value > longestList)
    return undefined;
  const after = tokens[quantity.next]?.text ?? '';
  if (/^(?:%|persen|hari|minggu|jam|-|sampai|atau)$/.test(after) || magnitudeWords.has(after)) return undefined;
  return unitMonths(after) === undefined ? { months: [quantity.value], from: at, next: quantity.next } : undefined;
}
