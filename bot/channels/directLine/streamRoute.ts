import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from '../../web/httpError.js';
import { parse } from '../../web/parse.js';
import { addressKey } from './addressKey.js';
import { type Caller, participantOf } from './caller.js';
import type { DirectLineDeps } from './directLineDeps.js';
import type { OpenStreams } from './openStreams.js';
import type { Origins } from './origins.js';
import { watermarkQuery } from './schemas.js';
import { StreamFeed } from './streamFeed.js';

/** `GET conversations/:id/stream`, upgraded to a WebSocket that only speaks, never listens. */
export function streamRoute(
  fastify: FastifyInstance,
  deps: DirectLineDeps,
  origins: Origins,
  streams: OpenStreams,
): void {
  const callers = new WeakMap<FastifyRequest, Caller>();

  /** Refusals are made before the upgrade, where they still have a status. */
  async function admit(request: FastifyRequest): Promise<void> {
    const caller = await participantOf(deps, request);
    parse(watermarkQuery, request.query);
    if (!streams.hasRoom(addressKey(request.ip), caller.grant.conversationId)) {
      throw new HttpError('TooManyRequests', 'Too many streams are open.');
    }
    callers.set(request, caller);
  }

  fastify.get(
    '/conversations/:conversationId/stream',
    { websocket: true, preValidation: admit, config: { stream: true } },
    (socket, request: FastifyRequest) => {
      const caller = callers.get(request);
      if (caller === undefined) return socket.close(1011);
      const { sessions, clock, log, config } = deps;
      const feed = new StreamFeed(socket, {
        sessions,
        clock,
        log,
        ...caller.grant,
        base: origins.own(request),
        watermark: parse(watermarkQuery, request.query).watermark,
        expiresAt: caller.expiresAt,
        keepAliveMilliseconds: config.limits.keepAliveMilliseconds,
      });
      const address = addressKey(request.ip);
      // Several may have been admitted at the same moment to the last place.
      if (!streams.hasRoom(address, feed.conversationId)) return feed.refuse();
      socket.on('close', streams.add(address, feed));
      void feed.start();
    },
  );
}
