import type { Temporal } from 'temporal-polyfill';
import { recognizeDate } from '../recognizers/date.js';
import type { Way } from './asked.js';

/** What a message says about the day on which a plan is to be over. */
export type EndDay =
  | { readonly kind: 'days'; readonly ways: readonly Way[] }
  | { readonly kind: 'dayOf'; readonly name: string }
  | { readonly kind: 'past' | 'invalidDay' | 'none' };

const over =
  /(?<!\p{L})(?:lunas|selesai|beres|kelar|tamat|rampung|sampai|sampe|smp|hingga|sebelum|sblm|seblm|akhir|paling lambat|target|done|finish|finished|paid off|until|before|by)(?!\p{L})/iu;
const before = /(?<!\p{L})(?:sebelum|sblm|seblm|sbelum|before)(?!\p{L})/iu;
/** Feasts that move from year to year, and the others: the bank's calendar does not name them. */
const feast =
  /(?<!\p{L})(lebaran|idul ?fitri|idul ?adha|ramadh?an|bulan puasa|puasa|natal|tahun baru|nyepi|imlek|waisak|galungan|eid|christmas|new year)(?!\p{L})/iu;

function dayWay(day: Temporal.PlainDate): Way {
  return { by: 'endDate', endDate: day.toString() };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

/**
 * Finds the day by which a plan is to be over: "lunas Juni 2027", "sebelum 25 Maret", "31 Desember 2027". "sebelum"
 * ends on the day before. A month alone may end at its beginning or its end, so both are given. Feasts have no day here.
 */
export function endDay(text: string, today: Temporal.PlainDate): EndDay {
  const found = recognizeDate(text, today);
  if (found.kind === 'none') {
    const name = over.test(text) || text.trim().split(/\s+/).length <= 3 ? feast.exec(text)?.[1] : undefined;
    return name === undefined ? { kind: 'none' } : { kind: 'dayOf', name: capitalised(name) };
  }
  const alone = found.text.length * 2 > text.trim().length;
  if (!over.test(text) && !alone) return { kind: 'none' };
  const isBefore = before.test(text);
  switch (found.kind) {
    case 'value':
      return { kind: 'days', ways: [dayWay(isBefore ? found.date.subtract({ days: 1 }) : found.date)] };
    case 'ambiguous': {
      const [first] = found.candidates;
      if (first === undefined) return { kind: 'dayOf', name: found.text };
      const oneMonth = found.candidates.length === 2 && found.candidates.every(({ month }) => month === first.month);
      if (isBefore && oneMonth && first.day === 1) return { kind: 'days', ways: [dayWay(first.subtract({ days: 1 }))] };
      return { kind: 'days', ways: found.candidates.map(dayWay) };
    }
    case 'range':
      return { kind: 'days', ways: [dayWay(found.from), dayWay(found.to)] };
    case 'past':
      return { kind: 'past' };
    case 'invalid':
      return { kind: 'invalidDay' };
  }
}
