import { type Connection, Script } from './script.js';

const settle = new Script('settle');
const batch = 500;

export interface WaitingIndexOptions {
  readonly redis: Connection;
  readonly key: string;
  /** Whether messages of a conversation still wait. */
  readonly waits: (conversationId: string) => Promise<boolean>;
}

/**
 * Conversations by the moment of their last message. In a cluster it stands in a slot of its own and cannot change
 * together with an inbox: a conversation is noted before its inbox is touched, and struck off only by a look that finds
 * the inbox empty. On a single server the accepting script notes it.
 */
export class WaitingIndex {
  readonly #options: WaitingIndexOptions;

  constructor(options: WaitingIndexOptions) {
    this.#options = options;
  }

  get key(): string {
    return this.#options.key;
  }

  async note(conversationId: string, milliseconds: number): Promise<void> {
    await this.#options.redis.zadd(this.#options.key, milliseconds, conversationId);
  }

  /** Conversations noted before a moment in which messages wait, oldest first; the others are struck off. */
  async before(milliseconds: number): Promise<readonly string[]> {
    const { redis, key } = this.#options;
    const found: string[] = [];
    let noted: string[];
    do {
      const skip = found.length;
      noted = await redis.zrange(key, '-inf', `(${milliseconds}`, 'BYSCORE', 'LIMIT', skip, batch, 'WITHSCORES');
      found.push(...(await this.#waitingAmong(pairs(noted))));
    } while (noted.length === 2 * batch);
    return found;
  }

  async #waitingAmong(noted: readonly (readonly [string, string])[]): Promise<readonly string[]> {
    const waits = await Promise.all(
      noted.map(([conversationId, score]) => this.#waitsOrSettles(conversationId, score)),
    );
    return noted.flatMap(([conversationId], index) => (waits[index] === true ? [conversationId] : []));
  }

  async #waitsOrSettles(conversationId: string, score: string): Promise<boolean> {
    const { redis, key, waits } = this.#options;
    if (await waits(conversationId)) return true;
    await settle.run(redis, [key], [conversationId, score]);
    // A message of the very millisecond of the score may have come in between the look and the striking off.
    if (!(await waits(conversationId))) return false;
    await this.note(conversationId, Number(score));
    return true;
  }
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((value, index) => (index % 2 === 0 ? [[value, flat[index + 1] ?? ''] as const] : []));
}
