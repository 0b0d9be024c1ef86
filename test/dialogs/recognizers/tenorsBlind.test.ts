import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recognizeMonths, recognizeTenors, type TenorResult } from '../../../dialogs/recognizers/tenor.js';

/** "unclear" may be anything but a number of months; "refused" is none as an answer. */
interface Expected {
  readonly kind: 'value' | 'ambiguous' | 'range' | 'refused' | 'unclear';
  readonly months?: number;
  readonly candidates?: readonly number[];
}

interface Case {
  readonly text: string;
  /** The question was for a tenor. */
  readonly expect: boolean;
  readonly tenors: readonly Expected[];
}

const rows = (name: string): readonly Case[] =>
  readFileSync(new URL(`../../corpus/messages/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

function shown(result: TenorResult): string {
  if (result.kind === 'value') return `value ${result.months}`;
  if (result.kind === 'range') return `range ${result.from} ${result.to}`;
  return result.kind === 'ambiguous' ? `ambiguous ${result.candidates.join(' ')}` : result.kind;
}

const wanted = ({ kind, months, candidates }: Expected): string =>
  [kind, months ?? [], candidates ?? []].flat(2).join(' ');

function compared(results: readonly TenorResult[], tenors: readonly Expected[]): readonly string[] {
  const unclear = tenors[0]?.kind === 'unclear' && results.every(({ kind }) => kind !== 'value');
  return unclear ? ['unclear'] : results.map(shown);
}

function found({ text, expect: asked }: Case): readonly TenorResult[] {
  if (!asked) return recognizeTenors(text);
  const result = recognizeMonths(text, { bareIsMonths: true });
  return result.kind === 'none' ? [] : [result];
}

describe('tenors in messages written before the reader', () => {
  test.each(
    [...rows('tenorsBlind'), ...rows('tenorsFresh'), ...rows('tenorsFresh2'), ...rows('tenorsFresh3')].map(
      (row) => [row.text, row.expect, row] as const,
    ),
  )('%j, asked for: %s', (_text, asked, row) => {
    const expected = asked ? row.tenors.filter(({ kind }) => kind !== 'refused') : row.tenors;
    expect(compared(found(row), expected)).toEqual(expected.map(wanted));
  });
});
