import { once } from 'node:events';
import { type ClientOptions, WebSocket } from 'ws';
import type { EchoBank } from '../../web/echoBank.js';
import { host, origin, type SeenSet } from './client.js';

/** A WebSocket client of a conversation's stream that keeps every frame it got, as text. */
export class StreamClient {
  readonly socket: WebSocket;
  readonly frames: string[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      this.frames.push(String(data));
      for (const look of this.#waiting) look();
    });
    socket.on('error', () => undefined);
  }

  /** Opens a stream at the bank's own port, whatever host its address names. Fails with the status of a refusal. */
  static async open(bank: EchoBank, streamUrl: string, options: ClientOptions = {}): Promise<StreamClient> {
    const { pathname, search } = new URL(streamUrl);
    const url = `${bank.url.replace(/^http/, 'ws')}${pathname}${search}`;
    const client = new StreamClient(new WebSocket(url, { headers: { host, origin }, ...options }));
    await once(client.socket, 'open');
    return client;
  }

  /** What the server refused the upgrade with: status and code. */
  static refusal(bank: EchoBank, streamUrl: string, options: ClientOptions = {}): Promise<[number, string]> {
    const { pathname, search } = new URL(streamUrl);
    const url = `${bank.url.replace(/^http/, 'ws')}${pathname}${search}`;
    const socket = new WebSocket(url, { headers: { host, origin }, ...options });
    return new Promise((resolve, reject) => {
      socket.on('error', () => undefined);
      socket.on('open', () => reject(new Error('the stream was opened')));
      socket.on('unexpected-response', (_request, answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const body: { error: { code: string } } = JSON.parse(Buffer.concat(chunks).toString());
          resolve([answer.statusCode ?? 0, body.error.code]);
        });
      });
    });
  }

  get sets(): SeenSet[] {
    return this.frames.filter((frame) => frame !== '').map((frame) => JSON.parse(frame));
  }

  get texts(): string[] {
    return this.sets.flatMap(({ activities }) => activities.flatMap(({ text }) => (text === undefined ? [] : [text])));
  }

  /** Resolves once what has come so far satisfies the condition. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        const look = () => {
          this.#waiting.delete(look);
          resolve();
        };
        this.#waiting.add(look);
      });
    }
  }

  /** Why the server closed the stream. */
  async closed(): Promise<{ code: number; reason: string }> {
    const [code, reason] = await once(this.socket, 'close');
    return { code: Number(code), reason: String(reason) };
  }
}
