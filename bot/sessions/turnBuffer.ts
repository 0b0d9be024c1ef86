import { randomUUID } from 'node:crypto';
import type { StoreItem, StoreItems } from 'botbuilder';
import { ETagConflictError, expectedETag } from './eTags.js';

/**
 * A conversation's state while one turn works on it. Nothing leaves it before the turn's commit; readers and writers get
 * copies, so that a state changed without being written stays as it was.
 */
export class TurnBuffer {
  readonly #items: Map<string, StoreItem>;
  #changed = false;
  #closed = false;

  constructor(state: StoreItems) {
    this.#items = new Map(Object.entries(state));
  }

  read(keys: readonly string[]): StoreItems {
    return Object.fromEntries(keys.filter((key) => this.#items.has(key)).map((key) => [key, this.#copy(key)]));
  }

  write(changes: StoreItems): void {
    this.#insistOpen();
    const entries = Object.entries(changes);
    for (const [key, item] of entries) {
      const expected = expectedETag(key, item);
      if (expected !== undefined && this.#items.get(key)?.eTag !== expected) throw new ETagConflictError(key);
    }
    for (const [key, item] of entries) {
      this.#items.set(key, { ...JSON.parse(JSON.stringify(item)), eTag: randomUUID() });
    }
    this.#changed ||= entries.length > 0;
  }

  delete(keys: readonly string[]): void {
    this.#insistOpen();
    for (const key of keys) this.#changed = this.#items.delete(key) || this.#changed;
  }

  /** Ends the turn's work: later writes are refused. Gives the new state, or undefined when nothing has changed. */
  close(): StoreItems | undefined {
    this.#closed = true;
    return this.#changed ? Object.fromEntries(this.#items) : undefined;
  }

  #copy(key: string): StoreItem {
    return JSON.parse(JSON.stringify(this.#items.get(key)));
  }

  #insistOpen(): void {
    if (this.#closed) throw new Error('This turn is over: its state can no longer be written.');
  }
}
