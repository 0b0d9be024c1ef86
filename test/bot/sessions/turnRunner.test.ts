import { afterEach, describe, expect, test } from '@jest/globals';
import { type Activity, ActivityTypes, ConversationState, type TurnContext } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { MemorySessions } from '../../../bot/sessions/memory/memorySessions.js';
import { SessionStorage } from '../../../bot/sessions/sessionStorage.js';
import type { Inbound, SessionEvent, Turn } from '../../../bot/sessions/sessions.js';
import { TurnRunner, type TurnRunnerOptions } from '../../../bot/sessions/turnRunner.js';
import { turnInfo } from '../../../dialogs/turnInfo.js';

type Bot = (context: TurnContext, count: number) => Promise<void>;
interface Logged {
  level: string;
  fields: object;
  message: string;
}

const start = Temporal.Instant.from('2026-03-01T17:30:00Z');
const runners: TurnRunner[] = [];
afterEach(() => Promise.all(runners.splice(0).map((runner) => runner.stop())));

/** A runner over memory whose bot counts the messages of a conversation in ConversationState. */
function world(bot: Bot, options: Partial<TurnRunnerOptions> = {}) {
  const sessions = new MemorySessions({ leaseMs: 15_000 });
  const storage = new SessionStorage(sessions);
  const conversation = new ConversationState(storage);
  const counter = conversation.createProperty<number>('count');
  const log: Logged[] = [];
  const report = (level: string) => (fields: object, message: string) => void log.push({ level, fields, message });
  const clock = { now: () => start };
  const runner = new TurnRunner({
    sessions,
    storage,
    clock,
    log: { info: report('info'), warn: report('warn'), error: report('error') },
    apology: (_: Turn, correlationId: string) => ({ type: 'message', text: 'Maaf.', channelData: { correlationId } }),
    bot: async (context) => {
      const count = (await counter.get(context, 0)) + 1;
      await counter.set(context, count);
      await conversation.saveChanges(context);
      await bot(context, count);
    },
    ...options,
  });
  runners.push(runner);
  const said = async (conversationId = 'c'): Promise<Partial<Activity>[]> =>
    (await sessions.activities(conversationId, 0, 1000)).map(({ activity }) => activity);
  const texts = async (conversationId = 'c'): Promise<unknown[]> =>
    (await said(conversationId)).map(({ text }) => text);
  return { sessions, runner, log, said, texts, clock };
}

const message = (id: string, text = id): Inbound => ({
  id,
  activity: { type: 'message', text, channelId: 'directline', from: { id: 'u', name: '' } },
});
const count: Bot = async (context, n) => void (await context.sendActivity(`${context.activity.text} #${n}`));

/** Something that happens once, and can be waited for. */
function signal(): { promise: Promise<void>; happen: () => void } {
  let happen: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { promise, happen };
}

describe('the turn runner', () => {
  test('an identity or card number is masked before anything is stored, a phone number is not', async () => {
    const { runner, texts } = world(count);
    await runner.receive('c', message('a', 'NIK saya 3175012345678901, kartu 4111 1111 1111 1111, hp 0812 3456 7788'));
    await runner.idle();
    const masked = 'NIK saya ************8901, kartu **** **** **** 1111, hp 0812 3456 7788';
    expect(await texts()).toEqual([masked, `${masked} #1`]);
  });

  test('answers quick messages one after the other, each on the state the one before has left', async () => {
    const { runner, texts } = world(count);
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => runner.receive('c', message(id))));
    await runner.idle();
    expect((await texts()).filter((text) => /#/.test(String(text)))).toEqual([
      'a #1',
      'b #2',
      'c #3',
      'd #4',
      'e #5',
      'f #6',
    ]);
  });

  test('answers a message that is delivered again only once', async () => {
    const { runner, texts } = world(count);
    await Promise.all(Array.from({ length: 10 }, () => runner.receive('c', message('a'))));
    await runner.idle();
    expect(await texts()).toEqual(['a', 'a #1']);
  });

  test('says that a message is accepted before its turn is over, and shows typing meanwhile', async () => {
    const go = signal();
    const { runner, sessions, texts } = world(async (context) => {
      await go.promise;
      await context.sendActivity('jadi');
    });
    const events: SessionEvent[] = [];
    const typing = signal();
    await sessions.subscribe('c', (event) => {
      events.push(event);
      if (event.kind === 'shown') typing.happen();
    });
    expect(await runner.receive('c', message('a'))).toEqual({ duplicate: false, sequence: 1, activityId: 'c|0000001' });
    await typing.promise;
    expect(events.at(-1)).toMatchObject({ activity: { type: 'typing', from: { name: 'Rembuk', role: 'bot' } } });
    expect(await texts()).toEqual(['a']);
    go.happen();
    await runner.idle();
    expect(await texts()).toEqual(['a', 'jadi']);
  });

  test('tells dialogs which turn it is: channel, user and the day in Jakarta', async () => {
    const infos: object[] = [];
    const { runner } = world(async (context) => void infos.push(turnInfo(context)));
    await runner.receive('c', message('a'));
    await runner.receive('wa', { id: 'b', activity: { ...message('b').activity, channelId: 'whatsapp' } });
    await runner.idle();
    expect(infos).toEqual([
      {
        id: 'c:a',
        conversationId: 'c',
        channel: 'web',
        userId: 'u',
        now: start,
        today: Temporal.PlainDate.from('2026-03-02'),
      },
      expect.objectContaining({ id: 'wa:b', channel: 'whatsapp' }),
    ]);
  });

  test('a failing turn leaves the state as it was, drops its replies, apologises and is logged once without words', async () => {
    const { runner, texts, said, log } = world(async (context, n) => {
      await context.sendActivity(`setengah ${n}`);
      if (context.activity.text === 'rusak') throw new TypeError(`tidak mengerti "${context.activity.text}" dari Budi`);
    });
    for (const id of ['a', 'rusak', 'b']) await runner.receive('c', message(id));
    await runner.idle();
    expect((await texts()).filter((text) => !['a', 'rusak', 'b'].includes(String(text)))).toEqual([
      'setengah 1',
      'Maaf.',
      'setengah 2',
    ]);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ level: 'error', message: 'turn failed', fields: { name: 'TypeError' } });
    expect(JSON.stringify(log)).not.toMatch(/rusak|Budi/);
    const apology = (await said()).find(({ text }) => text === 'Maaf.');
    expect(log[0]?.fields).toMatchObject(apology?.channelData);
    expect(apology).toMatchObject({
      from: { id: 'rembuk', role: 'bot' },
      recipient: { id: 'u' },
      replyToId: 'c|0000002',
    });
  });

  test('a turn that takes too long is given up with the apology, and cannot write any more', async () => {
    const go = signal();
    const { runner, texts, log } = world(
      async (context) => {
        if (context.activity.text === 'lama') await go.promise;
        await context.sendActivity('jadi');
      },
      { renewEveryMs: 5, turnLimitMs: 10 },
    );
    await runner.receive('c', message('lama'));
    await runner.receive('c', message('b'));
    await runner.idle();
    go.happen();
    expect((await texts()).sort()).toEqual(['Maaf.', 'b', 'jadi', 'lama']);
    expect(log).toMatchObject([{ fields: { name: 'TurnTooLongError' } }]);
  });

  test('renews the lease of a turn that takes long', async () => {
    const renewed = signal();
    const { runner, sessions, texts } = world(
      async (context) => {
        await renewed.promise;
        await context.sendActivity('jadi');
      },
      { renewEveryMs: 2 },
    );
    const renew = sessions.renew.bind(sessions);
    sessions.renew = async (turn, now) => {
      const held = await renew(turn, now);
      renewed.happen();
      return held;
    };
    await runner.receive('c', message('a'));
    await runner.idle();
    expect(await texts()).toEqual(['a', 'jadi']);
  });

  test('a turn that lost its lease says nothing; the message is answered by the next try', async () => {
    let tries = 0;
    const late = start.add({ seconds: 60 });
    let time = start;
    const { runner, texts, log } = world(
      async (context, n) => {
        tries += 1;
        if (tries === 1) time = late;
        await context.sendActivity(`coba ${tries}, pesan ${n}`);
      },
      { clock: { now: () => time } },
    );
    await runner.receive('c', message('a'));
    await runner.idle();
    expect(await texts()).toEqual(['a', 'coba 2, pesan 1']);
    expect(log).toMatchObject([{ level: 'warn' }]);
  });

  test('takes up messages whose worker died, after its lease', async () => {
    let time = start;
    const { runner, sessions, texts } = world(count, { clock: { now: () => time } });
    await sessions.acceptAndBegin('c', message('a'), start);
    await runner.sweep();
    await runner.idle();
    expect(await texts()).toEqual(['a']);
    time = start.add({ seconds: 16 });
    await runner.sweep();
    await runner.idle();
    expect(await texts()).toEqual(['a', 'a #1']);
  });

  test('looks for them when it starts, too', async () => {
    const { runner, sessions, texts } = world(count, { clock: { now: () => start.add({ seconds: 16 }) } });
    await sessions.accept('c', message('a'), start);
    const answered = signal();
    await sessions.subscribe('c', (event) => event.kind === 'logged' && answered.happen());
    runner.start();
    await answered.promise;
    expect(await texts()).toEqual(['a', 'a #1']);
  });

  test('a message that has killed three workers is answered with the apology', async () => {
    const { runner, sessions, texts, log } = world(count, { clock: { now: () => start.add({ hours: 1 }) } });
    await sessions.accept('c', message('a'), start);
    for (const minutes of [1, 2, 3]) await sessions.begin('c', start.add({ minutes }));
    await runner.sweep();
    await runner.idle();
    expect(await texts()).toEqual(['a', 'Maaf.']);
    expect(log).toMatchObject([{ level: 'error', fields: { attempt: 4 } }]);
  });

  test('stopping finishes the running turn and leaves the rest to others', async () => {
    const go = signal();
    const { runner, sessions, texts } = world(async (context, n) => {
      await go.promise;
      await count(context, n);
    });
    await runner.receive('c', message('a'));
    await runner.receive('c', message('b'));
    const stopped = runner.stop();
    go.happen();
    await stopped;
    await runner.receive('c', message('c'));
    expect(await texts()).toEqual(['a', 'b', 'a #1', 'c']);
    expect(await sessions.begin('c', start)).toMatchObject({ inbound: { id: 'b' }, attempt: 1 });
  });

  test('a store that fails is logged and does not stop the others', async () => {
    const { runner, sessions, texts, log } = world(count);
    const commit = sessions.commit.bind(sessions);
    sessions.commit = async (turn, result, now) => {
      if (turn.conversationId === 'bad') throw new Error('terputus');
      return commit(turn, result, now);
    };
    await Promise.all([runner.receive('bad', message('a')), runner.receive('c', message('a'))]);
    await runner.idle();
    expect(await texts()).toEqual(['a', 'a #1']);
    expect(await texts('bad')).toEqual(['a']);
    expect(log).toMatchObject([{ level: 'error', message: 'the session store failed during a turn' }]);
  });

  test('an activity without sender or channel is still answered', async () => {
    const { runner, said } = world(async (context) => void (await context.sendActivity(context.activity.type)));
    await runner.receive('c', { id: 'a', activity: {} });
    await runner.receive('c', { id: 'b', activity: { type: ActivityTypes.ConversationUpdate } });
    await runner.idle();
    expect((await said()).filter(({ from }) => from?.role === 'bot').map(({ text }) => text)).toEqual([
      'message',
      'conversationUpdate',
    ]);
  });
});
