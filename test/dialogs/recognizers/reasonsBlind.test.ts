import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recognizeReasons } from '../../../dialogs/recognizers/reason.js';

interface Case {
  readonly text: string;
  readonly reasons: readonly string[];
}

const rows = (name: string): readonly Case[] =>
  readFileSync(new URL(`../../corpus/messages/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

describe('reasons in messages written before the reader', () => {
  test.each(
    [...rows('reasonsBlind'), ...rows('reasonsFresh'), ...rows('reasonsFresh2'), ...rows('reasonsFresh3')].map(
      (row) => [row.text, row.reasons] as const,
    ),
  )('%j gives %j', (text, reasons) => {
    expect(recognizeReasons(text)).toEqual(reasons);
  });
});
