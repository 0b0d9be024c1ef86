import { execFile } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startGuarded } from './guard.mjs';
import { findUser } from './programs.mjs';
import { askPostgres, askRedis, freePort, until } from './ready.mjs';

/** Starts an empty Redis that keeps nothing on disk. */
export async function startRedis(program) {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-redis-'));
  const port = await freePort();
  const server = startGuarded(
    [program, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { folder, signal: 'TERM' },
  );
  const url = `redis://127.0.0.1:${port}`;
  await answering('Redis', server, () => askRedis(url));
  return { url, stop: server.stop };
}

/** Starts an empty Postgres. It refuses to run as root: then it runs as the user that Debian made for it. */
export async function startPostgres(program) {
  const owner = process.getuid?.() === 0 ? (findUser('postgres') ?? findUser('nobody')) : undefined;
  // Not under TMPDIR when root lends the folder to another user, who may not be let through there.
  const folder = mkdtempSync(join(owner === undefined ? tmpdir() : '/tmp', 'rembuk-postgres-'));
  chmodSync(folder, 0o700);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const initialise = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'];
  await promisify(execFile)(join(dirname(program), 'initdb'), initialise, { cwd: folder, ...owner });
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    // The data is thrown away: nothing is gained by waiting for the disk.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = startGuarded([program, '-D', folder, '-p', String(port), ...options], {
    folder,
    signal: 'INT',
    ...(owner === undefined ? {} : { owner }),
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await answering('Postgres', server, () => askPostgres(url));
  return { url, stop: server.stop };
}

async function answering(name, server, ask) {
  try {
    await until(ask);
  } catch (error) {
    await server.stop();
    throw new Error(`${name} was started and does not answer: ${error.message}\n${server.output()}`);
  }
}
