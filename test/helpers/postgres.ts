import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of one test's own on the server of DATABASE_URL. */
export interface FreshDatabase {
  readonly url: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** The server for tests. Throws when there is none: a test of the server is never skipped. */
export function serverUrl(): string {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') {
    throw new Error('DATABASE_URL is not set: this test needs a Postgres server (npm test starts one).');
  }
  return url;
}

/** Makes an empty database with a random name. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = serverUrl();
  const name = `rembuk_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

/** Runs one statement on the server, outside of any test's database. */
export async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
