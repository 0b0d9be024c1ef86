import { randomUUID } from 'node:crypto';
import type { StoreItem } from 'botbuilder';
import type { Codec } from '../codec.js';
import type { StoredDocument } from '../sessions.js';
import { type Connection, Script } from './script.js';

const writeDocument = new Script('writeDocument');

/** Documents outside conversations: one hash each, its eTag in the open beside its sealed content. */
export class Documents {
  readonly #redis: Connection;
  readonly #prefix: string;
  readonly #codec: Codec;

  constructor(redis: Connection, prefix: string, codec: Codec) {
    this.#redis = redis;
    this.#prefix = prefix;
    this.#codec = codec;
  }

  async read(keys: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>> {
    const found = new Map<string, StoredDocument>();
    const documents = await Promise.all(keys.map((key) => this.#redis.hmget(this.#place(key), 'eTag', 'content')));
    documents.forEach(([eTag, content], index) => {
      const key = keys[index];
      if (key === undefined || !eTag || !content) return;
      found.set(key, { eTag, item: JSON.parse(this.#codec.open(this.#place(key), content)) });
    });
    return found;
  }

  async write(key: string, item: StoreItem, expected: string | undefined): Promise<boolean> {
    const place = this.#place(key);
    const content = this.#codec.seal(place, JSON.stringify(item));
    return (await writeDocument.run(this.#redis, [place], [expected ?? '', randomUUID(), content])) === 1;
  }

  async delete(key: string): Promise<void> {
    await this.#redis.del(this.#place(key));
  }

  #place(key: string): string {
    return `${this.#prefix}:document:${key}`;
  }
}
