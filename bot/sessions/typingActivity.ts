import { randomUUID } from 'node:crypto';
import type { Activity, ChannelAccount } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';

/** "… is typing", from the bot. Web Chat reads the name aloud, so it is never left out. */
export function typingActivity(
  conversationId: string,
  inbound: Partial<Activity>,
  account: ChannelAccount,
  now: Temporal.Instant,
): Partial<Activity> {
  return {
    type: 'typing',
    id: randomUUID(),
    timestamp: new Date(now.epochMilliseconds),
    from: account,
    conversation: { isGroup: false, conversationType: '', name: '', id: conversationId },
    channelId: inbound.channelId ?? 'directline',
  };
}
