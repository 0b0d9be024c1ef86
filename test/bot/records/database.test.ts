import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../bot/records/database.js';
import { inTransaction, withClient } from '../../../bot/records/transaction.js';
import { quiet } from '../../contracts/records/quiet.js';
import { freshDatabase, onServer, serverUrl } from '../../helpers/postgres.js';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A door to the server that can be shut and opened. */
async function door(target: string) {
  const { hostname, port } = new URL(target);
  const open = new Set<net.Socket>();
  let isShut = false;
  const server = net.createServer((inner) => {
    if (isShut) {
      inner.destroy();
      return;
    }
    const outer = net.connect(Number(port || 5432), hostname);
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  cleanups.push(() => {
    cut();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return {
    url: url.href,
    shut: () => {
      isShut = true;
      cut();
    },
    reopen: () => {
      isShut = false;
    },
  };
}

describe('a server', () => {
  test('that is lost gives a typed error, and the pool works again when it is back', async () => {
    const fresh = await freshDatabase();
    cleanups.push(fresh.drop);
    const way = await door(fresh.url);
    const { pool, close } = await openDatabase({ databaseUrl: way.url, dataDir: 'memory', log: quiet });
    cleanups.push(close);
    const ask = () => withClient(pool, async (client) => (await client.query('select 1 as one')).rows);
    await expect(ask()).resolves.toEqual([{ one: 1 }]);
    way.shut();
    await expect(ask()).rejects.toMatchObject({ name: 'DatabaseError', code: 'unavailable' });
    way.reopen();
    await expect(ask()).resolves.toEqual([{ one: 1 }]);
  });

  test('that goes in the middle of a transaction keeps nothing of it', async () => {
    const fresh = await freshDatabase();
    cleanups.push(fresh.drop);
    const { pool, close } = await openDatabase({ databaseUrl: fresh.url, dataDir: 'memory', log: quiet });
    cleanups.push(close);
    const work = inTransaction(pool, async (client) => {
      await client.query(`insert into turn_effects (turn_id, effect, result) values ('t', 'e', '1')`);
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await onServer(serverUrl(), `select pg_terminate_backend(${rows[0]?.pid})`);
      await client.query('select 1');
    });
    await expect(work).rejects.toMatchObject({ code: 'unavailable' });
    await expect(withClient(pool, (client) => client.query('select from turn_effects'))).resolves.toMatchObject({
      rowCount: 0,
    });
  });

  test('that is not there is said at the start, with no credentials in the words', async () => {
    const closed = await door(serverUrl());
    closed.shut();
    const url = new URL(closed.url);
    url.password = 'rahasia';
    const opening = openDatabase({ databaseUrl: url.href, dataDir: 'memory', log: quiet });
    await expect(opening).rejects.toMatchObject({ code: 'unavailable' });
    await expect(opening).rejects.not.toThrow('rahasia');
  });
});

describe('the embedded database', () => {
  const directory = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'rembuk-data-'));
    cleanups.push(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };

  test('keeps its data over a restart and belongs to one process at a time', async () => {
    const dataDir = directory();
    const first = await openDatabase({ dataDir, log: quiet });
    cleanups.push(first.close);
    await first.pool.query(`insert into turn_effects (turn_id, effect, result) values ('t', 'e', '{"kept": true}')`);
    await expect(openDatabase({ dataDir, log: quiet })).rejects.toMatchObject({
      code: 'data_directory_in_use',
      message: expect.stringContaining(String(process.pid)),
    });
    await first.close();
    await first.close();
    const second = await openDatabase({ dataDir, log: quiet });
    cleanups.push(second.close);
    const { rows } = await second.pool.query('select result from turn_effects');
    expect(rows).toEqual([{ result: { kept: true } }]);
  }, 30_000);

  test('loses nothing that was committed when its process is killed in the middle of its work', async () => {
    const dataDir = directory();
    const writer = spawn(
      process.execPath,
      ['--import', './test/helpers/typescript.mjs', './test/bot/records/embeddedWorker.ts', dataDir],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(writer, 'exit');
    let said = 0;
    for await (const line of createInterface({ input: writer.stdout })) {
      said = Number(line);
      if (said === 20) writer.kill('SIGKILL');
    }
    await ended;
    expect(said).toBeGreaterThanOrEqual(20);
    const { pool, close } = await openDatabase({ dataDir, log: quiet });
    cleanups.push(close);
    const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from turn_effects');
    expect(rows[0]?.count).toBeGreaterThanOrEqual(said);
  }, 60_000);
});
