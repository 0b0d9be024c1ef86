import type { Logger } from 'pino';
import { codeMessage } from '../dialogs/replies.js';
import { defaultLimits } from './channels/directLine/limits.js';
import { DirectLineTokens } from './channels/directLine/tokens.js';
import type { Clock } from './clock.js';
import type { Config } from './config.js';
import type { CodeMessage } from './identity/codeSender.js';
import { DemoCodeSender } from './identity/demoCodeSender.js';
import { WebhookCodeSender } from './identity/webhookCodeSender.js';
import { composeApp, openSessions } from './index.js';
import { PlanPictures } from './pictures/planPicture.js';
import { openDatabase } from './records/database.js';
import { DocumentRecords } from './records/documents.js';
import { importInto } from './records/importInto.js';
import { samplePortfolio } from './records/portfolio.js';
import { UploadRecords } from './records/uploads.js';
import { jakartaDay } from './sessions/jakartaDay.js';
import { keptSecret } from './signingSecret.js';
import type { CodeInbox } from './web/codeInbox.js';
import type { PublicDocuments } from './web/publicDocuments.js';
import { buildServer } from './web/server.js';

export interface ServeOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where a person at the terminal is told what matters to them. */
  readonly tell: (line: string) => void;
}

/** A running server. */
export interface Serving {
  /** The port it really listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/** Opens the stores, puts the bot and the web server together and listens. What was opened is closed when that fails. */
export async function serve({ config, clock, log, tell }: ServeOptions): Promise<Serving> {
  const closers: (() => Promise<unknown>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir, log });
    closers.push(() => database.close());
    const { sessions, check, close } = openSessions(config, log);
    closers.push(close);
    const { pool } = database;
    await importSample(config, pool, clock, tell);
    const demoCodes = config.codeWebhook === undefined ? new DemoCodeSender() : undefined;
    demoCodes?.subscribe(({ phone, code }) => tell(`[SMS ke nomor berakhiran ${phone.slice(-4)}] kode ${code}`));
    const codes = demoCodes ?? webhook(config);
    const secret = config.tokenSecret ?? keptSecret(config.dataDir);
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    const app = composeApp({ config: { ...config, publicUrl }, pool, sessions, codes, clock, log, secret });
    const uploads = new UploadRecords(pool);
    const web = await buildServer({
      sessions,
      receive: (conversationId, inbound) => app.runner.receive(conversationId, inbound),
      holdFiles: (conversationId, files) => uploads.hold(conversationId, files, clock.now()),
      tokens: new DirectLineTokens(secret, clock),
      clock,
      log,
      documents: publicDocuments(new DocumentRecords(pool)),
      links: app.links,
      pictures: new PlanPictures({ secret }),
      codeInbox: demoCodes === undefined ? undefined : codeInbox(demoCodes, clock),
      health: { sessions: check, records: () => pool.query('select 1') },
      config: {
        publicUrl: config.publicUrl,
        directLineSecret: config.directLineSecret,
        allowedOrigins: config.allowedOrigins,
        limits: defaultLimits,
        demoPage: config.demoPage,
        bank: config.bank,
        trustProxy: config.trustProxy,
      },
    });
    closers.push(() => app.runner.stop());
    closers.push(() => web.close());
    app.runner.start();
    await web.listen({ host: config.host, port: config.port });
    const address = web.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : config.port;
    if (config.redisUrl === undefined) tell('Tanpa REDIS_URL: percakapan disimpan di memori dan hilang saat berhenti.');
    if (config.databaseUrl === undefined) tell(`Tanpa DATABASE_URL: catatan disimpan di ${config.dataDir}.`);
    tell(`Rembuk siap di http://localhost:${port}`);
    return { port, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function webhook(config: Config): WebhookCodeSender {
  if (config.codeWebhook === undefined) throw new Error('There is no gateway for one-time codes.');
  const { url, secret } = config.codeWebhook;
  return new WebhookCodeSender({ url, ...(secret === undefined ? {} : { token: secret }) });
}

async function importSample(
  config: Config,
  pool: Parameters<typeof importInto>[0],
  clock: Clock,
  tell: ServeOptions['tell'],
): Promise<void> {
  const file = config.portfolioFile ?? (config.production ? undefined : samplePortfolio);
  if (file === undefined) return;
  if (await importInto(pool, file, clock.now())) tell('Portofolio awal sudah diimpor.');
}

function codeInbox(codes: DemoCodeSender, clock: Clock): CodeInbox {
  const times = new WeakMap<CodeMessage, ReturnType<Clock['now']>>();
  codes.subscribe((message) => times.set(message, clock.now()));
  return {
    messages: (conversationId) =>
      codes.messages(conversationId).map((message) => ({
        text: codeMessage(message.code, message.minutes),
        at: times.get(message) ?? clock.now(),
      })),
  };
}

const titles = {
  agreement: 'Surat perjanjian',
  bill_statement: 'Rincian tagihan',
  dispute_receipt: 'Tanda terima keberatan',
  payoff_letter: 'Surat keterangan lunas',
} as const;

function publicDocuments(records: DocumentRecords): PublicDocuments {
  return {
    async get(reference) {
      const document = await records.get(reference);
      return document === undefined ? undefined : { name: `${reference}.pdf`, bytes: document.pdf };
    },
    async verify(reference, bytes) {
      const verdict = await records.verify(reference, bytes);
      if (verdict !== 'authentic') return { kind: verdict };
      const document = await records.get(reference);
      if (document === undefined) return { kind: 'unknown' };
      return { kind: 'authentic', title: titles[document.kind], issuedOn: jakartaDay(document.createdAt) };
    },
  };
}
