import type { Activity } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { BotMessage, TranscriptDriver } from './act.js';
import { contentTypeOf } from './library.js';
import { replay } from './replay.js';
import type { Transcript } from './transcript.js';

const bot = { id: 'rembuk', name: 'Rembuk', role: 'bot' };

/** An activity with its moment as JSON has it. */
export type ExportedActivity = Omit<Partial<Activity>, 'timestamp'> & { readonly timestamp: string };

/**
 * Plays a transcript and gives it in the form that Bot Framework tools read (`.transcript`): activities in their order,
 * with ids that count, and moments of the frozen clock.
 *
 * @throws Error with the line diff when the transcript does not replay: what did not happen is not exported.
 */
export async function exportActivities(
  transcript: Transcript,
  driver: TranscriptDriver,
): Promise<readonly ExportedActivity[]> {
  const { debtor, channel, now } = transcript.header;
  const user = { id: debtor, name: debtor, role: 'user' };
  const conversation = {
    id: `transcript-${debtor}`,
    name: transcript.title,
    isGroup: false,
    conversationType: 'personal',
  };
  const channelId = channel === 'web' ? 'directline' : 'whatsapp';
  const activities: ExportedActivity[] = [];
  let at: Temporal.Instant = now;
  const add = (content: Partial<Activity>, fromBot: boolean): string => {
    const id = String(activities.length + 1);
    activities.push({
      ...content,
      id,
      timestamp: at.toString(),
      channelId,
      from: fromBot ? bot : user,
      recipient: fromBot ? user : bot,
      conversation,
    } as ExportedActivity);
    return id;
  };
  const difference = await replay(transcript, driver, ({ step: { action }, said, spoken }) => {
    let replyToId: string | undefined;
    if (action.kind === 'start' && channel === 'web')
      replyToId = add({ type: 'conversationUpdate', membersAdded: [user] }, false);
    if (action.kind === 'now') at = action.instant;
    if (action.kind === 'say') replyToId = add({ type: 'message', text: said, locale: 'id-ID' }, false);
    if (action.kind === 'attach')
      replyToId = add(
        {
          type: 'message',
          attachments: [{ name: action.path, contentType: action.type ?? contentTypeOf(action.path) }],
        },
        false,
      );
    for (const message of spoken)
      add({ ...asMessage(message), ...(replyToId === undefined ? {} : { replyToId }) }, true);
  });
  if (difference !== undefined) throw new Error(difference);
  return activities;
}

function asMessage({ text, suggestions, attachments }: BotMessage): Partial<Activity> {
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    ...(suggestions.length === 0
      ? {}
      : {
          suggestedActions: {
            to: [],
            actions: suggestions.map((title) => ({ type: 'imBack', title, value: title })),
          },
        }),
    ...(attachments.length === 0
      ? {}
      : { attachments: attachments.map(({ name, type }) => ({ name, contentType: type })) }),
  };
}
