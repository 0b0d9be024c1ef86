import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { runStage } from './stage.mjs';

const node = (script: string, env: Readonly<Record<string, string>> = {}) => ({
  command: process.execPath,
  args: ['-e', script],
  env: { NODE_OPTIONS: '', ...env },
  minutes: 1,
});

const unaborted = new AbortController().signal;

describe('a stage', () => {
  test.each([
    ['passes', node(''), { failed: false, note: '' }],
    ['fails by its exit code', node('process.exit(3)'), { failed: true, note: '' }],
    ['fails by a signal', node("process.kill(process.pid, 'SIGKILL')"), { failed: true, note: 'ended by SIGKILL' }],
    [
      'fails for want of its program',
      { ...node(''), command: '/not/there' },
      { failed: true, note: expect.stringContaining('ENOENT') },
    ],
    ['fails when it takes too long', { ...node('setInterval(() => 0, 1000)'), minutes: 0 }, { failed: true }],
  ])('%s', async (_what, stage, outcome) => {
    expect(await runStage(stage, unaborted)).toMatchObject(outcome);
  });

  test('that is interrupted ends with all it has started', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const grandchild = `require('node:net').connect(${port}, '127.0.0.1')`;
    const child = `require('node:child_process').spawn(process.execPath, ['-e', process.env.GRANDCHILD], { stdio: 'ignore' })`;
    const interruption = new AbortController();
    const running = runStage(node(child, { GRANDCHILD: grandchild }), interruption.signal);
    const [socket] = await once(server, 'connection');
    socket.on('error', () => undefined);
    socket.resume();
    const grandchildGone = once(socket, 'close');
    interruption.abort();
    expect(await running).toMatchObject({ failed: true, note: 'was interrupted' });
    await grandchildGone;
    server.close();
  });
});
