/** `POST /requests`: what a form sends. */
import { readRequest, type RequestEnvelope } from '@wijkwijzer/feed';
import type { FastifyInstance } from 'fastify';
import { readIdempotencyKey } from './idempotency-key.ts';
import { guardOrigins } from './origins.ts';
import { makeRateLimits } from './rate-limits.ts';
import { Refusal } from './refusal.ts';
import { takeRequest, type Taker } from './take-request.ts';

export const requestsPath = '/requests';

/** `onStored` is called for what is new, after it is safe. */
export async function addRequestsRoute(app: FastifyInstance, taker: Taker, onStored: () => void): Promise<void> {
  const { allowedOrigins, rateLimit, minimumMilliseconds } = taker.configuration;
  guardOrigins(app, requestsPath, allowedOrigins);
  const limit = await makeRateLimits(app, rateLimit);

  app.post(requestsPath, {
    // Before the body is read: what is refused anyway costs nothing.
    async onRequest(request) {
      await limit(request);
      readIdempotencyKey(request.headers['idempotency-key']);
    },
    async handler({ body, headers }, reply) {
      if (headers['content-type'] === undefined) throw new Refusal('not-json-type');
      const key = readIdempotencyKey(headers['idempotency-key']);
      const { request, problems } = readRequest(body);
      if (problems) throw new Refusal('invalid', { fields: problems });
      refusePrograms(body as RequestEnvelope, minimumMilliseconds);
      const { receipt, replayed } = await takeRequest(request, key, taker);
      if (replayed) reply.header('idempotency-replayed', 'true');
      else onStored();
      return reply.code(201).type('application/json; charset=utf-8').send(receipt);
    },
  });
}

/** Both refusals can be read by a person who was taken for a program, and store nothing: the same key may try again. */
function refusePrograms({ website, openFor }: { website?: unknown; openFor?: unknown }, minimumMilliseconds: number): void {
  if (website !== undefined && website !== null && website !== '') throw new Refusal('refused');
  const open = typeof openFor === 'number' ? openFor : 0;
  if (!(open >= minimumMilliseconds)) throw new Refusal('too-fast');
}
