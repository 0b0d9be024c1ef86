import type { Temporal } from 'temporal-polyfill';
import { fullMonthNames, monthNames, relativeDays, weekdayNames } from '../../locales/id/lexicon.js';
import { calendarDay } from './calendarDay.js';
import { type DateMention, type DateResult, dayResult } from './dateResult.js';

type Day = Temporal.PlainDate;
/** Gets the matched words and groups. */
type Resolve = (match: readonly (string | undefined)[], today: Day) => DateResult | undefined;

const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'gu');
const next = '(?: (depan|dpn|besok|berikutnya|selanjutnya|ini|lalu|kemarin))?';
const isNext = (text: string | undefined): boolean => /^(?:depan|dpn|berikutnya|selanjutnya)$/.test(text ?? '');
const isLast = (text: string | undefined): boolean => /^(?:lalu|kemarin)$/.test(text ?? '');

const lastOf = (day: Day): Day => day.with({ day: day.daysInMonth });
const firstOfNext = (day: Day): Day => day.with({ day: 1 }).add({ months: 1 });

/** The coming weekday; today itself is open to doubt, and so is "depan" while this week's has not come yet. */
function onWeekday(text: string, weekday: number, said: string | undefined, today: Day): DateResult {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const coming = today.add({ days: ahead });
  if (isLast(said)) return dayResult(text, [today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 })], today);
  const later = coming.add({ days: 7 });
  if (ahead === 0) return isNext(said) ? dayResult(text, [later], today) : dayResult(text, [coming, later], today);
  const thisWeek = weekday > today.dayOfWeek;
  return dayResult(text, isNext(said) && thisWeek ? [coming, later] : [coming], today);
}

/** A day of the month: its next occurrence, or within the month that was named. */
function onDayOfMonth(text: string, day: number, said: string | undefined, today: Day): DateResult {
  if (day < 1 || day > 31) return { kind: 'invalid', text };
  if (said !== undefined) {
    const month = isNext(said) ? firstOfNext(today) : isLast(said) ? today.subtract({ months: 1 }) : today;
    return dayResult(text, [calendarDay(month.year, month.month, day)], today);
  }
  if (day > today.daysInMonth) {
    const following = firstOfNext(today);
    return dayResult(text, [lastOf(today), calendarDay(following.year, following.month, day)], today);
  }
  const month = day < today.day ? firstOfNext(today) : today;
  const date = calendarDay(month.year, month.month, day);
  return date === undefined
    ? dayResult(text, [lastOf(month), firstOfNext(month)], today)
    : dayResult(text, [date], today);
}

const units = '(hari|hr|minggu|mgg|bulan|bln|tahun|thn)';
function inUnits(text: string, count: number, unit: string, ago: boolean, today: Day): DateResult | undefined {
  if (count > 600) return undefined;
  const amount = ago ? -count : count;
  const duration = unit.startsWith('h')
    ? { days: amount }
    : unit.startsWith('m')
      ? { weeks: amount }
      : unit.startsWith('b')
        ? { months: amount }
        : { years: amount };
  return dayResult(text, [today.add(duration)], today);
}

/** Ways to name a day by its distance, earlier ones first; each takes its words out of the message. */
const forms: readonly (readonly [RegExp, Resolve])[] = [
  [
    word(
      '(?:se)?(?:habis|abis|abs|stlh|setelah|sesudah|pas|nunggu|tunggu|kalau|kalo|klo)? ?gajian|(?:habis|abis) gaji',
    ),
    ([text = '']) => ({ kind: 'ambiguous', text, candidates: [], asks: 'payday' }),
  ],
  [
    word(
      '(?:tgl|tggl|tanggal)\\.? ?(\\d{1,2}) ?(?:-|sampai|sampe|s/d|sd|hingga|atau|dan) ?(?:tgl |tanggal )?(\\d{1,2})',
    ),
    ([text = '', from, to], today) => {
      const days = [from, to].map((day) => onDayOfMonth(text, Number(day), undefined, today));
      const dates = days.flatMap((day) => (day.kind === 'value' ? [day.date] : []));
      const month =
        Number(to) <= 12 && text.includes('-') ? calendarDay(today.year + 1, Number(to), Number(from)) : undefined;
      return dates.length < 2 ? { kind: 'invalid', text } : dayResult(text, [...dates, month], today);
    },
  ],
  [
    word(`(?:tgl|tggl|tanggal)\\.? ?(\\d{1,3})(?: (?:bulan|bln)${next})?`),
    ([text = '', day, said], today) => onDayOfMonth(text, Number(day), said, today),
  ],
  [
    word(`akhir (?:bulan|bln)${next}`),
    ([text = '', said], today) => {
      const month = isNext(said) ? firstOfNext(today) : isLast(said) ? today.subtract({ months: 1 }) : today;
      return dayResult(text, [lastOf(month)], today);
    },
  ],
  [
    word('akhir (?:tahun|thn)(?: ini)?'),
    ([text = ''], today) => dayResult(text, [today.with({ month: 12, day: 31 })], today),
  ],
  [
    word(`(?:tanggal|tgl) (?:muda|mude)|(?:awal|awl) (?:bulan|bln)${next}`),
    ([text = '', said], today) => {
      const month = said === 'ini' || today.day === 1 ? today.with({ day: 1 }) : firstOfNext(today);
      return dayResult(
        text,
        [1, 5, 10].map((day) => month.with({ day })),
        today,
      );
    },
  ],
  [
    word(`(?:tanggal|tgl) tua|(?:pertengahan|tengah) (?:bulan|bln)${next}`),
    ([text = '', said], today) => {
      const wanted = text.includes('tua') ? [20, 25, 28] : [10, 15, 20];
      const ahead = said !== 'ini' && (isNext(said) || today.day > (wanted[2] ?? 0));
      const month = ahead ? firstOfNext(today) : today;
      return dayResult(
        text,
        wanted.map((day) => month.with({ day })),
        today,
      );
    },
  ],
  [
    word(`(?:dalam |dlm )?(\\d{1,3}) ?${units} (?:lagi|lg|kedepan|ke depan|mendatang|(yang lalu|yg lalu|lalu))`),
    ([text = '', count, unit, ago], today) => inUnits(text, Number(count), unit ?? '', ago !== undefined, today),
  ],
  [
    word('(?:dalam )?se(minggu|bulan|tahun|hari) (?:lagi|lg|kedepan|ke depan|mendatang|(lalu|yang lalu|yg lalu))'),
    ([text = '', unit, ago], today) => inUnits(text, 1, unit ?? '', ago !== undefined, today),
  ],
  [
    word('(?:besok|bsk)[ -]?lusa'),
    ([text = ''], today) => dayResult(text, [today.add({ days: 1 }), today.add({ days: 2 })], today),
  ],
  [word('(?:kemarin|kmrn) ?lusa'), ([text = ''], today) => dayResult(text, [today.subtract({ days: 2 })], today)],
  [
    word(`(?:hari )?(${alternatives(weekdayNames.keys())})${next}`),
    ([text = '', name, said], today) => onWeekday(text, weekdayNames.get(name ?? '') ?? 1, said, today),
  ],
  [
    word(`(hari )?(?:minggu|mgg)${next}`),
    ([text = '', sunday, said], today) => {
      if (sunday !== undefined) return onWeekday(text, 7, said, today);
      if (said === undefined) return undefined;
      const weeks = isNext(said) || said === 'besok' ? 7 : isLast(said) ? -7 : 0;
      const sundayOf = onWeekday(text, 7, said, today);
      const sundays = sundayOf.kind === 'ambiguous' ? sundayOf.candidates : 'date' in sundayOf ? [sundayOf.date] : [];
      return dayResult(text, [...sundays, today.add({ days: weeks })], today);
    },
  ],
  [
    word('(?:bulan|bln) (?:depan|dpn|berikutnya)'),
    ([text = ''], today) => {
      const month = firstOfNext(today);
      return dayResult(text, [month, today.add({ months: 1 }), lastOf(month)], today);
    },
  ],
  [
    word(
      `(?:bulan |bln )(${alternatives(monthNames.keys())})(?: ((?:19|20)\\d{2}))?|(${alternatives(fullMonthNames)})(?: ((?:19|20)\\d{2}))?`,
    ),
    ([text = '', named, namedYear, full, fullYear], today) => {
      const month = monthNames.get(named ?? full ?? '') ?? 1;
      const year = namedYear ?? fullYear;
      const first = calendarDay(year === undefined ? today.year : Number(year), month, 1);
      if (first === undefined) return undefined;
      const start = year === undefined && month < today.month ? first.add({ years: 1 }) : first;
      return dayResult(text, [start, lastOf(start)], today);
    },
  ],
  [
    word(alternatives(relativeDays.keys())),
    ([text = ''], today) => dayResult(text, [today.add({ days: relativeDays.get(text) ?? 0 })], today),
  ],
];

/** Finds days said relative to `today`; `text` is normalised and has its written dates blanked out. */
export function relativeMentions(text: string, today: Day): readonly DateMention[] {
  const found: DateMention[] = [];
  let rest = text;
  for (const [pattern, resolve] of forms) {
    rest = rest.replace(pattern, (...groups) => {
      const match = groups.filter((group): group is string | undefined => typeof group !== 'number').slice(0, -1);
      const at = groups.find((group) => typeof group === 'number');
      const result = resolve(match, today);
      const span = match[0] ?? '';
      if (result === undefined) return span;
      found.push({ at: Number(at), result });
      return '\0'.repeat(span.length);
    });
  }
  return found;
}
