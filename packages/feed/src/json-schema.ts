/** The feed as JSON Schema, for editors that complete and check while typing. Its own entry, so that no browser carries it. */
import * as z from 'zod/mini';
import { criterion, emergency, feedHead, feedLists, need, neighborhood, publisher, theme } from './feed.ts';
import { capacity, closure, costOption, location, offer, schedule } from './offer.ts';
import { organization } from './organization.ts';
import { clockTime, day, id, languageTag, localized, moment, postalCode } from './shapes.ts';
import { supporter } from './supporter.ts';

const named = {
  ...{ offer, supporter, organization, neighborhood, theme, need, criterion, emergency, publisher },
  ...{ schedule, closure, location, costOption, capacity },
  ...{ localized, id, languageTag, day, moment, clockTime, postalCode },
};

/**
 * JSON Schema (draft 2020-12) of the feed, version 1. Stricter than `readFeed`, which leaves out what does not fit and keeps the rest.
 */
export function feedJsonSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(named)) names.add(schema, { id: name });
  const lists = Object.fromEntries(Object.entries(feedLists).map(([name, item]) => [name, z.optional(z.array(item))]));
  const feed = z.object({ $schema: z.optional(z.string()), ...feedHead.shape, ...lists });
  return { ...z.toJSONSchema(feed, { io: 'input', metadata: names }), title: 'Wijkwijzer feed, version 1' };
}
