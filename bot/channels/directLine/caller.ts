import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Sessions } from '../../sessions/sessions.js';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import { conversationParams } from './schemas.js';
import type { DirectLineTokens, Grant } from './tokens.js';

const query = z.object({ t: z.string().optional() });

/** A caller whose token holds, and until when. */
export interface Caller {
  readonly grant: Grant;
  readonly expiresAt: Temporal.Instant;
}

/** The bearer credential of a request: `Authorization: Bearer …`, or `?t=` where a browser cannot set headers. */
export function credential(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? parse(query, request.query).t;
}

/** Compares a credential with the server-to-server secret without telling, by time, how much of it was right. */
export function isSecret(given: string | undefined, secret: string | undefined): boolean {
  if (given === undefined || secret === undefined) return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** Checks the token of a request. Refuses with 401 when there is none or it is not ours, 403 when it has expired. */
export async function callerOf(tokens: DirectLineTokens, request: FastifyRequest): Promise<Caller> {
  const token = credential(request);
  if (token === undefined) throw new HttpError('Unauthorized', 'A token is needed.');
  const check = await tokens.check(token);
  if (check.kind === 'expired') throw new HttpError('TokenExpired', 'The token has expired.');
  if (check.kind === 'invalid') throw new HttpError('Unauthorized', 'The token is not one of this service.');
  return check;
}

/**
 * Checks that the token of a request is good for the conversation in its path. Refuses further with 403 for a token of
 * another conversation or user, 404 when the conversation has never begun or has been trimmed away.
 */
export async function participantOf(
  deps: { readonly tokens: DirectLineTokens; readonly sessions: Sessions },
  request: FastifyRequest,
): Promise<Caller> {
  const caller = await callerOf(deps.tokens, request);
  const { conversationId } = parse(conversationParams, request.params);
  const foreign = new HttpError('TokenForAnotherConversation', 'The token belongs to another conversation.');
  if (caller.grant.conversationId !== conversationId) throw foreign;
  const userId = await deps.sessions.userOf(conversationId);
  if (userId === undefined) throw new HttpError('ConversationNotFound', 'There is no such conversation.');
  if (userId !== caller.grant.userId) throw foreign;
  return caller;
}
