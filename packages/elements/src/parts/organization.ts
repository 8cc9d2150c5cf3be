/** The organization behind an offer or a supporter. */
import type { Feed, Offer, Organization } from '@wijkwijzer/feed';
import { textOf, type Speech } from './text.ts';

type Item = Pick<Offer, 'organization'>;

const known = new WeakMap<Feed, ReadonlyMap<string, Organization>>();

/** Undefined when the feed does not describe it. Looked up for every card, in feeds with thousands of organizations. */
export function organizationOf({ feed }: Pick<Speech, 'feed'>, { organization = '' }: Item): Organization | undefined {
  const organizations = known.get(feed) ?? new Map(feed.organizations.map((each) => [each.id, each]));
  known.set(feed, organizations);
  return organizations.get(organization);
}

/** Its name; what the offer says where the feed does not describe it. */
export function organizationName(speech: Speech, item: Item): string {
  const organization = organizationOf(speech, item);
  return organization ? textOf(speech, organization.name) : (item.organization ?? '');
}
