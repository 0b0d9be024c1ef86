import { randomUUID } from 'node:crypto';
import type { Activity, Attachment, ChannelAccount } from 'botbuilder';
import type { Inbound } from '../../sessions/sessions.js';
import type { InboundActivity } from './schemas.js';
import type { Grant } from './tokens.js';

const bot = { id: 'rembuk', name: 'Rembuk' } as const;

/** The fields every inbound activity of a grant carries; who and where come from the token alone. */
function envelope(grant: Grant): Partial<Activity> {
  const from: ChannelAccount & { role: string } = { id: grant.userId, name: '', role: 'user' };
  return {
    channelId: 'directline',
    conversation: { id: grant.conversationId, isGroup: false, conversationType: '', name: '' },
    from,
    recipient: bot,
  };
}

/**
 * A client's activity as it goes into the inbox. Its delivery id is the client's own, so that a POST which is tried again
 * after a lost answer counts once; `channelData` travels along, because Web Chat knows its own message by it. `attachments`
 * are files that were uploaded; only those the bot can look at, whatever the activity itself names.
 */
export function inboundOf(grant: Grant, activity: InboundActivity, attachments?: readonly Attachment[]): Inbound {
  const { id, ...said } = activity;
  const content: Partial<Activity> = JSON.parse(JSON.stringify(said));
  return {
    id: activity.channelData?.clientActivityID ?? id ?? randomUUID(),
    activity: {
      ...content,
      ...envelope(grant),
      ...(attachments === undefined ? {} : { attachments: [...attachments] }),
    },
  };
}

/** Somebody has opened a conversation: the bot greets. Delivered at most once a conversation, whoever reloads. */
export function joined(grant: Grant, locale: string | undefined): Inbound {
  const { from: member, ...rest } = envelope(grant);
  return {
    id: 'welcome',
    activity: {
      type: 'conversationUpdate',
      ...rest,
      ...(member === undefined ? {} : { from: member, membersAdded: [member] }),
      ...(locale === undefined ? {} : { locale }),
    },
  };
}
