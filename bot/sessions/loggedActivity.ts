import type { Activity } from 'botbuilder';
import type { LoggedActivity } from './sessions.js';

/** The id of the activity with this sequence number, as Direct Line writes them. */
export function activityId(conversationId: string, sequence: number): string {
  return `${conversationId}|${String(sequence).padStart(7, '0')}`;
}

/**
 * Completes a stored activity with what its place in the log says: conversation, id, timestamp (epoch milliseconds).
 * Timestamps only ever grow along the log, because Web Chat sorts by them.
 */
export function loggedActivity(
  conversationId: string,
  sequence: number,
  milliseconds: number,
  activity: Partial<Activity>,
): LoggedActivity {
  return {
    sequence,
    activity: {
      ...activity,
      id: activity.id ?? activityId(conversationId, sequence),
      conversation: activity.conversation ?? { id: conversationId, isGroup: false, conversationType: '', name: '' },
      timestamp: new Date(milliseconds),
    },
  };
}
