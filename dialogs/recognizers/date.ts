import type { Temporal } from 'temporal-polyfill';
import { correctionWords, negationWords } from '../../locales/id/lexicon.js';
import { calendarDay, type WrittenDay, writtenDays } from './calendarDay.js';
import { type DateMention, type DateResult, dayResult } from './dateResult.js';
import { normalize } from './normalize.js';
import { relativeMentions } from './relativeDay.js';
import { spokenDay } from './spokenDay.js';

export { type BirthDateResult, recognizeBirthDate } from './birthDate.js';
export type { DateResult } from './dateResult.js';

/** A day this recently gone by is more likely a slip than next year's. */
const recentDays = 92;

function resolve(written: WrittenDay, today: Temporal.PlainDate): DateResult {
  const { text, day, month, year } = written;
  if (year !== undefined) {
    const century = written.shortYear ? (2000 + year > today.year + 30 ? 1900 : 2000) : 0;
    return dayResult(text, [calendarDay(century + year, month, day)], today);
  }
  const thisYear = calendarDay(today.year, month, day);
  const nextYear = calendarDay(today.year + 1, month, day);
  if (thisYear === undefined || nextYear === undefined) {
    if (!(month === 2 && day === 29)) return { kind: 'invalid', text };
    const year = today.year + (calendarDay(today.year, 2, 29) === undefined ? 1 : 0);
    return dayResult(text, [calendarDay(year, 2, 28), calendarDay(year, 3, 1)], today);
  }
  const gone = thisYear.until(today).days;
  if (gone <= 0) return { kind: 'value', text, date: thisYear };
  return gone <= recentDays ? dayResult(text, [thisYear, nextYear], today) : { kind: 'value', text, date: nextYear };
}

/** Finds every day in a message, in order. */
export function recognizeDates(text: string, today: Temporal.PlainDate): readonly DateResult[] {
  return mentions(spokenDay(normalize(text)), today).map(({ result }) => result);
}

function mentions(message: string, today: Temporal.PlainDate): readonly DateMention[] {
  const { days, rest } = writtenDays(message);
  const found = days.map((day) => ({ at: day.at, result: resolve(day, today) }));
  return [...found, ...relativeMentions(rest, today)].sort((a, b) => a.at - b.at);
}

function standing(message: string, found: readonly DateMention[]): readonly DateMention[] {
  const words = (from: number, to: number): readonly string[] => message.slice(from, to).match(/\p{L}+/gu) ?? [];
  let end = 0;
  let kept: DateMention[] = [];
  for (const mention of found) {
    const before = words(end, mention.at).filter((word) => !/^(?:tgl|tanggal|hari|di|pada)$/.test(word));
    end = mention.at + mention.result.text.length;
    if (negationWords.has(before.at(-1) ?? '')) continue;
    if (before.some((word) => correctionWords.has(word))) kept = [];
    kept.push(mention);
  }
  return kept.length > 0 ? kept : found;
}

function daysOf(result: DateResult): readonly Temporal.PlainDate[] {
  if (result.kind === 'value' || result.kind === 'past') return [result.date];
  if (result.kind === 'range') return [result.from, result.to];
  return result.kind === 'ambiguous' ? result.candidates : [];
}

/**
 * Reads the answer to "when?" relative to `today`: the one day in the message, after corrections ("bukan tgl 25, tgl 27").
 * "tgl 25" is its next occurrence, today included. Days that do not exist are invalid, days before today past;
 * whatever has several readings is ambiguous.
 */
export function recognizeDate(text: string, today: Temporal.PlainDate): DateResult | { readonly kind: 'none' } {
  const message = spokenDay(normalize(text));
  const found = standing(message, mentions(message, today)).map(({ result }) => result);
  const [first, ...others] = found;
  if (first === undefined) return { kind: 'none' };
  const invalid = found.find(({ kind }) => kind === 'invalid');
  if (invalid !== undefined || others.length === 0) return invalid ?? first;
  const days = found.flatMap(daysOf);
  return days.length === 0 ? first : dayResult(first.text, days, today);
}
