import { createHash } from 'node:crypto';
import type { Activity, StoreItem } from 'botbuilder';
import { Cluster } from 'ioredis';
import type { Temporal } from 'temporal-polyfill';
import type { Codec } from '../codec.js';
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
import { Documents } from './documents.js';
import { type ConversationKeys, conversationKeys } from './keys.js';
import { type Begun, readAccepted, readBegun, readCommitted, readEntries } from './replies.js';
import { type Connection, Script } from './script.js';
import { Subscriptions } from './subscriptions.js';
import { WaitingIndex } from './waitingIndex.js';

export interface RedisSessionsOptions {
  readonly redis: Connection;
  /** What every key begins with; without braces. */
  readonly prefix: string;
  /** Names this process in locks. */
  readonly owner: string;
  readonly codec: Codec;
  /** How long a turn may go unrenewed, in milliseconds; 15 seconds unless told. */
  readonly leaseMs?: number;
  /** How long what was said is kept, in days; 30 unless told. */
  readonly retentionDays?: number;
  /** Whether keys with different hash tags may lie on different servers; as the connection says unless told. */
  readonly clustered?: boolean;
}

const shared = ['conversation'];
const scripts = {
  open: new Script('open', shared),
  accept: new Script('accept', shared),
  begin: new Script('begin', shared),
  commit: new Script('commit', shared),
  renew: new Script('renew', shared),
  release: new Script('release', shared),
};
const millisecondsPerDay = 86_400_000;

/**
 * Sessions on Redis, shared by any number of processes. A turn costs two round trips: accept and begin in one script,
 * commit in another.
 */
export class RedisSessions implements Sessions {
  readonly #redis: Connection;
  readonly #prefix: string;
  readonly #owner: string;
  readonly #codec: Codec;
  readonly #leaseMs: number;
  readonly #retentionMs: number;
  /** How long keys live from their last renewal, which may be an hour old. */
  readonly #lifeMs: number;
  readonly #waiting: WaitingIndex;
  readonly #clustered: boolean;
  readonly #documents: Documents;
  readonly #subscriptions: Subscriptions;

  constructor({ redis, prefix, owner, codec, leaseMs, retentionDays, clustered }: RedisSessionsOptions) {
    if (/[{}]/.test(prefix)) throw new Error('A key prefix with braces would move every key to one slot.');
    this.#redis = redis;
    this.#prefix = prefix;
    this.#owner = owner;
    this.#codec = codec;
    this.#leaseMs = leaseMs ?? 15_000;
    this.#retentionMs = (retentionDays ?? 30) * millisecondsPerDay;
    this.#lifeMs = this.#retentionMs + millisecondsPerDay / 24;
    this.#clustered = clustered ?? redis instanceof Cluster;
    const waits = async (id: string): Promise<boolean> => (await redis.llen(this.#keys(id).inbox)) > 0;
    this.#waiting = new WaitingIndex({ redis, key: `${prefix}:waiting`, waits });
    this.#documents = new Documents(redis, prefix, codec);
    this.#subscriptions = new Subscriptions({
      redis,
      lastSequence: async (id) => Number((await redis.hget(this.#keys(id).meta, 'sequence')) ?? 0),
    });
  }

  async open(conversationId: string, userId: string, now: Temporal.Instant): Promise<void> {
    const values = [now.epochMilliseconds, this.#lifeMs, userId];
    const user = await this.#run('open', this.#keys(conversationId), values);
    if (user !== userId) throw new Error('This conversation belongs to another user.');
  }

  async userOf(conversationId: string): Promise<string | undefined> {
    return (await this.#redis.hget(this.#keys(conversationId).meta, 'user')) ?? undefined;
  }

  async accept(conversationId: string, inbound: Inbound, now: Temporal.Instant): Promise<Accepted> {
    return (await this.#accept(conversationId, inbound, now, '', undefined)).accepted;
  }

  async begin(conversationId: string, _now: Temporal.Instant): Promise<Turn | undefined> {
    const keys = this.#keys(conversationId);
    return this.#turnOrRelease(
      conversationId,
      keys,
      readBegun(await this.#run('begin', keys, [this.#leaseMs, this.#owner])),
    );
  }

  async acceptAndBegin(
    conversationId: string,
    inbound: Inbound,
    now: Temporal.Instant,
    shown?: Partial<Activity>,
  ): Promise<AcceptedAndBegun> {
    const { accepted, begun, text } = await this.#accept(conversationId, inbound, now, this.#leaseMs, shown);
    try {
      const turn = await this.#turnOrRelease(conversationId, this.#keys(conversationId), begun, text);
      return { accepted, turn, failure: undefined };
    } catch (error) {
      return { accepted, turn: undefined, failure: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  async renew(turn: Turn, _now: Temporal.Instant): Promise<boolean> {
    return (await this.#run('renew', this.#keys(turn.conversationId), [this.#holder(turn.fence), this.#leaseMs])) === 1;
  }

  async commit(turn: Turn, result: TurnResult, now: Temporal.Instant): Promise<CommitOutcome> {
    const { conversationId } = turn;
    const keys = this.#keys(conversationId);
    const values = [
      this.#holder(turn.fence),
      now.epochMilliseconds,
      this.#lifeMs,
      now.epochMilliseconds - this.#retentionMs,
      keys.events,
      this.#owner,
      this.#leaseMs,
      result.state === undefined ? '' : this.#codec.seal(keys.state, encodeState(result.state)),
    ];
    for (const reply of result.replies) {
      values.push(this.#codec.seal(keys.log, JSON.stringify({ activity: { ...reply, replyToId: turn.activityId } })));
    }
    const committed = readCommitted(await this.#run('commit', keys, values));
    if (committed === undefined) return { kind: 'fenced' };
    return { kind: 'committed', next: await this.#turnOrRelease(conversationId, keys, committed.next) };
  }

  async release(turn: Turn): Promise<void> {
    await this.#run('release', this.#keys(turn.conversationId), [this.#holder(turn.fence)]);
  }

  async activities(conversationId: string, after: number, limit: number): Promise<readonly LoggedActivity[]> {
    const { log } = this.#keys(conversationId);
    const entries = readEntries(await this.#redis.xrange(log, `${after + 1}-0`, '+', 'COUNT', limit));
    return entries.map(({ sequence, at, activity }) =>
      loggedActivity(conversationId, sequence, at, JSON.parse(this.#codec.open(log, activity)).activity),
    );
  }

  async subscribe(conversationId: string, listener: (event: SessionEvent) => void): Promise<() => Promise<void>> {
    return this.#subscriptions.add(this.#keys(conversationId).events, conversationId, listener);
  }

  async show(conversationId: string, activity: Partial<Activity>): Promise<void> {
    const { events } = this.#keys(conversationId);
    await this.#redis.publish(events, shownMessage(activity));
  }

  async waiting(since: Temporal.Instant): Promise<readonly string[]> {
    return this.#waiting.before(since.epochMilliseconds);
  }

  async readDocuments(keys: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>> {
    return this.#documents.read(keys);
  }

  async writeDocument(key: string, item: StoreItem, expected: string | undefined): Promise<boolean> {
    return this.#documents.write(key, item, expected);
  }

  async deleteDocument(key: string): Promise<void> {
    await this.#documents.delete(key);
  }

  /** Ends the subscriptions. The connection given to the constructor is its owner's to close. */
  async close(): Promise<void> {
    await this.#subscriptions.close();
  }

  /** Accepts, and begins unless `lease` is empty. A message is safe only when the waiting index knows of it too. */
  async #accept(
    conversationId: string,
    inbound: Inbound,
    now: Temporal.Instant,
    lease: number | '',
    shown: Partial<Activity> | undefined,
  ): Promise<{ accepted: Accepted; begun: Begun | undefined; text: string }> {
    const keys = this.#keys(conversationId);
    const { id: _, ...activity } = inbound.activity;
    const text = JSON.stringify({ inboundId: inbound.id, activity });
    const values = [
      now.epochMilliseconds,
      this.#lifeMs,
      nameOf(inbound.id),
      this.#codec.seal(keys.log, text),
      keys.events,
      conversationId,
      this.#owner,
      lease,
      shown === undefined ? '' : shownMessage(shown),
    ];
    if (this.#clustered) await this.#waiting.note(conversationId, now.epochMilliseconds);
    const index = this.#clustered ? [] : [this.#waiting.key];
    const { duplicate, sequence, begun } = readAccepted(await this.#run('accept', keys, values, index));
    return { accepted: { duplicate, sequence, activityId: activityId(conversationId, sequence) }, begun, text };
  }

  /** Opens what was begun. The accepting script leaves out a message that it has just been given: `own` is its text. */
  async #turnOrRelease(
    id: string,
    keys: ConversationKeys,
    begun: Begun | undefined,
    own = '',
  ): Promise<Turn | undefined> {
    if (begun === undefined) return undefined;
    try {
      return this.#turn(id, keys, begun, begun.message === '' ? own : this.#codec.open(keys.log, begun.message));
    } catch (error) {
      // This process cannot read it (a newer version, another key): one that can must not wait for the lease.
      await this.#run('release', keys, [this.#holder(begun.fence)]);
      throw error;
    }
  }

  #turn(conversationId: string, keys: ConversationKeys, begun: Begun, message: string): Turn {
    const { sequence, fence, attempt, at } = begun;
    const { inboundId, activity } = JSON.parse(message);
    return {
      id: `${conversationId}:${inboundId}`,
      conversationId,
      inbound: { id: inboundId, activity: loggedActivity(conversationId, sequence, at, activity).activity },
      activityId: activityId(conversationId, sequence),
      sequence,
      fence,
      attempt,
      state: decodeState(begun.state === undefined ? undefined : this.#codec.open(keys.state, begun.state)),
    };
  }

  #run(
    name: keyof typeof scripts,
    { meta, inbox, seen, log, lock, state }: ConversationKeys,
    values: readonly (string | number)[],
    further: readonly string[] = [],
  ): Promise<unknown> {
    return scripts[name].run(this.#redis, [meta, inbox, seen, log, lock, state, ...further], values);
  }

  #keys(conversationId: string): ConversationKeys {
    return conversationKeys(this.#prefix, conversationId);
  }

  #holder(fence: number): string {
    return `${fence}:${this.#owner}`;
  }
}

/** The name under which a sender's id is remembered; a client may choose ids of any length. */
function nameOf(inboundId: string): string {
  return inboundId.length <= 128 ? inboundId : createHash('sha256').update(inboundId).digest('base64');
}

/** What is shown in passing is nowhere at rest, so it is not sealed. */
function shownMessage(activity: Partial<Activity>): string {
  return `s${JSON.stringify(activity)}`;
}
