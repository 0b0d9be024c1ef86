import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { type Codec, plainCodec, sealedCodec } from '../../../../bot/sessions/codec.js';
import { conversationKeys } from '../../../../bot/sessions/redis/keys.js';
import { RedisSessions } from '../../../../bot/sessions/redis/redisSessions.js';
import type { SessionEvent, Turn } from '../../../../bot/sessions/sessions.js';
import { type RedisCorner, redisCorner } from '../../../helpers/redis.js';

const now = Temporal.Instant.from('2026-03-02T03:00:00Z');
const inbound = (id: string, text = 'halo'): { id: string; activity: { type: string; text: string } } => ({
  id,
  activity: { type: 'message', text },
});

describe('sessions on Redis', () => {
  let corner: RedisCorner;
  let redis: Redis;
  const opened: RedisSessions[] = [];
  beforeEach(() => {
    corner = redisCorner();
    redis = corner.connect();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((sessions) => sessions.close()));
    await corner.close();
  });

  const store = (codec: Codec = plainCodec, connection = redis): RedisSessions => {
    const sessions = new RedisSessions({ redis: connection, prefix: corner.prefix, owner: 'a', codec });
    opened.push(sessions);
    return sessions;
  };
  const begun = async (sessions: RedisSessions, id: string, text?: string): Promise<Turn> => {
    const { turn } = await sessions.acceptAndBegin('c', inbound(id, text), now);
    if (turn === undefined) throw new Error('nothing begun');
    return turn;
  };
  const everything = async (): Promise<string> => {
    const keys = await corner.keys();
    return (
      await Promise.all(keys.map(async (key) => `${key} ${(await redis.dumpBuffer(key))?.toString('latin1')}`))
    ).join();
  };

  test('keep nothing readable when they are sealed', async () => {
    const sessions = store(sealedCodec(randomBytes(32).toString('base64')));
    const turn = await begun(sessions, 'm1', 'utang-saya');
    const state = { k: { secret: 'rahasia-negara' } };
    await sessions.commit(turn, { state, replies: [{ type: 'message', text: 'jawaban-bank' }] }, now);
    await sessions.writeDocument('d', { secret: 'dokumen-rahasia' }, undefined);
    const stored = await everything();
    expect(stored).toContain(`${corner.prefix}:{c}:state`);
    for (const word of ['utang-saya', 'rahasia', 'jawaban-bank']) expect(stored).not.toContain(word);
  });

  test('know a message again whatever the length of its id', async () => {
    const long = inbound('x'.repeat(100_000));
    expect(await store().accept('c', long, now)).toMatchObject({ duplicate: false });
    expect(await store().accept('c', long, now)).toMatchObject({ duplicate: true });
    const other = inbound(`${'x'.repeat(99_999)}y`);
    expect(await store().accept('c', other, now)).toMatchObject({ duplicate: false });
    expect(await redis.memory('USAGE', conversationKeys(corner.prefix, 'c').seen)).toBeLessThan(1_000);
  });

  test('survive a server that has forgotten the scripts', async () => {
    const sessions = store();
    await sessions.accept('c', inbound('m1'), now);
    await redis.script('FLUSH');
    expect(await sessions.begin('c', now)).toMatchObject({ inbound: { id: 'm1' } });
  });

  test('expire as a whole after the retention', async () => {
    const turn = await begun(store(), 'm1');
    await store().commit(turn, { state: { k: {} }, replies: [] }, now);
    const { meta, seen, log, state } = conversationKeys(corner.prefix, 'c');
    const hours = await Promise.all([meta, seen, log, state].map(async (key) => (await redis.pttl(key)) / 3_600_000));
    for (const left of hours) expect(Math.round(left)).toBe(30 * 24 + 1);
  });

  test('refuse a state from a newer release and leave the message to a worker that knows it', async () => {
    const sessions = store();
    await redis.set(conversationKeys(corner.prefix, 'c').state, '{"version":7,"items":{}}');
    const { accepted, turn, failure } = await sessions.acceptAndBegin('c', inbound('m1'), now);
    expect(accepted).toMatchObject({ duplicate: false, sequence: 1 });
    expect(turn).toBeUndefined();
    expect(failure?.name).toBe('StateTooNewError');
    await expect(sessions.begin('c', now)).rejects.toThrow('version 7');
    await redis.set(conversationKeys(corner.prefix, 'c').state, '{"version":1,"items":{"k":{}}}');
    expect(await sessions.begin('c', now)).toMatchObject({ attempt: 1, state: { k: {} } });
  });

  test('another session key cannot begin a turn, and does not hold it', async () => {
    const right = store(sealedCodec(randomBytes(32).toString('base64')));
    await right.accept('c', inbound('m1'), now);
    await expect(store(sealedCodec(randomBytes(32).toString('base64'))).begin('c', now)).rejects.toThrow('another key');
    expect(await right.begin('c', now)).toMatchObject({ inbound: { id: 'm1' } });
  });

  test('a message that is gone from the log does not stop those behind it', async () => {
    const sessions = store();
    await sessions.accept('c', inbound('m1'), now);
    await sessions.accept('c', inbound('m2'), now);
    await redis.xdel(conversationKeys(corner.prefix, 'c').log, '1-0');
    expect(await sessions.begin('c', now)).toMatchObject({ inbound: { id: 'm2' }, attempt: 1 });
  });

  test('the index of waiting conversations is emptied of those that were answered', async () => {
    const sessions = store();
    const turn = await begun(sessions, 'm1');
    await sessions.accept('other', inbound('m1'), now);
    await sessions.commit(turn, { state: undefined, replies: [] }, now);
    expect(await sessions.waiting(now.add({ seconds: 1 }))).toEqual(['other']);
    expect(await redis.zrange(`${corner.prefix}:waiting`, '0', '-1')).toEqual(['other']);
  });

  test('hundreds of waiting conversations are all listed', async () => {
    const sessions = store();
    const ids = Array.from({ length: 1_203 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => sessions.accept(id, inbound('m1'), now)));
    expect(new Set(await sessions.waiting(now.add({ seconds: 1 })))).toEqual(new Set(ids));
  });

  test('those who watch hear where the log ends after their connection was cut', async () => {
    const sessions = store();
    const heard: SessionEvent[] = [];
    let wake: () => void = () => undefined;
    const next = (): Promise<void> => new Promise((resolve) => (wake = resolve));
    await sessions.subscribe('c', (event) => {
      heard.push(event);
      wake();
    });
    const first = next();
    await sessions.accept('c', inbound('m1'), now);
    await first;
    const clients = String(await redis.client('LIST')).split('\n');
    const watcher = clients.find((line) => line.includes(`name=${corner.prefix} `) && / sub=1 /.test(line));
    const again = next();
    await redis.client('KILL', 'ID', Number(/^id=(\d+)/.exec(watcher ?? '')?.[1]));
    await again;
    expect(heard).toEqual([
      { kind: 'logged', sequence: 1 },
      { kind: 'logged', sequence: 1 },
    ]);
  });

  test('a prefix with braces is refused', () => {
    const options = { redis, owner: 'a', codec: plainCodec };
    expect(() => new RedisSessions({ ...options, prefix: '{rembuk}' })).toThrow('braces');
  });
});
