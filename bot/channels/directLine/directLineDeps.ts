import type { Attachment } from 'botbuilder';
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../../clock.js';
import type { IncomingFile } from '../../records/uploads.js';
import type { Accepted, Inbound, Sessions } from '../../sessions/sessions.js';
import type { DirectLineLimits } from './limits.js';
import type { DirectLineTokens } from './tokens.js';

export interface DirectLineConfig {
  /** Where debtors reach this service, as `https://host`; taken from each request when unset. */
  readonly publicUrl?: string | undefined;
  /** With it a bank's own server asks for tokens and names the user. */
  readonly directLineSecret?: string | undefined;
  /** Pages on our own origin get tokens for anonymous visitors: the demo page needs it. */
  readonly openToOwnPage: boolean;
  /** Other origins whose pages may hold a chat, as `https://host[:port]`. */
  readonly allowedOrigins: readonly string[];
  readonly limits: DirectLineLimits;
}

/** What the Direct Line channel is made of. */
export interface DirectLineDeps {
  readonly sessions: Sessions;
  /** Puts a message in the inbox and sees to its turn; it answers as soon as the message is safe. */
  readonly receive: (conversationId: string, inbound: Inbound) => Promise<Accepted>;
  /** Holds uploaded files for the bot and gives what stands for them in the message. */
  readonly holdFiles: (conversationId: string, files: readonly IncomingFile[]) => Promise<readonly Attachment[]>;
  readonly tokens: DirectLineTokens;
  readonly clock: Clock;
  readonly config: DirectLineConfig;
  readonly log: FastifyBaseLogger;
}
