import {
  approximateWords,
  boundWords,
  closingWords,
  farLimitWords,
  limitFillers,
  limitWords,
} from '../../locales/id/lexicon.js';
import type { Token } from './moneyTokens.js';

function wordBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.text ?? '';
}

/** "paling lambat" limits the day, not the sum. */
const otherSuperlatives = /^(?:lambat|telat|lama|cepat|cepet|penting|bagus|baik|enak|gampang|mudah|akhir|dekat)$/;

/** "maksimal bisa 1jt", "paling banyak 1jt", "max. 1jt". Asking once too often does no harm. */
function isLimited(tokens: readonly Token[], from: number): boolean {
  let near = true;
  for (let index = from - 1; index >= Math.max(0, from - 5); index -= 1) {
    const token = tokens[index];
    const word = token?.text ?? '';
    if (otherSuperlatives.test(word)) return false;
    if (farLimitWords.has(word) || (near && limitWords.has(word))) return true;
    if (token?.kind !== 'word' && !/^[.:]$/.test(word)) return false;
    near &&= limitFillers.has(word) || token?.kind === 'symbol';
  }
  return false;
}

/** How many tokens behind a sum limit it: "500rb maksimal", "500rb paling banyak". */
export function limitBehind(tokens: readonly Token[], at: number): number {
  if (!limitWords.has(tokens[at]?.text ?? '')) return 0;
  const width = limitFillers.has(tokens[at + 1]?.text ?? '') ? 2 : 1;
  const follower = tokens[at + width];
  const ends = follower === undefined || /^[.,!?)\n]$/.test(follower.text) || closingWords.has(follower.text);
  return ends ? width : 0;
}

/** Tells whether "sekitar", "~", "di bawah", "kurang dari", "ga sampai" or "maksimal" make the sum at `from` a rough one. */
export function isHedged(tokens: readonly Token[], from: number): boolean {
  const [previous, earlier] = [wordBefore(tokens, from), wordBefore(tokens, from - 1)];
  if (previous === '=') return /^[<>]$/.test(earlier);
  if (/^[~±≈<>≤≥]$/.test(previous) || approximateWords.has(previous) || boundWords.has(previous)) return true;
  if (previous === '.' && earlier === 'min') return true;
  if (previous === '-' && earlier === '+') return true;
  if (previous === 'dari' || previous === 'dr') return boundWords.has(earlier);
  if (/^(?:dengan|dgn|ke|to)$/.test(previous)) return /^(?:sampai|sampe|up)$/.test(earlier);
  return /^(?:sampai|sampe|ampe|nyampe|nyampai|hingga)$/.test(previous) || isLimited(tokens, from);
}
