import { once } from 'node:events';
import { ConversationState, type TurnContext } from 'botbuilder';
import { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { plainCodec } from '../../bot/sessions/codec.js';
import { RedisSessions } from '../../bot/sessions/redis/redisSessions.js';
import { SessionStorage } from '../../bot/sessions/sessionStorage.js';
import { TurnRunner } from '../../bot/sessions/turnRunner.js';

/** What a test tells a worker, and what a worker tells a test. */
export type ToWorker =
  | { readonly kind: 'receive'; readonly messages: readonly { conversationId: string; id: string; text: string }[] }
  | { readonly kind: 'stop' };
export type FromWorker =
  | { readonly kind: 'ready' | 'stopped' }
  | {
      readonly kind: 'accepted';
      readonly accepted: readonly { conversationId: string; id: string; sequence: number }[];
    }
  | { readonly kind: 'working'; readonly text: string };

/**
 * A process with a turn runner, for tests that need several and kill some. Its bot counts the messages of a conversation
 * in ConversationState; it never gets beyond a message that says "macet" unless it is told to (argument `answers`).
 */
const [url = '', prefix = '', owner = '', leaseMs = '', mode = ''] = process.argv.slice(2);
const redis = new Redis(url);
const sessions = new RedisSessions({ redis, prefix, owner, codec: plainCodec, leaseMs: Number(leaseMs) });
const storage = new SessionStorage(sessions);
const conversation = new ConversationState(storage);
const counter = conversation.createProperty<number>('count');
const tell = (message: FromWorker): void => void process.send?.(message);
const report = (fields: object, text: string): void => void process.stderr.write(`${text} ${JSON.stringify(fields)}\n`);

async function bot(context: TurnContext): Promise<void> {
  const count = (await counter.get(context, 0)) + 1;
  await counter.set(context, count);
  await conversation.saveChanges(context);
  await context.sendActivity(`${context.activity.text} → ${count}`);
  if (context.activity.text === 'macet' && mode !== 'answers') {
    tell({ kind: 'working', text: 'macet' });
    await new Promise(() => undefined);
  }
}

const runner = new TurnRunner({
  sessions,
  storage,
  bot,
  apology: () => ({ type: 'message', text: 'Maaf.' }),
  clock: { now: () => Temporal.Now.instant() },
  log: { info: report, warn: report, error: report },
  renewEveryMs: Math.floor(Number(leaseMs) / 3),
  sweepEveryMs: 100,
});

process.on('message', async (order: ToWorker) => {
  if (order.kind === 'stop') {
    await runner.stop();
    await sessions.close();
    redis.disconnect();
    tell({ kind: 'stopped' });
    process.disconnect();
    return;
  }
  const accepted = await Promise.all(
    order.messages.map(async ({ conversationId, id, text }) => {
      const activity = { type: 'message', text, channelId: 'directline', from: { id: 'u', name: '' } };
      const { sequence } = await runner.receive(conversationId, { id, activity });
      return { conversationId, id, sequence };
    }),
  );
  tell({ kind: 'accepted', accepted });
});

if (redis.status !== 'ready') await once(redis, 'ready');
runner.start();
tell({ kind: 'ready' });
