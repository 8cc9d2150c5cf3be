/**
 * Who gets a request. The address comes from the configuration alone: neither the feed nor the request can send a resident's words
 * to a place of its own choice.
 */
import type { ContactRequest } from '@wijkwijzer/feed';
import type { Configuration, Place } from '../configuration/configuration.ts';
import type { RecipientKey } from '../store/request-store.ts';

/** The supporter, else the offer, that has an address here; else the desk. A correction is always the desk's. */
export function recipientOf({ topic, supporter, offer }: ContactRequest, configuration: Configuration): RecipientKey {
  if (topic === 'correction') return 'desk';
  if (supporter !== undefined && configuration.supporters.has(supporter)) return `supporter:${supporter}`;
  if (offer !== undefined && configuration.offers.has(offer)) return `offer:${offer}`;
  return 'desk';
}

export interface Recipient extends Place {
  /** `supporter` also stands for the provider of an offer: the one who was chosen. */
  kind: 'addressee' | 'desk';
  /** Id in the feed. */
  id: string | undefined;
}

/** Name and address as they are configured now; the desk's when the one that was chosen is configured no longer. */
export function lookUp(key: RecipientKey, { supporters, offers, desk }: Configuration): Recipient {
  const id = key.slice(key.indexOf(':') + 1);
  const place = key === 'desk' ? undefined : (key.startsWith('offer:') ? offers : supporters).get(id);
  return place ? { ...place, kind: 'addressee', id } : { ...desk, kind: 'desk', id: undefined };
}
