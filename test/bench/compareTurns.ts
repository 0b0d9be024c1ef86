import { randomBytes, randomUUID } from 'node:crypto';
import type { Activity, StoreItems } from 'botbuilder';
import { Redis } from 'ioredis';
import { Temporal } from 'temporal-polyfill';
import { plainCodec, sealedCodec } from '../../bot/sessions/codec.js';
import { RedisSessions } from '../../bot/sessions/redis/redisSessions.js';
import { SessionStorage } from '../../bot/sessions/sessionStorage.js';
import { TurnRunner } from '../../bot/sessions/turnRunner.js';
import { BareAdapter, NaiveRedisStorage } from './bareBot.js';
import { type BotFactory, waterfallBot, waterfallLines } from './waterfallBot.js';

export interface Comparison {
  readonly url: string;
  /** The bot on our side; the other side is always the bare waterfall bot. */
  readonly ours: BotFactory;
  /** What is said to our bot, over and over. */
  readonly lines: readonly string[];
  /** What our conversations have in their state before the first word, and the words that are not measured. */
  readonly state?: (conversationId: string) => StoreItems;
  readonly opening?: readonly string[];
  readonly rounds: number;
  readonly turnsPerRound: number;
  /** Whether our values are sealed in Redis. */
  readonly sealed: boolean;
}

/** Milliseconds of a turn, the median over the rounds; `ratio` is the median of the rounds' own ratios. */
export interface Measured {
  readonly bare: number;
  readonly ours: number;
  readonly ratio: number;
}

/** One side of the comparison: says a line in a conversation and waits until its turn is over. */
interface Side {
  readonly lines: readonly string[];
  begin(conversationId: string): Promise<void>;
  say(conversationId: string, id: string, text: string): Promise<void>;
}

/** Rounds that are run but not counted: both sides are measured as compiled code. */
const warmUp = 20;

/** Measures turns of both sides on the same Redis in alternating rounds, so that both meet the same weather. */
export async function compareTurns(comparison: Comparison): Promise<Measured> {
  const prefix = `bench-${randomUUID()}`;
  const redis = new Redis(comparison.url);
  const bare = bareSide(redis, prefix);
  const ours = ourSide(redis, prefix, comparison);
  try {
    const times: { bare: number; ours: number }[] = [];
    for (let round = -warmUp; round < comparison.rounds; round += 1) {
      const measure = (side: Side): Promise<number> => turnTime(side, `c${round}`, comparison.turnsPerRound);
      const oursFirst = round % 2 === 0;
      const early = oursFirst ? await measure(ours) : 0;
      const bareTime = await measure(bare);
      const oursTime = oursFirst ? early : await measure(ours);
      if (round >= 0) times.push({ bare: bareTime, ours: oursTime });
    }
    return {
      bare: median(times.map((time) => time.bare)),
      ours: median(times.map((time) => time.ours)),
      ratio: median(times.map((time) => time.ours / time.bare)),
    };
  } finally {
    const keys: string[] = [];
    for await (const batch of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) keys.push(...batch);
    await Promise.all(keys.map((key) => redis.del(key)));
    redis.disconnect();
  }
}

function bareSide(redis: Redis, prefix: string): Side {
  const bot = waterfallBot(new NaiveRedisStorage(redis, `${prefix}:bare`));
  const adapter = new BareAdapter();
  return {
    lines: waterfallLines,
    begin: async () => undefined,
    say: (conversationId, id, text) => adapter.run({ ...activity(conversationId, text), id }, bot),
  };
}

function ourSide(redis: Redis, prefix: string, { ours, lines, sealed, state, opening = [] }: Comparison): Side {
  const codec = sealed ? sealedCodec(randomBytes(32).toString('base64')) : plainCodec;
  const sessions = new RedisSessions({ redis, prefix, owner: 'bench', codec });
  const storage = new SessionStorage(sessions);
  const fail = (fields: object, message: string): never => {
    throw new Error(`${message} ${JSON.stringify(fields)}`);
  };
  const runner = new TurnRunner({
    sessions,
    storage,
    bot: ours(storage),
    apology: () => fail({}, 'a measured turn failed'),
    clock: { now: () => Temporal.Now.instant() },
    log: { info: fail, warn: fail, error: fail },
  });
  const say = async (conversationId: string, id: string, text: string): Promise<void> => {
    await runner.receive(conversationId, { id, activity: activity(conversationId, text) });
    await runner.idle();
  };
  return {
    lines,
    async begin(conversationId) {
      if (state === undefined) return;
      const now = Temporal.Now.instant();
      await sessions.accept(conversationId, { id: 'state', activity: { type: 'event' } }, now);
      const turn = await sessions.begin(conversationId, now);
      if (turn === undefined) throw new Error('A conversation of the bench did not begin.');
      await sessions.commit(turn, { state: state(conversationId), replies: [] }, now);
      for (const text of opening) await say(conversationId, `opening ${text}`, text);
    },
    say,
  };
}

function activity(conversationId: string, text: string): Partial<Activity> {
  return {
    type: 'message',
    text,
    channelId: 'directline',
    serviceUrl: '',
    from: { id: 'u', name: 'Budi' },
    recipient: { id: 'rembuk', name: 'Rembuk' },
    conversation: { id: conversationId, isGroup: false, conversationType: '', name: '' },
  };
}

async function turnTime(side: Side, conversationId: string, turns: number): Promise<number> {
  await side.begin(conversationId);
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    await side.say(conversationId, `m${turn}`, side.lines[turn % side.lines.length] ?? '');
  }
  return (performance.now() - start) / turns;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
