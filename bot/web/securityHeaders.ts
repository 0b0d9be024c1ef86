import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Headers of every answer. The policy is what Web Chat needs and no more: its styles carry a nonce, it reads what is to be
 * uploaded from blob: and works in blob: workers. `publicUrl` names the stream's address for browsers whose 'self' does
 * not cover WebSockets.
 */
export function securityHeaders(publicUrl: string | undefined): FastifyHelmetOptions {
  const streams = publicUrl === undefined ? [] : [new URL(publicUrl).origin.replace(/^http/, 'ws')];
  return {
    global: true,
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", 'blob:', ...streams],
        workerSrc: ['blob:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  };
}
