import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Cluster, Redis } from 'ioredis';

/** A connection to one Redis or to a cluster. */
export type Connection = Redis | Cluster;

/** A Lua script that the server remembers by its digest; one that has forgotten it is told again. */
export class Script {
  readonly #source: string;
  readonly #digest: string;

  /** Reads the named script of this folder, after the functions that scripts of a conversation share. */
  constructor(name: string, shared: readonly string[] = []) {
    this.#source = [...shared, name]
      .map((part) => readFileSync(new URL(`./${part}.lua`, import.meta.url), 'utf8'))
      .join('\n');
    this.#digest = createHash('sha1').update(this.#source).digest('hex');
  }

  async run(redis: Connection, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown> {
    try {
      return await redis.evalsha(this.#digest, keys.length, ...keys, ...values);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return redis.eval(this.#source, keys.length, ...keys, ...values);
    }
  }
}
