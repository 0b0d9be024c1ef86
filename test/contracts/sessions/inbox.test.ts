import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Turn } from '../../../bot/sessions/sessions.js';
import { type Harness, message, now, reply, stores } from './harness.js';

const nothing = { state: undefined, replies: [] };

describe.each(stores)('the inbox (%s)', (_, open) => {
  let store: Harness;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());

  test('gives messages in the order in which they were accepted, from whichever worker', async () => {
    for (let index = 0; index < 6; index += 1) {
      await (index % 2 === 0 ? store.sessions : store.peer).accept('c', message(`m${index}`), now);
    }
    const order: string[] = [];
    let turn: Turn | undefined = await store.peer.begin('c', now);
    while (turn !== undefined) {
      order.push(turn.inbound.id);
      const outcome = await store.peer.commit(turn, nothing, now);
      turn = outcome.kind === 'committed' ? outcome.next : undefined;
    }
    expect(order).toEqual(['m0', 'm1', 'm2', 'm3', 'm4', 'm5']);
  });

  test('takes a message delivered ten times at once for one', async () => {
    const deliveries = Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? store.sessions : store.peer).accept('c', message('m1'), now),
    );
    const accepted = await Promise.all(deliveries);
    expect(accepted.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(accepted.map(({ activityId }) => activityId))).toEqual(new Set(['c|0000001']));
    expect(await store.sessions.activities('c', 0, 100)).toHaveLength(1);
  });

  test('knows a message again after it has been answered', async () => {
    const { turn } = await store.sessions.acceptAndBegin('c', message('m1'), now);
    if (turn === undefined) throw new Error('nothing begun');
    await store.sessions.commit(turn, { state: undefined, replies: [reply('ya')] }, now);
    const again = await store.peer.acceptAndBegin('c', message('m1', 'kata lain'), now);
    expect(again).toEqual({
      accepted: { duplicate: true, sequence: 1, activityId: turn.activityId },
      turn: undefined,
      failure: undefined,
    });
    expect(await store.sessions.begin('c', now)).toBeUndefined();
  });

  test('a sender’s id counts in its own conversation only', async () => {
    await store.sessions.accept('c1', message('m1'), now);
    expect(await store.sessions.accept('c2', message('m1'), now)).toMatchObject({ duplicate: false });
  });

  test('hands the message over as it came, with its place in the log', async () => {
    const inbound = {
      id: 'kirim-1',
      activity: { type: 'message', text: 'cicilan “1,5jt” 🙏', channelData: { clientActivityID: 'x' }, id: 'asing' },
    };
    const { accepted, turn } = await store.sessions.acceptAndBegin('c', inbound, now);
    expect(turn).toMatchObject({
      id: 'c:kirim-1',
      conversationId: 'c',
      activityId: accepted.activityId,
      sequence: 1,
      attempt: 1,
      state: {},
      inbound: {
        id: 'kirim-1',
        activity: {
          ...inbound.activity,
          id: 'c|0000001',
          timestamp: new Date(now.epochMilliseconds),
          conversation: { id: 'c' },
        },
      },
    });
  });

  test('an accepted message waits while another turn is on', async () => {
    await store.sessions.acceptAndBegin('c', message('m1'), now);
    const second = await store.peer.acceptAndBegin('c', message('m2'), now);
    expect(second.turn).toBeUndefined();
    expect(second.accepted).toMatchObject({ duplicate: false, sequence: 2 });
  });

  test('lists conversations in which messages have waited, until they are answered', async () => {
    const later = now.add({ seconds: 10 });
    await store.sessions.accept('old', message('m1'), now);
    await store.sessions.accept('done', message('m1'), now);
    await store.sessions.accept('fresh', message('m1'), later);
    const turn = await store.peer.begin('done', now);
    if (turn === undefined) throw new Error('nothing begun');
    await store.peer.commit(turn, nothing, now);
    expect(await store.peer.waiting(later)).toEqual(['old']);
    expect(await store.peer.waiting(later.add({ seconds: 1 }))).toEqual(['old', 'fresh']);
    await store.sessions.accept('done', message('m2'), later);
    expect(await store.peer.waiting(later.add({ seconds: 1 }))).toContain('done');
  });

  test('a conversation belongs to the user who opened it', async () => {
    await store.sessions.open('c', 'u1', now);
    await store.peer.open('c', 'u1', now);
    await expect(store.peer.open('c', 'u2', now)).rejects.toThrow('another user');
    expect(await store.peer.userOf('c')).toBe('u1');
    expect(await store.peer.userOf('unknown')).toBeUndefined();
  });
});
