import {
  looksLikeIdentifier,
  looksLikeYearOrCode,
  type Mention,
  mentionAt,
  readingsOf,
  speaksOfMoney,
} from './amountMention.js';
import { type Found, type Message, readAlternative, readPair, textOf } from './amountPair.js';
import { type AmountResult, refused, resultOf } from './amountResult.js';
import { magnitudesAt } from './moneyMagnitude.js';
import { moneyTokens, type Token } from './moneyTokens.js';
import { plain } from './normalize.js';
import { withoutWithdrawn } from './withdrawnAmounts.js';

export type { AmountResult } from './amountResult.js';

function accept(message: Message, mention: Mention): boolean {
  if (looksLikeIdentifier(mention)) return mention.currency !== 'none';
  const money = message.answer || speaksOfMoney(message.tokens, mention);
  if (looksLikeYearOrCode(mention)) return money;
  if (mention.percent || mention.sum.fault !== undefined || mention.currency !== 'none') return true;
  const style = mention.sum.bare?.style;
  const alone = mention.from === 0 && mention.next === message.tokens.length;
  if (style === 'malformed') return money || alone || /00$/.test(textOf(message, mention.from, mention.sum.next));
  return money || alone || !readingsOf(mention).weak;
}

function findAmounts(text: string, answer: boolean): { readonly message: Message; readonly found: readonly Found[] } {
  const original = plain(text);
  const lower = original.toLowerCase();
  const tokens = moneyTokens(lower);
  const message = { source: lower.length === original.length ? original : lower, tokens, answer };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at);
    const pair = mention === undefined ? undefined : readPair(message, mention);
    if (mention === undefined) at = skipIdentifier(tokens, at);
    else if (pair === 'no money') at = mention.next + 1;
    else if (pair !== undefined) {
      found.push(pair);
      at = pair.next;
    } else {
      const whole = readAlternative(message, mention);
      const result = resultOf(whole, textOf(message, mention.from, mention.next));
      if (accept(message, whole)) found.push({ result, from: mention.from, next: mention.next });
      at = mention.next;
    }
  }
  return { message, found };
}

/** Steps over a number that is no amount together with the groups that belong to it. */
function skipIdentifier(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[at]?.kind !== 'number') return next;
  for (let more = 1; more > 0; next += more) {
    const [token, follower] = [tokens[next], tokens[next + 1]];
    const dashed = token?.text === '-' && token.glued && follower?.kind === 'number';
    const spaced =
      token?.kind === 'number' && /^\d{3,4}$/.test(token.text) && magnitudesAt(tokens, next + 1).length === 0;
    more = dashed ? 2 : spaced ? 1 : 0;
  }
  return next;
}

/**
 * Finds every sum of money in a message, in order, in whole rupiah. A sum with more than one reading ("1.500", "cepek",
 * "5 M") is ambiguous, never chosen. Negative sums, per cents, broken grouping, fractions of a rupiah and sums above one
 * quadrillion are refused with a code. Phones, identity, card, account and customer numbers, dates, tenors, counts and
 * codes are no amounts.
 */
export function recognizeAmounts(text: string): readonly AmountResult[] {
  return findAmounts(text, false).found.map(({ result }) => result);
}

function candidatesOf(result: AmountResult): readonly number[] {
  if (result.kind === 'value' || result.kind === 'approximate') return [result.value];
  if (result.kind === 'range') return [result.min, result.max];
  return result.kind === 'ambiguous' ? result.candidates : [];
}

/**
 * Reads the answer to "how much?": the one sum in the message, after corrections ("bukan 1 juta, 1,5 juta"). Several
 * different sums are ambiguous; `none` when there is no sum at all.
 */
export function recognizeAmount(text: string): AmountResult | { readonly kind: 'none' } {
  const strict = findAmounts(text, false);
  const { message, found } = strict.found.length > 0 ? strict : findAmounts(text, true);
  const standing = withoutWithdrawn(message.tokens, found).map(({ result }) => result);
  const sums = standing.filter((result) => !(result.kind === 'refused' && result.code === 'percent'));
  const results = sums.length > 0 ? sums : standing;
  const [first, ...others] = results;
  if (first === undefined) return { kind: 'none' };
  const refusal = results.find((result) => result.kind === 'refused');
  if (others.length === 0 || refusal !== undefined) return refusal ?? first;
  if (results.every((result) => result.kind === 'value' && first.kind === 'value' && result.value === first.value))
    return first;
  const candidates = [...new Set(results.flatMap(candidatesOf))].sort((a, b) => a - b);
  return candidates.length === 0 ? refused(text, 'malformed') : { kind: 'ambiguous', text: plain(text), candidates };
}
