import {
  abilityWords,
  correctionWords,
  fractionWords,
  negationWords,
  shareFillers,
  tooMuchWords,
} from '../../locales/id/lexicon.js';
import type { Found } from './amountPair.js';
import type { Token } from './moneyTokens.js';

const filler =
  /^(?:yang|yg|kalau|kalo|klo|kl|segitu|sebesar|bayar|byr|cicil|saya|sy|rp|itu|sih|mah|masih|terlalu|agak)$/;

/** "bukan 1 juta", "ga jadi 1jt", "ga sanggup kalau 1 juta". */
function deniedBefore(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (index >= 0 && filler.test(tokens[index]?.text ?? '')) index -= 1;
  const word = tokens[index]?.text ?? '';
  if (/^(?:bukan|bkn|bukannya|jangan|jgn|jangankan|apalagi|gajadi)$/.test(word)) return true;
  return abilityWords.has(word) && negationWords.has(tokens[index - 1]?.text ?? '');
}

/** "1 juta saya ga sanggup", "1jt kegedean". */
function deniedBehind(tokens: readonly Token[], next: number): boolean {
  let index = next;
  while (filler.test(tokens[index]?.text ?? '') || tokens[index]?.text === '?') index += 1;
  const word = tokens[index]?.text ?? '';
  const follower = tokens[index + 1]?.text ?? '';
  if (negationWords.has(word))
    return abilityWords.has(follower) && !/^(?:lebih|kurang)$/.test(tokens[index + 2]?.text ?? '');
  return tooMuchWords.has(word);
}

/** The whole a share is taken from: the 2 juta of "5% dari 2 juta". */
function isWholeOfShare(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (index >= 0 && shareFillers.has(tokens[index]?.text ?? '')) index -= 1;
  const word = tokens[index]?.text ?? '';
  return index < from - 1 && (/^(?:%|persen|prosen)$/.test(word) || fractionWords.has(word.replace(/nya$/, '')));
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
  }
  return asserted.slice(first);
}
