import type { Inbound } from '../sessions.js';

/** One line of the log. Activities are kept as text, so that nobody can change what has been said. */
export interface Entry {
  readonly sequence: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The sender's id of an inbound message. */
  readonly inboundId: string | undefined;
  readonly text: string;
}

/** A conversation as the memory store keeps it. */
export class Conversation {
  userId: string | undefined;
  sequence = 0;
  lastAt = 0;
  acceptedAt = 0;
  fence = 0;
  attempts = 0;
  lock: { fence: number; until: number } | undefined;
  state: string | undefined;
  readonly inbox: Entry[] = [];
  readonly seen = new Map<string, number>();
  log: Entry[] = [];

  /** Appends to the log; the timestamp is later than every one before. */
  append(activity: Inbound['activity'], milliseconds: number, inboundId?: string): Entry {
    this.sequence += 1;
    this.lastAt = Math.max(milliseconds, this.lastAt + 1);
    const entry = { sequence: this.sequence, at: this.lastAt, inboundId, text: JSON.stringify(activity) };
    this.log.push(entry);
    return entry;
  }

  /** Forgets what was said before a moment, except what still waits for an answer. */
  trim(before: number): void {
    const firstWaiting = this.inbox[0]?.sequence ?? Number.POSITIVE_INFINITY;
    const kept = this.log.findIndex((entry) => entry.at >= before || entry.sequence >= firstWaiting);
    for (const entry of this.log.splice(0, kept === -1 ? this.log.length : kept)) {
      if (entry.inboundId !== undefined) this.seen.delete(entry.inboundId);
    }
  }
}
