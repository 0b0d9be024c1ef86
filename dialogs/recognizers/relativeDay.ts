import { relativeDays, weekdayNames } from '../../locales/id/lexicon.js';
import { type DateMention, dayResult } from './dateResult.js';
import { distanceForms } from './distance.js';
import { monthForms, onDayOfMonth } from './monthPart.js';
import { alternatives, type Day, type RelativeForm, word } from './relativeForm.js';
import { weekForms } from './weekDay.js';

const aroundPayday =
  '(?:setelah|pas|tunggu|nunggu|menunggu|nunggunya|kalau|kalo|klo|udah|sudah|udh|nanti|begitu|nek|on|dapat|dapet|terima)';
const cameIn = '(?:turun|masuk|cair|keluar|kaluar|metu|dibayar|diterima)';

/** Days named by an event, and words that name no day at all. */
const eventForms: readonly RelativeForm[] = [
  {
    pattern: word(
      `(?:se)?(?:${aroundPayday} )*gajian(?! (?:telat|belum|mundur))|(?:${aroundPayday} )+(?:(?:nerima|dapat|terima) )?gaji(?: saya)?(?: (?:sudah|udah))?(?: ${cameIn})?`,
    ),
    read: ([text = '']) => ({ kind: 'ambiguous', text, candidates: [], asks: 'payday' }),
    role: 'payday',
  },
  {
    pattern: word('besok ?-? ?besok|besok ?kapan|lusa ?-? ?lusa'),
    read: ([text = '']) => ({ kind: 'ambiguous', text, candidates: [] }),
  },
];

const nearForms: readonly RelativeForm[] = [
  {
    pattern: word('the hari setelah besok'),
    read: ([text = ''], today) => dayResult(text, [today.add({ days: 2 })], today),
  },
  {
    pattern: word('hari setelah besok'),
    read: ([text = ''], today) => dayResult(text, [today.add({ days: 2 })], today),
  },
  {
    pattern: word('(?:besok|suk)(?: ?[-/]? ?)(?:lusa|emben)|emben'),
    read: ([text = ''], today) => dayResult(text, [today.add({ days: 1 }), today.add({ days: 2 })], today),
  },
  {
    pattern: word('kemarin ?lusa'),
    read: ([text = ''], today) => dayResult(text, [today.subtract({ days: 2 })], today),
  },
];

const dayWords: readonly RelativeForm[] = [
  {
    pattern: word('besok (?:isuk|pagi|siang|sore|malam)'),
    read: ([text = ''], today) => dayResult(text, [today.add({ days: 1 })], today),
  },
  {
    pattern: word(`(?:kemarin|lalu) (?:hari )?(${alternatives(weekdayNames.keys())})`),
    read: ([text = '', name], today) => {
      const back = (today.dayOfWeek - (weekdayNames.get(name ?? '') ?? 1) + 7) % 7 || 7;
      return dayResult(text, [today.subtract({ days: back })], today);
    },
  },
  { pattern: word('sekarang'), read: ([text = ''], today) => dayResult(text, [today], today), role: 'now' },
  { pattern: word('hari ni'), read: ([text = ''], today) => dayResult(text, [today], today) },
  {
    pattern: word(alternatives([...relativeDays.keys()].filter((key) => key !== 'sekarang'))),
    read: ([text = ''], today) => dayResult(text, [today.add({ days: relativeDays.get(text) ?? 0 })], today),
  },
];

/** "tgl 1, 10 dan 20": numbers that follow a day already read. */
const followingDay =
  /(?<=\0(?: ?, ?(?:(?:atau|dan) )?| dan | & |&| atau +| sampai +| ?- ?| ?\/ ?|,? dan | sama | s\/d +))(?:tanggal )?(\d{1,2})(?![\d/.]|,\d|\p{L}| ?(?:rb|ribu|jt|juta|k(?!\p{L})|bulan|hari|minggu|tahun|kali|x(?!\p{L})|%|persen|jam|orang))/gu;

function takeForm(form: RelativeForm, text: string, today: Day, found: DateMention[]): string {
  let rest = text;
  for (const match of text.matchAll(form.pattern)) {
    const result = form.read([...match], today);
    if (result === undefined) continue;
    const end = match.index + match[0].length;
    const name = form.weekdayGroup === undefined ? undefined : match[form.weekdayGroup];
    found.push({
      at: match.index,
      end,
      result,
      ...(form.role === undefined ? {} : { role: form.role }),
      ...(name === undefined ? {} : { weekday: weekdayNames.get(name) ?? 7 }),
    });
    rest = rest.slice(0, match.index) + '\0'.repeat(match[0].length) + rest.slice(end);
  }
  return rest;
}

function takeFollowing(text: string, today: Day, found: DateMention[]): string {
  for (let rest = text; ; ) {
    const next = takeForm(
      { pattern: followingDay, read: ([span = '', day], on) => onDayOfMonth(span, Number(day), undefined, on) },
      rest,
      today,
      found,
    );
    if (next === rest) return rest;
    rest = next;
  }
}

/** Finds days said relative to `today`; `text` is readable and has its written dates blanked out. */
export function relativeMentions(text: string, today: Day): readonly DateMention[] {
  const found: DateMention[] = [];
  let rest = text;
  for (const form of [...eventForms, ...distanceForms, ...nearForms, ...monthForms])
    rest = takeForm(form, rest, today, found);
  rest = takeFollowing(rest, today, found);
  for (const form of [...weekForms, ...dayWords]) rest = takeForm(form, rest, today, found);
  return found;
}
