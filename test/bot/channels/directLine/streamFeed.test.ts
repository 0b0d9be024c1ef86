import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { WebSocket } from 'ws';
import { StreamFeed } from '../../../../bot/channels/directLine/streamFeed.js';
import { MovableClock } from '../../../../bot/clock.js';
import { MemorySessions } from '../../../../bot/sessions/memory/memorySessions.js';
import { start } from '../../web/echoBank.js';
import type { SeenSet } from './client.js';

/** A client that reads nothing until it is told to. */
class SlowSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly sent: string[] = [];
  readonly #unread: (() => void)[] = [];

  send(text: string, done?: () => void): void {
    this.sent.push(text);
    this.bufferedAmount += text.length;
    this.#unread.push(() => {
      this.bufferedAmount -= text.length;
      done?.();
    });
    this.emit('sent');
  }

  read(): void {
    this.#unread.shift()?.();
  }

  close(): void {
    this.emit('close');
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('a slow client', () => {
  test('has one frame of the log under way at a time, gets no typing meanwhile, and misses no message', async () => {
    const sessions = new MemorySessions();
    const clock = new MovableClock(start);
    await sessions.open('c', 'u', clock.now());
    const text = 'x'.repeat(2000);
    const accept = async (count: number, from: number): Promise<void> => {
      for (let index = from; index < from + count; index += 1) {
        const activity = { type: 'message', text: `${index} ${text}`, from: { id: 'u', name: '', role: 'user' } };
        await sessions.accept('c', { id: String(index), activity }, clock.now());
      }
    };
    await accept(120, 0);
    const socket = new SlowSocket();
    const feed = new StreamFeed(socket as unknown as WebSocket, {
      sessions,
      clock,
      log: pino({ level: 'silent' }),
      conversationId: 'c',
      userId: 'u',
      watermark: 0,
      expiresAt: start.add({ minutes: 30 }),
      keepAliveMilliseconds: 60_000,
      base: 'http://bank.test',
    });
    void feed.start();
    await settled();
    expect(socket.sent).toHaveLength(1);

    await accept(30, 120);
    await sessions.show('c', { type: 'typing' });
    await settled();
    expect(socket.sent).toHaveLength(1);

    for (let frame = 1; frame <= 3; frame += 1) {
      socket.read();
      await settled();
    }
    const sets: SeenSet[] = socket.sent.map((frame) => JSON.parse(frame));
    const numbers = sets.flatMap(({ activities }) => activities.map((each) => Number(each.text?.split(' ')[0])));
    expect(numbers).toEqual(Array.from({ length: 150 }, (_, index) => index));
    socket.close();
  });
});
