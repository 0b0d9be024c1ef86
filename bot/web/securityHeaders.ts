import type { FastifyHelmetOptions } from '@fastify/helmet';

/** SHA-256 of nothing: an empty style element, which Web Chat's scrolling part makes without a nonce and fills by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

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
        styleSrc: ["'self'", emptyStyle],
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
