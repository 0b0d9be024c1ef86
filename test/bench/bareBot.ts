import {
  type Activity,
  BotAdapter,
  type ResourceResponse,
  type Storage,
  type StoreItems,
  TurnContext,
} from 'botbuilder';
import type { Redis } from 'ioredis';
import type { Bot } from './waterfallBot.js';

/** The storage people write on their first day: GET and SET of JSON, without eTags. */
export class NaiveRedisStorage implements Storage {
  readonly #redis: Redis;
  readonly #prefix: string;

  constructor(redis: Redis, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  async read(keys: string[]): Promise<StoreItems> {
    const items: StoreItems = {};
    for (const key of keys) {
      const text = await this.#redis.get(`${this.#prefix}:${key}`);
      if (text !== null) items[key] = JSON.parse(text);
    }
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    for (const [key, item] of Object.entries(changes)) {
      await this.#redis.set(`${this.#prefix}:${key}`, JSON.stringify(item));
    }
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) await this.#redis.del(`${this.#prefix}:${key}`);
  }
}

/** An adapter that does nothing but run the bot: what a turn costs at the least. */
export class BareAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];

  async run(activity: Partial<Activity>, bot: Bot): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), bot);
  }

  override async sendActivities(_: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return activities.map(() => ({ id: String(this.sent.length) }));
  }

  override async updateActivity(): Promise<void> {}

  override async deleteActivity(): Promise<void> {}

  override async continueConversation(): Promise<void> {}
}
