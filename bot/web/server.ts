import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { addressKey } from '../channels/directLine/addressKey.js';
import { directLine } from '../channels/directLine/directLine.js';
import { assetRoutes } from './assetRoutes.js';
import { demoRoutes } from './demoRoutes.js';
import { documentRoutes } from './documentRoutes.js';
import { healthRoutes } from './healthRoutes.js';
import { HttpError, toHttpError } from './httpError.js';
import { sendRefusal } from './notices.js';
import { pictureRoutes } from './pictureRoutes.js';
import { securityHeaders } from './securityHeaders.js';
import { refuseStrayUpgrades } from './strayUpgrades.js';
import { verificationRoutes } from './verificationRoutes.js';
import type { WebDeps } from './webDeps.js';

const pagesPerMinutePerAddress = 600;
const requestMilliseconds = 60_000;

/**
 * Builds the web server, not yet listening: Direct Line, documents and their verification, health and, where the config
 * says so, the demo page. Requests are logged by route, never by address, because addresses hold tokens.
 */
export async function buildServer(deps: WebDeps): Promise<FastifyInstance> {
  const { config, log } = deps;
  const fastify: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy,
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: requestMilliseconds,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });

  fastify.setErrorHandler((thrown, request, reply) => {
    const error = toHttpError(thrown);
    if (error.statusCode >= 500) log.error({ err: thrown, reqId: request.id }, 'a request failed');
    return sendRefusal(error, request, reply, config.bank.name);
  });
  fastify.setNotFoundHandler((request, reply) => {
    return sendRefusal(
      new HttpError('NotFound', 'There is nothing at this address.'),
      request,
      reply,
      config.bank.name,
    );
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { method, id: reqId } = request;
    const route = request.routeOptions.url ?? 'unknown';
    log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), reqId }, 'answered');
  });

  refuseStrayUpgrades(fastify);
  await fastify.register(helmet, securityHeaders(config.publicUrl));
  // Answers of the API are left alone: they hold tokens next to text an attacker may choose (BREACH).
  await fastify.register(compress, { customTypes: /^(text\/|image\/svg)/, encodings: ['br', 'gzip', 'identity'] });

  healthRoutes(fastify, deps);
  await fastify.register(directLine, {
    ...deps,
    config: { ...config, openToOwnPage: config.demoPage },
    prefix: '/v3/directline',
  });
  await fastify.register(async (pages) => {
    await pages.register(rateLimit, {
      max: pagesPerMinutePerAddress,
      timeWindow: 60_000,
      keyGenerator: (request) => addressKey(request.ip),
      errorResponseBuilder: () => new HttpError('TooManyRequests', 'Too many requests in one minute.'),
    });
    assetRoutes(pages);
    documentRoutes(pages, deps);
    pictureRoutes(pages, deps);
    await verificationRoutes(pages, deps);
    if (config.demoPage) demoRoutes(pages, deps);
  });
  return fastify;
}
