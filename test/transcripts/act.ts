import type { Temporal } from 'temporal-polyfill';
import type { RecordsSnapshot } from '../../bot/channels/terminal.js';
import { type Bindings, fill } from './match.js';
import type { Step } from './transcript.js';

/** A file that the bot sends, as far as a transcript looks at it. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
}

/** A message of the bot, as far as a transcript looks at it: suggestions by title, attachments by name and type. */
export interface BotMessage {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly attachments: readonly SentFile[];
}

/** The conversation that a transcript is played against. Each act resolves with what the bot says to it, in order. */
export interface TranscriptDriver {
  start(): Promise<readonly BotMessage[]>;
  say(text: string): Promise<readonly BotMessage[]>;
  /** Sends a file of the library; `type` is the content type that is claimed for it. */
  attach(path: string, type?: string): Promise<readonly BotMessage[]>;
  setNow(instant: Temporal.Instant): Promise<readonly BotMessage[]>;
  /** Has the next message find the records out of reach. */
  breakRecords(): Promise<readonly BotMessage[]>;
  /** Makes every open flow one of an older version of the bot. */
  ageFlows(): Promise<readonly BotMessage[]>;
  /** The last one-time code that went out. */
  lastCode(): string | undefined;
  records(): Promise<RecordsSnapshot>;
  /** The stored state of the conversation, as plain data. */
  session(): Promise<unknown>;
}

/** What came of a step: what was said in the end, and what the bot said to it; or why the step could not be taken. */
export type Acted =
  | { readonly kind: 'acted'; readonly said: string; readonly spoken: readonly BotMessage[] }
  | { readonly kind: 'fault'; readonly fault: string };

/** Takes one step of a transcript: with the code and the captured words in their places. */
export async function act(step: Step, driver: TranscriptDriver, bindings: Bindings): Promise<Acted> {
  const said = sentence(step, driver, bindings);
  if (said.fault !== undefined) return { kind: 'fault', fault: said.fault };
  try {
    return { kind: 'acted', said: said.text, spoken: await perform(step, driver, said.text) };
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'fault', fault: `the turn failed: ${reason}` };
  }
}

function sentence(
  { action }: Step,
  driver: TranscriptDriver,
  bindings: Bindings,
): { readonly text: string; readonly fault?: string } {
  if (action.kind !== 'say') return { text: action.kind === 'attach' ? `[Attachment=${action.path}]` : '' };
  const filled = fill(action.text, bindings);
  if (filled.missing !== undefined) return { text: '', fault: `{{${filled.missing}}} has not been seen yet` };
  if (!filled.text.includes('[Code]')) return { text: filled.text };
  const code = driver.lastCode();
  if (code === undefined) return { text: '', fault: 'no one-time code has gone out' };
  return { text: filled.text.replaceAll('[Code]', code) };
}

function perform({ action }: Step, driver: TranscriptDriver, text: string): Promise<readonly BotMessage[]> {
  switch (action.kind) {
    case 'start':
      return driver.start();
    case 'say':
      return driver.say(text);
    case 'attach':
      return driver.attach(action.path, action.type);
    case 'now':
      return driver.setNow(action.instant);
    case 'outage':
      return driver.breakRecords();
    case 'deploy':
      return driver.ageFlows();
  }
}
