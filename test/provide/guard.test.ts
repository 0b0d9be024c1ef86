import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, watch } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const server = `require('node:net').createServer((peer) => peer.write('here')).listen(Number(process.argv[1]), '127.0.0.1')`;
const guard = new URL('./guard.mjs', import.meta.url).href;
const ready = new URL('./ready.mjs', import.meta.url).href;

/** A run that starts a guarded server, waits until it answers, tells its port, and stops it when told to. */
const run = `
  import { once } from 'node:events';
  import { connect } from 'node:net';
  import { startGuarded } from ${JSON.stringify(guard)};
  import { freePort, until } from ${JSON.stringify(ready)};
  const port = await freePort();
  const guarded = startGuarded([process.execPath, '-e', process.env.SERVER, String(port)], {
    folder: process.env.GUARDED, signal: 'TERM',
  });
  await until(async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'data');
    socket.destroy();
  });
  process.stdout.write(String(port));
  await once(process.stdin, 'data');
  await guarded.stop();
  process.exit(0);
`;

interface Started {
  readonly run: ChildProcess;
  readonly folder: string;
  /** Resolves when the server has let go of its caller. */
  readonly serverGone: Promise<unknown>;
}

async function start(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'rembuk-guard-'));
  const child = spawn(process.execPath, ['--input-type=module', '-e', run], {
    env: { ...process.env, SERVER: server, GUARDED: folder, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.resume();
  await once(socket, 'data');
  return { run: child, folder, serverGone: once(socket, 'close') };
}

describe('a guarded server', () => {
  test('is stopped, and its folder removed, when the run says so', async () => {
    const started = await start();
    started.run.stdin?.write('stop');
    await once(started.run, 'exit');
    await started.serverGone;
    expect(existsSync(started.folder)).toBe(false);
  });

  test('does not outlive a run that is killed, nor does its folder', async () => {
    const started = await start();
    const watcher = watch(started.folder);
    const removed = once(watcher, 'change');
    started.run.kill('SIGKILL');
    await started.serverGone;
    await removed;
    watcher.close();
    expect(existsSync(started.folder)).toBe(false);
  });
});
