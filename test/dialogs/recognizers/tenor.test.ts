import { describe, expect, test } from '@jest/globals';
import { recognizeMonths } from '../../../dialogs/recognizers/tenor.js';
import { ambiguousTenors, bareTenors, clearTenors, noBareTenors, noTenors, rangeTenors } from '../../corpus/tenors.js';

const rows = <T>(list: readonly (readonly [T, readonly string[]])[]) =>
  list.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const));

describe('a tenor', () => {
  test.each(rows(clearTenors))('%j is %d months', (text, months) => {
    expect(recognizeMonths(text)).toMatchObject({ kind: 'value', months });
  });

  test.each(rows(ambiguousTenors))('%j is asked about', (text, candidates) => {
    expect(recognizeMonths(text)).toMatchObject({ kind: 'ambiguous', candidates });
  });

  test.each(rows(rangeTenors))('%j is a range', (text, [from, to]) => {
    expect(recognizeMonths(text)).toMatchObject({ kind: 'range', from, to });
  });

  test.each(noTenors)('%j is none', (text) => {
    expect(recognizeMonths(text)).toEqual({ kind: 'none' });
  });
});

describe('the answer to "how many months?"', () => {
  test.each([...rows(bareTenors), ...rows(clearTenors)])('%j is %d months', (text, months) => {
    expect(recognizeMonths(text, { bareIsMonths: true })).toMatchObject({ kind: 'value', months });
  });

  test.each(noBareTenors)('%j is none', (text) => {
    expect(recognizeMonths(text, { bareIsMonths: true })).toEqual({ kind: 'none' });
  });
});
