import type { FastifyRequest } from 'fastify';

/** Which web pages may talk to Direct Line: the bank's own and those the bank has listed. */
export class Origins {
  readonly #public: string | undefined;
  readonly #allowed: ReadonlySet<string>;

  /** Addresses as `https://host[:port]`; a path in them is ignored. */
  constructor(config: { readonly publicUrl?: string | undefined; readonly allowedOrigins: readonly string[] }) {
    this.#public = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin;
    this.#allowed = new Set(config.allowedOrigins.map((origin) => new URL(origin).origin));
  }

  /** The address under which this request reached us. */
  own(request: FastifyRequest): string {
    return this.#public ?? `${request.protocol}://${request.host}`;
  }

  isOwn(request: FastifyRequest): boolean {
    return request.headers.origin !== undefined && request.headers.origin === this.own(request);
  }

  /** A request without an Origin header does not come from another site's page: its token alone decides. */
  allows(request: FastifyRequest): boolean {
    const { origin } = request.headers;
    return origin === undefined || this.isOwn(request) || this.#allowed.has(origin);
  }
}
