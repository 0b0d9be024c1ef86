import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '../../bot/records/database.js';
import { importInto } from '../../bot/records/importInto.js';
import { samplePortfolio } from '../../bot/records/portfolio.js';
import { type FreshDatabase, freshDatabase, onServer, serverUrl } from './postgres.js';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** When the sample was imported, as far as the audit of a test's records is concerned. */
const importedAt = Temporal.Instant.from('2026-11-01T00:00:00Z');

/** Records of their own that hold the sample portfolio. */
export interface SampleDatabase {
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

let template: Promise<FreshDatabase> | undefined;

/** A database that already holds the sample portfolio: a copy of one made once per test file, so it costs little. */
export async function sampleDatabase(): Promise<FreshDatabase & { readonly pool: pg.Pool }> {
  template ??= makeTemplate();
  const source = new URL((await template).url).pathname.slice(1);
  const name = `rembuk_test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl(), `create database ${name} template ${source}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const { pool, close } = await openDatabase({ databaseUrl: url.href, dataDir: 'memory', log: quiet });
  return {
    url: url.href,
    pool,
    async drop() {
      await close();
      await onServer(serverUrl(), `drop database if exists ${name} with (force)`);
    },
  };
}

/** To be called when a test file is through. */
export async function dropTemplate(): Promise<void> {
  const made = template;
  template = undefined;
  await (await made)?.drop();
}

async function makeTemplate(): Promise<FreshDatabase> {
  const database = await freshDatabase();
  const { pool, close } = await openDatabase({ databaseUrl: database.url, dataDir: 'memory', log: quiet });
  try {
    await importInto(pool, samplePortfolio, importedAt);
  } finally {
    await close();
  }
  return database;
}
