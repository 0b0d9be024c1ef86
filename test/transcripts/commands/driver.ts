import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../../../bot/records/database.js';
import { importInto } from '../../../bot/records/importInto.js';
import { samplePortfolio } from '../../../bot/records/portfolio.js';
import { dropTemplate, type SampleDatabase, sampleDatabase } from '../../helpers/sampleDatabase.js';
import { ComposedDriver, compose } from '../../helpers/transcript.js';
import type { TranscriptHeader } from '../transcript.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const importedAt = Temporal.Instant.from('2026-11-01T00:00:00Z');

const hasServer = (): boolean => (process.env['DATABASE_URL'] ?? '') !== '';

/** How many conversations may run side by side: an embedded database fills a processor by itself. */
export const atOnce = (): number => (hasServer() ? 4 : 1);

/** Does something with a bot over fresh records: on the server of DATABASE_URL, else embedded; then puts all of it away. */
export async function withDriver<T>(
  header: TranscriptHeader,
  work: (driver: ComposedDriver) => Promise<T>,
): Promise<T> {
  const composed = await compose(header, hasServer() ? sampleDatabase : embedded);
  try {
    return await work(new ComposedDriver(composed));
  } finally {
    await composed.close();
  }
}

/** To be called when a command is through. */
export async function putAway(): Promise<void> {
  if (hasServer()) await dropTemplate();
}

async function embedded(): Promise<SampleDatabase> {
  const { pool, close } = await openDatabase({ dataDir: 'memory', log: quiet });
  await importInto(pool, samplePortfolio, importedAt);
  return { pool, drop: close };
}
