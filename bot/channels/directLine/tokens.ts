import { errors, jwtVerify, SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '../../clock.js';
import { purposeKey } from '../../web/purposeKey.js';

/** Who may speak, and where. */
export interface Grant {
  readonly conversationId: string;
  readonly userId: string;
}

/** `expiresIn` is in seconds, as Direct Line's `expires_in`. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresIn: number;
}

export type TokenCheck =
  | { readonly kind: 'valid'; readonly grant: Grant; readonly expiresAt: Temporal.Instant }
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' };

/** What a token is for: speaking for half an hour, or coming back later to the same conversation. */
type Purpose = 'direct-line' | 'visit';

const lifetimeSeconds: Readonly<Record<Purpose, number>> = { 'direct-line': 30 * 60, visit: 24 * 60 * 60 };

// `user` is the claim Web Chat reads to know which messages are its own.
const claims = z.object({ conv: z.string().min(1), user: z.string().min(1), exp: z.number() });

/** Signs and checks the tokens of Direct Line: JWT, HS256, bound to one conversation and one user. */
export class DirectLineTokens {
  readonly #keys: Readonly<Record<Purpose, Uint8Array>>;
  readonly #clock: Clock;

  /** `secret` is the bank's; at least 32 characters. */
  constructor(secret: string, clock: Clock) {
    if (secret.length < 32) throw new Error('The secret that signs tokens needs at least 32 characters.');
    this.#keys = { 'direct-line': purposeKey(secret, 'direct-line'), visit: purposeKey(secret, 'visit') };
    this.#clock = clock;
  }

  /** A token to speak in a conversation, for 30 minutes. */
  issue(grant: Grant): Promise<IssuedToken> {
    return this.#sign('direct-line', grant);
  }

  check(token: string): Promise<TokenCheck> {
    return this.#verify('direct-line', token);
  }

  /** A ticket with which a visitor of the bank's own page finds the same conversation again, for 24 hours. */
  issueVisit(grant: Grant): Promise<IssuedToken> {
    return this.#sign('visit', grant);
  }

  checkVisit(ticket: string): Promise<TokenCheck> {
    return this.#verify('visit', ticket);
  }

  async #sign(purpose: Purpose, grant: Grant): Promise<IssuedToken> {
    const expiresIn = lifetimeSeconds[purpose];
    const issuedAt = Math.floor(this.#clock.now().epochMilliseconds / 1000);
    const token = await new SignJWT({ conv: grant.conversationId, user: grant.userId })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + expiresIn)
      .sign(this.#keys[purpose]);
    return { token, expiresIn };
  }

  async #verify(purpose: Purpose, token: string): Promise<TokenCheck> {
    try {
      const currentDate = new Date(this.#clock.now().epochMilliseconds);
      const { payload } = await jwtVerify(token, this.#keys[purpose], { algorithms: ['HS256'], currentDate });
      const read = claims.safeParse(payload);
      if (!read.success) return { kind: 'invalid' };
      return {
        kind: 'valid',
        grant: { conversationId: read.data.conv, userId: read.data.user },
        expiresAt: Temporal.Instant.fromEpochMilliseconds(read.data.exp * 1000),
      };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { kind: 'expired' };
      if (error instanceof errors.JOSEError) return { kind: 'invalid' };
      throw error;
    }
  }
}
