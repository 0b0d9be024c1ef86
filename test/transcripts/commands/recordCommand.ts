import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseInstant } from '../../../bot/clock.js';
import { pathOf } from '../library.js';
import { record as recordTalk } from '../record.js';
import { putAway, withDriver } from './driver.js';

export interface RecordFlags {
  readonly title: string;
  readonly shelf: string;
  readonly debtor: string;
  readonly channel: 'web' | 'whatsapp';
  readonly now: string;
  readonly from?: string;
  readonly out?: string;
  readonly force: boolean;
}

/** `record`: a conversation typed here, or read from a file, becomes a transcript on its shelf. */
export async function record(flags: RecordFlags): Promise<void> {
  const { title, debtor, channel } = flags;
  const now = parseInstant(flags.now);
  if (now === undefined) throw new Error(`--now ${flags.now}: no moment such as 2026-11-21T10:00:00+07:00`);
  const out = flags.out === undefined ? pathOf(`test/transcripts/${flags.shelf}/${slug(title)}.chat`) : flags.out;
  if (out !== '-' && existsSync(out) && !flags.force)
    throw new Error(`${out} is there already; --force writes over it.`);
  const lines = flags.from === undefined ? typed() : readFileSync(flags.from, 'utf8').split(/\r?\n/).filter(isSaid);
  const show = flags.from === undefined ? (line: string) => console.error(line) : undefined;
  try {
    const text = await withDriver({ debtor, channel, now, seed: undefined }, (driver) =>
      recordTalk({ title, debtor, channel, now, driver, lines, ...(show === undefined ? {} : { show }) }),
    );
    if (out === '-') process.stdout.write(text);
    else {
      mkdirSync(dirname(resolve(out)), { recursive: true });
      writeFileSync(out, text);
      console.log(out);
    }
  } finally {
    await putAway();
  }
}

/** Blank lines and remarks of a file are not said. */
const isSaid = (line: string): boolean => line.trim() !== '' && !line.startsWith('>');

async function* typed(): AsyncGenerator<string> {
  console.error('> An empty line or Ctrl+D ends the conversation; [Code] stands for the last code.');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') return;
    yield line;
  }
}

/** "Sari asks what …" is sari-asks-what. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 70);
}
