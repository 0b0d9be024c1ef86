import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { isFromBot, type TerminalConversation } from '../../bot/channels/terminal.js';
import type { BotMessage, TranscriptDriver } from '../transcripts/replay.js';
import type { Transcript, TranscriptHeader } from '../transcripts/transcript.js';

/** A whole bot with a conversation of its own, as a transcript's header asks for it. */
export interface Composed {
  readonly conversation: TerminalConversation;
  /** The stored state of the conversation, as plain data. */
  session(): Promise<unknown>;
  close(): Promise<void>;
}

/** Plays transcripts against a composed bot, one message at a time, with its clock in hand. */
class ComposedDriver implements TranscriptDriver {
  readonly #composed: Composed;
  readonly #folder: string;
  #seen = 0;
  #sent = 0;
  #code: string | undefined;

  constructor(composed: Composed, folder: string) {
    this.#composed = composed;
    this.#folder = folder;
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

  attach(path: string): Promise<readonly BotMessage[]> {
    const contentUrl = pathToFileURL(resolve(this.#folder, path)).href;
    return this.#send({ attachments: [{ name: path, contentType: 'application/octet-stream', contentUrl }] });
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
    await conversation.receive({ id, activity: { type: 'message', id, from, ...content } });
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
          attachments: activity.attachments?.map(({ name }) => name ?? '') ?? [],
        });
      }
    }
  }
}

/** Makes the bot that a header asks for: its portfolio, its debtor, its channel, and the clock standing at its moment. */
async function compose(header: TranscriptHeader): Promise<Composed> {
  throw new Error(`No bot is composed for the debtor "${header.debtor}" yet.`);
}

/** The driver of one transcript, and how to put it away. */
export async function createTranscriptDriver(
  transcript: Transcript,
): Promise<{ readonly driver: TranscriptDriver; readonly close: () => Promise<void> }> {
  const composed = await compose(transcript.header);
  return { driver: new ComposedDriver(composed, dirname(transcript.file)), close: () => composed.close() };
}
