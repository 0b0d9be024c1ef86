import { Cluster } from 'ioredis';
import type { SessionEvent } from '../sessions.js';
import type { Connection } from './script.js';

interface Watched {
  readonly conversationId: string;
  readonly listeners: Set<(event: SessionEvent) => void>;
  readonly ready: Promise<unknown>;
}

export interface SubscriptionsOptions {
  readonly redis: Connection;
  /** The last sequence number of a conversation, for those who were cut off. */
  readonly lastSequence: (conversationId: string) => Promise<number>;
}

/** Everybody in this process who watches a conversation, over one connection that subscribes and does nothing else. */
export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  readonly #watched = new Map<string, Watched>();
  #connection: Connection | undefined;

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
  }

  async add(
    channel: string,
    conversationId: string,
    listener: (event: SessionEvent) => void,
  ): Promise<() => Promise<void>> {
    const connection = this.#connect();
    let watched = this.#watched.get(channel);
    if (watched === undefined) {
      watched = { conversationId, listeners: new Set(), ready: connection.subscribe(channel) };
      this.#watched.set(channel, watched);
    }
    const { listeners, ready } = watched;
    const own = (event: SessionEvent): void => listener(event);
    listeners.add(own);
    await ready;
    return async () => {
      if (!listeners.delete(own) || listeners.size > 0) return;
      this.#watched.delete(channel);
      await connection.unsubscribe(channel);
    };
  }

  async close(): Promise<void> {
    this.#watched.clear();
    this.#connection?.disconnect();
    this.#connection = undefined;
  }

  #connect(): Connection {
    if (this.#connection !== undefined) return this.#connection;
    const { redis } = this.#options;
    // The same words twice: TypeScript cannot call a method of a union with two generic signatures.
    const connection: Connection = redis instanceof Cluster ? redis.duplicate() : redis.duplicate();
    connection.on('message', (channel: string, message: string) => this.#hear(channel, message));
    let lost = false;
    connection.on('close', () => {
      lost = true;
    });
    connection.on('ready', () => {
      if (lost) this.#catchUp();
      lost = false;
    });
    connection.on('error', () => undefined);
    this.#connection = connection;
    return connection;
  }

  #hear(channel: string, message: string): void {
    const [, first, last, shown] = /^(?:l(\d+):(\d+))?(?:s(.*))?$/s.exec(message) ?? [];
    for (let sequence = Number(first ?? 1); sequence <= Number(last ?? 0); sequence += 1) {
      this.#tell(channel, { kind: 'logged', sequence });
    }
    if (shown !== undefined) this.#tell(channel, { kind: 'shown', activity: JSON.parse(shown) });
  }

  /** Pub/sub forgets what was said while the connection was down: listeners are pointed to the end of the log. */
  #catchUp(): void {
    for (const [channel, { conversationId }] of this.#watched) {
      this.#options.lastSequence(conversationId).then(
        (sequence) => this.#tell(channel, { kind: 'logged', sequence }),
        () => undefined,
      );
    }
  }

  #tell(channel: string, event: SessionEvent): void {
    const listeners = this.#watched.get(channel)?.listeners;
    if (listeners !== undefined) for (const listener of listeners) queueMicrotask(() => listener(event));
  }
}
