import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { importPortfolio, portfolioLines } from './portfolio.js';

/** Imports a portfolio into records that hold no debtor yet; true when it did. Two processes at once import it once. */
export async function importInto(pool: pg.Pool, file: string | URL, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('select not exists (select from debtors) as empty');
  if (rows[0]?.empty !== true) return false;
  await importPortfolio(pool, portfolioLines(file), { now });
  return true;
}
