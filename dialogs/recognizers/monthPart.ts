import { fullMonthNames, monthNames } from '../../locales/id/lexicon.js';
import { calendarDay } from './calendarDay.js';
import { type DateResult, dayResult } from './dateResult.js';
import {
  alternatives,
  type Day,
  firstOfNext,
  isLast,
  isNext,
  isThis,
  lastOf,
  type RelativeForm,
  range,
  said,
  word,
} from './relativeForm.js';

const monthSaid = `(?: bulan${said}| (depan|besok|lalu|kemarin))?`;
const magnitude = '(?![\\d/]|[.,]\\d| ?(?:rb|ribu|jt|juta|k(?!\\p{L})|%|bulan [^dilkby]))';

/** A day of the month: its next occurrence, or within the month that was named. */
export function onDayOfMonth(text: string, day: number, when: string | undefined, today: Day): DateResult {
  if (day < 1 || day > 31) return { kind: 'invalid', text };
  if (when !== undefined) {
    const month = isNext(when) ? firstOfNext(today) : isLast(when) ? today.subtract({ months: 1 }) : today;
    return dayResult(text, [calendarDay(month.year, month.month, day)], today);
  }
  if (day > today.daysInMonth) {
    const following = firstOfNext(today);
    return dayResult(text, [lastOf(today), calendarDay(following.year, following.month, day)], today);
  }
  const month = day < today.day ? firstOfNext(today) : today;
  const date = calendarDay(month.year, month.month, day);
  return date === undefined
    ? dayResult(text, [lastOf(month), firstOfNext(month).with({ day })], today)
    : dayResult(text, [date], today);
}

/** "tgl 5 kemarin": the last one there was; "tgl 25 depan" and "tgl 25 besok": the next. */
function onNamedDay(text: string, day: number, when: string | undefined, today: Day): DateResult {
  if (!isLast(when) || day < 1 || day > 31) return onDayOfMonth(text, day, undefined, today);
  const month = day <= today.day ? today : today.subtract({ months: 1 });
  return dayResult(text, [calendarDay(month.year, month.month, day)], today);
}

const doubted = (result: DateResult): DateResult =>
  result.kind === 'value' ? { kind: 'ambiguous', text: result.text, candidates: [result.date] } : result;

function monthOf(when: string | undefined, today: Day): Day {
  return isNext(when) ? firstOfNext(today) : isLast(when) ? today.subtract({ months: 1 }) : today;
}

function monthNamed(name: string, year: string | undefined, today: Day): Day | undefined {
  const month = monthNames.get(name) ?? 1;
  if (year !== undefined) return calendarDay(Number(year), month, 1);
  return calendarDay(today.year + (month < today.month ? 1 : 0), month, 1);
}

const named = `(${alternatives(monthNames.keys())})(?:,? ((?:19|20)\\d{2}))?`;

export const monthForms: readonly RelativeForm[] = [
  {
    pattern: word(`(?:suk |besok )?bulan (depan|ini|lalu|kemarin|akan datang),? (?:di |pada )?tanggal\\.? ?(\\d{1,2})`),
    read: ([text = '', when, day], today) => onDayOfMonth(text, Number(day), when, today),
  },
  {
    pattern: word(`tanggal ?(?:muda|mude)(?: bulan)?${said}|awal bulan${said}|(?:beginning|start) of (?:the )?bulan`),
    read: ([text = '', young, early], today) => {
      const when = young ?? early;
      const month = isThis(when) || today.day === 1 ? today.with({ day: 1 }) : firstOfNext(today);
      return dayResult(
        text,
        [1, 5, 10].map((day) => month.with({ day })),
        today,
      );
    },
  },
  {
    pattern: word(`tanggal ?tua(?: bulan)?${said}|(?:pertengahan|tengah|mid) bulan${said}`),
    read: ([text = '', late, middle], today) => {
      const when = late ?? middle;
      const wanted = text.includes('tua') ? [20, 25, 28] : [10, 15, 20];
      const ahead = !isThis(when) && (isNext(when) || today.day > (wanted[2] ?? 0));
      const month = ahead ? firstOfNext(today) : today;
      return dayResult(
        text,
        wanted.map((day) => month.with({ day })),
        today,
      );
    },
  },
  {
    pattern: /(?<![\p{L}\d])tanggal\.? ?(\d{1,2})(?:-an|an)(?![\p{L}\d])/gu,
    read: ([text = '', day], today) => doubted(onDayOfMonth(text, Number(day), undefined, today)),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])tanggal\\.? ?(\\d{1,3})${monthSaid}(?![\\p{L}\\d])${magnitude}`, 'gu'),
    read: ([text = '', day, inMonth, near], today) =>
      inMonth === undefined
        ? onNamedDay(text, Number(day), near, today)
        : onDayOfMonth(text, Number(day), inMonth, today),
  },
  {
    pattern: word(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)`),
    read: ([text = '', day], today) => onDayOfMonth(text, Number(day), undefined, today),
  },
  {
    pattern: word(`akhir bulan${said}|end of (?:the |this )?bulan|end of (next) bulan`),
    read: ([text = '', when, next], today) =>
      dayResult(text, [lastOf(monthOf(next === undefined ? when : 'depan', today))], today),
  },
  {
    pattern: word(`akhir tahun${said}|end of (?:the |this )?tahun`),
    read: ([text = '', when], today) =>
      dayResult(text, [calendarDay(today.year + (isNext(when) ? 1 : isLast(when) ? -1 : 0), 12, 31)], today),
  },
  {
    pattern: word(`(awal|pertengahan|tengah|akhir|early|mid|late|(?:the )?end of)(?: bulan)? ${named}`),
    read: ([text = '', part, name = '', year], today) => {
      const start = monthNamed(name, year, today);
      if (start === undefined) return undefined;
      if (/akhir|end/.test(part ?? '')) return dayResult(text, [lastOf(start)], today);
      return /awal|early/.test(part ?? '')
        ? range(text, start, start.with({ day: 10 }))
        : range(text, start.with({ day: 11 }), start.with({ day: 20 }));
    },
  },
  {
    pattern: word('bulan (?:depan|(?:yang )?akan datang)|next bulan'),
    read: ([text = ''], today) => {
      const month = firstOfNext(today);
      return dayResult(text, [month, today.add({ months: 1 }), lastOf(month)], today);
    },
  },
  {
    pattern: word(
      `bulan (${alternatives(monthNames.keys())})(?: ((?:19|20)\\d{2}))?|(${alternatives(fullMonthNames)})(?: ((?:19|20)\\d{2}))?`,
    ),
    read: ([text = '', short, shortYear, full, fullYear], today) => {
      const start = monthNamed(short ?? full ?? '', shortYear ?? fullYear, today);
      return start === undefined ? undefined : dayResult(text, [start, lastOf(start)], today);
    },
  },
];
