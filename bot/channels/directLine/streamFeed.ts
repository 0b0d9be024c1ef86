import type { FastifyBaseLogger } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import type { WebSocket } from 'ws';
import type { Clock } from '../../clock.js';
import type { SessionEvent, Sessions } from '../../sessions/sessions.js';
import { replayFrom } from './replayFrom.js';
import { type ActivitySet, Wire } from './wire.js';

const batch = 50;
/** Typing is dropped for a client that has this many bytes still to read. */
const lateBytes = 64 * 1024;

/** Why the service ends a stream. 1008 is RFC 6455's "policy violation", 1013 "try again later". */
const closings = {
  tokenExpired: [1008, 'TokenExpired'],
  failed: [1013, 'ServiceError'],
  tooMany: [1013, 'TooManyRequests'],
} as const;

export interface StreamFeedOptions {
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly conversationId: string;
  readonly userId: string;
  /** The client has seen the log up to here. */
  readonly watermark: number;
  readonly expiresAt: Temporal.Instant;
  readonly keepAliveMilliseconds: number;
  /** The address under which the client knows us. */
  readonly base: string;
}

/**
 * One client following one conversation: replays the log from its watermark, then passes on what is logged or shown.
 * It has at most one frame of the log under way, so a slow client costs no memory; one that gives no sign of life for
 * a whole keep-alive interval is cut off, and finds everything again through its watermark.
 */
export class StreamFeed {
  readonly conversationId: string;
  readonly userId: string;
  readonly #socket: WebSocket;
  readonly #options: StreamFeedOptions;
  readonly #wire: Wire;
  #expiresAt: Temporal.Instant;
  #after = 0;
  #ready = false;
  #pumping = false;
  #again = false;
  #alive = true;
  #unsubscribe: (() => Promise<void>) | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, options: StreamFeedOptions) {
    this.conversationId = options.conversationId;
    this.userId = options.userId;
    this.#socket = socket;
    this.#options = options;
    this.#wire = new Wire(options.base);
    this.#expiresAt = options.expiresAt;
    // Clients say "" now and then to keep proxies awake; nothing they send here means anything else.
    socket.on('message', () => this.#heard());
    socket.on('pong', () => this.#heard());
    socket.on('close', () => this.#stop());
  }

  /** Subscribes first and replays afterwards, so that nothing falls in between. */
  async start(): Promise<void> {
    const { sessions, conversationId, watermark, keepAliveMilliseconds } = this.#options;
    this.#timer = setInterval(() => this.#keepAlive(), keepAliveMilliseconds);
    this.#timer.unref();
    try {
      const unsubscribe = await sessions.subscribe(conversationId, (event) => this.#on(event));
      if (this.#socket.readyState !== this.#socket.OPEN) return await unsubscribe();
      this.#unsubscribe = unsubscribe;
      this.#after = await replayFrom(sessions, conversationId, watermark);
      this.#ready = true;
      await this.#pump();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The user has renewed the token: the stream may last as long as the new one. */
  extend(expiresAt: Temporal.Instant): void {
    if (Temporal.Instant.compare(expiresAt, this.#expiresAt) > 0) this.#expiresAt = expiresAt;
  }

  refuse(): void {
    this.#close('tooMany');
  }

  #on(event: SessionEvent): void {
    if (event.kind === 'logged') void this.#pump();
    else if (this.#ready && this.#socket.bufferedAmount < lateBytes) {
      void this.#send(this.#wire.passing(event.activity, this.#after));
    }
  }

  async #pump(): Promise<void> {
    this.#again = true;
    if (!this.#ready || this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#again && this.#socket.readyState === this.#socket.OPEN) {
        this.#again = false;
        await this.#sendNext();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#pumping = false;
    }
  }

  async #sendNext(): Promise<void> {
    const entries = await this.#options.sessions.activities(this.conversationId, this.#after, batch);
    if (entries.length === 0) return;
    const set = this.#wire.set(entries, this.#after);
    this.#after = Number(set.watermark);
    if (entries.length === batch) this.#again = true;
    await this.#send(set);
  }

  #send(set: ActivitySet): Promise<void> {
    return new Promise((resolve) => this.#socket.send(JSON.stringify(set), () => resolve()));
  }

  #heard(): void {
    this.#alive = true;
  }

  #keepAlive(): void {
    if (Temporal.Instant.compare(this.#options.clock.now(), this.#expiresAt) >= 0) {
      this.#close('tokenExpired');
      return;
    }
    if (!this.#alive) {
      this.#socket.terminate();
      return;
    }
    this.#alive = false;
    this.#socket.ping();
    // An empty frame is what DirectLineJS takes as a sign of life: anything else it would try to read.
    if (this.#socket.bufferedAmount === 0) this.#socket.send('');
  }

  #fail(error: unknown): void {
    this.#options.log.error({ err: error }, 'a Direct Line stream failed');
    this.#close('failed');
  }

  #close(why: keyof typeof closings): void {
    const [code, reason] = closings[why];
    this.#socket.close(code, reason);
  }

  #stop(): void {
    clearInterval(this.#timer);
    const unsubscribe = this.#unsubscribe;
    this.#unsubscribe = undefined;
    unsubscribe?.().catch((error: unknown) => this.#options.log.warn({ err: error }, 'a subscription was not ended'));
  }
}
