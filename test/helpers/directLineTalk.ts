import type { Activity } from 'botbuilder';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { Heard } from './heard.js';

const started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() });
const issued = z.object({ token: z.string() });
const frame = z.object({ activities: z.array(z.custom<Partial<Activity>>()), watermark: z.string() });

/** One conversation over the product's Direct Line door, heard through its stream. */
export class DirectLineTalk {
  readonly #token: string;
  readonly #conversationId: string;
  #url: string;
  #socket: WebSocket | undefined;
  #watermark = '';
  readonly heard = new Heard<Partial<Activity>>();

  private constructor(url: string, token: string, conversationId: string) {
    this.#url = url;
    this.#token = token;
    this.#conversationId = conversationId;
  }

  /** Begins a conversation as a bank's server would, with its secret. */
  static async begin(url: string, secret: string, userId: string): Promise<DirectLineTalk> {
    const { token } = issued.parse(
      await post(`${url}/v3/directline/tokens/generate`, secret, { user: { id: userId } }),
    );
    const {
      conversationId,
      token: fresh,
      streamUrl,
    } = started.parse(await post(`${url}/v3/directline/conversations`, token, {}));
    const talk = new DirectLineTalk(url, fresh, conversationId);
    await talk.#listen(streamUrl);
    return talk;
  }

  /** Goes on with the conversation on another replica. */
  async goOnAt(url: string): Promise<void> {
    this.#socket?.terminate();
    this.#url = url;
    const answer = await fetch(
      `${url}/v3/directline/conversations/${this.#conversationId}?watermark=${this.#watermark}`,
      { headers: { authorization: `Bearer ${this.#token}` } },
    );
    await this.#listen(started.parse(await answer.json()).streamUrl);
  }

  /** Sends a message, by another replica if told; resolves when it is accepted. The same `id` is the same message. */
  async say(text: string, id: string, url: string = this.#url): Promise<void> {
    await post(`${url}/v3/directline/conversations/${this.#conversationId}/activities`, this.#token, {
      type: 'message',
      text,
      from: { id: 'whoever' },
      channelData: { clientActivityID: id },
    });
  }

  /** Sends files as Web Chat does: multipart, with a message that names them. */
  async upload(id: string, ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const form = new FormData();
    const activity = {
      type: 'message',
      from: { id: 'whoever' },
      channelData: { clientActivityID: id },
      attachments: files.map(({ name }) => ({ name, contentType: 'application/octet-stream' })),
    };
    const type = 'application/vnd.microsoft.activity';
    form.append('activity', new Blob([JSON.stringify(activity)], { type }));
    for (const { bytes, name } of files) form.append('file', new Blob([Uint8Array.from(bytes)]), name);
    const path = `/v3/directline/conversations/${this.#conversationId}/upload?userId=whoever`;
    const headers = { authorization: `Bearer ${this.#token}` };
    const answer = await fetch(`${this.#url}${path}`, { method: 'POST', headers, body: form });
    if (!answer.ok) throw new Error(`The upload was answered ${answer.status}: ${await answer.text()}`);
  }

  /** The bot's bubbles that match. */
  said(words: RegExp): readonly Partial<Activity>[] {
    return this.heard.all.filter(saidByBot(words));
  }

  /** Waits until the bot has said something that matches, `count` times in all. */
  async hears(words: RegExp, count = 1): Promise<void> {
    await this.heard.atLeast(count, saidByBot(words));
  }

  close(): void {
    this.#socket?.terminate();
  }

  async #listen(streamUrl: string): Promise<void> {
    const target = new URL(streamUrl);
    target.host = new URL(this.#url).host;
    const socket = new WebSocket(target);
    this.#socket = socket;
    socket.on('message', (data) => {
      const text = String(data);
      if (text === '') return;
      const { activities, watermark } = frame.parse(JSON.parse(text));
      this.#watermark = watermark;
      for (const activity of activities) this.heard.add(activity);
    });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    // Killing a server breaks its streams; that is what the tests are about.
    socket.on('error', () => undefined);
  }
}

const saidByBot =
  (words: RegExp) =>
  (activity: Partial<Activity>): boolean =>
    activity.type === 'message' && activity.from?.role === 'bot' && words.test(activity.text ?? '');

async function post(url: string, credential: string, body: object): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${new URL(url).pathname} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
