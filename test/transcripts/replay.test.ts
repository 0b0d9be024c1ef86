import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { createTranscriptDriver } from '../helpers/transcript.js';
import { parseTranscript } from './parse.js';
import { replay } from './replay.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shelves = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(shelves, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.chat'))
  .sort()
  .map((name) => relative(root, join(shelves, name)));

/** The first line, also of a file that the parser will refuse: its test is to fail under a name one can find. */
const titleOf = (file: string): string => readFileSync(join(root, file), 'utf8').split('\n', 1)[0]?.slice(2) ?? file;

describe('transcripts', () => {
  afterAll(dropTemplate);

  test('are there, and no two bear the same title', () => {
    const titles = files.map(titleOf);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  for (const file of files) {
    test(`${titleOf(file)} (${relative('test/transcripts', file)})`, async () => {
      const transcript = parseTranscript(file, readFileSync(join(root, file), 'utf8'));
      const { driver, close } = await createTranscriptDriver(transcript);
      try {
        const difference = await replay(transcript, driver);
        // Thrown rather than expected, so that the line diff stands alone in the output.
        if (difference !== undefined) throw new Error(difference);
      } finally {
        await close();
      }
    });
  }
});
