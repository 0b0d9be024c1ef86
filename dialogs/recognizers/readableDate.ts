import { calendarSpellings, longMonths } from '../../locales/id/calendarWords.js';
import { monthNames, relativeDays, unitWords, weekdayNames } from '../../locales/id/lexicon.js';
import { oneSlipApart } from './editDistance.js';
import { squeeze } from './normalize.js';
import { splitCompound } from './numberWords.js';
import { plainJoints } from './plainJoints.js';
import { type Piece, spokenDays } from './spokenDay.js';

/** A message written so that days can be found in it. */
export interface ReadableText {
  readonly text: string;
  /** The message's own words behind a stretch of `text`. */
  readonly source: (from: number, to: number) => string;
}

const isNumber = (word: string | undefined): boolean =>
  word !== undefined && (/^\d{1,2}$/.test(word) || unitWords.has(word) || /^(?:puluh|belas)$/.test(word));

const dayWords: ReadonlySet<string> = new Set([
  ...[...calendarSpellings.values()].flatMap((words) => words.split(' ')),
  ...[weekdayNames, relativeDays, monthNames].flatMap((words) => [...words.keys()]),
]);
const isDayWord = (word: string): boolean => dayWords.has(word) || calendarSpellings.has(word);

function standard(word: string, previous: string | undefined): readonly string[] {
  const known = calendarSpellings.get(word);
  if (known !== undefined) return known.split(' ');
  if (word.length >= 5 && isNumber(previous) && !monthNames.has(word)) {
    const month = longMonths.find((name) => oneSlipApart(word, name));
    if (month !== undefined) return [month];
  }
  const stem = /^(\p{L}{4,})lah$/u.exec(word)?.[1] ?? word;
  const shortened = dayWords.has(word)
    ? undefined
    : [stem, squeeze(word)].find((form) => form !== word && isDayWord(form));
  if (shortened !== undefined) return (calendarSpellings.get(shortened) ?? shortened).split(' ');
  const parts = splitCompound(word);
  return parts.length > 1 && parts.every((part) => part.length > 2) ? parts : [word];
}

function pieces(message: string): readonly Piece[] {
  const found: Piece[] = [];
  for (const match of message.matchAll(/\p{L}+(?:'\p{L}+|2(?!\d))?|\d+|[^\s\p{L}\d]/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (const text of standard(match[0], found.at(-1)?.text)) found.push({ text, start, end });
  }
  return found;
}

/** Writes a normalised message in standard spelling, with days and distances said in words in digits. */
export function readableDate(original: string): ReadableText {
  const message = plainJoints(original);
  let text = '';
  const origins: (readonly [number, number])[] = [];
  let end = 0;
  for (const piece of spokenDays(pieces(message))) {
    const between = piece.start >= end ? message.slice(end, piece.start) : ' ';
    const gap = text !== '' && between === '' && piece.start < end ? ' ' : between;
    for (const sign of gap) {
      text += sign;
      origins.push([Math.min(end, piece.start), piece.start]);
    }
    text += piece.text;
    for (const _ of Array.from({ length: piece.text.length })) origins.push([piece.start, piece.end]);
    end = Math.max(end, piece.end);
  }
  return {
    text,
    source: (from, to) => original.slice(origins[from]?.[0] ?? 0, origins[to - 1]?.[1] ?? original.length).trim(),
  };
}
