import type { FastifyInstance } from 'fastify';
import { callerOf } from '../channels/directLine/caller.js';
import { HttpError } from './httpError.js';
import { page } from './page.js';
import type { WebDeps } from './webDeps.js';
import { WidgetBundle } from './widgetBundle.js';

/** The demo bank's page, the widget, and the messages that would go out by SMS. */
export function demoRoutes(fastify: FastifyInstance, deps: WebDeps): void {
  const { bank } = deps.config;
  const bundle = new WidgetBundle();

  fastify.get('/', async (_request, reply) => {
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    return page('demo', {
      bank: bank.name,
      phone: bank.phone,
      dial: bank.phone.replace(/[^\d+]/g, ''),
      widget: await bundle.path(),
      styleNonce: reply.cspNonce.style,
      inbox: deps.codeInbox === undefined ? 'tidak' : 'ya',
    });
  });

  fastify.get('/aset/webchat-:hash.js', async (request, reply) => {
    if (request.url.split('?')[0] !== (await bundle.path())) {
      throw new HttpError('NotFound', 'There is no such version of the widget.');
    }
    const encoding = bundle.encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .send(await bundle.read(encoding));
  });

  fastify.get('/demo/pesan', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (deps.codeInbox === undefined) throw new HttpError('NotFound', 'Codes are not shown here.');
    const { grant } = await callerOf(deps.tokens, request);
    const messages = await deps.codeInbox.messages(grant.conversationId);
    return { messages: messages.map(({ text, at }) => ({ text, at: at.toString() })) };
  });
}
