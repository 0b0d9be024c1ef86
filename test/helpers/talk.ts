import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { isFromBot } from '../../bot/channels/terminal.js';
import { MovableClock } from '../../bot/clock.js';
import { readConfig } from '../../bot/config.js';
import { DemoCodeSender } from '../../bot/identity/demoCodeSender.js';
import { type App, composeApp } from '../../bot/index.js';
import { makeLog } from '../../bot/log.js';
import { MemorySessions } from '../../bot/sessions/memory/memorySessions.js';
import { terminalConversation } from '../../bot/terminalConversation.js';
import { sampleDatabase } from './sampleDatabase.js';

/** A bot of its own on the sample portfolio, with its records and clock in hand. */
export interface Bank {
  readonly pool: pg.Pool;
  readonly app: App;
  readonly clock: MovableClock;
  /** Begins a conversation: what is said to it gives the texts of all bubbles that came since. */
  talk(user: string): Promise<(text: string) => Promise<readonly string[]>>;
  close(): Promise<void>;
}

export async function openBank(now = '2026-11-21T10:00:00+07:00'): Promise<Bank> {
  const database = await sampleDatabase();
  const { pool } = database;
  const sessions = new MemorySessions();
  const codes = new DemoCodeSender();
  const clock = new MovableClock(Temporal.Instant.from(now));
  const config = readConfig({ PUBLIC_URL: 'https://rembuk.bank.example' });
  const app = composeApp({
    config,
    pool,
    sessions,
    codes,
    clock,
    log: makeLog('silent'),
    secret: 'the secret of a bank in a test',
  });
  const { runner } = app;
  return {
    pool,
    app,
    clock,
    async talk(userId) {
      const conversation = terminalConversation({ pool, sessions, runner, codes, clock, channel: 'web', userId });
      let code = '';
      let seen = 0;
      let sent = 0;
      conversation.onCode((message) => {
        code = message.code;
      });
      await conversation.join();
      return async (text) => {
        if (text !== '') {
          sent += 1;
          const from = { id: userId, name: '', role: 'user' };
          const activity = { type: 'message', id: `said-${sent}`, from, text: text.replace('[Code]', code) };
          await conversation.receive({ id: `said-${sent}`, activity });
        }
        await runner.idle();
        const news = await conversation.activities(seen);
        seen = news.at(-1)?.sequence ?? seen;
        return news
          .filter(({ activity }) => activity.type === 'message' && isFromBot(activity, userId))
          .map(({ activity }) => activity.text ?? '');
      };
    },
    async close() {
      await runner.stop();
      await database.drop();
    },
  };
}

/** Says several things and gives what came to the last. */
export async function sayAll(
  say: (text: string) => Promise<readonly string[]>,
  ...texts: readonly string[]
): Promise<string> {
  let heard: readonly string[] = [];
  for (const text of texts) heard = await say(text);
  return heard.join('\n');
}
