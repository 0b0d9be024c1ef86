import { randomBytes } from 'node:crypto';
import { TerminalChannel } from '../channels/terminal.js';
import { MovableClock, parseInstant, systemClock } from '../clock.js';
import { readConfig } from '../config.js';
import { DemoCodeSender } from '../identity/demoCodeSender.js';
import { composeApp } from '../index.js';
import { makeLog } from '../log.js';
import { openDatabase } from '../records/database.js';
import { importInto } from '../records/importInto.js';
import { samplePortfolio } from '../records/portfolio.js';
import { MemorySessions } from '../sessions/memory/memorySessions.js';
import { terminalConversation } from '../terminalConversation.js';

export interface ChatOptions {
  readonly json: boolean;
  readonly now?: string;
  readonly portfolio?: string;
  readonly user: string;
  readonly channel: 'web' | 'whatsapp';
  readonly keep: boolean;
}

/** `rembuk chat`: the conversation in the terminal, for a person or, with --json, for a program. */
export async function chat(options: ChatOptions): Promise<void> {
  const config = readConfig(process.env);
  const start = options.now === undefined ? systemClock.now() : parseInstant(options.now);
  if (start === undefined)
    throw Object.assign(new Error(`--now ${options.now}: not a moment in ISO 8601`), { code: 'now' });
  const clock = options.json || options.now !== undefined ? new MovableClock(start) : systemClock;
  const log = makeLog('silent');
  const database = await openDatabase(
    options.keep ? { databaseUrl: config.databaseUrl, dataDir: config.dataDir, log } : { dataDir: 'memory', log },
  );
  try {
    await importInto(database.pool, options.portfolio ?? config.portfolioFile ?? samplePortfolio, clock.now());
    const codes = new DemoCodeSender();
    const sessions = new MemorySessions();
    const secret = config.tokenSecret ?? randomBytes(32).toString('base64');
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    const { pool } = database;
    const app = composeApp({ config: { ...config, publicUrl }, pool, sessions, codes, clock, log, secret });
    const conversation = terminalConversation({
      pool,
      sessions,
      runner: app.runner,
      codes,
      clock,
      channel: options.channel,
      userId: options.user,
    });
    const terminal = new TerminalChannel(conversation, {
      json: options.json,
      input: process.stdin,
      output: process.stdout,
    });
    await terminal.run();
    await app.runner.stop();
  } finally {
    await database.close();
  }
}
