import type { DirectLineConfig, DirectLineDeps } from '../channels/directLine/directLineDeps.js';
import type { PlanPictures } from '../pictures/planPicture.js';
import type { CodeInbox } from './codeInbox.js';
import type { PublicDocuments } from './publicDocuments.js';
import type { SignedLinks } from './signedLinks.js';

export interface WebConfig extends Omit<DirectLineConfig, 'openToOwnPage'> {
  /** Serves the demo bank page at `/` and gives its visitors tokens. */
  readonly demoPage: boolean;
  readonly bank: { readonly name: string; readonly phone: string };
  /** A proxy in front of us tells the client's address and protocol (X-Forwarded-*). */
  readonly trustProxy: boolean;
}

/** What the web server is made of. */
export interface WebDeps extends Omit<DirectLineDeps, 'config'> {
  readonly config: WebConfig;
  readonly documents: PublicDocuments;
  readonly links: SignedLinks;
  readonly pictures: Pick<PlanPictures, 'draw'>;
  /** Shown on the demo page; absent when codes really go out. */
  readonly codeInbox?: CodeInbox | undefined;
  /** By name ("redis", "postgres"): resolves when the part answers, rejects when it does not. */
  readonly health: Readonly<Record<string, () => Promise<unknown>>>;
}
