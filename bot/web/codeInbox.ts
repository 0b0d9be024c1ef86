import type { Temporal } from 'temporal-polyfill';

/** A message that would have gone out by SMS. */
export interface InboxMessage {
  readonly text: string;
  readonly at: Temporal.Instant;
}

/** The one-time codes of a conversation, where they are shown on the demo page instead of being sent. Oldest first. */
export interface CodeInbox {
  messages(conversationId: string): readonly InboxMessage[] | Promise<readonly InboxMessage[]>;
}
