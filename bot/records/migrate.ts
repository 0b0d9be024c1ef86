import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';
import { DatabaseError } from './errors.js';
import type { RecordsLog } from './log.js';
import { withClient } from './transaction.js';

/** One step of the schema. Applied files are never edited; a change is a new file. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** An arbitrary constant: the advisory lock under which one starter at a time changes the schema. */
const schemaLock = 7_266_285;

/** The migrations that come with this version, in order. */
export function shippedMigrations(): readonly Migration[] {
  const directory = new URL('./migrations/', import.meta.url);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, directory), 'utf8') }));
}

/**
 * Brings the schema up to date, all new migrations in one transaction. Processes that start together take turns. An
 * applied migration that reads differently now is refused (DatabaseError `migration_changed`); one from a newer version
 * of the program is left alone, so that replicas can be replaced one by one.
 */
export async function migrate(
  pool: pg.Pool,
  log: RecordsLog,
  migrations: readonly Migration[] = shippedMigrations(),
): Promise<void> {
  await withClient(pool, async (client) => {
    await client.query('begin');
    try {
      // Neither the wait for another starter nor a long migration is a statement gone astray.
      await client.query('set local statement_timeout = 0');
      await client.query('select pg_advisory_xact_lock($1)', [schemaLock]);
      await client.query(
        `create table if not exists schema_migrations (
           name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
      );
      const { rows } = await client.query<{ name: string; checksum: string }>(
        'select name, checksum from schema_migrations',
      );
      const applied = new Map(rows.map((row) => [row.name, row.checksum]));
      for (const { name, sql } of migrations) {
        const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
        const known = applied.get(name);
        if (known === checksum) continue;
        if (known !== undefined) {
          throw new DatabaseError('migration_changed', `Migration ${name} was edited after it had been applied.`);
        }
        await client.query(sql);
        await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
        log.info({ migration: name }, 'migration applied');
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  });
}
