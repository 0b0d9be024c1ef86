import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Activity, DirectLine as Client } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { MovableClock } from '../../../../bot/clock.js';
import { MemorySessions } from '../../../../bot/sessions/memory/memorySessions.js';
import { ask, type EchoBank, type EchoBankOptions, echoBank, start } from '../../web/echoBank.js';

const expiredToken = 3;

const banks: EchoBank[] = [];
const clients: Client[] = [];
const globals: Record<string, unknown> = globalThis as unknown as Record<string, unknown>;
const before = { XMLHttpRequest: globals['XMLHttpRequest'], WebSocket: globals['WebSocket'] };

async function open(options: EchoBankOptions = {}): Promise<EchoBank> {
  const bank = await echoBank(options);
  banks.push(bank);
  return bank;
}

async function tokenOf(bank: EchoBank): Promise<string> {
  const answer = await ask(bank, 'POST', '/v3/directline/tokens/generate', { headers: { origin: bank.url } });
  return answer.json<{ token: string }>().token;
}

/** The client Web Chat uses, with everything it has heard. It waits the shortest it ever does before coming back. */
async function connect(bank: EchoBank, options: { token: string; webSocket?: boolean }) {
  const { DirectLine } = await import('botframework-directlinejs');
  const client = new DirectLine({
    ...options,
    domain: `${bank.url}/v3/directline`,
    random: () => 0,
    pollingInterval: 200,
  } as ConstructorParameters<typeof DirectLine>[0]);
  clients.push(client);
  const heard: Activity[] = [];
  const waiting = new Set<() => void>();
  let failure: unknown;
  const look = () => {
    for (const each of waiting) each();
  };
  client.activity$.subscribe({
    next: (activity: Activity) => {
      heard.push(activity);
      look();
    },
    error: (error: unknown) => {
      failure = error;
      look();
    },
  });
  client.connectionStatus$.subscribe({ next: look });
  return {
    client,
    heard,
    failure: () => failure,
    texts: () => heard.flatMap((activity) => (activity.type === 'message' ? [activity.text ?? ''] : [])),
    post: (text: string, clientActivityID: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const activity = { type: 'message', text, from: { id: 'u' }, channelData: { clientActivityID } } as const;
        client.postActivity(activity as unknown as Activity).subscribe({ next: resolve, error: reject });
      }),
    until: async (condition: () => boolean): Promise<void> => {
      while (!condition()) {
        await new Promise<void>((resolve) => {
          const once = () => {
            waiting.delete(once);
            resolve();
          };
          waiting.add(once);
        });
      }
    },
  };
}

beforeAll(() => {
  globals['XMLHttpRequest'] = createRequire(import.meta.url)('xhr2');
  globals['WebSocket'] = WebSocket;
});

afterAll(() => {
  Object.assign(globals, before);
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  await Promise.all(banks.splice(0).map((bank) => bank.fastify.close()));
});

describe('DirectLineJS', () => {
  test('is greeted, hears its own message under its clientActivityID, and is answered', async () => {
    const bank = await open();
    const chat = await connect(bank, { token: await tokenOf(bank) });
    await chat.until(() => chat.texts().length === 1);
    const id = await chat.post('halo', 'pesan-1');
    await chat.until(() => chat.texts().includes('Anda menulis: halo'));
    const echo = chat.heard.find((activity) => activity.channelData?.clientActivityID === 'pesan-1');
    expect(echo?.id).toBe(id);
    expect(chat.texts()).toHaveLength(3);
  });

  test('finds the whole history again after a reload, and is not greeted twice', async () => {
    const bank = await open();
    const token = await tokenOf(bank);
    const first = await connect(bank, { token });
    await first.post('sebelum dimuat ulang', 'pesan-1');
    await first.until(() => first.texts().length === 3);
    first.client.end();
    const second = await connect(bank, { token });
    await second.until(() => second.texts().length === 3);
    expect(second.texts()).toEqual(first.texts());
  });

  test('comes back by itself after the server was restarted, with everything said meanwhile and nothing twice', async () => {
    const sessions = new MemorySessions();
    const bank = await open({ sessions });
    const token = await tokenOf(bank);
    const chat = await connect(bank, { token });
    await chat.post('satu', 'pesan-1');
    await chat.until(() => chat.texts().length === 3);
    await bank.fastify.close();
    const again = await open({ sessions, port: Number(new URL(bank.url).port) });
    const other = await connect(again, { token });
    await other.post('dua', 'pesan-2');
    await chat.until(() => chat.texts().includes('Anda menulis: dua'));
    expect(chat.texts().slice(1)).toEqual(['satu', 'Anda menulis: satu', 'dua', 'Anda menulis: dua']);
  }, 20_000);

  test('is told that its token has expired, and says "retry"', async () => {
    const clock = new MovableClock(start);
    const bank = await open({ clock });
    const chat = await connect(bank, { token: await tokenOf(bank) });
    await chat.until(() => chat.texts().length === 1);
    clock.set(start.add({ minutes: 31 }));
    expect(await chat.post('terlambat', 'pesan-1')).toBe('retry');
    expect(chat.client.connectionStatus$.getValue()).toBe(expiredToken);
  });

  test('is told that the conversation has ended when the server has lost it', async () => {
    const bank = await open();
    const chat = await connect(bank, { token: await tokenOf(bank) });
    await chat.until(() => chat.texts().length === 1);
    await bank.fastify.close();
    await open({ port: Number(new URL(bank.url).port) });
    await chat.until(() => chat.failure() !== undefined);
    expect(chat.failure()).toMatchObject({ message: 'conversation ended' });
  }, 20_000);

  test('works by polling where WebSockets do not get through', async () => {
    const bank = await open();
    const chat = await connect(bank, { token: await tokenOf(bank), webSocket: false });
    await chat.until(() => chat.texts().length === 1);
    await chat.post('halo', 'pesan-1');
    await chat.until(() => chat.texts().includes('Anda menulis: halo'));
    expect(chat.texts()).toHaveLength(3);
  });
});
