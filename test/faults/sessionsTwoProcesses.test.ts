import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { plainCodec } from '../../bot/sessions/codec.js';
import { RedisSessions } from '../../bot/sessions/redis/redisSessions.js';
import type { LoggedActivity } from '../../bot/sessions/sessions.js';
import { type RedisCorner, redisCorner } from '../helpers/redis.js';
import type { FromWorker, ToWorker } from './sessionsWorker.js';

const script = fileURLToPath(new URL('./sessionsWorker.ts', import.meta.url));
const loader = new URL('../helpers/typescript.mjs', import.meta.url).href;

/** A worker process, as its test talks to it. */
class Worker {
  readonly #process: ChildProcess;
  readonly #heard: FromWorker[] = [];
  readonly #waiters: (() => void)[] = [];

  constructor(corner: RedisCorner, owner: string, leaseMs: number, mode: 'answers' | 'hangs') {
    this.#process = fork(script, [corner.url, corner.prefix, owner, String(leaseMs), mode], {
      execArgv: ['--import', loader],
      env: { PATH: process.env['PATH'] },
    });
    this.#process.on('message', (message: FromWorker) => {
      this.#heard.push(message);
      for (const wake of this.#waiters.splice(0)) wake();
    });
  }

  tell(order: ToWorker): void {
    this.#process.send(order);
  }

  async heard<K extends FromWorker['kind']>(kind: K): Promise<Extract<FromWorker, { kind: K }>> {
    for (;;) {
      const found = this.#heard.find((message): message is Extract<FromWorker, { kind: K }> => message.kind === kind);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}

let corner: RedisCorner;
let sessions: RedisSessions;
const workers: Worker[] = [];

beforeEach(() => {
  corner = redisCorner();
  sessions = new RedisSessions({ redis: corner.connect(), prefix: corner.prefix, owner: 'test', codec: plainCodec });
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
  await sessions.close();
  await corner.close();
});

async function worker(owner: string, leaseMs: number, mode: 'answers' | 'hangs'): Promise<Worker> {
  const started = new Worker(corner, owner, leaseMs, mode);
  workers.push(started);
  await started.heard('ready');
  return started;
}

const answered = (log: readonly LoggedActivity[]): readonly LoggedActivity[] =>
  log.filter(({ activity }) => activity.replyToId !== undefined);

/** Watches a conversation until its log holds that many answers. */
async function answers(conversationId: string, count: number): Promise<readonly LoggedActivity[]> {
  let look: () => void = () => undefined;
  const stop = await sessions.subscribe(conversationId, () => look());
  try {
    for (;;) {
      const told = new Promise<void>((resolve) => {
        look = resolve;
      });
      const found = answered(await sessions.activities(conversationId, 0, 1000));
      if (found.length >= count) return found;
      await told;
    }
  } finally {
    await stop();
  }
}

test('200 messages of 20 conversations through two processes are each answered once, in the order of acceptance', async () => {
  const both = await Promise.all([worker('a', 15_000, 'answers'), worker('b', 15_000, 'answers')]);
  const conversations = Array.from({ length: 20 }, (_, index) => `c${index}`);
  const messages = Array.from({ length: 200 }, (_, index) => ({
    conversationId: `c${index % 20}`,
    id: `m${index}`,
    text: `pesan ${index}`,
  }));
  both.forEach((process, parity) => {
    process.tell({
      kind: 'receive',
      messages: messages.filter((_, index) => Math.floor(index / 20) % 2 === parity),
    });
  });
  await Promise.all(both.map((process) => process.heard('accepted')));
  await Promise.all(conversations.map((conversationId) => answers(conversationId, 10)));
  for (const process of both) process.tell({ kind: 'stop' });
  await Promise.all(both.map((process) => process.heard('stopped')));
  const seen = new Set<unknown>();
  for (const conversationId of conversations) {
    const log = await sessions.activities(conversationId, 0, 1000);
    const accepted = log.filter(({ activity }) => activity.replyToId === undefined);
    const replies = answered(log);
    expect(replies.map(({ activity }) => activity.text)).toEqual(
      accepted.map(({ activity }, index) => `${activity.text} → ${index + 1}`),
    );
    expect(replies.map(({ activity }) => activity.replyToId)).toEqual(accepted.map(({ activity }) => activity.id));
    for (const { activity } of accepted) seen.add(activity.text);
  }
  expect(seen).toEqual(new Set(messages.map(({ text }) => text)));
}, 60_000);

test('the same 50 messages delivered through both processes at once are each answered once', async () => {
  const both = await Promise.all([worker('a', 15_000, 'answers'), worker('b', 15_000, 'answers')]);
  const messages = Array.from({ length: 50 }, (_, index) => ({
    conversationId: `c${index % 5}`,
    id: `m${index}`,
    text: `pesan ${index}`,
  }));
  for (const process of both) process.tell({ kind: 'receive', messages });
  const [first, second] = await Promise.all(both.map(async (process) => (await process.heard('accepted')).accepted));
  expect(second).toEqual(first);
  for (let index = 0; index < 5; index += 1) await answers(`c${index}`, 10);
  for (const process of both) process.tell({ kind: 'stop' });
  await Promise.all(both.map((process) => process.heard('stopped')));
  for (let index = 0; index < 5; index += 1) {
    expect(await sessions.activities(`c${index}`, 0, 1000)).toHaveLength(20);
  }
}, 60_000);

test('kill -9 in the middle of a turn: another process takes it up after the lease and the answer comes once', async () => {
  const [dying, heir] = await Promise.all([worker('dying', 1_000, 'hangs'), worker('heir', 1_000, 'answers')]);
  const message = (id: string, text: string) => ({ conversationId: 'c', id, text });
  dying.tell({ kind: 'receive', messages: [message('m1', 'macet'), message('m2', 'dua')] });
  await dying.heard('working');
  await dying.heard('accepted');
  expect(answered(await sessions.activities('c', 0, 100))).toEqual([]);
  await dying.kill();
  heir.tell({ kind: 'receive', messages: [message('m1', 'macet'), message('m3', 'tiga')] });
  const texts = (await answers('c', 3)).map(({ activity }) => activity.text);
  expect(texts).toEqual(['macet → 1', 'dua → 2', 'tiga → 3']);
  heir.tell({ kind: 'stop' });
  await heir.heard('stopped');
  expect(await sessions.activities('c', 0, 100)).toHaveLength(6);
}, 60_000);
