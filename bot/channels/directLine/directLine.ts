import cors, { type FastifyCorsOptions } from '@fastify/cors';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errorBody, HttpError, toHttpError } from '../../web/httpError.js';
import { activityRoutes } from './activityRoutes.js';
import { addressKey } from './addressKey.js';
import { conversationRoutes } from './conversationRoutes.js';
import type { DirectLineDeps } from './directLineDeps.js';
import { OpenStreams } from './openStreams.js';
import { Origins } from './origins.js';
import { streamRoute } from './streamRoute.js';
import { tokenRoutes } from './tokenRoutes.js';

type CorsAnswer = (error: Error | null, options: FastifyCorsOptions) => void;

/** Nothing a stream's client says is read: a larger message than this is a mistake or an attack. */
const heardBytes = 4 * 1024;
const graceMilliseconds = 1000;

/**
 * Direct Line 3.0 for Web Chat, a Fastify plugin to be registered under `/v3/directline`. Every refusal is
 * `{"error":{"code","message"}}`: 401 without a good token, 403 for an expired or foreign one, 404 for a conversation
 * that is not there, 413 too large, 429 too many.
 */
export async function directLine(fastify: FastifyInstance, deps: DirectLineDeps): Promise<void> {
  const { config, log } = deps;
  const { limits } = config;
  const origins = new Origins(config);
  const streams = new OpenStreams(limits);

  fastify.setErrorHandler((thrown, request, reply) => {
    const error = toHttpError(thrown);
    if (error.statusCode >= 500) log.error({ err: thrown, reqId: request.id }, 'a Direct Line request failed');
    return reply.code(error.statusCode).send(errorBody(error));
  });
  fastify.setNotFoundHandler((_request, reply) => {
    const error = new HttpError('NotFound', 'There is nothing at this address.');
    return reply.code(error.statusCode).send(errorBody(error));
  });
  tolerateEmptyBodies(fastify, limits.bodyBytes);
  await fastify.register(websocket, { options: { maxPayload: heardBytes }, preClose: endStreams });
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!origins.allows(request)) throw new HttpError('OriginNotAllowed', 'This page may not use the chat.');
  });

  await fastify.register(cors, () => (request: FastifyRequest, answer: CorsAnswer) => {
    answer(null, {
      origin: origins.allows(request),
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with'],
      exposedHeaders: ['retry-after'],
      maxAge: 600,
    });
  });
  await fastify.register(rateLimit, {
    max: limits.requestsPerMinutePerAddress,
    timeWindow: 60_000,
    keyGenerator: (request) => addressKey(request.ip),
    errorResponseBuilder: () => new HttpError('TooManyRequests', 'Too many requests in one minute.'),
  });
  await fastify.register(multipart, { throwFileSizeLimit: false });

  tokenRoutes(fastify, deps, origins, streams);
  conversationRoutes(fastify, deps, origins);
  activityRoutes(fastify, deps, origins);
  streamRoute(fastify, deps, origins, streams);
}

/** At shutdown clients are told to come back (RFC 6455 code 1012); one that does not answer is cut off. */
function endStreams(this: FastifyInstance, done: () => void): void {
  const { clients } = this.websocketServer;
  for (const client of clients) client.close(1012, 'ServiceRestart');
  setTimeout(() => {
    for (const client of clients) client.terminate();
  }, graceMilliseconds).unref();
  this.websocketServer.close();
  done();
}

/** DirectLineJS announces JSON on requests that have no body. */
function tolerateEmptyBodies(fastify: FastifyInstance, bodyLimit: number): void {
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else readJson(request, String(body), done);
  });
}
