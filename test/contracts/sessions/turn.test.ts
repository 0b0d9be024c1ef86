import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Turn } from '../../../bot/sessions/sessions.js';
import { type Harness, message, now, reply, stores } from './harness.js';

describe.each(stores)('a turn (%s)', (_, open) => {
  let store: Harness;
  beforeEach(() => {
    store = open();
  });
  afterEach(() => store.close());

  const begun = async (conversationId: string, id: string): Promise<Turn> => {
    const { turn } = await store.sessions.acceptAndBegin(conversationId, message(id), now);
    if (turn === undefined) throw new Error('nothing begun');
    return turn;
  };
  const texts = async (): Promise<unknown[]> =>
    (await store.peer.activities('c', 0, 100)).map(({ activity }) => activity.text);

  test('is given to one of many workers', async () => {
    await store.sessions.accept('c', message('m1'), now);
    await store.sessions.accept('c', message('m2'), now);
    const tries = Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? store.sessions : store.peer).begin('c', now),
    );
    expect((await Promise.all(tries)).filter((turn) => turn !== undefined)).toHaveLength(1);
  });

  test('does not hold up another conversation', async () => {
    const first = await begun('c1', 'm1');
    const second = await begun('c2', 'm1');
    expect(await store.sessions.commit(second, { state: undefined, replies: [reply('2')] }, now)).toMatchObject({
      kind: 'committed',
    });
    expect(await store.sessions.commit(first, { state: undefined, replies: [reply('1')] }, now)).toMatchObject({
      kind: 'committed',
    });
  });

  test('passes to another worker when its lease runs out', async () => {
    const lost = await begun('c', 'm1');
    const later = await store.afterLease('c');
    const taken = await store.peer.begin('c', later);
    expect(taken).toMatchObject({ id: lost.id, activityId: lost.activityId, attempt: 2 });
    expect(taken?.fence).toBeGreaterThan(lost.fence);
  });

  test('writes nothing under an old fencing token', async () => {
    const first = await begun('c', 'm1');
    await store.sessions.commit(first, { state: { k: { n: 1 } }, replies: [reply('satu')] }, now);
    const lost = await begun('c', 'm2');
    const later = await store.afterLease('c');
    const taken = await store.peer.begin('c', later);
    const late = { state: { k: { n: 99 } }, replies: [reply('terlambat')] };
    expect(await store.sessions.commit(lost, late, later)).toEqual({ kind: 'fenced' });
    expect(await store.sessions.renew(lost, later)).toBe(false);
    expect(taken?.state).toEqual({ k: { n: 1 } });
    expect(await texts()).toEqual(['pesan m1', 'satu', 'pesan m2']);
    if (taken === undefined) throw new Error('nothing begun');
    await store.sessions.release(lost);
    expect(await store.peer.commit(taken, { state: undefined, replies: [reply('dua')] }, later)).toEqual({
      kind: 'committed',
      next: undefined,
    });
    expect(await texts()).toEqual(['pesan m1', 'satu', 'pesan m2', 'dua']);
  });

  test('is refused after its lease even when nobody has taken it', async () => {
    const lost = await begun('c', 'm1');
    const later = await store.afterLease('c');
    expect(await store.sessions.commit(lost, { state: {}, replies: [reply('x')] }, later)).toEqual({ kind: 'fenced' });
    expect(await store.peer.begin('c', later)).toMatchObject({ id: lost.id });
  });

  test('commits once: a commit sent twice is refused the second time', async () => {
    const turn = await begun('c', 'm1');
    const result = { state: { k: { n: 1 } }, replies: [reply('sekali')] };
    await store.sessions.commit(turn, result, now);
    expect(await store.sessions.commit(turn, result, now)).toEqual({ kind: 'fenced' });
    expect(await texts()).toEqual(['pesan m1', 'sekali']);
  });

  test('leaves state, replies and acknowledgement together, and begins the next message', async () => {
    const first = await begun('c', 'm1');
    await store.peer.accept('c', message('m2'), now);
    const state = { 'web/conversations/c/': { dialog: ['a', 1, null], eTag: '*' } };
    const outcome = await store.sessions.commit(first, { state, replies: [reply('a'), reply('b')] }, now);
    if (outcome.kind !== 'committed' || outcome.next === undefined) throw new Error('nothing begun');
    expect(outcome.next).toMatchObject({ inbound: { id: 'm2' }, sequence: 2, attempt: 1, state });
    expect(outcome.next.fence).toBeGreaterThan(first.fence);
    expect(await texts()).toEqual(['pesan m1', 'pesan m2', 'a', 'b']);
    expect(await store.peer.begin('c', now)).toBeUndefined();
    await store.sessions.commit(outcome.next, { state: undefined, replies: [] }, now);
    const third = await begun('c', 'm3');
    expect(third.state).toEqual(state);
  });

  test('leaves nothing when its worker dies before the commit', async () => {
    const first = await begun('c', 'm1');
    await store.sessions.commit(first, { state: { k: { n: 1 } }, replies: [] }, now);
    const dying = await begun('c', 'm2');
    Object.assign(dying.state, { k: { n: 2 } });
    const later = await store.afterLease('c');
    expect(await store.peer.begin('c', later)).toMatchObject({ id: dying.id, state: { k: { n: 1 } } });
    expect(await texts()).toEqual(['pesan m1', 'pesan m2']);
  });

  test('lives on while it is renewed', async () => {
    const turn = await begun('c', 'm1');
    const later = now.add({ seconds: 14 });
    expect(await store.sessions.renew(turn, later)).toBe(true);
    expect(await store.peer.begin('c', later.add({ seconds: 14 }))).toBeUndefined();
  });

  test('given back, it can be begun at once and counts as untried', async () => {
    const turn = await begun('c', 'm1');
    await store.sessions.release(turn);
    const again = await store.peer.begin('c', now);
    expect(again).toMatchObject({ id: turn.id, attempt: 1 });
    expect(again?.fence).toBeGreaterThan(turn.fence);
  });
});
