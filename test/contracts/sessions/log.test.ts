import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SessionEvent, Turn } from '../../../bot/sessions/sessions.js';
import { Events } from './events.js';
import { type Harness, message, now, reply, stores } from './harness.js';

describe.each(stores)('the activity log (%s)', (_, open) => {
  let store: Harness;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());

  const begun = async (id: string, at = now): Promise<Turn> => {
    const { turn } = await store.sessions.acceptAndBegin('c', message(id), at);
    if (turn === undefined) throw new Error('nothing begun');
    return turn;
  };

  test('numbers what is said and is read on from a watermark', async () => {
    const turn = await begun('m1');
    const replies = Array.from({ length: 7 }, (_, index) => reply(`r${index}`));
    await store.sessions.commit(turn, { state: undefined, replies }, now);
    const page = await store.peer.activities('c', 2, 3);
    expect(page.map(({ sequence, activity }) => [sequence, activity.id, activity.text])).toEqual([
      [3, 'c|0000003', 'r1'],
      [4, 'c|0000004', 'r2'],
      [5, 'c|0000005', 'r3'],
    ]);
    expect(await store.peer.activities('c', 7, 100)).toHaveLength(1);
    expect(await store.peer.activities('c', 8, 100)).toEqual([]);
    expect(await store.peer.activities('nobody', 0, 100)).toEqual([]);
  });

  test('a reply names the message it answers and keeps an id of its own', async () => {
    const turn = await begun('m1');
    const replies = [reply('a'), { ...reply('b'), id: `${turn.activityId}.2`, replyToId: 'wrong' }];
    await store.sessions.commit(turn, { state: undefined, replies }, now);
    expect((await store.peer.activities('c', 1, 10)).map(({ activity }) => activity)).toMatchObject([
      { id: 'c|0000002', replyToId: 'c|0000001', conversation: { id: 'c' } },
      { id: 'c|0000001.2', replyToId: 'c|0000001' },
    ]);
  });

  test('timestamps grow strictly, even when the clock stands still or goes back', async () => {
    const turn = await begun('m1');
    await store.peer.accept('c', message('m2'), now.subtract({ seconds: 5 }));
    await store.sessions.commit(
      turn,
      { state: undefined, replies: [reply('a'), reply('b')] },
      now.subtract({ seconds: 9 }),
    );
    await store.peer.accept('c', message('m3'), now.add({ seconds: 1 }));
    const times = (await store.peer.activities('c', 0, 10)).map(({ activity }) => activity.timestamp?.getTime());
    const start = now.epochMilliseconds;
    expect(times).toEqual([start, start + 1, start + 2, start + 3, start + 1000]);
  });

  test('what is older than the retention goes with a commit; what still waits stays', async () => {
    const monthAgo = now.subtract({ hours: 31 * 24 });
    const first = await begun('m1', monthAgo);
    await store.sessions.commit(first, { state: undefined, replies: [reply('lama')] }, monthAgo);
    await store.sessions.accept('c', message('m2'), monthAgo);
    await store.sessions.accept('c', message('m3'), monthAgo);
    const second = await store.sessions.begin('c', now);
    if (second === undefined) throw new Error('nothing begun');
    expect((await store.sessions.activities('c', 0, 10)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    const outcome = await store.sessions.commit(second, { state: undefined, replies: [reply('baru')] }, now);
    expect(outcome).toMatchObject({ kind: 'committed', next: { inbound: { id: 'm3' } } });
    expect((await store.sessions.activities('c', 0, 10)).map(({ activity }) => activity.text)).toEqual([
      'pesan m3',
      'baru',
    ]);
    expect(await store.peer.accept('c', message('m1'), now)).toMatchObject({ duplicate: false, sequence: 6 });
  });

  test('tells those who watch of what is said and shown, in order, in their conversation only', async () => {
    const events = new Events<SessionEvent>();
    await store.peer.subscribe('c', events.add);
    await store.sessions.accept('elsewhere', message('m1'), now);
    const turn = await begun('m1');
    await store.sessions.show('c', { type: 'typing' });
    await store.sessions.commit(turn, { state: undefined, replies: [reply('a'), reply('b')] }, now);
    expect(await events.first(4)).toEqual([
      { kind: 'logged', sequence: 1 },
      { kind: 'shown', activity: { type: 'typing' } },
      { kind: 'logged', sequence: 2 },
      { kind: 'logged', sequence: 3 },
    ]);
    expect(await store.peer.activities('c', 0, 10)).toHaveLength(3);
  });

  test('does not tell of a duplicate, nor anybody who has stopped listening', async () => {
    const stopped = new Events<SessionEvent>();
    const listening = new Events<SessionEvent>();
    const stop = await store.peer.subscribe('c', stopped.add);
    await store.peer.subscribe('c', listening.add);
    await store.sessions.accept('c', message('m1'), now);
    await stopped.first(1);
    await stop();
    await stop();
    await store.sessions.accept('c', message('m1'), now);
    await store.sessions.accept('c', message('m2'), now);
    expect(await listening.first(2)).toEqual([
      { kind: 'logged', sequence: 1 },
      { kind: 'logged', sequence: 2 },
    ]);
    expect(stopped.all).toHaveLength(1);
  });

  test('can be watched again after the last listener has gone', async () => {
    const stop = await store.peer.subscribe('c', () => undefined);
    await stop();
    const events = new Events<SessionEvent>();
    await store.peer.subscribe('c', events.add);
    await store.sessions.accept('c', message('m1'), now);
    expect(await events.first(1)).toEqual([{ kind: 'logged', sequence: 1 }]);
  });
});
