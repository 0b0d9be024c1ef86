import type { Temporal } from 'temporal-polyfill';
import type { DirectLineLimits } from './limits.js';
import type { StreamFeed } from './streamFeed.js';
import type { Grant } from './tokens.js';

/** The streams this process has open, counted by address and by conversation. */
export class OpenStreams {
  readonly #limits: DirectLineLimits;
  readonly #byAddress = new Map<string, Set<StreamFeed>>();
  readonly #byConversation = new Map<string, Set<StreamFeed>>();

  constructor(limits: DirectLineLimits) {
    this.#limits = limits;
  }

  hasRoom(address: string, conversationId: string): boolean {
    return (
      (this.#byAddress.get(address)?.size ?? 0) < this.#limits.streamsPerAddress &&
      (this.#byConversation.get(conversationId)?.size ?? 0) < this.#limits.streamsPerConversation
    );
  }

  /** Counts a stream in; the answer counts it out again. */
  add(address: string, feed: StreamFeed): () => void {
    const leaveAddress = join(this.#byAddress, address, feed);
    const leaveConversation = join(this.#byConversation, feed.conversationId, feed);
    return () => {
      leaveAddress();
      leaveConversation();
    };
  }

  /** Lets the streams of a conversation last as long as its renewed token. */
  extend(grant: Grant, expiresAt: Temporal.Instant): void {
    for (const feed of this.#byConversation.get(grant.conversationId) ?? []) {
      if (feed.userId === grant.userId) feed.extend(expiresAt);
    }
  }
}

function join(index: Map<string, Set<StreamFeed>>, key: string, feed: StreamFeed): () => void {
  const feeds = index.get(key) ?? new Set();
  index.set(key, feeds.add(feed));
  return () => {
    feeds.delete(feed);
    if (feeds.size === 0) index.delete(key);
  };
}
