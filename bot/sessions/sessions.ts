import type { Activity, StoreItem, StoreItems } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';

/** A message as a channel hands it in. `id` is the sender's own id: a second delivery with the same id is a duplicate. */
export interface Inbound {
  readonly id: string;
  readonly activity: Partial<Activity>;
}

/** What became of a delivery. `activityId` and `sequence` are those of the first delivery when it is a duplicate. */
export interface Accepted {
  readonly duplicate: boolean;
  readonly activityId: string;
  readonly sequence: number;
}

/** An activity as it stands in a conversation's log, complete with id, timestamp and sequence number. */
export interface LoggedActivity {
  readonly sequence: number;
  readonly activity: Partial<Activity>;
}

/** The right to process one message. It is lost when the lease runs out: then the commit is refused. */
export interface Turn {
  /** Stable over every attempt at this message: `{conversationId}:{inbound id}`. */
  readonly id: string;
  readonly conversationId: string;
  readonly inbound: Inbound;
  readonly activityId: string;
  readonly sequence: number;
  /** Fencing token: grows with every begin of this conversation. */
  readonly fence: number;
  /** 1 for the first try; more when a worker died. */
  readonly attempt: number;
  /** The conversation's stored state as the last committed turn left it. */
  readonly state: StoreItems;
}

/**
 * What a turn leaves behind, all of it or nothing. An undefined state keeps the one before. A reply keeps its own `id`
 * when it has one; timestamp and replyToId are given by the commit.
 */
export interface TurnResult {
  readonly state: StoreItems | undefined;
  readonly replies: readonly Partial<Activity>[];
}

/**
 * What accepting and beginning in one step gives. `failure` says why the message, although accepted, could not be begun
 * (a stored state that this version cannot read); it waits for another worker.
 */
export interface AcceptedAndBegun {
  readonly accepted: Accepted;
  readonly turn: Turn | undefined;
  readonly failure: Error | undefined;
}

/** A document kept outside any conversation. Its eTag changes with every write and is never used again. */
export interface StoredDocument {
  readonly eTag: string;
  readonly item: StoreItem;
}

export type CommitOutcome =
  /** `next` is the following message of the same conversation, already begun under the same owner. */
  | { readonly kind: 'committed'; readonly next: Turn | undefined }
  /** Another worker has taken the conversation over; nothing was written. */
  | { readonly kind: 'fenced' };

/**
 * Session state of conversations: an ordered inbox without duplicates, one turn at a time across processes, an atomic
 * commit and a log of activities. Redis and memory implement it; test/contracts/sessions holds both to the same words.
 */
export interface Sessions {
  /**
   * Starts a conversation; `userId` is who may speak in it. Opening it again changes nothing; for another user it throws.
   */
  open(conversationId: string, userId: string, now: Temporal.Instant): Promise<void>;
  /** The user of a conversation, or undefined when it never was or has been trimmed away. */
  userOf(conversationId: string): Promise<string | undefined>;
  /** Puts a message in the inbox and, for those watching, in the log at once. */
  accept(conversationId: string, inbound: Inbound, now: Temporal.Instant): Promise<Accepted>;
  /** Begins the oldest waiting message, unless somebody else is at it or nothing waits. */
  begin(conversationId: string, now: Temporal.Instant): Promise<Turn | undefined>;
  /** `accept` and then `begin`, in one step where the store can; `shown` is shown in passing when a turn begins. */
  acceptAndBegin(
    conversationId: string,
    inbound: Inbound,
    now: Temporal.Instant,
    shown?: Partial<Activity>,
  ): Promise<AcceptedAndBegun>;
  /** Prolongs the lease of a turn that takes long; false when it is lost. */
  renew(turn: Turn, now: Temporal.Instant): Promise<boolean>;
  /** Writes state, replies and acknowledgement in one step and begins the next waiting message. */
  commit(turn: Turn, result: TurnResult, now: Temporal.Instant): Promise<CommitOutcome>;
  /** Gives a turn back unprocessed, so that another worker may begin it at once. */
  release(turn: Turn): Promise<void>;
  /** The log after a sequence number, oldest first. */
  activities(conversationId: string, after: number, limit: number): Promise<readonly LoggedActivity[]>;
  /** Tells a listener of every activity logged (or shown in passing, such as typing) from now on. Returns how to stop. */
  subscribe(conversationId: string, listener: (event: SessionEvent) => void): Promise<() => Promise<void>>;
  /** Shows something in passing: it reaches those watching now and is not kept. */
  show(conversationId: string, activity: Partial<Activity>): Promise<void>;
  /** Conversations with waiting messages, the newest of them from before `since`: their worker may have died. */
  waiting(since: Temporal.Instant): Promise<readonly string[]>;
  /** The documents there are under these keys. */
  readDocuments(keys: readonly string[]): Promise<ReadonlyMap<string, StoredDocument>>;
  /** Writes a document whatever stands there, or (with `expected`) only over that eTag: false when it has changed. */
  writeDocument(key: string, item: StoreItem, expected: string | undefined): Promise<boolean>;
  /** Deletes a document; an unknown one is no fault. */
  deleteDocument(key: string): Promise<void>;
  close(): Promise<void>;
}

export type SessionEvent =
  | { readonly kind: 'logged'; readonly sequence: number }
  | { readonly kind: 'shown'; readonly activity: Partial<Activity> };
