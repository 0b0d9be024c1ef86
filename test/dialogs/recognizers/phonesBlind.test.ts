import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { recognizePhones } from '../../../dialogs/recognizers/contact.js';

interface Case {
  readonly text: string;
  readonly phones: readonly string[];
}

const rows: readonly Case[] = readFileSync(new URL('../../corpus/messages/phonesBlind.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('phone numbers in messages written before the reader', () => {
  test.each(rows.map(({ text, phones }) => [text, phones] as const))('%j holds %j', (text, phones) => {
    expect(recognizePhones(text)).toEqual(phones);
  });
});
