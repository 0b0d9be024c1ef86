import { randomUUID } from 'node:crypto';
import type { Activity, StoreItem } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import { activityId, loggedActivity } from '../loggedActivity.js';
import type {
  Accepted,
  AcceptedAndBegun,
  CommitOutcome,
  Inbound,
  LoggedActivity,
  SessionEvent,
  Sessions,
  StoredDocument,
  Turn,
  TurnResult,
} from '../sessions.js';
import { decodeState, encodeState } from '../storedState.js';
import { Conversation } from './conversation.js';

export interface MemorySessionsOptions {
  /** How long a turn may go unrenewed, in milliseconds; 15 seconds unless told. */
  readonly leaseMs?: number;
  /** How long what was said is kept, in days; 30 unless told. */
  readonly retentionDays?: number;
}

const millisecondsPerDay = 86_400_000;

/** Sessions of one process, lost with it: the embedded default. */
export class MemorySessions implements Sessions {
  readonly #leaseMs: number;
  readonly #retentionMs: number;
  readonly #conversations = new Map<string, Conversation>();
  readonly #listeners = new Map<string, Set<(event: SessionEvent) => void>>();
  readonly #documents = new Map<string, { eTag: string; text: string }>();

  constructor(options: MemorySessionsOptions = {}) {
    this.#leaseMs = options.leaseMs ?? 15_000;
    this.#retentionMs = (options.retentionDays ?? 30) * millisecondsPerDay;
  }

  async open(conversationId: string, userId: string, now: Temporal.Instant): Promise<void> {
    const conversation = this.#conversation(conversationId);
    if (conversation.userId !== undefined && conversation.userId !== userId) {
      throw new Error('This conversation belongs to another user.');
    }
    conversation.userId = userId;
    conversation.lastAt = Math.max(conversation.lastAt, now.epochMilliseconds - 1);
  }

  async userOf(conversationId: string): Promise<string | undefined> {
    return this.#conversations.get(conversationId)?.userId;
  }

  async accept(conversationId: string, inbound: Inbound, now: Temporal.Instant): Promise<Accepted> {
    const conversation = this.#conversation(conversationId);
    const seen = conversation.seen.get(inbound.id);
    if (seen !== undefined) return { duplicate: true, activityId: activityId(conversationId, seen), sequence: seen };
    const { id: _, ...activity } = inbound.activity;
    const entry = conversation.append(activity, now.epochMilliseconds, inbound.id);
    conversation.acceptedAt = now.epochMilliseconds;
    conversation.seen.set(inbound.id, entry.sequence);
    conversation.inbox.push(entry);
    this.#tellLogged(conversationId, entry.sequence, entry.sequence);
    return { duplicate: false, activityId: activityId(conversationId, entry.sequence), sequence: entry.sequence };
  }

  async begin(conversationId: string, now: Temporal.Instant): Promise<Turn | undefined> {
    const conversation = this.#conversations.get(conversationId);
    if (conversation === undefined) return undefined;
    const { lock } = conversation;
    if (lock !== undefined && lock.until > now.epochMilliseconds) return undefined;
    return this.#beginNext(conversationId, conversation, now);
  }

  async acceptAndBegin(
    conversationId: string,
    inbound: Inbound,
    now: Temporal.Instant,
    shown?: Partial<Activity>,
  ): Promise<AcceptedAndBegun> {
    const accepted = await this.accept(conversationId, inbound, now);
    const turn = await this.begin(conversationId, now);
    if (turn !== undefined && shown !== undefined) await this.show(conversationId, shown);
    return { accepted, turn, failure: undefined };
  }

  async renew(turn: Turn, now: Temporal.Instant): Promise<boolean> {
    const conversation = this.#heldBy(turn, now);
    if (conversation === undefined) return false;
    conversation.lock = { fence: turn.fence, until: now.epochMilliseconds + this.#leaseMs };
    return true;
  }

  async commit(turn: Turn, result: TurnResult, now: Temporal.Instant): Promise<CommitOutcome> {
    const conversation = this.#heldBy(turn, now);
    if (conversation === undefined) return { kind: 'fenced' };
    if (result.state !== undefined) conversation.state = encodeState(result.state);
    const first = conversation.sequence + 1;
    for (const reply of result.replies) {
      conversation.append({ ...reply, replyToId: turn.activityId }, now.epochMilliseconds);
    }
    conversation.inbox.shift();
    conversation.attempts = 0;
    conversation.lock = undefined;
    conversation.trim(now.epochMilliseconds - this.#retentionMs);
    this.#tellLogged(turn.conversationId, first, conversation.sequence);
    return { kind: 'committed', next: this.#beginNext(turn.conversationId, conversation, now) };
  }

  async release(turn: Turn): Promise<void> {
    const conversation = this.#conversations.get(turn.conversationId);
    if (conversation?.lock?.fence !== turn.fence) return;
    conversation.lock = undefined;
    conversation.attempts -= 1;
  }

  async activities(conversationId: string, after: number, limit: number): Promise<readonly LoggedActivity[]> {
    const log = this.#conversations.get(conversationId)?.log ?? [];
    return log
      .filter((entry) => entry.sequence > after)
      .slice(0, limit)
      .map((entry) => loggedActivity(conversationId, entry.sequence, entry.at, JSON.parse(entry.text)));
  }

  async subscribe(conversationId: string, listener: (event: SessionEvent) => void): Promise<() => Promise<void>> {
    const listeners = this.#listeners.get(conversationId) ?? new Set();
    this.#listeners.set(conversationId, listeners);
    const own = (event: SessionEvent): void => listener(event);
    listeners.add(own);
    return async () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(conversationId) === listeners) {
        this.#listeners.delete(conversationId);
      }
    };
  }

  async show(conversationId: string, activity: Partial<Activity>): Promise<void> {
    this.#tell(conversationId, { kind: 'shown', activity: JSON.parse(JSON.stringify(activity)) });
  }

  async waiting(since: Temporal.Instant): Promise<readonly string[]> {
    this.#forget(since.epochMilliseconds - this.#retentionMs);
    return [...this.#conversations]
      .filter(([, { inbox, acceptedAt }]) => inbox.length > 0 && acceptedAt < since.epochMilliseconds)
      .map(([conversationId]) => conversationId);
  }

  async readDocuments(keys: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>> {
    const found = new Map<string, StoredDocument>();
    for (const key of keys) {
      const document = this.#documents.get(key);
      if (document !== undefined) found.set(key, { eTag: document.eTag, item: JSON.parse(document.text) });
    }
    return found;
  }

  async writeDocument(key: string, item: StoreItem, expected: string | undefined): Promise<boolean> {
    if (expected !== undefined && this.#documents.get(key)?.eTag !== expected) return false;
    this.#documents.set(key, { eTag: randomUUID(), text: JSON.stringify(item) });
    return true;
  }

  async deleteDocument(key: string): Promise<void> {
    this.#documents.delete(key);
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }

  #conversation(conversationId: string): Conversation {
    const known = this.#conversations.get(conversationId);
    if (known !== undefined) return known;
    const fresh = new Conversation();
    this.#conversations.set(conversationId, fresh);
    return fresh;
  }

  #heldBy(turn: Turn, now: Temporal.Instant): Conversation | undefined {
    const conversation = this.#conversations.get(turn.conversationId);
    const lock = conversation?.lock;
    return lock?.fence === turn.fence && lock.until > now.epochMilliseconds ? conversation : undefined;
  }

  #beginNext(conversationId: string, conversation: Conversation, now: Temporal.Instant): Turn | undefined {
    const [head] = conversation.inbox;
    if (head === undefined) return undefined;
    const state = decodeState(conversation.state);
    conversation.fence += 1;
    conversation.attempts += 1;
    conversation.lock = { fence: conversation.fence, until: now.epochMilliseconds + this.#leaseMs };
    const { activity } = loggedActivity(conversationId, head.sequence, head.at, JSON.parse(head.text));
    const inboundId = head.inboundId ?? '';
    return {
      id: `${conversationId}:${inboundId}`,
      conversationId,
      inbound: { id: inboundId, activity },
      activityId: activityId(conversationId, head.sequence),
      sequence: head.sequence,
      fence: conversation.fence,
      attempt: conversation.attempts,
      state,
    };
  }

  #forget(before: number): void {
    for (const [conversationId, conversation] of this.#conversations) {
      if (conversation.inbox.length === 0 && conversation.lastAt < before) this.#conversations.delete(conversationId);
    }
  }

  #tellLogged(conversationId: string, first: number, last: number): void {
    for (let sequence = first; sequence <= last; sequence += 1) {
      this.#tell(conversationId, { kind: 'logged', sequence });
    }
  }

  #tell(conversationId: string, event: SessionEvent): void {
    const listeners = this.#listeners.get(conversationId);
    if (listeners !== undefined) for (const listener of listeners) queueMicrotask(() => listener(event));
  }
}
