import { recognizeAmounts } from '../recognizers/amount.js';

/** A sum to be paid at once before the rest, and the words that say how the rest is paid. */
export type PaidFirst =
  | { readonly kind: 'first'; readonly amount: number; readonly rest: string }
  | { readonly kind: 'onceOrMonthly'; readonly amount: number }
  | { readonly kind: 'withdrawn'; readonly rest: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'none' };

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const atOnce = word('dp|down ?payment|uang muka|di ?muka|di ?depan|di ?awal|sekaligus|up ?front|at once');
const firstly = word('dulu|dlu|duluan|dahulu|first');
/** Says a sum is paid first only where the rest is spoken of. */
const atPresent = word('sekarang|skrg|skrng|now');
const thenRest = word(
  'sisa|sisanya|sisane|selebihnya|the rest|rest|terus|trus|lalu|kemudian|habis itu|abis itu|setelah itu|then',
);
const everyMonth =
  /(?<!\p{L})(?:sebulan|sebln|bulanan|perbulan|perbln|(?:per|tiap|setiap) ?(?:bulan|bln|bl)|a month|monthly|per month|each month)(?!\p{L})|\/ ?(?:bulan|bln|bl|month)/iu;
const without = word('tanpa|ga usah|gak usah|tidak usah|ga jadi|gak jadi|tidak jadi|without');

/**
 * Reads "kalau bayar 2 juta dulu sisanya 6 bulan", "dp 500rb terus 6x". "500 ribu dulu" alone may as well be meant for
 * every month; "tanpa dp" takes an earlier one back.
 */
export function paidFirst(text: string): PaidFirst {
  const spoken = atOnce.test(text) || firstly.test(text) || (atPresent.test(text) && thenRest.test(text));
  if (!spoken) return { kind: 'none' };
  const [first, ...others] = recognizeAmounts(text);
  if (first === undefined) {
    return without.test(text) ? { kind: 'withdrawn', rest: text } : { kind: 'none' };
  }
  const end = text.toLowerCase().indexOf(first.text) + first.text.length;
  const after = text.slice(end);
  const rest = thenRest.exec(after);
  const head = rest === null && others.length === 0 ? text : text.slice(0, end + (rest?.index ?? 0));
  const isFirst =
    (atOnce.test(head) || firstly.test(head) || (rest !== null && atPresent.test(head))) && !everyMonth.test(head);
  if (!isFirst) return others.length > 0 ? { kind: 'unclear' } : { kind: 'none' };
  if (first.kind !== 'value') return { kind: 'unclear' };
  const left = rest === null ? text.toLowerCase().replace(first.text, ' ') : after.slice(rest.index);
  const certain = atOnce.test(head) || rest !== null || word('bulan|bln|x|tahun|months?').test(left);
  return certain ? { kind: 'first', amount: first.value, rest: left } : { kind: 'onceOrMonthly', amount: first.value };
}
