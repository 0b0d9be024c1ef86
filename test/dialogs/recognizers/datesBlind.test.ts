import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type DateResult, recognizeDate, recognizeDates } from '../../../dialogs/recognizers/date.js';

/**
 * `iso` is the day of a value or a past day. Without candidates an ambiguous day may also be a range; "unclear" may be
 * anything but a day: none, ambiguous or a range; "payday" is a day that asks for payday.
 */
interface Expected {
  readonly kind: 'value' | 'ambiguous' | 'range' | 'invalid' | 'past' | 'unclear' | 'payday';
  readonly iso?: string;
  readonly candidates?: readonly string[];
}

interface Case {
  readonly text: string;
  readonly today: string;
  /** The question was for a day. */
  readonly expect: boolean;
  readonly dates: readonly Expected[];
}

const rows = (name: string): readonly Case[] =>
  readFileSync(new URL(`../../corpus/messages/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

function found({ text, today, expect: asked }: Case): readonly DateResult[] {
  const day = Temporal.PlainDate.from(today);
  if (!asked) return recognizeDates(text, day);
  const result = recognizeDate(text, day, { bareIsDay: true });
  return result.kind === 'none' ? [] : [result];
}

function shown(result: DateResult): string {
  if ('date' in result) return `${result.kind} ${result.date}`;
  if (result.kind === 'ambiguous') return result.asks ?? `ambiguous ${result.candidates.join(' ')}`.trim();
  return result.kind === 'range' ? `range ${result.from} ${result.to}` : result.kind;
}

/** What was found, or the expectation itself where it leaves that open. */
function compared(results: readonly DateResult[], dates: readonly Expected[]): readonly string[] {
  if (dates[0]?.kind === 'unclear')
    return results.every(({ kind }) => kind === 'ambiguous' || kind === 'range') ? ['unclear'] : results.map(shown);
  return results.map((result, index) => {
    const open = dates[index]?.kind === 'ambiguous' && dates[index]?.candidates === undefined;
    return open && (result.kind === 'ambiguous' || result.kind === 'range') && !('asks' in result)
      ? 'ambiguous'
      : shown(result);
  });
}

const wanted = ({ kind, iso, candidates }: Expected): string => [kind, iso ?? [], candidates ?? []].flat(2).join(' ');

describe('days in messages written before the reader', () => {
  test.each(
    [...rows('datesBlind'), ...rows('datesFresh'), ...rows('datesFresh2'), ...rows('datesFresh3')].map(
      (row) => [row.text, row.today, row] as const,
    ),
  )('%j on %s', (_text, _today, row) => {
    expect(compared(found(row), row.dates)).toEqual(row.dates.map(wanted));
  });

  test('every day carries the words it was read from', () => {
    const message = 'kamis depan dua ratus, sisanya tanggal dua puluh lima bln dpn ya';
    const texts = recognizeDates(message, Temporal.PlainDate.from('2026-11-21')).map(({ text }) => text);
    expect(texts).toEqual(['kamis depan', 'tanggal dua puluh lima bln dpn']);
  });
});
