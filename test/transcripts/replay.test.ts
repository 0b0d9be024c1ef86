import { basename } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dropTemplate } from '../helpers/sampleDatabase.js';
import { ComposedDriver, compose } from '../helpers/transcript.js';
import { bubbleFaults } from '../locales/bubbleFaults.js';
import { listTranscripts, readTranscript, shelves } from './library.js';
import { limit } from './limit.js';
import { Coverage, gapFaults, gapsOf, reportLines } from './reach/coverage.js';
import { knownGaps } from './reach/knownGaps.js';
import { observe } from './reach/observe.js';
import { playObserved } from './reach/play.js';
import type { PlayedStep } from './replay.js';

/** More at once gains nothing on few cores, and each holds connections to the records. */
const atOnce = 4;

const entries = listTranscripts();
const observed = observe();
const coverage = new Coverage();
const bubbles = new Map<string, string>();
const inTurn = limit(atOnce);
const played = new Map<string, Promise<string | undefined>>();

/** Plays a transcript once, whoever asks first. */
function play(file: string): Promise<string | undefined> {
  const known = played.get(file);
  if (known !== undefined) return known;
  const outcome = inTurn(() => playFile(file));
  played.set(file, outcome);
  return outcome;
}

async function playFile(file: string): Promise<string | undefined> {
  const transcript = readTranscript(file);
  const composed = await compose(transcript.header);
  try {
    const hear = ({ spoken, step }: PlayedStep): void => {
      for (const { text } of spoken) bubbles.set(text, `${file}:${step.number}`);
    };
    return await playObserved(transcript, coverage, new ComposedDriver(composed), hear);
  } finally {
    await composed.close();
  }
}

describe('transcripts', () => {
  afterAll(dropTemplate);

  test('are there, on known shelves, and no two bear the same title', () => {
    const titles = entries.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(entries.filter(({ shelf }) => !shelves.some((known) => known === shelf))).toEqual([]);
  });

  for (const { file, shelf, title } of entries) {
    test.concurrent(`${title} (${shelf}/${basename(file)})`, async () => {
      const difference = await play(file);
      // Thrown rather than expected, so that the line diff stands alone in the output.
      if (difference !== undefined) throw new Error(difference);
    });
  }

  test('say nothing that breaks the copy rules', async () => {
    await Promise.allSettled(entries.map(({ file }) => play(file)));
    const broken = [...bubbles].flatMap(([text, at]) => bubbleFaults(text).map((fault) => `${at}: ${fault}: ${text}`));
    expect(broken).toEqual([]);
  }, 120_000);

  test('reach every flow, every step and every repair pattern', async () => {
    const outcomes = await Promise.allSettled(entries.map(({ file }) => play(file)));
    console.log(reportLines(coverage, observed).join('\n'));
    // A transcript that stops half-way reaches less than it should: its own test says why.
    const whole = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === undefined);
    expect(`${whole.length} transcripts replay`).toBe(`${entries.length} transcripts replay`);
    expect(gapFaults(gapsOf(coverage.unreached(observed)), knownGaps)).toEqual([]);
  }, 120_000);
});
