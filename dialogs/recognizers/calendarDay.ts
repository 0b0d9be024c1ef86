import { Temporal } from 'temporal-polyfill';
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
}

const months = [...monthNames.keys()].sort((a, b) => b.length - a.length).join('|');
const year = "((?:1[89]|20)\\d{2}|'?\\d{2})(?![\\d.,]\\d|\\d|\\s?(?:rb|ribu|jt|juta|k\\b|bulan|bln))";

interface Form {
  readonly pattern: RegExp;
  /** Which groups hold day, month and year. */
  readonly order: readonly [number, number, number];
}

const forms: readonly Form[] = [
  { pattern: /(?<![\d.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g, order: [4, 3, 1] },
  { pattern: /(?<![\d.,/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-])/g, order: [1, 3, 4] },
  { pattern: /(?<![\d.,/-])(\d{1,2})( )(\d{1,2}) ((?:19|20)\d{2})(?!\d)/g, order: [1, 3, 4] },
  {
    pattern: new RegExp(`(?<![\\d.,])(\\d{1,2})[ -]?(${months})(?!\\p{L})[ ,.-]*(?:${year})?`, 'gu'),
    order: [1, 2, 3],
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${months}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)`, 'gu'),
    order: [2, 1, 3],
  },
  { pattern: /(?<![\d.,/-])(\d{1,2})(\/)(\d{1,2})(?![\d/]|-\d)/g, order: [1, 3, 9] },
];

/** Finds days written in digits or with a month name, in order; `rest` is the text with them blanked out. */
export function writtenDays(text: string): { readonly days: readonly WrittenDay[]; readonly rest: string } {
  const found: WrittenDay[] = [];
  let rest = text;
  for (const { pattern, order } of forms) {
    rest = rest.replace(pattern, (...match) => {
      const groups: readonly unknown[] = match;
      const part = (group: number): string => (typeof groups[group] === 'string' ? groups[group] : '');
      const span = part(0);
      const at = groups.find((group) => typeof group === 'number') ?? 0;
      const name = part(order[1]);
      const written = part(order[2]).replace("'", '');
      const isYear = /^\d{2}$|^\d{4}$/.test(written);
      found.push({
        text: span.trim(),
        at: Number(at),
        day: Number(part(order[0])),
        month: monthNames.get(name) ?? Number(name),
        year: isYear ? Number(written) : undefined,
        shortYear: written.length === 2,
      });
      return '\0'.repeat(span.length);
    });
  }
  return { days: found.sort((a, b) => a.at - b.at), rest };
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
