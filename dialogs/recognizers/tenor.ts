import { correctionWords, negationWords } from '../../locales/id/lexicon.js';
import { moneyTokens, type Token } from './moneyTokens.js';
import { normalize } from './normalize.js';
import { type Quantity, readQuantity } from './quantity.js';
import { RUPIAH } from './writtenNumber.js';

/** A length of time in whole months. `text` is the message's own words, in lower case. */
export type MonthsResult =
  | { readonly kind: 'value'; readonly text: string; readonly months: number }
  /** A range, an alternative or a part of a month: ask. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly number[] };

const monthUnit = /^(?:bulan|bln|bulanan|bl|month|months|mo|x|kali|kl|sasih|wulan)$/;
const yearUnit = /^(?:tahun|thn|th|taun|tahunan|year|years)$/;
const sinceBefore =
  /^(?:telat|terlambat|nunggak|menunggak|tunggak|tertunggak|sudah|udah|udh|dah|sdh|selama ini|jalan)$/;
const soon = /^(?:lagi|lg|lalu|yang|yg|kemarin|terakhir|berjalan|sebelumnya|ke)$/;
/** A hundred years: anything longer is no tenor. */
const longest = 1200n;

interface Span {
  /** Readings in millionths of a month. */
  readonly months: readonly bigint[];
  readonly from: number;
  readonly next: number;
}

function unitMonths(word: string | undefined): bigint | undefined {
  if (word === undefined) return undefined;
  return yearUnit.test(word) ? 12n : monthUnit.test(word) ? 1n : undefined;
}

/** "setahun", "sebulan", "setengah tahun", "6 bulan", "1,5 tahun", "satu setengah tahun". */
function readTerm(tokens: readonly Token[], at: number, alone: boolean): Span | undefined {
  const word = tokens[at]?.text ?? '';
  if (/^(?:setahun|setaun|sethn)$/.test(word)) return { months: [12n * RUPIAH], from: at, next: at + 1 };
  if (/^(?:sebulan|sebln)$/.test(word)) return alone ? { months: [RUPIAH], from: at, next: at + 1 } : undefined;
  const half = word === 'setengah' || word === 'stengah';
  if (half) {
    const unit = unitMonths(tokens[at + 1]?.text);
    return unit === undefined ? undefined : { months: [(RUPIAH / 2n) * unit], from: at, next: at + 2 };
  }
  const quantity = readQuantity(tokens, at);
  if (quantity === undefined || !/^(?:plain|words|decimal)$/.test(quantity.style)) return undefined;
  return withUnit(tokens, at, quantity);
}

function withUnit(tokens: readonly Token[], at: number, quantity: Quantity): Span | undefined {
  let { value, next } = quantity;
  if (/^s?e?tengah$/.test(tokens[next]?.text ?? '')) {
    value += RUPIAH / 2n;
    next += 1;
  }
  if (tokens[next]?.text === '-' && unitMonths(tokens[next + 1]?.text) !== undefined) next += 1;
  const unit = unitMonths(tokens[next]?.text);
  return unit === undefined ? undefined : { months: [value * unit], from: at, next: next + 1 };
}

/** Adds "setengah" and months to years: "setahun setengah", "1 tahun 6 bulan". */
function readSpan(tokens: readonly Token[], at: number, alone: boolean): Span | undefined {
  const first = readTerm(tokens, at, alone);
  if (first === undefined) return undefined;
  const years =
    (tokens[first.next - 1]?.text ?? '').includes('t') && !monthUnit.test(tokens[first.next - 1]?.text ?? '');
  if (/^s?e?tengah$/.test(tokens[first.next]?.text ?? '') && unitMonths(tokens[first.next + 1]?.text) === undefined) {
    const half = years ? 6n * RUPIAH : RUPIAH / 2n;
    return { ...first, months: first.months.map((months) => months + half), next: first.next + 1 };
  }
  if (!years) return first;
  const and = tokens[first.next]?.text === 'dan' || tokens[first.next]?.text === 'lebih' ? first.next + 1 : first.next;
  const rest = readTerm(tokens, and, true);
  const [more] = rest?.months ?? [];
  if (rest === undefined || more === undefined || more >= 12n * RUPIAH) return first;
  return { ...first, months: first.months.map((months) => months + more), next: rest.next };
}

/** A number in front of a second span: the 6 of "6-12 bulan", "6 sampai 12 bulan", "6 atau 12 bulan". */
function readAlternative(tokens: readonly Token[], at: number, alone: boolean): Span | undefined {
  const low = readQuantity(tokens, at);
  if (low === undefined || !/^(?:plain|words|decimal)$/.test(low.style)) return undefined;
  const between = low.next + (unitMonths(tokens[low.next]?.text) === undefined ? 0 : 1);
  const direct = low.style === 'words' && between === low.next && readQuantity(tokens, between)?.style === 'words';
  if (!direct && !/^(?:-|sampai|sampe|hingga|sd|atau|ato|dan|\/|apa)$/.test(tokens[between]?.text ?? ''))
    return undefined;
  const high = readSpan(tokens, direct ? between : between + 1, alone);
  const unit = unitMonths(tokens[between === low.next ? (high?.next ?? 0) - 1 : low.next]?.text) ?? 1n;
  return high === undefined ? undefined : { months: [low.value * unit, ...high.months], from: at, next: high.next };
}

function isTenor(tokens: readonly Token[], span: Span): boolean {
  const before = tokens[span.from - 1]?.text ?? '';
  const earlier = tokens[span.from - 2]?.text ?? '';
  if (sinceBefore.test(before) || sinceBefore.test(earlier)) return false;
  if (/^(?:per|tiap|setiap|\/|%|persen|-|minus)$/.test(before)) return false;
  if (/^(?:umur|usia|ke|bulan|bln|tahun)$/.test(before)) return false;
  const after = tokens[span.next]?.text ?? '';
  if (/^(?:ini|depan)$/.test(after)) return false;
  return !(soon.test(after) && !(after === 'lagi' && /^(?:tambah|perpanjang|tempo|tenor)$/.test(before)));
}

function resultOf(message: string, tokens: readonly Token[], span: Span): MonthsResult | undefined {
  const text = message.slice(tokens[span.from]?.start ?? 0, tokens[span.next - 1]?.end ?? 0);
  const fits = span.months.every((months) => months > 0n && months <= longest * RUPIAH);
  if (!fits) return undefined;
  const about =
    /^(?:sekitar|kira|kurleb|hampir|~|±)$/.test(tokens[span.from - 1]?.text ?? '') || /(?:bulanan|tahunan)$/.test(text);
  const up = (months: bigint): number => Number((months + RUPIAH - 1n) / RUPIAH);
  const candidates = [...new Set(span.months.flatMap((months) => [Number(months / RUPIAH), up(months)]))]
    .filter((months) => months > 0)
    .sort((a, b) => a - b);
  const [months] = candidates;
  const whole = span.months.length === 1 && candidates.length === 1;
  return whole && !about && months !== undefined
    ? { kind: 'value', text, months }
    : { kind: 'ambiguous', text, candidates };
}

function withdrawn(tokens: readonly Token[], from: number): boolean {
  return negationWords.has(tokens[from - 1]?.text ?? '');
}

interface Options {
  /** The question was for months, so a bare "6" is six of them. */
  readonly bareIsMonths?: boolean;
}

function bareMonths(tokens: readonly Token[]): Span | undefined {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = readQuantity(tokens, at);
    const countsMonths = quantity !== undefined && /^(?:plain|words)$/.test(quantity.style);
    if (countsMonths && !withdrawn(tokens, at)) spans.push({ months: [quantity.value], from: at, next: quantity.next });
    else if (quantity !== undefined && !countsMonths) return undefined;
    const money = /^(?:rp|idr|rb|ribu|jt|juta|k|%|persen)$/.test(tokens[at]?.text ?? '');
    if (money) return undefined;
    at = quantity?.next ?? at + 1;
  }
  const [first, ...others] = spans;
  if (
    first === undefined ||
    tokens.some(({ kind, text }, at) => kind === 'symbol' && text === '-' && at === first.from - 1)
  )
    return undefined;
  return {
    ...first,
    months: [first, ...others].flatMap(({ months }) => months),
    next: others.at(-1)?.next ?? first.next,
  };
}

/**
 * Reads a tenor in months: "6 bulan", "6x", "setahun setengah", "1,5 tahun", "1 thn 6 bln". "500rb sebulan", "telat 3
 * bulan" and "3 bulan lagi" are no tenors. Ranges, alternatives and parts of a month are ambiguous.
 */
export function recognizeMonths(text: string, options: Options = {}): MonthsResult | { readonly kind: 'none' } {
  const message = normalize(text);
  const tokens = moneyTokens(message);
  const alone =
    tokens.filter(({ kind }) => kind !== 'symbol').length <= 2 && tokens.every(({ kind }) => kind === 'word');
  let spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = readAlternative(tokens, at, alone) ?? readSpan(tokens, at, alone);
    if (correctionWords.has(tokens[at]?.text ?? '')) spans = [];
    if (span !== undefined && isTenor(tokens, span) && !withdrawn(tokens, at)) spans.push(span);
    at = span?.next ?? at + 1;
  }
  const bare = spans.length === 0 && options.bareIsMonths === true ? bareMonths(tokens) : undefined;
  const [first, ...others] = bare === undefined ? spans : [bare];
  if (first === undefined) return { kind: 'none' };
  const months = [...new Set([first, ...others].flatMap((span) => span.months))];
  return resultOf(message, tokens, { ...first, months }) ?? { kind: 'none' };
}
