import type { Attachment } from 'botbuilder';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import { participantOf } from './caller.js';
import type { DirectLineDeps } from './directLineDeps.js';
import { inboundOf } from './inbound.js';
import type { Origins } from './origins.js';
import { replayFrom } from './replayFrom.js';
import { conversationParams, type InboundActivity, inboundActivity, watermarkQuery } from './schemas.js';
import type { Grant } from './tokens.js';
import { readUpload } from './upload.js';
import { Wire } from './wire.js';

const pageSize = 200;

/** Speaking and, for clients that poll, listening. */
export function activityRoutes(fastify: FastifyInstance, deps: DirectLineDeps, origins: Origins): void {
  const { sessions, receive, config } = deps;
  const pace = fastify.createRateLimit({
    max: config.limits.messagesPerMinutePerConversation,
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) =>
      `conversation:${parse(conversationParams, request.params).conversationId}`,
  });

  /** Asked only once the token has been checked, so that nobody can use up somebody else's allowance. */
  async function keepPace(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const allowance = await pace(request);
    if (allowance.isAllowed || !allowance.isExceeded) return;
    reply.header('retry-after', String(allowance.ttlInSeconds));
    throw new HttpError('TooManyRequests', 'Too many messages in one minute.');
  }

  /** Answers once the message is safe in the inbox; its turn goes on by itself. */
  async function accept(
    grant: Grant,
    activity: InboundActivity,
    attachments?: readonly Attachment[],
  ): Promise<{ id: string }> {
    const inbound = inboundOf(grant, activity, attachments);
    if (activity.type === 'typing') return { id: inbound.id };
    const { activityId } = await receive(grant.conversationId, inbound);
    return { id: activityId };
  }

  fastify.post('/conversations/:conversationId/activities', async (request, reply) => {
    const { grant } = await participantOf(deps, request);
    await keepPace(request, reply);
    return accept(grant, parse(inboundActivity, request.body));
  });

  fastify.post('/conversations/:conversationId/upload', async (request, reply) => {
    const { grant } = await participantOf(deps, request);
    await keepPace(request, reply);
    const { activity, files } = await readUpload(request, config.limits);
    return accept(grant, activity, await deps.holdFiles(grant.conversationId, files));
  });

  fastify.get('/conversations/:conversationId/activities', async (request) => {
    const { grant } = await participantOf(deps, request);
    const { watermark } = parse(watermarkQuery, request.query);
    const after = await replayFrom(sessions, grant.conversationId, watermark);
    return new Wire(origins.own(request)).set(await sessions.activities(grant.conversationId, after, pageSize), after);
  });
}
