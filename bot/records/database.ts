import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { holdDirectory } from './dataDirectory.js';
import { typedError } from './errors.js';
import type { RecordsLog } from './log.js';
import { migrate } from './migrate.js';
import { valueParsers } from './values.js';

export interface Database {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** postgres://… of a server; absent: the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded database keeps its files, or 'memory' for one that is forgotten on closing. */
  readonly dataDir: string | 'memory';
  readonly log: RecordsLog;
}

/**
 * Opens the records: a Postgres server, or the embedded one behind the same driver, with every migration applied.
 * Refused with a DatabaseError when the server cannot be reached, another process holds the data directory, or an
 * applied migration was edited. A connection lost later fails the statement in hand; the pool makes new ones by itself.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database =
    options.databaseUrl === undefined
      ? await openEmbedded(options.dataDir, options.log)
      : openServer(options.databaseUrl, options.log);
  try {
    await migrate(database.pool, options.log);
    return database;
  } catch (error) {
    await database.close().catch(() => undefined);
    throw typedError(error);
  }
}

function openServer(connectionString: string, log: RecordsLog): Database {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'rembuk',
    types: valueParsers,
  });
  hearIdleErrors(pool, log);
  return { pool, close: () => endOnce(pool) };
}

/**
 * The embedded database has one session. The pool therefore holds exactly one connection: with two, the messages of two
 * parameterised statements could interleave in that one session. Code that asks for a second connection while it holds
 * the first would wait for itself, which the timeout turns into an error.
 */
async function openEmbedded(dataDir: string, log: RecordsLog): Promise<Database> {
  // Loaded here so that an installation with a server never pays for it.
  const [{ PGlite }, { PGLiteSocketServer }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite-socket'),
  ]);
  const directory = dataDir === 'memory' ? undefined : holdDirectory(dataDir);
  try {
    const engine = await PGlite.create(directory?.path ?? 'memory://');
    directory?.ready();
    // A socket in a directory of our own: other users of the machine cannot connect, as they could to a port.
    const socketDir = mkdtempSync(join(tmpdir(), 'rembuk-'));
    const server = new PGLiteSocketServer({ db: engine, path: join(socketDir, '.s.PGSQL.5432'), maxConnections: 4 });
    await server.start();
    const pool = new pg.Pool({
      host: socketDir,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      ssl: false,
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 60_000,
      types: valueParsers,
    });
    hearIdleErrors(pool, log);
    const close = async (): Promise<void> => {
      await endOnce(pool);
      if (engine.closed) return;
      await server.stop();
      await engine.close();
      rmSync(socketDir, { recursive: true, force: true });
      directory?.release();
    };
    return { pool, close };
  } catch (error) {
    directory?.release();
    throw error;
  }
}

async function endOnce(pool: pg.Pool): Promise<void> {
  if (!pool.ending) await pool.end();
}

/** Without a listener the loss of an idle connection would end the process. */
function hearIdleErrors(pool: pg.Pool, log: RecordsLog): void {
  pool.on('error', (error) => log.warn({ reason: error.message }, 'an idle connection to the records was lost'));
}
