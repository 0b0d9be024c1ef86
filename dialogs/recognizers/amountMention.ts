import {
  countedNouns,
  labelNouns,
  magnitudeWords,
  moneyContext,
  oneMagnitudeWords,
  roughlyEndings,
} from '../../locales/id/lexicon.js';
import { isHedged, limitBehind } from './amountHedge.js';
import { type BareReading, readBare, readWithCurrency } from './bareAmount.js';
import { isCounted, magnitudesAt, type Sum } from './moneyMagnitude.js';
import type { Token } from './moneyTokens.js';
import { readSum } from './sumOfMoney.js';
import { RUPIAH } from './writtenNumber.js';

/** A sum as it stands in a message, with everything around it that changes what it means. */
export interface Mention {
  readonly from: number;
  readonly next: number;
  readonly sum: Sum;
  readonly currency: 'before' | 'after' | 'none';
  readonly negative: boolean;
  readonly percent: boolean;
  readonly approximate: boolean;
}

const currencyBefore = /^(?:rp|idr|rupiah)$/;
const currencyAfter = /^(?:perak|rupiah|rph|rp|idr)$/;
const foreign = /^(?:[$€£¥]|usd|dolar|dollar|sgd|ringgit|myr|eur|euro|yen|yuan|riyal|bitcoin|btc)$/;

function wordBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.text ?? '';
}

function readPrefix(tokens: readonly Token[], at: number): { at: number; currency: boolean; negative: boolean } {
  let index = at;
  let negative = false;
  const minus = (): void => {
    const text = tokens[index]?.text;
    const leads =
      text === '-' && (tokens[index + 1]?.glued === true || index === 0) && wordBefore(tokens, index) !== '+';
    if (!leads && text !== 'minus' && text !== 'negatif') return;
    negative = true;
    index += 1;
  };
  minus();
  const currency = currencyBefore.test(tokens[index]?.text ?? '');
  if (currency) {
    index += 1;
    if (tokens[index]?.text === '.' || tokens[index]?.text === ':') index += 1;
    minus();
  }
  return { at: index, currency, negative };
}

interface Suffix {
  readonly next: number;
  readonly currency: boolean;
  readonly percent: boolean;
  readonly approximate: boolean;
}

function readSuffix(tokens: readonly Token[], at: number): Suffix {
  let next = at;
  let [currency, percent, approximate] = [false, false, false];
  for (let steps = 0; steps < 4; steps += 1) {
    const [token, follower] = [tokens[next], tokens[next + 1]];
    const text = token?.text ?? '';
    if (text === '%' || text === 'persen' || text === 'prosen' || text === 'percent') percent = true;
    else if (currencyAfter.test(text) && (follower?.kind !== 'number' || text === 'perak')) currency = true;
    else if (roughlyEndings.has(text)) approximate = true;
    else if (text === '+' && token?.glued && follower?.kind !== 'number') approximate = true;
    else if ((text === ',' || text === '.') && token?.glued && follower?.glued && /^[-=]$/.test(follower.text)) {
      currency = true;
      next += 1;
    } else if ((text === '-' || text === "'") && follower?.text === 'an') {
      approximate = true;
      next += 1;
    } else if (
      (text === 'ke' && /^(?:atas|bawah)$/.test(follower?.text ?? '')) ||
      (text === 'koma' && follower?.text === 'sekian') ||
      (text === 'plus' && follower?.text === 'minus') ||
      (text === 'lewat' && /^(?:dikit|sedikit)$/.test(follower?.text ?? ''))
    ) {
      approximate = true;
      next += 1;
    } else if (limitBehind(tokens, next) > 0) {
      approximate = true;
      next += limitBehind(tokens, next) - 1;
    } else break;
    next += 1;
  }
  return { next, currency, percent, approximate };
}

/** Tells whether the number at `from` names something: an account, an hour, a page, an option. */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index -= 1) {
    const word = tokens[index]?.text ?? '';
    if (labelNouns.has(word)) {
      const unit = word === 'bulan' || word === 'tahun' || word === 'thn' || word === 'taun';
      return !(unit && /^(?:per|tiap|setiap|\/)$/.test(wordBefore(tokens, index)));
    }
    if (!/^(?:saya|sy|ku|nya|adalah|yaitu|itu|nomor|[.:#=-])$/.test(word) && !labelNouns.has(word.replace(/nya$/, '')))
      return false;
    if (word.endsWith('nya') && labelNouns.has(word.slice(0, -3))) return true;
  }
  return false;
}

function isPartOfAnIdentifier(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  // "500 x 6": six times.
  if (previous?.text === 'x' && /^\d{1,2}$/.test(token?.text ?? '') && /\d{3}$/.test(wordBefore(tokens, at - 1)))
    return magnitudesAt(tokens, at + 1).length === 0;
  if (token?.kind !== 'number' || !token.glued || previous === undefined) return false;
  if (previous.kind === 'hidden') return true;
  const carriesMoney =
    currencyBefore.test(previous.text) || magnitudeWords.has(previous.text) || countedNouns.has(previous.text);
  return previous.kind === 'word' && !carriesMoney && !oneMagnitudeWords.has(previous.text);
}

/** ".5jt": half a million or five, so neither. */
function beginsWithPoint(tokens: readonly Token[], at: number): boolean {
  const [point, token] = [tokens[at - 1], tokens[at]];
  return token?.kind === 'number' && token.glued && /^[.,]$/.test(point?.text ?? '') && !point?.glued;
}

/** Reads the sum of money that begins at `at`, or undefined when what stands there is none. */
export function mentionAt(tokens: readonly Token[], at: number): Mention | undefined {
  const prefix = readPrefix(tokens, at);
  if (foreign.test(wordBefore(tokens, prefix.at))) return undefined;
  if (isPartOfAnIdentifier(tokens, prefix.at)) return undefined;
  if (beginsWithPoint(tokens, prefix.at)) return undefined;
  const named = tokens[at]?.kind === 'number' && magnitudesAt(tokens, at + 1).length === 0 && isLabelled(tokens, at);
  if (named && tokens[at + 1]?.text !== '%') return undefined;
  const sum = readSum(tokens, prefix.at);
  if (sum === undefined) return undefined;
  const suffix = readSuffix(tokens, sum.next);
  const follower = tokens[suffix.next];
  if (foreign.test(follower?.text ?? '')) return undefined;
  const currency = suffix.currency ? 'after' : prefix.currency ? 'before' : 'none';
  if (sum.bare !== undefined && currency === 'none' && !suffix.percent) {
    const lone = tokens[sum.next - 1]?.kind === 'number';
    if (isLabelled(tokens, at) || isCounted(tokens, suffix.next, sum.bare.value)) return undefined;
    const multiplied = follower?.text === 'x' && sum.bare.value >= 10_000n * RUPIAH;
    const attached = follower?.glued && !multiplied && (follower.kind === 'word' || follower.kind === 'hidden');
    if (lone && (attached || /^[tb]$/.test(follower?.text ?? ''))) return undefined;
  } else if (/^(?:orang|org|unit|pcs)$/.test(follower?.text ?? '')) return undefined;
  return {
    from: at,
    next: suffix.next,
    sum,
    currency,
    negative: prefix.negative,
    percent: suffix.percent,
    approximate: sum.approximate || suffix.approximate || isHedged(tokens, at),
  };
}

/** Tells whether the words around a bare number speak of paying. */
export function speaksOfMoney(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens.slice(Math.max(0, mention.from - 3), mention.from);
  if (before.some((token) => moneyContext.has(token.text))) return true;
  const after = tokens[mention.next]?.text ?? '';
  return (
    /^(?:sebulan|perbulan|sebln|per|tiap|setiap)$/.test(after) ||
    (after === '/' && tokens[mention.next + 1]?.kind === 'word')
  );
}

/** The readings of a mention in millionths of a rupiah. `weak` ones are amounts only in answer to "how much?". */
export function readingsOf(mention: Mention): BareReading {
  const { bare } = mention.sum;
  if (bare === undefined) return { candidates: mention.sum.candidates, weak: false };
  if (mention.currency === 'none') return readBare({ ...bare, value: mention.sum.candidates[0] ?? bare.value });
  return { candidates: readWithCurrency(bare, mention.currency === 'before'), weak: false };
}

/** A long row of digits is an account, a card or an identity number, unless its tail is as round as money is. */
export function looksLikeIdentifier(mention: Mention): boolean {
  const { bare } = mention.sum;
  if (bare?.style === 'code') return true;
  if (bare === undefined || bare.style !== 'plain' || mention.currency !== 'none') return false;
  return bare.value >= 1_000_000_000n * RUPIAH && bare.value % (100_000n * RUPIAH) !== 0n;
}

/** A year, or odd digits as a code or a number on a card has them. */
export function looksLikeYearOrCode(mention: Mention): boolean {
  const { bare, candidates, magnitudes } = mention.sum;
  const [said = 0n] = candidates;
  // "dua ribu dua puluh lima", without "rupiah", may be the year.
  if (bare === undefined && mention.currency === 'none' && magnitudes.length === 0 && candidates.length === 1)
    return said > 2000n * RUPIAH && said <= 2060n * RUPIAH;
  if (bare === undefined || bare.style !== 'plain' || mention.currency !== 'none') return false;
  const rupiah = bare.value / RUPIAH;
  return (rupiah >= 1940n && rupiah <= 2060n) || (rupiah >= 10_000n && rupiah % 100n !== 0n);
}
