import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { importLines, oneImportAtATime, portfolioLines } from './portfolio.js';
import { inTransaction } from './transaction.js';

/** Imports a portfolio into records that hold no debtor yet; true when it did. Two processes at once import it once. */
export async function importInto(pool: pg.Pool, file: string | URL, now: Temporal.Instant): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    await oneImportAtATime(client);
    const { rowCount } = await client.query('select from debtors limit 1');
    if (rowCount !== 0) return false;
    await importLines(client, portfolioLines(file), { now });
    return true;
  });
}
