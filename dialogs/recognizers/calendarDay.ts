import { Temporal } from 'temporal-polyfill';
import { figureLabels } from '../../locales/id/calendarWords.js';
import { monthNames } from '../../locales/id/lexicon.js';

/** A day as written, before today is known. Without a year it comes round every year. */
export interface WrittenDay {
  readonly text: string;
  readonly at: number;
  readonly day: number;
  readonly month: number;
  /** Four digits, or two when it was written so. */
  readonly year: number | undefined;
  readonly shortYear: boolean;
  /** The figures may be something else: a fraction, or a month and a year ("Desember 26"). */
  readonly doubtful?: 'fraction' | 'monthAndYear';
}

const months = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');
const otherUnit =
  '(?:rb|ribu|jt|juta|k(?!\\p{L})|bulan|bln|hari|minggu|jam|kali|x(?!\\p{L})|persen|%|orang|tahun|januari|februari)';
const monthAhead = `(?:${months})(?!\\p{L})`;
const year = `(?:[ ,.-]*(?:tahun )?((?:1[89]|2[01])\\d{2})(?![\\d]|[.,]\\d|\\s?(?:rb|ribu|jt|juta))|[ -]*('?\\d{2})(?![\\d/]|[.,]\\d|[ -]?${otherUnit}|[ -]?${monthAhead}))?`;
const joins = '(?: ?- ?| ?, ?| ?& ?| ?/ ?| atau +| dan | sampai +| s/d +| sama )';

interface Form {
  readonly pattern: RegExp;
  /** Which groups hold day, month and year; the year may stand in the group after as well. */
  readonly order: readonly [number, number, number];
  readonly named?: 'first' | 'last';
}

const before = '(?<![\\d.,/-])';
const forms: readonly Form[] = [
  { pattern: /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g, order: [4, 3, 1] },
  { pattern: /(?<![\d.,/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-])/g, order: [1, 3, 4] },
  { pattern: /(?<![\d.,/-])(\d{1,2})( )(\d{1,2}) ((?:19|20)\d{2})(?!\d)/g, order: [1, 3, 4] },
  {
    pattern: new RegExp(`(?:tanggal\\.? ?)(\\d{1,2}),? ?bulan (?:ke ?-?)?(\\d{1,2})(?!\\d)${year}`, 'gu'),
    order: [1, 2, 3],
  },
  { pattern: /(?<!\p{L})bulan (\d{1,2}),? ?tanggal ?(\d{1,2})(?!\d)/gu, order: [2, 1, 9] },
  { pattern: /(?<=tanggal (?:\p{L}+ )?)(\d{1,2})[-.]((?<=(?<!\d)\1.)\1)(?![\d.-])/gu, order: [1, 2, 9] },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?:tanggal\\.? ?)?(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of |bulan )?(${months})(?!\\p{L})${year}`,
      'gu',
    ),
    order: [1, 2, 3],
    named: 'last',
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${months}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)`, 'gu'),
    order: [2, 1, 3],
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${months}) (?:the |tanggal )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/]|[.,]\\d| ?${otherUnit}| ?\\p{L}{0,2}\\d)`,
      'gu',
    ),
    order: [2, 1, 9],
    named: 'first',
  },
  { pattern: new RegExp(`${before}(\\d{1,2})( ?/ ?)(\\d{1,2})(?![\\d/]|-\\d)`, 'g'), order: [1, 3, 9] },
];

const english = /^(?:january|february|march|may|june|july|august|october|december|dec)$/;
const fraction = /^(?:1 ?\/ ?[234]|[23] ?\/ ?[34]|24 ?\/ ?7)$/;

/** Tells "5/12" from "RT 5/12", "1/2" and "50/50". */
function figures(text: string, at: number, span: string, day: number, month: number): WrittenDay['doubtful'] | 'none' {
  if (!/^\d{1,2} ?\/ ?\d{1,2}$/.test(span)) return undefined;
  const previous = /(\p{L}+)[\s.:]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? '';
  if (figureLabels.has(previous)) return 'none';
  const other = previous === 'tanggal' && month > day && month <= 31;
  if (other && month > 12 && (/ \/|\/ /.test(span) || month === day + 1)) return 'none';
  if (month > 31 || (day > 31 && month > 12)) return 'none';
  if (/^(?:tanggal|senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad)$/.test(previous)) return undefined;
  if (!fraction.test(span)) return undefined;
  return text.trim() === span ? 'fraction' : 'none';
}

interface Found {
  readonly written: WrittenDay;
  readonly span: string;
}

function read(form: Form, match: RegExpExecArray, text: string): Found | undefined {
  const part = (group: number): string => match[group] ?? '';
  const [dayGroup, monthGroup, yearGroup] = form.order;
  const written = (part(yearGroup) || part(yearGroup + 1)).replace("'", '');
  const isYear = /^\d{2}$|^\d{4}$/.test(written) && yearGroup < 9;
  const name = part(monthGroup);
  const [day, month] = [Number(part(dayGroup)), monthNames.get(name) ?? Number(name)];
  const doubt = figures(text, match.index, match[0], day, month);
  if (doubt === 'none') return undefined;
  const doubtful = form.named === 'first' && !english.test(name) && day >= 24 && !/tanggal|th$/.test(match[0]);
  return {
    span: match[0],
    written: {
      text: match[0].trim(),
      at: match.index,
      day,
      month,
      year: isYear ? Number(written) : undefined,
      shortYear: written.length === 2,
      ...(doubtful ? { doubtful: 'monthAndYear' } : doubt === undefined ? {} : { doubtful: doubt }),
    },
  };
}

/** The 20 of "20-25 des", "tgl 20 sampai 25 desember", "10, 20 dan 30 januari". */
function sharingMonth(text: string, { written }: Found): Found | undefined {
  const lead = new RegExp(`(?<![\\d.,/])(?:tanggal\\.? ?)?(\\d{1,2})${joins}(?:tanggal )?$`, 'u').exec(
    text.slice(0, written.at),
  );
  const digits = lead?.[1];
  if (lead === null || digits === undefined) return undefined;
  const listed = lead[0].startsWith('tanggal') || !/\p{L}/u.test(written.text);
  if (lead[0].includes(',') && !listed) return undefined;
  const span = lead[0].slice(0, lead[0].indexOf(digits) + digits.length);
  return { span, written: { ...written, text: span, at: lead.index, day: Number(digits) } };
}

/** Finds days written in digits or with a month name, in order; `rest` is the text with them blanked out. */
export function writtenDays(text: string): { readonly days: readonly WrittenDay[]; readonly rest: string } {
  const days: WrittenDay[] = [];
  let rest = text;
  const take = ({ written, span }: Found): void => {
    days.push(written);
    rest = rest.slice(0, written.at) + '\0'.repeat(span.length) + rest.slice(written.at + span.length);
  };
  for (const form of forms) {
    for (const match of rest.matchAll(form.pattern)) {
      const found = read(form, match, rest);
      if (found === undefined) continue;
      take(found);
      for (let next = form.named === 'last' ? sharingMonth(rest, found) : undefined; next !== undefined; ) {
        take(next);
        next = sharingMonth(rest, next);
      }
    }
  }
  return { days: days.sort((a, b) => a.at - b.at), rest };
}

/** The calendar day, or undefined when there is no such day (31 November, 29 February 2027). */
export function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
