import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { ConversationState } from 'botbuilder';
import { Redis } from 'ioredis';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import { apology } from '../dialogs/replies.js';
import type { Services } from '../dialogs/services.js';
import type { Policy } from '../engine/policy.js';
import { policyOn } from '../engine/policyOn.js';
import { isRefusal } from '../engine/refusal.js';
import type { Clock } from './clock.js';
import { CollectionsBot } from './collectionsBot.js';
import type { Config } from './config.js';
import { renderAgreement } from './documents/agreement.js';
import { renderBillStatement } from './documents/billStatement.js';
import { renderDisputeReceipt } from './documents/disputeReceipt.js';
import { renderPayoffLetter } from './documents/payoffLetter.js';
import type { CodeSender } from './identity/codeSender.js';
import { RecordedIdentity } from './identity/identityService.js';
import { PlanPictures } from './pictures/planPicture.js';
import { loadPolicies, standardPolicyFile } from './policy/loadPolicy.js';
import { AccountRecords } from './records/accounts.js';
import { AgreementRecords } from './records/agreements.js';
import { BillStatements } from './records/billStatements.js';
import { ComplaintRecords } from './records/complaints.js';
import { DisputeRecords } from './records/disputes.js';
import { HandoffRecords } from './records/handoffs.js';
import { HardshipRecords } from './records/hardship.js';
import { LetterRecords } from './records/letters.js';
import { OfferRecords } from './records/offers.js';
import { PaymentRecords } from './records/payments.js';
import { PrivacyRecords } from './records/privacy.js';
import { ProposalRecords } from './records/proposals.js';
import { SatisfactionRecords } from './records/satisfaction.js';
import { UploadRecords } from './records/uploads.js';
import { plainCodec, sealedCodec } from './sessions/codec.js';
import { MemorySessions } from './sessions/memory/memorySessions.js';
import { RedisSessions } from './sessions/redis/redisSessions.js';
import { SessionStorage } from './sessions/sessionStorage.js';
import type { Sessions } from './sessions/sessions.js';
import { TurnRunner } from './sessions/turnRunner.js';
import { loadIntentRecognizer } from './understanding/loadModel.js';
import { SignedLinks } from './web/signedLinks.js';

/** What the services of the dialogs stand on. */
type ServiceParts = Pick<AppParts, 'pool' | 'codes' | 'clock' | 'secret'> & {
  readonly config: Pick<Config, 'bank' | 'policyFile' | 'publicUrl'>;
};

/** What differs from one way of running the bot to another: server, terminal, replay, bench. */
export interface AppParts {
  readonly config: Pick<Config, 'bank' | 'policyFile' | 'publicUrl' | 'leaseMs'>;
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly codes: CodeSender;
  readonly clock: Clock;
  readonly log: Logger;
  /** Signs links and keys the hashes of codes; the same on every replica. */
  readonly secret: string;
}

/** The bot at work: hand it messages, read its log of activities from the sessions. */
export interface App {
  readonly runner: TurnRunner;
  readonly services: Services;
  readonly links: SignedLinks;
}

/** Puts the bot together over its stores. Throws a PolicyError for a policy document that cannot be used. */
export function composeApp(parts: AppParts): App {
  const { config, sessions, clock, log } = parts;
  const links = new SignedLinks({ secret: parts.secret, publicUrl: config.publicUrl });
  const services = makeServices(parts, links);
  const storage = new SessionStorage(sessions);
  const bot = new CollectionsBot(new ConversationState(storage), services);
  const runner = new TurnRunner({
    sessions,
    storage,
    bot: (context) => bot.run(context),
    apology: (_turn, correlationId) => apology(correlationId),
    clock,
    log,
    // Two renewals may fail before the lease is lost.
    renewEveryMs: Math.floor(config.leaseMs / 3),
  });
  return { runner, services, links };
}

/** The services of the dialogs over the records. */
export function makeServices({ config, pool, codes, clock, secret }: ServiceParts, links: SignedLinks): Services {
  const policies = loadPolicies(
    config.policyFile === undefined ? standardPolicyFile : pathToFileURL(config.policyFile),
  );
  const policyFor = (day: Temporal.PlainDate): Policy => {
    const policy = policyOn(policies, day);
    if (isRefusal(policy)) throw new Error(`There is no policy for ${day.toString()}.`);
    return policy;
  };
  const linkTo = (reference: string, name: string): string => links.makeLink(reference, name, clock.now()).url;
  const verifyUrl = (reference: string): string => `${config.publicUrl ?? ''}/verifikasi/${reference}`;
  return {
    identity: new RecordedIdentity({ pool, sender: codes, pepper: secret }),
    accounts: new AccountRecords(pool),
    offers: new OfferRecords({ pool, linkTo, policyOn: policyFor, renderAgreement, verifyUrl }),
    agreements: new AgreementRecords({ pool, linkTo }),
    documents: new BillStatements({ pool, policyOn: policyFor, renderBillStatement, verifyUrl, linkTo }),
    handoffs: new HandoffRecords({ pool }),
    disputes: new DisputeRecords({
      pool,
      policyOn: policyFor,
      renderReceipt: renderDisputeReceipt,
      verifyUrl,
      officePhone: config.bank.phone,
      linkTo,
    }),
    uploads: new UploadRecords(pool),
    payments: new PaymentRecords({ pool, policyOn: policyFor }),
    hardship: new HardshipRecords({ pool }),
    complaints: new ComplaintRecords({ pool, policyOn: policyFor }),
    privacy: new PrivacyRecords({ pool, policyOn: policyFor }),
    satisfaction: new SatisfactionRecords({ pool }),
    proposals: new ProposalRecords({ pool }),
    letters: new LetterRecords({ pool, renderPayoffLetter, verifyUrl, linkTo }),
    intents: loadIntentRecognizer(),
    pictures: new PlanPictures({ secret, publicUrl: config.publicUrl }),
    policyOn: policyFor,
    bank: config.bank,
  };
}

export interface OpenSessions {
  readonly sessions: Sessions;
  /** Whether the store answers. */
  check(): Promise<unknown>;
  close(): Promise<void>;
}

/** The session store of the settings: Redis, or memory when there is no Redis. */
export function openSessions(
  config: Pick<Config, 'redisUrl' | 'redisPrefix' | 'sessionKey' | 'leaseMs' | 'retentionDays'>,
  log: Logger,
): OpenSessions {
  const { leaseMs, retentionDays } = config;
  if (config.redisUrl === undefined) {
    const sessions = new MemorySessions({ leaseMs, retentionDays });
    return { sessions, check: async () => undefined, close: () => sessions.close() };
  }
  const redis = new Redis(config.redisUrl, {
    enableAutoPipelining: true,
    // A chat client waits 20 seconds at most; it is told well before, and Redis is looked for every second meanwhile.
    commandTimeout: 3_000,
    connectTimeout: 3_000,
    maxRetriesPerRequest: 1,
    retryStrategy: (times) => Math.min(100 * times, 1_000),
  });
  redis.on('error', (error: Error) => log.warn({ reason: error.message }, 'redis is not reachable'));
  const sessions = new RedisSessions({
    redis,
    prefix: config.redisPrefix,
    owner: randomUUID(),
    codec: config.sessionKey === undefined ? plainCodec : sealedCodec(config.sessionKey.toString('base64')),
    leaseMs,
    retentionDays,
  });
  return {
    sessions,
    check: () => redis.ping(),
    close: async () => {
      await sessions.close();
      redis.disconnect();
    },
  };
}
