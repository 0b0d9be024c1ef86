import { statSync } from 'node:fs';
import { Presets, SingleBar } from 'cli-progress';
import { systemClock } from '../clock.js';
import { readConfig } from '../config.js';
import { makeLog } from '../log.js';
import { openDatabase } from '../records/database.js';
import { importPortfolio, portfolioLines } from '../records/portfolio.js';

/** `rembuk import FILE`: all of a portfolio or nothing; every bad line and field is named. */
export async function importFile(file: string): Promise<void> {
  const config = readConfig(process.env);
  const log = makeLog('silent');
  const { size } = statSync(file);
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
  const bar = new SingleBar(
    { format: 'Import [{bar}] {percentage}% | {lines} lines', stream: process.stderr, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(size, 0, { lines: 0 });
  try {
    const { debtors, facilities } = await importPortfolio(database.pool, portfolioLines(file), {
      now: systemClock.now(),
      onProgress: ({ bytes, lines }) => bar.update(bytes, { lines }),
    });
    bar.update(size);
    bar.stop();
    console.log(`Imported ${debtors} debtors with ${facilities} facilities.`);
  } catch (error) {
    bar.stop();
    throw error;
  } finally {
    await database.close();
  }
}
