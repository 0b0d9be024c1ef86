import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from './httpError.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** This route is a WebSocket. */
    readonly stream?: boolean;
  }
}

/**
 * Refuses a WebSocket where there is none, and lets go of the connection of every refused one: Node hands such a
 * connection over and forgets it, so that it would stay open for ever and keep the server from stopping.
 */
export function refuseStrayUpgrades(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request) => {
    if (isUpgrade(request) && request.routeOptions.config.stream !== true) {
      throw new HttpError('BadArgument', 'There is no stream at this address.');
    }
  });
  fastify.addHook('onResponse', async (request) => {
    if (isUpgrade(request)) request.raw.socket.destroy();
  });
}

function isUpgrade(request: FastifyRequest): boolean {
  return request.headers.upgrade !== undefined;
}
