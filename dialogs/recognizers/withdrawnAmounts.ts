import {
  abilityWords,
  correctionWords,
  denialWords,
  fractionWords,
  hardWords,
  negationWords,
  refusalFillers,
  shareFillers,
  tooMuchWords,
  wishWords,
} from '../../locales/id/lexicon.js';
import type { Found } from './amountPair.js';
import type { Token } from './moneyTokens.js';

const conditions = /^(?:kalau|kalo|klo|kl|klau|misal|misalnya)$/;
/** "bisa ga 500rb?", "kenapa ga 500rb?": the negation asks. */
const questions = /^(?:bisa|bs|boleh|blh|mau|sanggup|cukup|apa|atau|ato|kenapa|knp|gimana)$/;
const shareOfIt = /^(?:setengah|separuh|separo|seperempat)nya$/;

function denies(word: string): boolean {
  return negationWords.has(word) || /^(?:belum|blm|blom)$/.test(word);
}

/** "bukan 1 juta", "ga jadi 1jt", "ga sanggup kalau 1 juta", "mustahil 1 juta", "dua lembar 50rb". */
function deniedBefore(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (index >= 0 && refusalFillers.has(tokens[index]?.text ?? '')) index -= 1;
  const word = tokens[index]?.text ?? '';
  const earlier = tokens[index - 1]?.text ?? '';
  if (denialWords.has(word)) return true;
  // "paling tidak 300rb" is at least that.
  if (denies(word)) return earlier !== 'paling' && !conditions.test(earlier) && !questions.test(earlier);
  if (hardWords.has(word)) return conditions.test(tokens[index + 1]?.text ?? '');
  return abilityWords.has(word) && (denies(earlier) || earlier === 'mana');
}

/** "1 juta saya ga sanggup", "1jt kegedean", "500rb belum ada", "2jt setengahnya", "50rb 10 lembar". */
function deniedBehind(tokens: readonly Token[], next: number): boolean {
  let index = next;
  while (refusalFillers.has(tokens[index]?.text ?? '') || tokens[index]?.text === '?') index += 1;
  const [word, follower, last] = [0, 1, 2].map((step) => tokens[index + step]?.text ?? '');
  if (denies(word ?? '')) return abilityWords.has(follower ?? '') && !/^(?:lebih|kurang)$/.test(last ?? '');
  if (tokens[next]?.kind === 'number' && tokens[next + 1]?.text === 'lembar') return true;
  return tooMuchWords.has(word ?? '') || hardWords.has(word ?? '') || shareOfIt.test(tokens[next]?.text ?? '');
}

/** The whole a share is taken from: the 2 juta of "5% dari 2 juta". */
function isWholeOfShare(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (index >= 0 && shareFillers.has(tokens[index]?.text ?? '')) index -= 1;
  const word = tokens[index]?.text ?? '';
  return index < from - 1 && (/^(?:%|persen|prosen)$/.test(word) || fractionWords.has(word.replace(/nya$/, '')));
}

/** "tadinya mau 1jt tapi adanya 600rb", "maunya sih 1jt, jadi 700rb aja". */
function givesWay(tokens: readonly Token[], sum: Found, later: Found | undefined): boolean {
  if (later === undefined) return false;
  const contrast = tokens.slice(sum.next, later.from).some(({ text }) => /^(?:tapi|tp|tpi|tetapi|jadi|jd)$/.test(text));
  const before = tokens.slice(Math.max(0, sum.from - 4), sum.from).map(({ text }) => text);
  return (
    contrast && before.some((text, index) => wishWords.has(text) || (text === 'mau' && before[index + 1] === 'nya'))
  );
}

/** Keeps what still stands after "bukan 1 juta, 1,5 juta", "1 juta eh 1,5 juta" and "ga sanggup 1 juta, 700rb aja". */
export function withoutWithdrawn(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  const asserted = found.filter(
    ({ from, next }) => !deniedBefore(tokens, from) && !deniedBehind(tokens, next) && !isWholeOfShare(tokens, from),
  );
  let first = 0;
  for (let index = 1; index < asserted.length; index += 1) {
    const words = tokens.slice(asserted[index - 1]?.next ?? 0, asserted[index]?.from ?? 0);
    if (words.some((token) => correctionWords.has(token.text))) first = index;
    const previous = asserted[index - 1];
    if (previous !== undefined && givesWay(tokens, previous, asserted[index])) first = index;
  }
  return asserted.slice(first);
}
