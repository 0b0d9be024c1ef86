import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { DocumentLink } from '../../dialogs/services.js';
import { purposeKey } from './purposeKey.js';

export type LinkCheck = 'valid' | 'expired' | 'tampered';

export interface SignedLinksOptions {
  /** The bank's signing secret. */
  readonly secret: string;
  /** Where debtors reach this service; without it links are relative to the page. */
  readonly publicUrl?: string | undefined;
  /** How long a link opens its document; 15 minutes unless told. */
  readonly minutes?: number;
}

/** Links that open one PDF for a short while: HMAC-SHA-256 over the reference and the expiry (epoch seconds). */
export class SignedLinks {
  readonly #key: Uint8Array;
  readonly #base: string;
  readonly #seconds: number;

  constructor(options: SignedLinksOptions) {
    this.#key = purposeKey(options.secret, 'document-link');
    this.#base = options.publicUrl === undefined ? '' : new URL(options.publicUrl).origin;
    this.#seconds = (options.minutes ?? 15) * 60;
  }

  /** A fresh link to a document. `name` is what the debtor reads; it is no part of what is signed. */
  makeLink(reference: string, name: string, now: Temporal.Instant): DocumentLink {
    const expires = String(Math.floor(now.epochMilliseconds / 1000) + this.#seconds);
    const query = new URLSearchParams({ exp: expires, sig: this.#sign(reference, expires).toString('base64url') });
    return { reference, name, url: `${this.#base}/dokumen/${encodeURIComponent(reference)}.pdf?${query}` };
  }

  /** Whether a link still opens its document. A wrong signature is `tampered`, whatever expiry it claims. */
  check(reference: string, expires: string, signature: string, now: Temporal.Instant): LinkCheck {
    const given = Buffer.from(signature, 'base64url');
    const right = this.#sign(reference, expires);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'tampered';
    return Number(expires) * 1000 > now.epochMilliseconds ? 'valid' : 'expired';
  }

  #sign(reference: string, expires: string): Buffer {
    return createHmac('sha256', this.#key).update(`${reference}\n${expires}`).digest();
  }
}
