import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recognizeAmount, recognizeAmounts } from '../../../dialogs/recognizers/amount.js';

/** A reading somebody wrote down before looking at what the recogniser makes of it. */
interface Expected {
  readonly kind: 'value' | 'ambiguous' | 'approximate' | 'range' | 'refused';
  readonly value?: number;
  readonly candidates?: readonly number[];
  readonly min?: number;
  readonly max?: number;
}

interface BlindCase {
  readonly text: string;
  /** The message answers "how much?"; otherwise it is a free message. */
  readonly expect: boolean;
  readonly amounts: readonly Expected[];
}

function casesOf(file: string): readonly BlindCase[] {
  return readFileSync(new URL(`../../corpus/messages/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): BlindCase => JSON.parse(line));
}

const corpora = ['amountsBlind.jsonl', 'amountsFresh.jsonl'] as const;

describe.each(corpora)('an answer to "how much?" in %s', (file) => {
  const answers = casesOf(file).filter((each) => each.expect);

  test.each(answers.map(({ text, amounts }) => [text, amounts[0]] as const))('%j', (text, expected) => {
    const read = recognizeAmount(text);
    // What is no sum at all is asked for again either way.
    if (expected === undefined) expect(['none', 'refused']).toContain(read.kind);
    else expect(read).toMatchObject(expected);
  });
});

describe.each(corpora)('a free message in %s', (file) => {
  const messages = casesOf(file).filter((each) => !each.expect);

  test.each(messages.map(({ text, amounts }) => [text, amounts] as const))('%j', (text, amounts) => {
    expect(recognizeAmounts(text)).toEqual(amounts.map((expected) => expect.objectContaining({ ...expected })));
  });
});
