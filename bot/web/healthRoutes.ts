import type { FastifyInstance } from 'fastify';
import type { WebDeps } from './webDeps.js';

const patienceMilliseconds = 2000;

/** `/health/live`: the process answers. `/health/ready` and `/health`: so does everything it needs, or 503 and what does not. */
export function healthRoutes(fastify: FastifyInstance, deps: WebDeps): void {
  fastify.get('/health/live', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });

  for (const path of ['/health', '/health/ready']) {
    fastify.get(path, async (_request, reply) => {
      const parts = await Promise.all(
        Object.entries(deps.health).map(async ([name, check]) => [name, await answers(check)] as const),
      );
      const ready = parts.every(([, ok]) => ok);
      reply.header('cache-control', 'no-store').code(ready ? 200 : 503);
      return {
        status: ready ? 'ok' : 'unavailable',
        checks: Object.fromEntries(parts.map(([name, ok]) => [name, ok ? 'ok' : 'unavailable'])),
      };
    });
  }
}

async function answers(check: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMilliseconds);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
