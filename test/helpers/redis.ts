import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';

/** A corner of the test server that nobody else uses, and connections that are closed with it. */
export interface RedisCorner {
  readonly url: string;
  readonly prefix: string;
  connect(): Redis;
  /** Every key of this corner. */
  keys(): Promise<string[]>;
  /** Deletes the corner's keys and closes its connections. */
  close(): Promise<void>;
}

/** Where the test server is. Throws when nobody has said so: a test that needs it is never skipped. */
export function redisUrl(): string {
  const url = process.env['REDIS_URL'];
  if (!url) throw new Error('REDIS_URL is not set: this test needs a Redis server (npm test starts one).');
  return url;
}

export function redisCorner(): RedisCorner {
  const url = redisUrl();
  const prefix = `test-${randomUUID()}`;
  const connections: Redis[] = [];
  const connect = (): Redis => {
    const redis = new Redis(url, { connectionName: prefix });
    connections.push(redis);
    return redis;
  };
  const own = connect();
  const keys = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const batch of own.scanStream({ match: `${prefix}:*`, count: 1000 })) found.push(...batch);
    return found;
  };
  return {
    url,
    prefix,
    connect,
    keys,
    async close() {
      const left = await keys();
      await Promise.all(left.map((key) => own.del(key)));
      for (const redis of connections) redis.disconnect();
    },
  };
}
