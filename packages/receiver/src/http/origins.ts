/**
 * Only forms on the websites that were named may send. A browser says where a page comes from, and asks before it sends JSON there
 * (CORS); whoever does not say it is no browser with our form.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Refusal } from './refusal.ts';

/** Seconds that a browser remembers the answer to its question. */
const maximumAge = 600;

/** Hooks for one route. */
export function guardOrigins(app: FastifyInstance, path: string, allowed: readonly string[]): void {
  const origins = new Set(allowed);
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== path) return;
    reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || !origins.has(origin)) throw new Refusal('origin-not-allowed');
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', 'retry-after, idempotency-replayed');
  });
  app.options(path, (_, reply: FastifyReply) =>
    reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type, idempotency-key')
      .header('access-control-max-age', maximumAge)
      .code(204)
      .send(),
  );
}
