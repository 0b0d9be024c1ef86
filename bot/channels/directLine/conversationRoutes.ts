import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import { callerOf, credential, isSecret, participantOf } from './caller.js';
import type { DirectLineDeps } from './directLineDeps.js';
import { joined } from './inbound.js';
import type { Origins } from './origins.js';
import { startBody, watermarkQuery } from './schemas.js';
import { newGrant, tokenAnswer } from './tokenRoutes.js';
import type { Grant } from './tokens.js';

/** Starting a conversation and coming back to it. */
export function conversationRoutes(fastify: FastifyInstance, deps: DirectLineDeps, origins: Origins): void {
  const { tokens, sessions, config, clock, receive } = deps;

  async function conversation(request: FastifyRequest, grant: Grant, watermark: number) {
    const answer = await tokenAnswer(tokens, grant);
    const url = new URL(`${origins.own(request).replace(/^http/, 'ws')}/v3/directline`);
    url.pathname += `/conversations/${encodeURIComponent(grant.conversationId)}/stream`;
    if (watermark > 0) url.searchParams.set('watermark', String(watermark));
    url.searchParams.set('t', answer.token);
    return { ...answer, streamUrl: url.href };
  }

  /** Two tabs, and every reload, start the conversation of their token: it is opened and greeted once. */
  fastify.post('/conversations', async (request, reply) => {
    const body = parse(startBody, request.body);
    const bySecret = isSecret(credential(request), config.directLineSecret);
    const grant = bySecret ? newGrant(body?.user?.id) : (await callerOf(tokens, request)).grant;
    const known = await sessions.userOf(grant.conversationId);
    if (known !== undefined && known !== grant.userId) {
      throw new HttpError('TokenForAnotherConversation', 'The token belongs to another conversation.');
    }
    if (known === undefined) await sessions.open(grant.conversationId, grant.userId, clock.now());
    const [first] = await sessions.activities(grant.conversationId, 0, 1);
    if (first === undefined) await receive(grant.conversationId, joined(grant, body?.locale));
    reply.code(known === undefined ? 201 : 200);
    return conversation(request, grant, 0);
  });

  fastify.get('/conversations/:conversationId', async (request) => {
    const { grant } = await participantOf(deps, request);
    const { watermark } = parse(watermarkQuery, request.query);
    return conversation(request, grant, watermark);
  });
}
