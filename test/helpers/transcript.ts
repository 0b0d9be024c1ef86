import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoreItems } from 'botbuilder';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { isFromBot, type TerminalConversation } from '../../bot/channels/terminal.js';
import { MovableClock } from '../../bot/clock.js';
import { readConfig } from '../../bot/config.js';
import { DemoCodeSender } from '../../bot/identity/demoCodeSender.js';
import { composeApp } from '../../bot/index.js';
import { makeLog } from '../../bot/log.js';
import { MemorySessions } from '../../bot/sessions/memory/memorySessions.js';
import { terminalConversation } from '../../bot/terminalConversation.js';
import type { BotMessage, TranscriptDriver } from '../transcripts/act.js';
import { contentTypeOf, filesFolder } from '../transcripts/library.js';
import type { TranscriptHeader } from '../transcripts/transcript.js';
import { type SampleDatabase, sampleDatabase } from './sampleDatabase.js';

/** A whole bot with a conversation of its own, as a transcript's header asks for it. */
export interface Composed {
  readonly conversation: TerminalConversation;
  /** The stored state of the conversation, as plain data. */
  session(): Promise<unknown>;
  /** Puts the records out of reach until the function it gives is called. */
  breakRecords(): () => void;
  /** Makes every open flow of the conversation one of an older version. */
  ageFlows(): Promise<void>;
  close(): Promise<void>;
}

/** Plays transcripts against a composed bot, one message at a time, with its clock in hand. */
export class ComposedDriver implements TranscriptDriver {
  readonly #composed: Composed;
  #seen = 0;
  #sent = 0;
  #code: string | undefined;
  #broken = false;

  constructor(composed: Composed) {
    this.#composed = composed;
    composed.conversation.onCode(({ code }) => {
      this.#code = code;
    });
  }

  async start(): Promise<readonly BotMessage[]> {
    await this.#composed.conversation.join();
    return this.#news();
  }

  say(text: string): Promise<readonly BotMessage[]> {
    return this.#send({ text });
  }

  async attach(path: string, type?: string): Promise<readonly BotMessage[]> {
    const file = join(filesFolder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile())
      throw new Error(`There is no test/transcripts/files/${path}.`);
    const contentType = type ?? contentTypeOf(path);
    return this.#send({ attachments: [{ name: basename(path), contentType, contentUrl: pathToFileURL(file).href }] });
  }

  async ageFlows(): Promise<readonly BotMessage[]> {
    await this.#composed.ageFlows();
    return [];
  }

  async breakRecords(): Promise<readonly BotMessage[]> {
    this.#broken = true;
    return [];
  }

  setNow(instant: Temporal.Instant): Promise<readonly BotMessage[]> {
    this.#composed.conversation.clock.set(instant);
    return this.#news();
  }

  lastCode(): string | undefined {
    return this.#code;
  }

  records(): ReturnType<TranscriptDriver['records']> {
    return this.#composed.conversation.recordsSnapshot();
  }

  session(): Promise<unknown> {
    return this.#composed.session();
  }

  async #send(content: Parameters<TerminalConversation['receive']>[0]['activity']): Promise<readonly BotMessage[]> {
    const { conversation } = this.#composed;
    this.#sent += 1;
    const id = `transcript-${this.#sent}`;
    const from = { id: conversation.userId, name: '', role: 'user' };
    const repair = this.#broken ? this.#composed.breakRecords() : undefined;
    this.#broken = false;
    try {
      await conversation.receive({ id, activity: { type: 'message', id, from, ...content } });
    } finally {
      repair?.();
    }
    return this.#news();
  }

  async #news(): Promise<readonly BotMessage[]> {
    const { conversation } = this.#composed;
    const messages: BotMessage[] = [];
    for (;;) {
      const news = await conversation.activities(this.#seen);
      if (news.length === 0) return messages;
      for (const { sequence, activity } of news) {
        this.#seen = Math.max(this.#seen, sequence);
        if (activity.type !== 'message' || !isFromBot(activity, conversation.userId)) continue;
        messages.push({
          text: activity.text ?? '',
          suggestions: activity.suggestedActions?.actions.map(({ title }) => title) ?? [],
          attachments:
            activity.attachments?.map(({ name, contentType }) => ({ name: name ?? '', type: contentType })) ?? [],
        });
      }
    }
  }
}

/** Makes the bot that a header asks for: its debtor among the sample's, its channel, and the clock at its moment. */
export async function compose(
  header: TranscriptHeader,
  open: () => Promise<SampleDatabase> = sampleDatabase,
): Promise<Composed> {
  if (header.seed !== undefined) throw new Error(`There is no seed called "${header.seed}".`);
  const database = await open();
  try {
    await checkDebtor(database.pool, header.debtor);
    return composeOver(database, header);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

function composeOver(database: SampleDatabase, header: TranscriptHeader): Composed {
  const { pool } = database;
  const sessions = new MemorySessions();
  const codes = new DemoCodeSender();
  const clock = new MovableClock(header.now);
  const config = readConfig({ PUBLIC_URL: 'https://rembuk.bank.example' });
  const secret = 'the secret of every replayed conversation';
  const log = makeLog('silent');
  const { runner } = composeApp({ config, pool, sessions, codes, clock, log, secret });
  const { channel, debtor: userId } = header;
  const conversation = terminalConversation({ pool, sessions, runner, codes, clock, channel, userId });
  let looks = 0;
  /** A turn that says nothing is the only door to the state there is from outside. */
  const visit = async (change: (state: StoreItems) => StoreItems | undefined): Promise<StoreItems> => {
    looks += 1;
    await sessions.accept(conversation.id, { id: `look ${looks}`, activity: { type: 'event' } }, clock.now());
    const turn = await sessions.begin(conversation.id, clock.now());
    if (turn === undefined) throw new Error('The conversation is still at work.');
    await sessions.commit(turn, { state: change(turn.state), replies: [] }, clock.now());
    return turn.state;
  };
  return {
    conversation,
    async session() {
      const state = await visit(() => undefined);
      return Object.values(state)[0]?.session;
    },
    async ageFlows() {
      await visit((state) => JSON.parse(JSON.stringify(state), aged));
    },
    breakRecords() {
      const own = { query: pool.query, connect: pool.connect };
      const gone = (): never => {
        throw new Error('The records are out of reach.');
      };
      Object.assign(pool, { query: gone, connect: gone });
      return () => void Object.assign(pool, own);
    },
    async close() {
      await runner.stop();
      await database.drop();
    },
  };
}

/** The slots of an open flow carry the version of the flow that collected them. */
const aged = (key: string, value: unknown): unknown =>
  key === 'version' && typeof value === 'number' ? value - 1 : value;

async function checkDebtor(pool: pg.Pool, debtor: string): Promise<void> {
  const { rowCount } = await pool.query("select from debtors where lower(split_part(name, ' ', 1)) = $1", [debtor]);
  if (rowCount !== 1) throw new Error(`There is no debtor "${debtor}" in the sample portfolio.`);
}
