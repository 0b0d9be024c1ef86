import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';

const outboxKey = Symbol('rembuk.outbox');
/** Kinds that are shown in passing or meant for developers: they are no part of what was said. */
const unsaid: readonly string[] = ['typing', 'trace', 'delay'];

/**
 * The adapter of every channel: a bot's replies are collected and go out together when the turn commits. What has been
 * sent stands, so updating and deleting are refused.
 */
export class TurnAdapter extends BotAdapter {
  /** Runs a bot on one inbound activity, through the middleware, and gives its replies in order, each with its id. */
  async run(
    activity: Partial<Activity>,
    bot: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    const outbox: Partial<Activity>[] = [];
    const context = new TurnContext(this, activity);
    context.turnState.set(outboxKey, outbox);
    await this.runMiddleware(context, bot);
    return outbox;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const outbox: Partial<Activity>[] | undefined = context.turnState.get(outboxKey);
    if (outbox === undefined) throw new Error('This context was not made by the turn adapter.');
    return activities.map((activity) => {
      if (unsaid.includes(activity.type ?? '')) return { id: '' };
      const id = `${context.activity.id}.${outbox.length + 1}`;
      outbox.push({ ...activity, id });
      return { id };
    });
  }

  override async updateActivity(): Promise<void> {
    throw new Error('What has been said cannot be changed: send a new message instead.');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('What has been said cannot be deleted.');
  }

  override async continueConversation(): Promise<void> {
    throw new Error('A message of the bot’s own accord goes through the inbox as an event, like any other.');
  }
}
