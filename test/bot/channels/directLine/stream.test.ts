import { once } from 'node:events';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MovableClock } from '../../../../bot/clock.js';
import { type EchoBank, type EchoBankOptions, echoBank, message, start } from '../../web/echoBank.js';
import { type Conversation, pageOf, startConversation } from './client.js';
import { StreamClient } from './streamClient.js';

const banks: EchoBank[] = [];

async function open(options: EchoBankOptions = {}): Promise<EchoBank> {
  const bank = await echoBank(options);
  banks.push(bank);
  return bank;
}

async function say(bank: EchoBank, { token, conversationId }: Conversation, text: string): Promise<void> {
  await pageOf(bank, token)('POST', `/conversations/${conversationId}/activities`, { payload: message(text) });
}

afterEach(async () => {
  await Promise.all(banks.splice(0).map((bank) => bank.fastify.close()));
});

const isWelcome = (text: string): boolean => text.startsWith('Halo, saya Rembuk');

describe('the stream', () => {
  test('first says what was said before it opened, then what comes, each once and in order', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    await say(bank, chat, 'satu');
    const stream = await StreamClient.open(bank, chat.streamUrl);
    await stream.until(() => stream.texts.length === 3);
    await say(bank, chat, 'dua');
    await say(bank, chat, 'tiga');
    await stream.until(() => stream.texts.length === 7);
    const [welcome = '', ...rest] = stream.texts;
    expect(isWelcome(welcome)).toBe(true);
    expect(rest).toEqual(['satu', 'Anda menulis: satu', 'dua', 'Anda menulis: dua', 'tiga', 'Anda menulis: tiga']);
    const watermarks = stream.sets.map(({ watermark }) => Number(watermark));
    expect(watermarks).toEqual(watermarks.toSorted((a, b) => a - b));
  });

  test('goes on from a watermark without repeating anything', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const first = await StreamClient.open(bank, chat.streamUrl);
    await first.until(() => first.texts.some(isWelcome));
    const watermark = first.sets.at(-1)?.watermark ?? '';
    first.socket.close();
    await say(bank, chat, 'selama terputus');
    const second = await StreamClient.open(bank, `${chat.streamUrl}&watermark=${watermark}`);
    await second.until(() => second.texts.length === 2);
    expect(second.texts).toEqual(['selama terputus', 'Anda menulis: selama terputus']);
  });

  test('shows both tabs of a visitor the same', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const tabs = await Promise.all([1, 2].map(() => StreamClient.open(bank, chat.streamUrl)));
    await say(bank, chat, 'dari tab pertama');
    for (const tab of tabs) await tab.until(() => tab.texts.length === 3);
    expect(tabs[0]?.texts).toEqual(tabs[1]?.texts);
  });

  test('shows typing in passing, under a name that can be read aloud, and does not keep it', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl);
    await stream.until(() => stream.texts.length === 1);
    await say(bank, chat, 'halo');
    await stream.until(() => stream.texts.length === 3);
    const typing = stream.sets.flatMap(({ activities }) => activities).filter(({ type }) => type === 'typing');
    expect(typing).toMatchObject([{ from: { name: 'Rembuk', role: 'bot' } }]);
    for (const { watermark } of stream.sets) expect(watermark).toMatch(/^\d+$/);
    const again = await StreamClient.open(bank, chat.streamUrl);
    await again.until(() => again.texts.length === 3);
    expect(again.sets.flatMap(({ activities }) => activities.map(({ type }) => type))).not.toContain('typing');
  });

  test('links to our own documents by the host the reader came by', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl);
    await say(bank, chat, 'pdf');
    await stream.until(() => stream.texts.includes('Ini dokumen Anda.'));
    const [attachment] = stream.sets.flatMap(({ activities }) => activities.flatMap((each) => each.attachments ?? []));
    expect(attachment?.['contentUrl']).toMatch(/^http:\/\/bank\.test\/dokumen\/KS-7K2M\.pdf\?exp=\d+&sig=[\w-]+$/);
  });

  test('gives an empty frame as a sign of life and takes one', async () => {
    const bank = await open({ limits: { keepAliveMilliseconds: 20 } });
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl);
    stream.socket.send('');
    await stream.until(() => stream.frames.filter((frame) => frame === '').length >= 3);
    await say(bank, chat, 'masih di sini');
    await stream.until(() => stream.texts.includes('Anda menulis: masih di sini'));
  });

  test('cuts off a client that gives no sign of life', async () => {
    const bank = await open({ limits: { keepAliveMilliseconds: 20 } });
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl, { autoPong: false });
    expect(await stream.closed()).toEqual({ code: 1006, reason: '' });
  });

  test('does not read long speeches', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl);
    stream.socket.send('x'.repeat(5000));
    expect(await stream.closed()).toMatchObject({ code: 1009 });
  });

  test('ends when its token has expired, unless that was renewed in time', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock, limits: { keepAliveMilliseconds: 20 } });
    const renewed = await startConversation(bank);
    const left = await startConversation(bank);
    const [kept, ended] = await Promise.all([renewed, left].map(({ streamUrl }) => StreamClient.open(bank, streamUrl)));
    clock.set(start.add({ minutes: 20 }));
    await pageOf(bank, renewed.token)('POST', '/tokens/refresh');
    const end = ended?.closed();
    clock.set(start.add({ minutes: 31 }));
    expect(await end).toEqual({ code: 1008, reason: 'TokenExpired' });
    const frames = kept?.frames.length ?? 0;
    await kept?.until(() => kept.frames.length > frames + 2);
    expect(kept?.socket.readyState).toBe(kept?.socket.OPEN);
  });

  test('tells its clients to come back when the server stops', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const stream = await StreamClient.open(bank, chat.streamUrl);
    const end = stream.closed();
    await bank.fastify.close();
    expect(await end).toEqual({ code: 1012, reason: 'ServiceRestart' });
  });
});

describe('the door of the stream', () => {
  test('is closed with 401, 403 and 404 before the upgrade', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock });
    const chat = await startConversation(bank);
    const other = await startConversation(bank);
    const bare = chat.streamUrl.split('?')[0] ?? '';
    expect(await StreamClient.refusal(bank, bare)).toEqual([401, 'Unauthorized']);
    expect(await StreamClient.refusal(bank, `${bare}?t=${other.token}`)).toEqual([403, 'TokenForAnotherConversation']);
    const never = await bank.tokens.issue({ conversationId: 'never-begun', userId: 'dl_1' });
    const path = `ws://x/v3/directline/conversations/never-begun/stream?t=${never.token}`;
    expect(await StreamClient.refusal(bank, path)).toEqual([404, 'ConversationNotFound']);
    const site = { headers: { host: 'bank.test', origin: 'https://jahat.test' } };
    expect(await StreamClient.refusal(bank, chat.streamUrl, site)).toEqual([401, 'OriginNotAllowed']);
    clock.set(start.add({ minutes: 30 }));
    expect(await StreamClient.refusal(bank, chat.streamUrl)).toEqual([403, 'TokenExpired']);
  });

  test('is nowhere else, and a refused connection is let go of', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const elsewhere = chat.streamUrl.replace('/stream', '/activities');
    expect(await StreamClient.refusal(bank, elsewhere)).toEqual([400, 'BadArgument']);
    expect(await StreamClient.refusal(bank, 'ws://x/')).toEqual([400, 'BadArgument']);
    await bank.fastify.close();
  });

  test('lets only so many in from one address and into one conversation, and others again after they left', async () => {
    const bank = await open({ limits: { streamsPerConversation: 2, streamsPerAddress: 3 } });
    const chat = await startConversation(bank);
    const other = await startConversation(bank);
    const third = await startConversation(bank);
    const first = await StreamClient.open(bank, chat.streamUrl);
    await StreamClient.open(bank, chat.streamUrl);
    expect(await StreamClient.refusal(bank, chat.streamUrl)).toEqual([429, 'TooManyRequests']);
    const neighbour = await StreamClient.open(bank, other.streamUrl);
    expect(await StreamClient.refusal(bank, third.streamUrl)).toEqual([429, 'TooManyRequests']);
    for (const leaving of [first, neighbour]) {
      leaving.socket.close();
      await once(leaving.socket, 'close');
    }
    const late = await StreamClient.open(bank, chat.streamUrl);
    await late.until(() => late.texts.some(isWelcome));
  });
});
