import type { Temporal } from 'temporal-polyfill';

/** Where a message came in. The terminal speaks as one of these. */
export type Channel = 'web' | 'whatsapp';

/**
 * The turn an effect belongs to. Effects are keyed by `id`: a turn that is run again after a crash finds its work done
 * and gets the same answer.
 */
export interface TurnInfo {
  readonly id: string;
  readonly conversationId: string;
  readonly channel: Channel;
  readonly userId: string;
  readonly now: Temporal.Instant;
  /** The calendar day of `now` in Asia/Jakarta. */
  readonly today: Temporal.PlainDate;
}
