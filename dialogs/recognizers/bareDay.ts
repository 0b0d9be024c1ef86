import type { Temporal } from 'temporal-polyfill';
import { bareDayFillers } from '../../locales/id/calendarWords.js';
import { type DateResult, dayResult, daysOf, rangeOf } from './dateResult.js';
import { onDayOfMonth } from './monthPart.js';
import { splitCompound } from './numberWords.js';
import { spokenNumbers } from './spokenDay.js';
import { bareWeek } from './weekDay.js';

const joint = /^(?:atau|ato|dan|sampai|sampe|hingga|sd)$/;
const rangeWord = /(?<!\p{L})(?:sampai|sampe|hingga|sd)(?!\p{L})/u;
/** "25-27"; "10-2" may be the tenth of February as well. */
const hyphenated = /(?<![\d.,/-])(\d{1,2}) ?- ?(1[3-9]|[2-9]\d)(?![\d.,/-])/;

/** Reads a bare day of the month ("25", "dua puluh lima ya", "25 atau 27") or "Minggu" from a normalised answer. */
export function recognizeBareDay(message: string, today: Temporal.PlainDate): DateResult | undefined {
  if (/\d[.,/]\d|[-+]\d|rp|%/.test(message.replace(hyphenated, '$1 sampai $2'))) return undefined;
  const words = (message.match(/\p{L}+|\d+/gu) ?? []).flatMap(splitCompound);
  const left = spokenNumbers(words).filter((word) => !bareDayFillers.has(word));
  if (left.join(' ') === 'minggu') return bareWeek(message, today);
  const numbers = left.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const others = left.filter((word) => !/^\d{1,2}$/.test(word) && !joint.test(word));
  if (numbers.length === 0 || others.length > 0) return undefined;
  const results = numbers.map((day) => onDayOfMonth(message, day, undefined, today));
  if (results.some(({ kind }) => kind === 'invalid')) return { kind: 'invalid', text: message };
  const [result, end] = results;
  const spanned = results.length === 2 && (hyphenated.test(message) || rangeWord.test(message));
  const ends = spanned && result !== undefined && end !== undefined ? rangeOf(message, result, end) : undefined;
  if (ends !== undefined) return ends;
  if (results.length > 1 || result === undefined) return dayResult(message, results.flatMap(daysOf), today);
  const doubtful = /sekitar|mungkin|kira|\dan\b/.test(message) && result.kind === 'value';
  return doubtful ? { kind: 'ambiguous', text: message, candidates: [result.date] } : result;
}
