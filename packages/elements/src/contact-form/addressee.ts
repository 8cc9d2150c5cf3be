/** To whom a request goes. The page and the resident say so; the feed only gives the names. */
import type { Feed, Offer, Supporter } from '@wijkwijzer/feed';
import type { ContactTopic } from '../feed-store.ts';
import { organizationName, organizationOf } from '../parts/organization.ts';
import { phoneNumber } from '../parts/phone.ts';
import { shortName } from '../parts/short-name.ts';
import { textOf } from '../parts/text.ts';
import type { FormSpeech } from './form-view.ts';

export type Addressee =
  | { kind: 'supporter'; item: Supporter }
  | { kind: 'offer'; item: Offer }
  /** `gone`: someone else was asked for, who is not in the feed. */
  | { kind: 'desk'; item?: never; gone?: boolean };

/** `desk`, `supporter:ID` or `offer:ID`; undefined for anything else. */
export function readTo(to: string): { kind: Addressee['kind']; id: string } | undefined {
  const [, kind, id = ''] = /^(supporter|offer):(.+)$/.exec(to.trim()) ?? [];
  if (to.trim() === 'desk') return { kind: 'desk', id };
  return kind ? { kind: kind as 'supporter' | 'offer', id } : undefined;
}

/** A resident who came from someone's page wins, then the page's own `to`, then who was chosen on the page, then the desk. */
export function addresseeOf(feed: Feed, to: string, chosen: string | undefined, about: ContactTopic | undefined): Addressee {
  if (about?.topic === 'correction') return { kind: 'desk' };
  const asked = about?.supporter
    ? { kind: 'supporter', id: about.supporter }
    : about?.offer
      ? { kind: 'offer', id: about.offer }
      : (readTo(to) ?? { kind: 'supporter', id: chosen ?? '' });
  if (asked.kind === 'desk' || !asked.id) return { kind: 'desk' };
  const supporter = asked.kind === 'supporter' && feed.supporters.find(({ id }) => id === asked.id);
  if (supporter) return { kind: 'supporter', item: supporter };
  const offer = asked.kind === 'offer' && feed.offers.find(({ id }) => id === asked.id);
  return offer ? { kind: 'offer', item: offer } : { kind: 'desk', gone: true };
}

const deskName = (speech: FormSpeech): string => textOf(speech, speech.feed.publisher?.name) || speech.t.theDesk;

/** Who reads it: a person, a team, the organization behind an offer, the desk. */
export function nameOf(speech: FormSpeech, { kind, item }: Addressee): string {
  if (kind === 'supporter') return item.name;
  if (kind === 'offer') return organizationName(speech, item) || textOf(speech, item.name);
  return deskName(speech);
}

/** As in running text: the first name of a person. */
export const shortNameOf = (speech: FormSpeech, addressee: Addressee): string =>
  addressee.kind === 'supporter' ? shortName(addressee.item) : nameOf(speech, addressee);

/** Their own number, else their organization's, else the desk's; '' when there is none. */
export function phoneOf(speech: FormSpeech, { item }: Addressee): string {
  const { feed } = speech;
  const [own] = item?.phones ?? [];
  return (own && phoneNumber(own)) || (item && organizationOf(speech, item)?.phone) || feed.publisher?.phone || '';
}

/** Within how many working days they answer, as the feed says; undefined when it does not. */
export function answersWithin({ feed }: FormSpeech, { kind, item }: Addressee): number | undefined {
  if (kind === 'supporter') return item.responseWorkingDays;
  return kind === 'desk' ? feed.publisher?.responseWorkingDays : undefined;
}

/** The languages a resident may choose from: theirs; for the desk, all that are spoken. One language is no choice. */
export function languagesOf({ feed }: FormSpeech, { kind, item }: Addressee): string[] {
  const spoken = kind === 'desk' ? feed.supporters.flatMap(({ languages = [] }) => languages) : (item.languages ?? []);
  const languages = [...new Set(spoken)];
  return languages.length > 1 ? languages : [];
}
