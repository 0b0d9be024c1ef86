import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { Activity } from 'botbuilder';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { type DirectLineLimits, defaultLimits } from '../../../bot/channels/directLine/limits.js';
import { DirectLineTokens } from '../../../bot/channels/directLine/tokens.js';
import { type Clock, MovableClock } from '../../../bot/clock.js';
import { PlanPictures } from '../../../bot/pictures/planPicture.js';
import { MemorySessions } from '../../../bot/sessions/memory/memorySessions.js';
import type { Accepted, Inbound, Sessions } from '../../../bot/sessions/sessions.js';
import type { InboxMessage } from '../../../bot/web/codeInbox.js';
import type { PublicDocuments } from '../../../bot/web/publicDocuments.js';
import { buildServer } from '../../../bot/web/server.js';
import { SignedLinks } from '../../../bot/web/signedLinks.js';
import type { WebConfig, WebDeps } from '../../../bot/web/webDeps.js';

/** A bank whose bot says back what it hears: the web room with everything behind it replaced by something small. */
export interface EchoBank {
  /** Where it listens, on loopback. */
  readonly url: string;
  readonly fastify: FastifyInstance;
  readonly sessions: Sessions;
  readonly tokens: DirectLineTokens;
  readonly links: SignedLinks;
  readonly clock: Clock;
  /** Every message handed to `receive`, oldest first. */
  readonly received: readonly Inbound[];
}

export interface EchoBankOptions {
  readonly sessions?: Sessions;
  readonly clock?: Clock;
  readonly config?: Partial<Omit<WebConfig, 'limits'>>;
  readonly limits?: Partial<DirectLineLimits>;
  readonly documents?: PublicDocuments;
  readonly health?: WebDeps['health'];
  readonly log?: FastifyBaseLogger;
  /** Any free port unless told. */
  readonly port?: number;
  /** Overrides what receiving does, to play failures. */
  readonly receive?: (conversationId: string, inbound: Inbound) => Promise<Accepted>;
}

export const secret = 'a-secret-of-the-echo-bank-for-tests-only';
export const start = Temporal.Instant.from('2026-11-21T03:00:00Z');

const noDocuments: PublicDocuments = {
  get: async () => undefined,
  verify: async () => ({ kind: 'unknown' }),
};

export async function echoBank(options: EchoBankOptions = {}): Promise<EchoBank> {
  const sessions = options.sessions ?? new MemorySessions();
  const clock = options.clock ?? new MovableClock(start);
  const log = options.log ?? pino({ level: 'silent' });
  const tokens = new DirectLineTokens(secret, clock);
  const links = new SignedLinks({ secret });
  const received: Inbound[] = [];
  const codes = new Map<string, InboxMessage[]>();

  const answer = (conversationId: string, inbound: Inbound): Partial<Activity>[] => {
    const text = inbound.activity.text?.trim() ?? '';
    if (inbound.activity.type === 'conversationUpdate')
      return [menu('Halo, saya Rembuk, asisten otomatis Bank Contoh.')];
    if (text === 'menu') return [menu('Apa yang ingin Anda lakukan?')];
    if (text === 'kode') {
      const inbox = codes.get(conversationId) ?? [];
      inbox.push({
        text: `Kode Bank Contoh Anda: ${402_913 + inbox.length}. Jangan berikan kepada siapa pun.`,
        at: clock.now(),
      });
      codes.set(conversationId, inbox);
      return [{ type: 'message', text: 'Kami mengirim kode 6 angka ke nomor berakhiran 7788.' }];
    }
    if (text === 'pdf') {
      const { name, url } = links.makeLink('KS-7K2M', 'Surat kesepakatan KS-7K2M.pdf', clock.now());
      return [
        {
          type: 'message',
          text: 'Ini dokumen Anda.',
          attachments: [{ contentType: 'application/pdf', contentUrl: url, name }],
        },
      ];
    }
    return [{ type: 'message', text: `Anda menulis: ${text}` }];
  };

  const run = async (conversationId: string): Promise<void> => {
    let turn = await sessions.begin(conversationId, clock.now());
    while (turn !== undefined) {
      await sessions.show(conversationId, { type: 'typing' });
      const replies = answer(conversationId, turn.inbound);
      const outcome = await sessions.commit(turn, { state: undefined, replies }, clock.now());
      turn = outcome.kind === 'committed' ? outcome.next : undefined;
    }
  };

  const receive = async (conversationId: string, inbound: Inbound): Promise<Accepted> => {
    received.push(inbound);
    const accepted = await sessions.accept(conversationId, inbound, clock.now());
    void run(conversationId);
    return accepted;
  };

  const fastify = await buildServer({
    sessions,
    receive: options.receive ?? receive,
    holdFiles: async (_conversationId, files) =>
      files.map(({ bytes, claimedType, name }) => ({
        contentType: claimedType,
        name,
        content: { held: bytes !== null },
      })),
    tokens,
    links,
    pictures: new PlanPictures({ secret }),
    clock,
    log,
    documents: options.documents ?? noDocuments,
    codeInbox: { messages: (conversationId) => codes.get(conversationId) ?? [] },
    health: options.health ?? {},
    config: {
      demoPage: true,
      allowedOrigins: [],
      bank: { name: 'Bank Contoh', phone: '021-5550123' },
      trustProxy: false,
      ...options.config,
      limits: { ...defaultLimits, ...options.limits },
    },
  });
  const url = await fastify.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  return { url, fastify, sessions, tokens, links, clock, received };
}

function menu(text: string): Partial<Activity> {
  const titles = ['Lihat rincian tagihan', 'Ajukan keberatan', 'Hitung cicilan', 'Lihat pilihan keringanan', 'Lainnya'];
  return {
    type: 'message',
    text: [text, ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n'),
    suggestedActions: {
      to: [],
      actions: titles.map((title) => ({ type: 'imBack', title, value: title })),
    },
  };
}

/** A message as Web Chat sends it. */
export function message(text: string, clientActivityID: string = randomUUID()): Record<string, unknown> {
  return {
    type: 'message',
    text,
    from: { id: 'somebody-else', role: 'user' },
    channelData: { clientActivityID, clientTimestamp: '2026-11-21T03:00:00.000Z', attachmentSizes: [] },
    locale: 'id-ID',
  };
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes as JSON, text and bytes as they are. */
  readonly payload?: object | string | Uint8Array;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly body: string;
  json<Shape>(): Shape;
}

/** Asks the bank over HTTP with exactly these headers, also those that fetch would not let one set. */
export function ask(bank: EchoBank, method: string, path: string, { headers, payload }: Asking = {}): Promise<Answer> {
  const isPlain = payload === undefined || typeof payload === 'string' || payload instanceof Uint8Array;
  const content = isPlain ? payload : JSON.stringify(payload);
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, bank.url),
      {
        method,
        agent: false,
        headers: {
          ...(isPlain ? {} : { 'content-type': 'application/json' }),
          ...(content === undefined ? {} : { 'content-length': String(Buffer.byteLength(content)) }),
          ...headers,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const body = bytes.toString('utf8');
          resolve({
            statusCode: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes,
            body,
            json: () => JSON.parse(body),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}
