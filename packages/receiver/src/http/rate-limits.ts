/** Not too many from one address, nor from all together. Counted in memory, by each receiver for itself. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration/configuration.ts';
import { Refusal } from './refusal.ts';

/** Gives what throws a `Refusal` for a request over the limit. Refused ones of an address don't count for all. */
export async function makeRateLimits(
  app: FastifyInstance,
  { perAddress, together, minutes }: Configuration['rateLimit'],
): Promise<(request: FastifyRequest) => Promise<void>> {
  await app.register(rateLimit, { global: false });
  const timeWindow = minutes * 60_000;
  // Whoever has one IPv6 address has a /64 full of them; the plugin counts those as one.
  const ofAddress = app.createRateLimit({ max: perAddress, timeWindow });
  const ofAll = app.createRateLimit({ max: together, timeWindow, keyGenerator: () => 'all' });
  return async (request) => {
    for (const limit of [ofAddress, ofAll]) {
      const count = await limit(request);
      if (!count.isAllowed && count.isExceeded) throw new Refusal('too-many', { retryAfter: Math.max(1, count.ttlInSeconds) });
    }
  };
}
