import { afterEach, describe, expect, test } from '@jest/globals';
import { MovableClock } from '../../../../bot/clock.js';
import { MemorySessions } from '../../../../bot/sessions/memory/memorySessions.js';
import { ask, type EchoBank, type EchoBankOptions, echoBank, message, start } from '../../web/echoBank.js';
import { type Conversation, origin, pageOf, refusal, type SeenSet, startConversation } from './client.js';

const banks: EchoBank[] = [];

async function open(options: EchoBankOptions = {}): Promise<EchoBank> {
  const bank = await echoBank(options);
  banks.push(bank);
  return bank;
}

afterEach(async () => {
  await Promise.all(banks.splice(0).map((bank) => bank.fastify.close()));
});

describe('tokens/generate', () => {
  test('gives the bank’s own page a token for a new, anonymous conversation', async () => {
    const answer = await pageOf(await open())('POST', '/tokens/generate');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ expires_in: 1800 });
    expect(answer.json<Conversation>().conversationId).toMatch(/^[\w-]{24}$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('gives a returning visitor the same conversation, by a cookie that scripts cannot read', async () => {
    const page = pageOf(await open());
    const first = await page('POST', '/tokens/generate');
    const [cookie = ''] = [first.headers['set-cookie'] ?? ''].flat();
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    const second = await page('POST', '/tokens/generate', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(second.json<Conversation>().conversationId).toBe(first.json<Conversation>().conversationId);
    const forged = await page('POST', '/tokens/generate', { headers: { cookie: 'rembuk_visit=forged' } });
    expect(forged.json<Conversation>().conversationId).not.toBe(first.json<Conversation>().conversationId);
  });

  test('lets a visitor be forgotten', async () => {
    const answer = await pageOf(await open())('POST', '/tokens/forget');
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^rembuk_visit=; Max-Age=0;/);
  });

  test('marks the cookie Secure where the page is served over https by a trusted proxy', async () => {
    const page = pageOf(await open({ config: { trustProxy: true } }));
    const answer = await page('POST', '/tokens/generate', {
      headers: { 'x-forwarded-proto': 'https', origin: 'https://bank.test' },
    });
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
  });

  test('refuses programs without an origin and other sites, also those that may hold a chat', async () => {
    const bank = await open({ config: { allowedOrigins: ['https://mitra.test'] } });
    const without = await ask(bank, 'POST', '/v3/directline/tokens/generate');
    expect(refusal(without)).toEqual([401, 'Unauthorized']);
    const partner = await pageOf(bank)('POST', '/tokens/generate', { headers: { origin: 'https://mitra.test' } });
    expect(refusal(partner)).toEqual([401, 'Unauthorized']);
    const stranger = await pageOf(bank)('POST', '/tokens/generate', { headers: { origin: 'https://jahat.test' } });
    expect(refusal(stranger)).toEqual([401, 'OriginNotAllowed']);
  });

  test('is closed to pages where there is no demo page', async () => {
    const bank = await open({ config: { demoPage: false } });
    expect(refusal(await pageOf(bank)('POST', '/tokens/generate'))).toEqual([401, 'Unauthorized']);
  });

  test('lets a bank’s server name the user, and resume only a conversation of that user', async () => {
    const bank = await open({ config: { demoPage: false, directLineSecret: 'rahasia-antarserver' } });
    const named = (payload: object, secret = 'rahasia-antarserver') =>
      ask(bank, 'POST', '/v3/directline/tokens/generate', { headers: { authorization: `Bearer ${secret}` }, payload });
    const first = (await named({ user: { id: 'nasabah-7' } })).json<Conversation>();
    expect(await bank.tokens.check(first.token)).toMatchObject({ grant: { userId: 'nasabah-7' } });
    expect(refusal(await named({ user: { id: 'nasabah-7' } }, 'salah'))).toEqual([401, 'Unauthorized']);

    await pageOf(bank, first.token)('POST', '/conversations');
    const { conversationId } = first;
    const again = await named({ user: { id: 'nasabah-7' }, conversationId });
    expect(again.json<Conversation>().conversationId).toBe(conversationId);
    const stranger = await named({ user: { id: 'nasabah-8' }, conversationId });
    expect(refusal(stranger)).toEqual([404, 'ConversationNotFound']);
  });
});

describe('tokens/refresh', () => {
  test('prolongs a token that still holds and refuses one that has expired', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock });
    const { token, conversationId } = await startConversation(bank);
    clock.set(start.add({ minutes: 29 }));
    const renewed = (await pageOf(bank, token)('POST', '/tokens/refresh')).json<Conversation>();
    expect(renewed.conversationId).toBe(conversationId);
    clock.set(start.add({ minutes: 31 }));
    expect(refusal(await pageOf(bank, token)('POST', '/tokens/refresh'))).toEqual([403, 'TokenExpired']);
    expect((await pageOf(bank, renewed.token)('POST', '/tokens/refresh')).statusCode).toBe(200);
  });
});

describe('conversations', () => {
  test('start once however often they are started: one greeting for two tabs and a reload', async () => {
    const bank = await open();
    const { token } = (await pageOf(bank)('POST', '/tokens/generate')).json<Conversation>();
    const page = pageOf(bank, token);
    const statuses = [];
    for (let tab = 0; tab < 3; tab += 1) statuses.push((await page('POST', '/conversations')).statusCode);
    expect(statuses).toEqual([201, 200, 200]);
    expect(bank.received.map(({ id, activity }) => [id, activity.type])).toEqual([['welcome', 'conversationUpdate']]);
    expect(bank.received[0]?.activity.membersAdded).toHaveLength(1);
  });

  test('greet even when the first start broke off before the greeting', async () => {
    const sessions = new MemorySessions();
    const broken = await open({ sessions, receive: () => Promise.reject(new Error('the inbox is away')) });
    const { token } = (await pageOf(broken)('POST', '/tokens/generate')).json<Conversation>();
    expect(refusal(await pageOf(broken, token)('POST', '/conversations'))).toEqual([500, 'ServiceError']);
    const whole = await open({ sessions });
    await pageOf(whole, token)('POST', '/conversations');
    expect(whole.received.map(({ id }) => id)).toEqual(['welcome']);
  });

  test('answer with a stream on the page’s own host', async () => {
    const bank = await open();
    const { conversationId, streamUrl } = await startConversation(bank);
    expect(streamUrl).toMatch(`ws://bank.test/v3/directline/conversations/${conversationId}/stream?t=`);
    const open2 = await open({ config: { publicUrl: 'https://obrolan.bank.test/' } });
    const { token } = await open2.tokens.issue({ conversationId: 'k', userId: 'u' });
    const started = await pageOf(open2, token)('POST', '/conversations', {
      headers: { origin: 'https://obrolan.bank.test' },
    });
    expect(started.json<Conversation>().streamUrl).toMatch(/^wss:\/\/obrolan\.bank\.test\//);
  });

  test('come back with a fresh token and the watermark in the stream’s address', async () => {
    const bank = await open();
    const { token, conversationId } = await startConversation(bank);
    const page = pageOf(bank, token);
    const back = (await page('GET', `/conversations/${conversationId}?watermark=2`)).json<Conversation>();
    expect(new URL(back.streamUrl).searchParams.get('watermark')).toBe('2');
    for (const fromStart of ['', '-']) {
      const again = await page('GET', `/conversations/${conversationId}?watermark=${fromStart}`);
      expect(new URL(again.json<Conversation>().streamUrl).searchParams.has('watermark')).toBe(false);
    }
    expect(refusal(await page('GET', `/conversations/${conversationId}?watermark=x`))).toEqual([400, 'BadArgument']);
  });

  test('are closed with 401, 403 and 404, each for its own reason', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock });
    const { token, conversationId } = await startConversation(bank);
    const path = `/conversations/${conversationId}/activities`;
    expect(refusal(await pageOf(bank)('GET', path))).toEqual([401, 'Unauthorized']);
    expect(refusal(await pageOf(bank, 'nonsense')('GET', path))).toEqual([401, 'Unauthorized']);

    const other = await startConversation(bank);
    expect(refusal(await pageOf(bank, other.token)('GET', path))).toEqual([403, 'TokenForAnotherConversation']);
    const thief = await bank.tokens.issue({ conversationId, userId: 'dl_thief' });
    expect(refusal(await pageOf(bank, thief.token)('GET', path))).toEqual([403, 'TokenForAnotherConversation']);
    const taken = await pageOf(bank, thief.token)('POST', '/conversations');
    expect(refusal(taken)).toEqual([403, 'TokenForAnotherConversation']);

    const never = await bank.tokens.issue({ conversationId: 'never-begun', userId: 'dl_1' });
    const unknown = await pageOf(bank, never.token)('GET', '/conversations/never-begun');
    expect(refusal(unknown)).toEqual([404, 'ConversationNotFound']);
    expect(refusal(await pageOf(bank, token)('GET', '/session/getsessionid'))).toEqual([404, 'NotFound']);

    clock.set(start.add({ minutes: 30 }));
    expect(refusal(await pageOf(bank, token)('GET', path))).toEqual([403, 'TokenExpired']);
  });

  test('accept the token in the address too', async () => {
    const bank = await open();
    const { token, conversationId } = await startConversation(bank);
    const answer = await pageOf(bank)('GET', `/conversations/${conversationId}/activities?t=${token}`);
    expect(answer.statusCode).toBe(200);
  });
});

describe('posting an activity', () => {
  async function history(bank: EchoBank, { token, conversationId }: Conversation, watermark = ''): Promise<SeenSet> {
    const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
    return (await pageOf(bank, token)('GET', path)).json<SeenSet>();
  }

  test('echoes it under its clientActivityID and from the token’s user, whoever the client claims to be', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    const answer = await pageOf(bank, chat.token)('POST', path, { payload: message('halo', 'pesan-1') });
    expect(answer.statusCode).toBe(200);
    const { activities } = await history(bank, chat);
    const echo = activities.find(({ channelData }) => channelData?.clientActivityID === 'pesan-1');
    expect(echo).toMatchObject({ id: answer.json<{ id: string }>().id, text: 'halo', from: { role: 'user' } });
    expect(echo?.from.id).toMatch(/^dl_/);
    expect(activities.at(-1)).toMatchObject({ text: 'Anda menulis: halo', replyToId: echo?.id, from: { role: 'bot' } });
  });

  test('counts a message once when the client repeats it ten times', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    const posts = Array.from({ length: 10 }, () =>
      pageOf(bank, chat.token)('POST', path, { payload: message('setuju', 'pesan-1') }),
    );
    const ids = new Set((await Promise.all(posts)).map((answer) => answer.json<{ id: string }>().id));
    expect(ids.size).toBe(1);
    const { activities } = await history(bank, chat);
    expect(activities.filter(({ text }) => text === 'Anda menulis: setuju')).toHaveLength(1);
  });

  test('hands out history by watermark, never an empty one, and starts over past a lost log’s end', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const whole = await history(bank, chat);
    expect(whole.activities.map(({ type }) => type)).toEqual(['message']);
    expect(whole.activities[0]).toMatchObject({ from: { id: 'rembuk', name: 'Rembuk', role: 'bot' } });
    expect(whole.activities[0]?.replyToId).toBeUndefined();
    expect(await history(bank, chat, whole.watermark)).toEqual({ activities: [], watermark: whole.watermark });
    expect(await history(bank, chat, '5000')).toEqual(whole);
  });

  test('lets typing pass without a turn', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    const answer = await pageOf(bank, chat.token)('POST', path, { payload: { type: 'typing' } });
    expect(answer.statusCode).toBe(200);
    expect(bank.received).toHaveLength(1);
  });

  test('names every wrong field at once and not what stood in it', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    const answer = await pageOf(bank, chat.token)('POST', path, { payload: { type: 'trace', text: 12345 } });
    expect(refusal(answer)).toEqual([400, 'BadArgument']);
    expect(answer.body).toMatch(/type: .*; text: /);
    expect(answer.body).not.toMatch('12345');
    const garbled = await pageOf(bank, chat.token)('POST', path, {
      payload: '{"type":',
      headers: { 'content-type': 'application/json' },
    });
    expect(refusal(garbled)).toEqual([400, 'BadArgument']);
    const form = await pageOf(bank, chat.token)('POST', path, {
      payload: 'a=1',
      headers: { 'content-type': 'text/x' },
    });
    expect(refusal(form)).toEqual([415, 'UnsupportedMediaType']);
  });

  test('drops the zero character, which databases refuse', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    await pageOf(bank, chat.token)('POST', path, { payload: message('ha\u0000lo') });
    expect(bank.received.at(-1)?.activity.text).toBe('halo');
  });

  test('refuses a body over the limit with 413', async () => {
    const bank = await open({ limits: { bodyBytes: 2000 } });
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    const answer = await pageOf(bank, chat.token)('POST', path, { payload: message('x'.repeat(3000)) });
    expect(refusal(answer)).toEqual([413, 'TooLarge']);
  });

  test('refuses more messages a minute than allowed with 429 and says when to come back', async () => {
    const bank = await open({ limits: { messagesPerMinutePerConversation: 2 } });
    const chat = await startConversation(bank);
    const other = await startConversation(bank);
    const post = ({ token, conversationId }: Conversation) =>
      pageOf(bank, token)('POST', `/conversations/${conversationId}/activities`, { payload: message('halo') });
    expect((await post(chat)).statusCode).toBe(200);
    expect((await post(chat)).statusCode).toBe(200);
    const third = await post(chat);
    expect(refusal(third)).toEqual([429, 'TooManyRequests']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post(other)).statusCode).toBe(200);
  });

  test('does not let a stranger use up a conversation’s allowance', async () => {
    const bank = await open({ limits: { messagesPerMinutePerConversation: 1 } });
    const chat = await startConversation(bank);
    const stranger = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/activities`;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await pageOf(bank, stranger.token)('POST', path, { payload: message('halo') });
      expect(refusal(answer)[0]).toBe(403);
    }
    const own = await pageOf(bank, chat.token)('POST', path, { payload: message('halo') });
    expect(own.statusCode).toBe(200);
  });

  test('says only that it failed when the inbox is away', async () => {
    const bank = await open({ receive: () => Promise.reject(new Error('redis://secret@10.0.0.1 is away')) });
    const { token } = (await pageOf(bank)('POST', '/tokens/generate')).json<Conversation>();
    const answer = await pageOf(bank, token)('POST', '/conversations');
    expect(refusal(answer)).toEqual([500, 'ServiceError']);
    expect(answer.body).not.toMatch('redis');
  });
});

describe('upload', () => {
  const boundary = 'batas';

  function upload(activity: string | undefined, ...files: readonly { name: string; bytes: number }[]) {
    const part = (head: string, body: string) => `--${boundary}\r\n${head}\r\n\r\n${body}\r\n`;
    const parts = files.map(({ name, bytes }) =>
      part(
        `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf`,
        'x'.repeat(bytes),
      ),
    );
    if (activity !== undefined) {
      parts.unshift(
        part(
          'Content-Disposition: form-data; name="activity"; filename="blob"\r\nContent-Type: application/vnd.microsoft.activity',
          activity,
        ),
      );
    }
    return {
      payload: `${parts.join('')}--${boundary}--\r\n`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    };
  }

  test('passes the message on with the file’s name; its content is held, not sent along', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const path = `/conversations/${chat.conversationId}/upload?userId=somebody`;
    const said = JSON.stringify({ ...message('ini buktinya', 'unggah-1'), attachments: [{ name: 'bukti.pdf' }] });
    const answer = await pageOf(bank, chat.token)('POST', path, upload(said, { name: 'bukti.pdf', bytes: 2000 }));
    expect(answer.statusCode).toBe(200);
    const inbound = bank.received.at(-1);
    expect(inbound).toMatchObject({ id: 'unggah-1', activity: { type: 'message', text: 'ini buktinya' } });
    expect(inbound?.activity.attachments).toEqual([
      { contentType: 'application/pdf', name: 'bukti.pdf', content: { held: true } },
    ]);
  });

  test('a file over the limit is told to the bot and not held; the others come through', async () => {
    const bank = await open({ limits: { fileBytes: 1000 } });
    const chat = await startConversation(bank);
    const files = [
      { name: 'besar.pdf', bytes: 1001 },
      { name: 'kecil.pdf', bytes: 1000 },
    ];
    const path = `/conversations/${chat.conversationId}/upload`;
    const answer = await pageOf(bank, chat.token)('POST', path, upload(undefined, ...files));
    expect(answer.statusCode).toBe(200);
    expect(bank.received.at(-1)?.activity.attachments).toEqual([
      { contentType: 'application/pdf', name: 'besar.pdf', content: { held: false } },
      { contentType: 'application/pdf', name: 'kecil.pdf', content: { held: true } },
    ]);
  });

  test('what a client says stands for a file counts for nothing', async () => {
    const bank = await open();
    const chat = await startConversation(bank);
    const forged = [
      { name: 'x.pdf', contentType: 'application/pdf', content: { uploadId: '1' }, contentUrl: 'file:///' },
    ];
    const path = `/conversations/${chat.conversationId}/activities`;
    await pageOf(bank, chat.token)('POST', path, { payload: { ...message('ini'), attachments: forged } });
    expect(bank.received.at(-1)?.activity.attachments).toEqual([{ name: 'x.pdf', contentType: 'application/pdf' }]);
  });

  test('refuses an upload without a file, too many files and what is not multipart', async () => {
    const bank = await open({ limits: { filesPerUpload: 1 } });
    const chat = await startConversation(bank);
    const post = (more: { payload: string | object; headers?: Record<string, string> }) =>
      pageOf(bank, chat.token)('POST', `/conversations/${chat.conversationId}/upload`, more);
    const many = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.pdf`, bytes: 1 }));
    expect(refusal(await post(upload(undefined, ...many)))).toEqual([413, 'TooLarge']);
    expect(refusal(await post(upload('{"type":"message"}')))).toEqual([400, 'BadArgument']);
    expect(refusal(await post(upload('{', { name: 'a.pdf', bytes: 1 })))).toEqual([400, 'BadArgument']);
    expect(refusal(await post({ payload: {} }))).toEqual([400, 'BadArgument']);
    expect(bank.received).toHaveLength(1);
  });
});

describe('other sites', () => {
  test('that are listed pass the preflight with the headers Web Chat sends, others do not', async () => {
    const bank = await open({ config: { allowedOrigins: ['https://mitra.test'] } });
    const preflight = (from: string) =>
      pageOf(bank)('OPTIONS', '/conversations', {
        headers: {
          origin: from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
        },
      });
    const listed = await preflight('https://mitra.test');
    expect(listed.statusCode).toBe(204);
    expect(listed.headers['access-control-allow-origin']).toBe('https://mitra.test');
    expect(listed.headers['access-control-allow-headers']).toMatch('x-ms-bot-agent');
    const stranger = await preflight('https://jahat.test');
    expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('may use a token only from a listed page', async () => {
    const bank = await open({ config: { allowedOrigins: ['https://mitra.test'] } });
    const { token, conversationId } = await startConversation(bank);
    const from = (site: string) =>
      pageOf(bank, token)('GET', `/conversations/${conversationId}/activities`, { headers: { origin: site } });
    expect((await from('https://mitra.test')).statusCode).toBe(200);
    expect((await from(origin)).statusCode).toBe(200);
    expect(refusal(await from('https://jahat.test'))).toEqual([401, 'OriginNotAllowed']);
    expect(refusal(await from('null'))).toEqual([401, 'OriginNotAllowed']);
  });

  test('are limited by address, and IPv6 neighbours count as one', async () => {
    const bank = await open({ limits: { tokensPerMinutePerAddress: 2 }, config: { trustProxy: true } });
    const generate = (address: string) =>
      pageOf(bank)('POST', '/tokens/generate', { headers: { 'x-forwarded-for': address } });
    expect((await generate('2001:db8:1:2::1')).statusCode).toBe(200);
    expect((await generate('2001:db8:1:2::2')).statusCode).toBe(200);
    expect(refusal(await generate('2001:db8:1:2:3::3'))).toEqual([429, 'TooManyRequests']);
    expect((await generate('2001:db8:1:3::1')).statusCode).toBe(200);
  });
});
