import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type Codec, plainCodec, sealedCodec } from '../../../bot/sessions/codec.js';
import { MemorySessions } from '../../../bot/sessions/memory/memorySessions.js';
import { conversationKeys } from '../../../bot/sessions/redis/keys.js';
import { RedisSessions } from '../../../bot/sessions/redis/redisSessions.js';
import type { Inbound, Sessions } from '../../../bot/sessions/sessions.js';
import { redisCorner } from '../../helpers/redis.js';

/** A store under test, as two workers see it. */
export interface Harness {
  readonly sessions: Sessions;
  /** The same store in another process; in memory there is only the one. */
  readonly peer: Sessions;
  /** The moment until which the leases taken so far have run out; in Redis it makes them run out. */
  afterLease(conversationId: string): Promise<Temporal.Instant>;
  close(): Promise<void>;
}

export const stores: readonly (readonly [string, () => Harness])[] = [
  ['memory', memory],
  ['Redis', () => redis(plainCodec, false)],
  ['Redis, sealed, as in a cluster', () => redis(sealedCodec(randomBytes(32).toString('base64')), true)],
];

export const now = Temporal.Instant.from('2026-03-02T03:00:00Z');

export function message(id: string, text = `pesan ${id}`): Inbound {
  return { id, activity: { type: 'message', text, from: { id: 'u1', name: '' } } };
}

export function reply(text: string): { type: string; text: string } {
  return { type: 'message', text };
}

const leaseMs = 15_000;

function memory(): Harness {
  const sessions = new MemorySessions({ leaseMs });
  return {
    sessions,
    peer: sessions,
    afterLease: async () => now.add({ milliseconds: leaseMs }),
    close: () => sessions.close(),
  };
}

function redis(codec: Codec, clustered: boolean): Harness {
  const corner = redisCorner();
  const { prefix } = corner;
  const control = corner.connect();
  const worker = (owner: string): Sessions =>
    new RedisSessions({ redis: corner.connect(), prefix, owner, codec, leaseMs, clustered });
  const sessions = worker('a');
  const peer = worker('b');
  return {
    sessions,
    peer,
    async afterLease(conversationId) {
      await control.del(conversationKeys(prefix, conversationId).lock);
      return now.add({ milliseconds: leaseMs });
    },
    async close() {
      await Promise.all([sessions.close(), peer.close()]);
      await corner.close();
    },
  };
}
