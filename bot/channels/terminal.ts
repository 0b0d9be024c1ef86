import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type Activity, ActivityTypes } from 'botbuilder';
import type { Temporal } from 'temporal-polyfill';
import type { Inbound, LoggedActivity } from '../sessions/sessions.js';
import { linesOf, readRequest, type TerminalFault, type TerminalRequest } from './terminalLines.js';

/** A one-time code as it would go out by SMS. */
export interface SentCode {
  readonly code: string;
}

/** What a run has put on record, by kind, oldest first; for the eyes of QA. */
export type RecordsSnapshot = Readonly<
  Record<
    | 'disputes'
    | 'agreements'
    | 'offers'
    | 'proposals'
    | 'handoffs'
    | 'consents'
    | 'hardships'
    | 'complaints'
    | 'requests'
    | 'stops'
    | 'payments'
    | 'audit',
    readonly Readonly<Record<string, unknown>>[]
  >
>;

/** The one conversation that a terminal holds. */
export interface TerminalConversation {
  readonly userId: string;
  /** Starts the conversation, as opening the chat does; resolves when the welcome is in the log. */
  join(): Promise<void>;
  /** Takes a message; resolves when its turn is committed and nothing waits. */
  receive(inbound: Inbound): Promise<void>;
  /** The conversation's log after a sequence number, oldest first. */
  activities(after: number): Promise<readonly LoggedActivity[]>;
  /** Tells of every one-time code that would go out. */
  onCode(listener: (sent: SentCode) => void): void;
  readonly clock: { set(instant: Temporal.Instant): void };
  recordsSnapshot(): Promise<RecordsSnapshot>;
}

export interface TerminalOptions {
  /** Lines of JSON in and out instead of a conversation to read. */
  readonly json: boolean;
  readonly input: Readable;
  readonly output: Writable;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
};

/** The terminal as a channel: a person types, or a program speaks JSON line by line. One message is in work at a time. */
export class TerminalChannel {
  readonly #conversation: TerminalConversation;
  readonly #options: TerminalOptions;
  readonly #codes: string[] = [];
  #seen = 0;
  #choices: readonly string[] = [];

  constructor(conversation: TerminalConversation, options: TerminalOptions) {
    this.#conversation = conversation;
    this.#options = options;
    conversation.onCode(({ code }) => this.#codes.push(code));
  }

  /** Holds the conversation until the input ends or nobody reads the output any more. */
  async run(): Promise<void> {
    const { input, output, json } = this.#options;
    let closed = false;
    output.on('error', () => {
      closed = true;
    });
    const typed = !json && 'isTTY' in input && input.isTTY === true;
    const reader = typed ? createInterface({ input, output, prompt: 'Anda: ' }) : undefined;
    const lines = reader === undefined ? linesOf(input) : reader[Symbol.asyncIterator]();
    await this.#conversation.join();
    await this.#showNews();
    reader?.prompt();
    let number = 0;
    for await (const line of lines) {
      number += 1;
      if (json) await this.#answerMachine(line, number);
      else {
        if (reader === undefined) await this.#write(`Anda: ${line}`);
        await this.#answerPerson(line);
      }
      if (closed) break;
      reader?.prompt();
    }
    reader?.close();
  }

  async #answerMachine(line: string, number: number): Promise<void> {
    const request = readRequest(line);
    const fault = request.kind === 'fault' ? request : await this.#perform(request);
    await this.#showNews();
    if (fault !== undefined) {
      await this.#writeJson({ error: { code: fault.code, message: fault.message, line: number } });
    }
    await this.#writeJson({ turn: 'done' });
  }

  async #answerPerson(line: string): Promise<void> {
    const path = /^\[Lampiran: (.+)\]$/.exec(line.trim())?.[1];
    const chosen = /^\d+$/.test(line.trim()) ? this.#choices[Number(line) - 1] : undefined;
    const fault = await this.#perform(
      path === undefined ? { kind: 'text', text: chosen ?? line } : { kind: 'attachment', path },
    );
    await this.#showNews();
    if (fault !== undefined) await this.#write(`(${fault.message})`);
  }

  /** Does what a line asks; what went wrong is returned, and the conversation goes on. */
  async #perform(request: TerminalRequest): Promise<TerminalFault | undefined> {
    try {
      switch (request.kind) {
        case 'text':
          await this.#send({ text: request.text });
          return undefined;
        case 'attachment':
          return await this.#attach(request.path);
        case 'now':
          this.#conversation.clock.set(request.instant);
          return undefined;
        case 'query':
          await this.#writeJson({ records: await this.#conversation.recordsSnapshot() });
          return undefined;
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'fault', code: 'turn_failed', message };
    }
  }

  async #attach(path: string): Promise<TerminalFault | undefined> {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || !found.isFile()) {
      return { kind: 'fault', code: 'attachment_unreadable', message: `No such file: ${path}` };
    }
    const contentType = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
    const contentUrl = pathToFileURL(resolve(path)).href;
    await this.#send({ attachments: [{ name: basename(path), contentType, contentUrl }] });
    return undefined;
  }

  async #send(content: Partial<Activity>): Promise<void> {
    const id = randomUUID();
    const from = { id: this.#conversation.userId, name: '', role: 'user' };
    await this.#conversation.receive({ id, activity: { type: ActivityTypes.Message, id, from, ...content } });
  }

  /** Shows what the bot has said, and then the codes that have gone out, since the last time. */
  async #showNews(): Promise<void> {
    const { userId } = this.#conversation;
    for (;;) {
      const news = await this.#conversation.activities(this.#seen);
      if (news.length === 0) break;
      for (const { sequence, activity } of news) {
        this.#seen = Math.max(this.#seen, sequence);
        if (!isFromBot(activity, userId)) continue;
        if (this.#options.json) await this.#writeJson(asLine(activity));
        else await this.#showMessage(activity);
      }
    }
    for (const code of this.#codes.splice(0)) {
      if (this.#options.json) await this.#writeJson({ code });
      else await this.#write(`[SMS] ${code}`);
    }
  }

  async #showMessage(activity: Partial<Activity>): Promise<void> {
    if (activity.type !== ActivityTypes.Message) return;
    const text = activity.text ?? '';
    if (text !== '') await this.#write(`Rembuk: ${text.replaceAll('\n', '\n        ')}`);
    const actions = activity.suggestedActions?.actions ?? [];
    // A message that numbers its choices itself understands the numbers too.
    const numbered = actions.every(({ title }, index) => text.includes(`${index + 1}. ${title}`));
    this.#choices = numbered ? [] : actions.map(({ title, value }) => (typeof value === 'string' ? value : title));
    for (const [index, { title }] of (numbered ? [] : actions).entries()) await this.#write(`  ${index + 1}. ${title}`);
    for (const { name, contentUrl } of activity.attachments ?? []) {
      await this.#write(`  [Lampiran: ${[name, contentUrl].filter((part) => part !== undefined).join(' ')}]`);
    }
  }

  #writeJson(value: unknown): Promise<void> {
    return this.#write(JSON.stringify(value));
  }

  #write(line: string): Promise<void> {
    return new Promise((done) => {
      this.#options.output.write(`${line}\n`, () => done());
    });
  }
}

/** Whether an activity of the log is something the bot has said, rather than the user's own or the opening of the chat. */
export function isFromBot(activity: Partial<Activity>, userId: string): boolean {
  return (
    activity.from?.role !== 'user' && activity.from?.id !== userId && activity.type !== ActivityTypes.ConversationUpdate
  );
}

/** An activity with the fields that a program may count on, whether the bot set them or not. */
function asLine(activity: Partial<Activity>): Partial<Activity> {
  if (activity.type !== ActivityTypes.Message) return activity;
  return {
    ...activity,
    text: activity.text ?? '',
    suggestedActions: activity.suggestedActions ?? { to: [], actions: [] },
    attachments: activity.attachments ?? [],
  };
}
