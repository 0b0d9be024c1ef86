import { AsyncLocalStorage } from 'node:async_hooks';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { ETagConflictError, expectedETag } from './eTags.js';
import type { Sessions } from './sessions.js';
import { TurnBuffer } from './turnBuffer.js';

/**
 * Botbuilder's Storage over the session store. Inside a turn it works on that turn's state, which becomes visible with
 * the turn's commit and not before; outside it reads and writes documents of the store with compare-and-set on eTags.
 */
export class SessionStorage implements Storage {
  readonly #sessions: Sessions;
  readonly #turns = new AsyncLocalStorage<TurnBuffer>();

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** Runs a turn's work on `state`. Gives its result and the state it leaves, undefined when it wrote nothing. */
  async within<T>(state: StoreItems, work: () => Promise<T>): Promise<{ value: T; state: StoreItems | undefined }> {
    const buffer = new TurnBuffer(state);
    try {
      const value = await this.#turns.run(buffer, work);
      return { value, state: buffer.close() };
    } finally {
      buffer.close();
    }
  }

  async read(keys: string[]): Promise<StoreItems> {
    if (!keys) throw new ReferenceError('Keys are required when reading.');
    const buffer = this.#turns.getStore();
    if (buffer !== undefined) return buffer.read(keys);
    const documents = await this.#sessions.readDocuments(keys);
    return Object.fromEntries([...documents].map(([key, { item, eTag }]) => [key, { ...item, eTag }]));
  }

  async write(changes: StoreItems): Promise<void> {
    if (!changes) throw new ReferenceError('Changes are required when writing.');
    const buffer = this.#turns.getStore();
    if (buffer !== undefined) return buffer.write(changes);
    const expected = Object.entries(changes).map(([key, item]) => ({ key, item, eTag: expectedETag(key, item) }));
    await Promise.all(expected.map(({ key, item, eTag }) => this.#writeDocument(key, item, eTag)));
  }

  async delete(keys: string[]): Promise<void> {
    if (!keys) return;
    const buffer = this.#turns.getStore();
    if (buffer !== undefined) return buffer.delete(keys);
    await Promise.all(keys.map((key) => this.#sessions.deleteDocument(key)));
  }

  async #writeDocument(key: string, item: StoreItem, expected: string | undefined): Promise<void> {
    const { eTag: _, ...content } = item;
    if (!(await this.#sessions.writeDocument(key, content, expected))) throw new ETagConflictError(key);
  }
}
