import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import { addressKey } from './addressKey.js';
import { callerOf, credential, isSecret } from './caller.js';
import type { DirectLineDeps } from './directLineDeps.js';
import type { OpenStreams } from './openStreams.js';
import type { Origins } from './origins.js';
import { generateBody } from './schemas.js';
import type { DirectLineTokens, Grant } from './tokens.js';
import { forgetVisit, rememberVisit, visitOf } from './visitor.js';

/** A conversation nobody has had yet. */
export function newGrant(userId: string | undefined): Grant {
  return {
    conversationId: randomBytes(18).toString('base64url'),
    userId: userId === undefined || userId === '' ? `dl_${randomBytes(12).toString('base64url')}` : userId,
  };
}

/** A token as Direct Line answers it. */
export async function tokenAnswer(
  tokens: DirectLineTokens,
  grant: Grant,
): Promise<{ conversationId: string; token: string; expires_in: number }> {
  const { token, expiresIn } = await tokens.issue(grant);
  return { conversationId: grant.conversationId, token, expires_in: expiresIn };
}

/** `tokens/generate`, `tokens/refresh` and `tokens/forget`. */
export function tokenRoutes(
  fastify: FastifyInstance,
  deps: DirectLineDeps,
  origins: Origins,
  streams: OpenStreams,
): void {
  const { tokens, sessions, config } = deps;
  const rateLimit = {
    max: config.limits.tokensPerMinutePerAddress,
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => addressKey(request.ip),
  };

  /** The bank's server says who the user is, and may ask for a conversation this user already has. */
  async function named(request: FastifyRequest): Promise<Grant> {
    const body = parse(generateBody, request.body);
    const fresh = newGrant(body?.user?.id);
    if (body?.conversationId === undefined) return fresh;
    const owner = await sessions.userOf(body.conversationId);
    if (owner === undefined || owner !== body.user?.id) {
      throw new HttpError('ConversationNotFound', 'This user has no such conversation.');
    }
    return { conversationId: body.conversationId, userId: owner };
  }

  fastify.post('/tokens/generate', { config: { rateLimit } }, async (request, reply) => {
    const given = credential(request);
    if (isSecret(given, config.directLineSecret)) return tokenAnswer(tokens, await named(request));
    if (given !== undefined || !config.openToOwnPage || !origins.isOwn(request)) {
      throw new HttpError('Unauthorized', 'Tokens are given to the bank’s own page or against its secret.');
    }
    const grant = (await visitOf(tokens, request)) ?? newGrant(undefined);
    await rememberVisit(tokens, reply, grant);
    return tokenAnswer(tokens, grant);
  });

  fastify.post('/tokens/refresh', async (request) => {
    const { grant } = await callerOf(tokens, request);
    const answer = await tokenAnswer(tokens, grant);
    streams.extend(grant, deps.clock.now().add({ seconds: answer.expires_in }));
    return answer;
  });

  fastify.post('/tokens/forget', async (request, reply) => {
    if (!origins.isOwn(request)) throw new HttpError('Unauthorized', 'Only the bank’s own page ends a visit.');
    forgetVisit(reply);
    return reply.code(204).send();
  });
}
