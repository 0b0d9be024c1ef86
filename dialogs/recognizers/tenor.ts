import { roughWords, sinceWords, unpaidWords, untilWords } from '../../locales/id/calendarWords.js';
import { correctionWords, countedNouns, labelNouns, negationWords } from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';
import { normalize } from './normalize.js';
import { readQuantity } from './quantity.js';
import { readAlternative, readSpan, readUnderstood, type Span } from './tenorSpan.js';
import { tenorTokens } from './tenorTokens.js';
import { RUPIAH } from './writtenNumber.js';

/** A length of time in whole months. `text` is the message's own words, in lower case. */
export type MonthsResult =
  | { readonly kind: 'value'; readonly text: string; readonly months: number }
  /** An alternative or a part of a month: ask. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly candidates: readonly number[] }
  /** "6-12 bulan": both ends included. */
  | { readonly kind: 'range'; readonly text: string; readonly from: number; readonly to: number };

/** A tenor anywhere in a message. */
export type TenorResult =
  | MonthsResult
  /** No loan runs for no month, for fewer, or for longer than thirty years. */
  | { readonly kind: 'refused'; readonly text: string };

/** The longest housing loan, in months. */
const longest = 360n;

function isTenor(tokens: readonly Token[], span: Span): boolean {
  const [before, earlier] = [tokens[span.from - 1]?.text ?? '', tokens[span.from - 2]?.text ?? ''];
  if (sinceWords.has(before) && !(before === 'selama' && earlier !== 'sudah')) return false;
  const newPart = /^(?:cicil|nyicil|dicicil|angsur|diangsur|jadi|minta|tenor|selama|mau|bisa|ambil)$/.test(before);
  if (sinceWords.has(earlier) && earlier !== 'selama' && !newPart && tokens[span.from - 1]?.kind === 'word')
    return false;
  if (/^(?:per|tiap|setiap|saben|mben|unggal|\/|%|persen|bunga|ke|bulan|tahun)$/.test(before)) return false;
  if (/^(?:anak|anakku)$/.test(earlier) || (before === '-' && earlier === 'ke')) return false;
  const after = tokens[span.next]?.text ?? '';
  const no = /^(?:saya|aku|gw|gue|kami)$/.test(after) ? span.next + 1 : span.next;
  if (negationWords.has(tokens[no]?.text ?? '') && unpaidWords.has(tokens[no + 1]?.text ?? '')) return false;
  return !untilWords.has(after) || (after === 'lagi' && /^(?:tambah|perpanjang|tempo|tenor)$/.test(before));
}

function isNegative(tokens: readonly Token[], span: Span): boolean {
  return /^(?:-|minus)$/.test(tokens[span.from - 1]?.text ?? '') && tokens[span.from - 2]?.kind !== 'number';
}

function isRough(tokens: readonly Token[], span: Span, text: string): boolean {
  const after = `${tokens[span.next]?.text ?? ''} ${tokens[span.next + 1]?.text ?? ''}`;
  const [before, earlier] = [tokens[span.from - 1]?.text ?? '', tokens[span.from - 2]?.text ?? ''];
  if (
    roughWords.has(before) ||
    /(?:bulanan|tahunan)$/.test(text) ||
    /^(?:(?:atau )?(?:lebih|kurang)|maks|maksimal|max|ke ?atas)\b/.test(after)
  )
    return true;
  return /^(?:kurang lebih|lebih dari|kurang dari|paling lama|paling sebentar|di atas|di bawah|at least|up to)$/.test(
    `${earlier} ${before}`,
  );
}

function resultOf(message: string, tokens: readonly Token[], span: Span): TenorResult {
  const text = message.slice(tokens[span.from]?.start ?? 0, tokens[span.next - 1]?.end ?? 0);
  const fits = span.months.every((months) => months > 0n && months <= longest * RUPIAH);
  if (!fits || isNegative(tokens, span)) return { kind: 'refused', text };
  const up = (months: bigint): number => Number((months + RUPIAH - 1n) / RUPIAH);
  const candidates = [...new Set(span.months.flatMap((months) => [Number(months / RUPIAH), up(months)]))]
    .filter((months) => months > 0)
    .sort((a, b) => a - b);
  const [months, to] = candidates;
  if (span.isRange === true && months !== undefined && to !== undefined)
    return { kind: 'range', text, from: months, to };
  const whole = span.months.length === 1 && candidates.length === 1;
  return whole && months !== undefined && !isRough(tokens, span, text)
    ? { kind: 'value', text, months }
    : { kind: 'ambiguous', text, candidates };
}

function withdrawn(tokens: readonly Token[], from: number): boolean {
  return negationWords.has(tokens[from - 1]?.text ?? '');
}

/** "kalau tidak 12 ya 18 bulan" takes nothing back. */
function supposed(tokens: readonly Token[], from: number): boolean {
  return withdrawn(tokens, from) && /^(?:kal[aou]u?|klo?)$/.test(tokens[from - 2]?.text ?? '');
}

/** Every stretch that names a tenor, in order, with those taken back left out when `standing`. */
function tenorSpans(tokens: readonly Token[], standing: boolean): readonly Span[] {
  const alone =
    tokens.filter(({ kind }) => kind !== 'symbol').length <= 2 && tokens.every(({ kind }) => kind === 'word');
  let spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const span = readAlternative(tokens, at, alone) ?? readSpan(tokens, at, alone) ?? readUnderstood(tokens, at);
    if (standing && correctionWords.has(tokens[at]?.text ?? '')) spans = [];
    const choice = span !== undefined && span.months.length > 1 && supposed(tokens, at);
    const takenBack = standing && withdrawn(tokens, at) && !choice;
    const kept = span !== undefined && isTenor(tokens, span) && !takenBack;
    if (kept) spans.push(span);
    at = span?.next ?? at + 1;
  }
  return spans;
}

/** Finds every tenor in a message, in order. "telat 3 bulan", "500rb sebulan" and "3 bulan lagi" are none. */
export function recognizeTenors(text: string): readonly TenorResult[] {
  const message = normalize(text);
  const tokens = tenorTokens(message);
  return tenorSpans(tokens, false).map((span) => resultOf(message, tokens, span));
}

interface Options {
  /** The question was for months, so a bare "6" is six of them. */
  readonly bareIsMonths?: boolean;
}

const money = /^(?:rp|idr|rb|ribu|jt|juta|k|%|persen)$/;
const joining = /^(?:atau|apa|dan|sampai|sama|-|,|\/)$/;

/** A number that counts or labels something else: "anak saya 2", "jam 6", "6 orang". */
function countsElse(tokens: readonly Token[], from: number, next: number): boolean {
  const before = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  const other = (word: string): boolean => (labelNouns.has(word) && word !== 'pilih') || countedNouns.has(word);
  return before.some(other) || countedNouns.has(tokens[next]?.text ?? '');
}

function bareMonths(tokens: readonly Token[]): Span | undefined {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = readQuantity(tokens, at);
    const countsMonths = quantity !== undefined && /^(?:plain|words)$/.test(quantity.style);
    if (countsMonths && countsElse(tokens, at, quantity.next)) return undefined;
    const stands = !withdrawn(tokens, at) || supposed(tokens, at);
    if (countsMonths && stands) spans.push({ months: [quantity.value], from: at, next: quantity.next });
    else if (quantity !== undefined && !countsMonths) return undefined;
    if (money.test(tokens[at]?.text ?? '')) return undefined;
    at = quantity?.next ?? at + 1;
  }
  const [first, ...others] = spans;
  if (first === undefined || isNegative(tokens, first)) return undefined;
  if (others.length === 0 && withdrawn(tokens, first.from)) return undefined;
  const months = spans.flatMap((span) => span.months);
  const corrected = others.length === 1 && !joining.test(tokens[first.next]?.text ?? '');
  const last = others.at(-1) ?? first;
  if (corrected && tokens.slice(first.next, last.from).some(({ text }) => correctionWords.has(text))) return last;
  // "6-12" alone may be a list of two.
  const isRange = months.length === 2 && /^(?:sampai|sd|hingga|to)$/.test(tokens[first.next]?.text ?? '');
  return { ...first, months, next: last.next, isRange };
}

/**
 * Reads a tenor in months: "6 bulan", "6x", "setahun setengah", "1,5 tahun", "1 thn 6 bln". "500rb sebulan", "telat 3
 * bulan" and "3 bulan lagi" are no tenors. Alternatives and parts of a month are ambiguous.
 */
export function recognizeMonths(text: string, options: Options = {}): MonthsResult | { readonly kind: 'none' } {
  const message = normalize(text);
  const tokens = tenorTokens(message);
  const spans = tenorSpans(tokens, true);
  const bare = spans.length === 0 && options.bareIsMonths === true ? bareMonths(tokens) : undefined;
  const [first, ...others] = bare === undefined ? spans : [bare];
  if (first === undefined) return { kind: 'none' };
  const months = [...new Set([first, ...others].flatMap((span) => span.months))];
  const result = resultOf(message, tokens, {
    ...first,
    months,
    isRange: first.isRange === true && others.length === 0,
  });
  return result.kind === 'refused' ? { kind: 'none' } : result;
}
