import type { Temporal } from 'temporal-polyfill';
import type { DateMention, DateResult } from './dateResult.js';

export type Day = Temporal.PlainDate;

/** A way to name a day by its distance; `read` gets the matched words and groups. */
export interface RelativeForm {
  readonly pattern: RegExp;
  readonly read: (match: readonly (string | undefined)[], today: Day) => DateResult | undefined;
  readonly role?: DateMention['role'];
  /** The group that names a day of the week. */
  readonly weekdayGroup?: number;
}

export const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
export const word = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'gu');

/** What may follow the name of a day, a week or a month. */
export const said = '(?: (?:yang )?(depan|akan datang|besok|ini|ni|lalu|kemarin))?';
export const isNext = (text: string | undefined): boolean => /^(?:depan|akan datang)$/.test(text ?? '');
export const isLast = (text: string | undefined): boolean => /^(?:lalu|kemarin)$/.test(text ?? '');
export const isThis = (text: string | undefined): boolean => /^(?:ini|ni)$/.test(text ?? '');

export const lastOf = (day: Day): Day => day.with({ day: day.daysInMonth });
export const firstOfNext = (day: Day): Day => day.with({ day: 1 }).add({ months: 1 });
export const range = (text: string, from: Day, to: Day): DateResult => ({ kind: 'range', text, from, to });
