import type { Temporal } from 'temporal-polyfill';
import { correctionWords, negationWords } from '../../locales/id/lexicon.js';
import { recognizeBareDay } from './bareDay.js';
import { dateMentions } from './dateMentions.js';
import { type DateMention, type DateResult, dayResult, daysOf } from './dateResult.js';
import { normalize } from './normalize.js';
import { readableDate } from './readableDate.js';

export { type BirthDateResult, recognizeBirthDate } from './birthDate.js';
export type { DateResult } from './dateResult.js';

/** Finds every day in a message, in order; "besok atau lusa" and "Senin 23 November" are one mention each. */
export function recognizeDates(text: string, today: Temporal.PlainDate): readonly DateResult[] {
  return dateMentions(readableDate(normalize(text)), today).map(({ result }) => result);
}

const fillers = /^(?:tgl|tanggal|hari|di|pada|yang|the|on|for)$/;
const softeners = /^(?:saya|aku|aq|gw|gue|kami|kayaknya|itu|deh|sih|nya|kak|pak|bu)$/;
const willing = /^(?:bs|memungkinkan|mungkin|ada|bisa|iso|sanggup|jadi|mau|bayar|usah|sampai|dapat)$/;

/** The mentions left after corrections ("tgl 25 eh tgl 27") and refusals ("tidak bisa tgl 25"). */
function standing(message: string, found: readonly DateMention[]): readonly DateMention[] {
  const words = (from: number, to: number): readonly string[] => message.slice(from, to).match(/\p{L}+/gu) ?? [];
  let end = 0;
  let kept: DateMention[] = [];
  for (const mention of found) {
    const before = words(end, mention.at).filter((word) => !fillers.test(word));
    end = mention.end;
    const last = before.at(-1) ?? '';
    const closed = /[,.;!]\s*$/.test(message.slice(0, mention.at));
    if (closed && kept.length > 0 && negationWords.has(last)) {
      kept = [mention];
      continue;
    }
    const next = found[found.indexOf(mention) + 1]?.at;
    const after = message.slice(mention.end, next);
    const [no = '', verb = ''] = words(mention.end, next ?? message.length).filter((word) => !softeners.test(word));
    const supposed = /^(?:kalau|kalo|klo|kl|kalu|lamun|nek)$/.test(before.at(-2) ?? '');
    const turnedDown = negationWords.has(no) && willing.test(verb) && !after.includes('?');
    const denied = negationWords.has(last) || (willing.test(last) && negationWords.has(before.at(-2) ?? ''));
    const refused = turnedDown || (denied && !closed && !supposed);
    if (refused) continue;
    if (before.some((word) => correctionWords.has(word))) kept = [];
    kept.push(mention);
  }
  return kept;
}

/** Days gone by and "sekarang" step back when a day to come is named as well. */
function answering(found: readonly DateMention[]): readonly DateMention[] {
  const coming = found.filter(({ result, role }) => result.kind !== 'past' && role !== 'now');
  return coming.length > 0 ? coming : found;
}

interface Options {
  /** The question was for a day, so a bare "25" is the 25th and a bare "Minggu" a Sunday or a week. */
  readonly bareIsDay?: boolean;
}

/**
 * Reads the answer to "when?" relative to `today`: the one day in the message, after corrections ("bukan tgl 25, tgl 27").
 * "tgl 25" is its next occurrence, today included. Days that do not exist are invalid, days before today past;
 * whatever has several readings is ambiguous.
 */
export function recognizeDate(
  text: string,
  today: Temporal.PlainDate,
  options: Options = {},
): DateResult | { readonly kind: 'none' } {
  const message = normalize(text);
  const readable = readableDate(message);
  const found = answering(standing(readable.text, dateMentions(readable, today))).map(({ result }) => result);
  const [first, ...others] = found;
  if (first === undefined)
    return (options.bareIsDay ? recognizeBareDay(message, today) : undefined) ?? { kind: 'none' };
  const invalid = found.find(({ kind }) => kind === 'invalid');
  if (invalid !== undefined || others.length === 0) return invalid ?? first;
  const days = found.flatMap(daysOf);
  return days.length === 0 ? first : dayResult(first.text, days, today);
}
