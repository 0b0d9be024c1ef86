import type { Activity } from 'botbuilder';
import type { LoggedActivity } from '../../sessions/sessions.js';

const bot = { id: 'rembuk', name: 'Rembuk', role: 'bot' } as const;

/** A batch of activities as Direct Line sends it. The watermark is never empty, or clients would drop the stream. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/**
 * Turns a conversation's log into what a client is shown. One belongs to one reader, who reads in order: events that are
 * not for the screen are left out, and replies to those lose their `replyToId`, because Web Chat holds back for five
 * seconds a reply to something it has not seen.
 */
export class Wire {
  readonly #base: string;
  readonly #hidden = new Set<string>();

  /** `base` is the address under which this reader knows us: links of our own, stored without a host, get it. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The set to send for these log entries; `after` is the sequence number reached before them. */
  set(entries: readonly LoggedActivity[], after: number): ActivitySet {
    const activities = entries.flatMap(({ activity }) => this.#shown(activity));
    return { activities, watermark: String(entries.at(-1)?.sequence ?? after) };
  }

  /** The set for something shown in passing; the watermark stays where it is. */
  passing(activity: Partial<Activity>, after: number): ActivitySet {
    return { activities: [this.#complete(activity)], watermark: String(after) };
  }

  #shown(activity: Partial<Activity>): Partial<Activity>[] {
    if (activity.type !== 'message' && activity.type !== 'event') {
      if (activity.id !== undefined) this.#hidden.add(activity.id);
      return [];
    }
    const { replyToId, ...rest } = activity;
    const answersHidden = replyToId === undefined || this.#hidden.has(replyToId);
    return [this.#complete(answersHidden ? rest : { ...rest, replyToId })];
  }

  #complete(activity: Partial<Activity>): Partial<Activity> {
    const { attachments } = activity;
    if (attachments === undefined) return withSender(activity);
    return withSender({
      ...activity,
      attachments: attachments.map((attachment) => {
        const url = attachment.contentUrl;
        return url?.startsWith('/') === true
          ? { ...attachment, contentUrl: new URL(url, this.#base).href }
          : attachment;
      }),
    });
  }
}

/** Web Chat reads a sender without a name aloud as "undefined". */
function withSender(activity: Partial<Activity>): Partial<Activity> {
  if (activity.from?.role === 'user') return activity;
  return { ...activity, from: { ...bot, ...activity.from, name: activity.from?.name || bot.name, role: 'bot' } };
}
