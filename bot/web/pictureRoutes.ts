import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { HttpError } from './httpError.js';
import type { WebDeps } from './webDeps.js';

const query = z.object({ isi: z.string().min(1).max(2_000) });

/** `/gambar/rencana.png`: the picture of a plan behind an encrypted, short-lived link. An old or altered link is refused. */
export function pictureRoutes(fastify: FastifyInstance, deps: WebDeps): void {
  fastify.get('/gambar/rencana.png', async (request, reply) => {
    const asked = query.safeParse(request.query);
    if (!asked.success) throw new HttpError('LinkNotValid', 'The link is not complete.');
    const check = await deps.pictures.draw(asked.data.isi, deps.clock.now());
    if (check.kind === 'tampered') throw new HttpError('LinkNotValid', 'The link was not made by this service.');
    if (check.kind === 'expired') throw new HttpError('LinkExpired', 'The link has expired.');
    return (
      reply
        .type('image/png')
        .header('cache-control', 'private, no-store')
        .header('x-robots-tag', 'noindex')
        // A bank's own page, on another origin, shows it in its chat.
        .header('cross-origin-resource-policy', 'cross-origin')
        .send(check.png)
    );
  });
}
