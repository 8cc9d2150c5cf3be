/** The texts of an offer that are searched, with how much a word weighs by where it stands. */
import type { Feed, Localized, Offer } from '@wijkwijzer/feed';
import { heaviestField } from './vocabulary.ts';

export const textsOf = (text: Localized | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const weights = { name: heaviestField, subject: 5, summary: 3, rest: 2 };

/** Takes texts that weigh the same. `shared`: other offers give this very list again. */
export type TakeTexts = (texts: readonly string[], weight: number, shared: boolean) => void;

/** For each offer gives its texts, the heaviest first. */
export function textReader(feed: Pick<Feed, 'needs' | 'themes' | 'organizations'>): (offer: Offer, take: TakeTexts) => void {
  const needs = new Map(feed.needs.map(({ id, text, synonyms = [] }) => [id, { texts: textsOf(text), synonyms }]));
  const names = ({ id, name }: { id: string; name: Localized }) => [id, textsOf(name)] as const;
  const themes = new Map(feed.themes.map(names));
  const organizations = new Map(feed.organizations.map(names));
  return (offer, take) => {
    const own = (weight: number, ...texts: (Localized | undefined)[]) => take(texts.flatMap(textsOf), weight, false);
    const shared = (weight: number, texts: readonly string[] | undefined) => texts && take(texts, weight, true);
    const { organization = '', keywords = [], audience = [], locations = [] } = offer;
    own(weights.name, offer.name);
    for (const id of offer.needs ?? []) shared(weights.subject, needs.get(id)?.texts);
    const known = organizations.get(organization);
    shared(weights.subject, known);
    own(weights.subject, ...keywords, known ? '' : organization);
    own(weights.summary, offer.summary, ...audience, offer.uniformProductName);
    for (const id of offer.needs ?? []) shared(weights.summary, needs.get(id)?.synonyms);
    for (const id of offer.themes ?? []) shared(weights.summary, themes.get(id));
    own(weights.rest, offer.description, offer.eligibility, ...locations.flatMap(({ name, city }) => [name, city]));
  };
}
