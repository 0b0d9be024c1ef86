import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { HttpError } from './httpError.js';
import { parse } from './parse.js';
import type { WebDeps } from './webDeps.js';

const params = z.object({ file: z.string().regex(/^[A-Za-z0-9-]{1,64}\.pdf$/, 'must be {reference}.pdf') });
const query = z.object({ exp: z.string().regex(/^\d{1,12}$/), sig: z.string().min(1).max(100) });

/** `/dokumen/{reference}.pdf`: a PDF behind a signed, short-lived link. An old or altered link is refused with 403. */
export function documentRoutes(fastify: FastifyInstance, deps: WebDeps): void {
  fastify.get('/dokumen/:file', async (request, reply) => {
    const { file } = parse(params, request.params);
    const reference = file.slice(0, -'.pdf'.length);
    const signed = query.safeParse(request.query);
    if (!signed.success) throw new HttpError('LinkNotValid', 'The link is not complete.');
    const check = deps.links.check(reference, signed.data.exp, signed.data.sig, deps.clock.now());
    if (check === 'tampered') throw new HttpError('LinkNotValid', 'The link was not made by this service.');
    if (check === 'expired') throw new HttpError('LinkExpired', 'The link has expired.');
    const document = await deps.documents.get(reference);
    if (document === undefined) throw new HttpError('NotFound', 'There is no such document.');
    return reply
      .type('application/pdf')
      .header('content-disposition', disposition(document.name))
      .header('cache-control', 'private, no-store')
      .header('x-robots-tag', 'noindex')
      .send(Buffer.from(document.bytes));
  });
}

/** RFC 6266: a plain name for old browsers and the true one for the rest. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_');
  return `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeMore)}`;
}

function escapeMore(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
