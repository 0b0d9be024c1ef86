import type { Temporal } from 'temporal-polyfill';
import { calendarDay, type WrittenDay, writtenDays } from './calendarDay.js';
import { type DateMention, type DateResult, dayResult, daysOf, rangeOf } from './dateResult.js';
import type { ReadableText } from './readableDate.js';
import { relativeMentions } from './relativeDay.js';

type Day = Temporal.PlainDate;

/** A day this recently gone by is more likely a slip than next year's. */
const recentDays = 92;

function inYear(written: WrittenDay, year: number, today: Day): DateResult {
  const century = written.shortYear ? (2000 + year > today.year + 30 ? 1900 : 2000) : 0;
  return dayResult(written.text, [calendarDay(century + year, written.month, written.day)], today);
}

function everyYear({ text, day, month }: WrittenDay, today: Day): DateResult {
  const thisYear = calendarDay(today.year, month, day);
  const nextYear = calendarDay(today.year + 1, month, day);
  if (month === 2 && day === 29) {
    const gone = thisYear !== undefined && thisYear.until(today).days > 0;
    if (thisYear !== undefined && !gone) return dayResult(text, [thisYear], today);
    const year = today.year + (thisYear === undefined && !gone && today.month <= 2 ? 0 : 1);
    const leap = calendarDay(year, 2, 29);
    return dayResult(text, leap === undefined ? [calendarDay(year, 2, 28), calendarDay(year, 3, 1)] : [leap], today);
  }
  if (thisYear === undefined || nextYear === undefined) return { kind: 'invalid', text };
  const gone = thisYear.until(today).days;
  if (gone <= 0) return { kind: 'value', text, date: thisYear };
  return gone <= recentDays ? dayResult(text, [thisYear, nextYear], today) : { kind: 'value', text, date: nextYear };
}

function resolve(written: WrittenDay, today: Day): DateResult {
  const { text, year, doubtful } = written;
  const result = year === undefined ? everyYear(written, today) : inYear(written, year, today);
  if (doubtful === undefined || result.kind === 'invalid') return result;
  const first = doubtful === 'monthAndYear' ? calendarDay(2000 + written.day, written.month, 1) : undefined;
  const near = first !== undefined && first.year >= today.year && first.year <= today.year + 10;
  if (doubtful === 'monthAndYear' && !near) return result;
  const candidates = [...daysOf(result), ...(near ? [first, first.with({ day: first.daysInMonth })] : [])];
  return { kind: 'ambiguous', text, candidates };
}

/** Days of two mentions that mean one: a weekday confirms or contradicts the date beside it. */
function agreed(a: DateMention, b: DateMention, text: string, today: Day): DateResult {
  const other = a.role === 'weekday' ? b : a;
  const weekday = a.weekday ?? b.weekday;
  if (a.role === 'payday' || b.role === 'payday') return { ...(a.role === 'payday' ? b : a).result, text };
  if (other.result.kind === 'invalid') return { ...other.result, text };
  const fits = (day: Day): boolean =>
    weekday !== undefined && a.weekday !== b.weekday
      ? day.dayOfWeek === weekday
      : daysOf(a.result).some((mine) => mine.equals(day)) && daysOf(b.result).some((its) => its.equals(day));
  const common = daysOf(other.result).filter(fits);
  return dayResult(text, common.length > 0 ? common : [...daysOf(a.result), ...daysOf(b.result)], today);
}

const beside = /^[\s,(]*(?:(?:hari|pada|di|yaitu|tepatnya|alias|yg|itu|ini|the|on|of)[\s,(]*)*$/;
const either =
  /^(?: ?(?:jam|pukul) ?\d{1,2}(?:[.:]\d{2})?)?(?: (?:pagi|siang|sore|malam))?[\s,(]*(?:atau|apa|\/|-|sampai|s\/d|to|or|maksimal|(?:atau )?paling lambat|kalau (?:tidak|ga|gak|nggak)(?: bisa)?)[\s,]*(?:hari|pada|di|maksimal|paling lambat|paling)?[\s,]*$/;
const listed = /^[\s,]*(?:dan|sama|&)[\s,]*$/;
const spanned = /^ ?(?:-|sampai(?: (?:dengan|dgn))?|s\/d|to)(?: (?:hari|tanggal))? *$/;

/** "tgl 5-12" may be the fifth of December, too. */
function hyphenated(text: string, a: DateMention, today: Day): readonly Day[] {
  const figures = /(?<!\d)(\d{1,2}) ?- ?(\d{1,2})$/.exec(text);
  const [day, month] = [Number(figures?.[1]), Number(figures?.[2])];
  if (figures === null || a.role !== undefined) return [];
  const thisYear = calendarDay(today.year, month, day);
  const date =
    thisYear !== undefined && thisYear.until(today).days <= 0 ? thisYear : calendarDay(today.year + 1, month, day);
  return date === undefined ? [] : [date];
}

function joined(a: DateMention, b: DateMention, readable: string, today: Day): DateMention | undefined {
  const between = readable.slice(a.end, b.at);
  const text = readable.slice(a.at, b.end);
  const both = { at: a.at, end: b.end };
  const complementary =
    a.role !== b.role || [...daysOf(a.result)].some((day) => daysOf(b.result).some((other) => other.equals(day)));
  const comma = between.includes(',') && a.role !== 'weekday' && b.role !== 'weekday';
  if (beside.test(between) && complementary && !comma && a.role !== 'now')
    return { ...both, result: agreed(a, b, text, today) };
  const span = listed.test(between) && /(?:antara|between)\s+(?:hari )?$/.test(readable.slice(0, a.at));
  if (!either.test(between) && !span) return undefined;
  const invalid = [a, b].find(({ result }) => result.kind === 'invalid');
  if (invalid !== undefined) return { ...both, result: { kind: 'invalid', text } };
  const dayAndMonth = hyphenated(text, a, today);
  if ((span || spanned.test(between)) && dayAndMonth.length === 0) {
    const ends = rangeOf(text, a.result, b.result);
    if (ends !== undefined) return { ...both, result: ends };
  }
  return { ...both, result: dayResult(text, [...daysOf(a.result), ...daysOf(b.result), ...dayAndMonth], today) };
}

const roughly =
  /(?:sekitar|~|±|antara|setelah|di ?atas|sesudahnya|paling cepat|minimal)[\s-]*(?:sekitar )?(?:hari|pada|di)?\s*$/;

/** "sekitar tgl 25" and "setelah tgl 25" name no one day. */
function qualified(mention: DateMention, readable: string): DateMention {
  const { result } = mention;
  const after = readable.slice(mention.end);
  const later = mention.role === 'weekday' && /^,? lagi(?!\p{L})/u.test(after);
  const open = later || roughly.test(readable.slice(0, mention.at)) || /^(?: ?-?an| ?ke ?atas)(?!\p{L})/u.test(after);
  if (!open || result.kind !== 'value') return mention;
  return { ...mention, result: { kind: 'ambiguous', text: result.text, candidates: [result.date] } };
}

/** Finds every day in a readable message, in order; what names one day together is one mention. */
export function dateMentions(readable: ReadableText, today: Day): readonly DateMention[] {
  const { days, rest } = writtenDays(readable.text);
  const written = days.map(
    (day): DateMention => ({ at: day.at, end: day.at + day.text.length, result: resolve(day, today) }),
  );
  const found = [...written, ...relativeMentions(rest, today)].sort((a, b) => a.at - b.at);
  const merged: DateMention[] = [];
  for (const mention of found.map((one) => qualified(one, readable.text))) {
    const last = merged.at(-1);
    const both = last === undefined ? undefined : joined(last, mention, readable.text, today);
    if (both === undefined) merged.push(mention);
    else merged.splice(-1, 1, both);
  }
  return merged.map((mention) => ({
    ...mention,
    result: { ...mention.result, text: readable.source(mention.at, mention.end) },
  }));
}
