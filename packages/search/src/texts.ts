/** The texts of an offer that are searched, with how much a word weighs by where it stands. */
import type { Feed, Localized, Offer } from '@wijkwijzer/feed';

export const textsOf = (text: Localized | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** A need and the other words for it are shared by many: they tell less than the offer's own. */
const weights = { name: 8, subject: 5, need: 4, summary: 3, rest: 2 };

/** Takes texts that weigh the same. `shared`: other offers give this very list again. */
export type TakeTexts = (texts: readonly string[], weight: number, shared: boolean) => void;

/** The texts that stand in the offer itself. */
export function ownTexts(offer: Offer, take: TakeTexts): void {
  const { keywords = [], audience = [], locations = [] } = offer;
  const own = (weight: number, ...texts: (Localized | undefined)[]) => take(texts.flatMap(textsOf), weight, false);
  own(weights.name, offer.name);
  own(weights.subject, ...keywords);
  own(weights.summary, offer.summary, ...audience, offer.uniformProductName);
  own(weights.rest, offer.description, offer.eligibility, ...locations.flatMap(({ name, city }) => [name, city]));
}

/** The texts that an offer has from the lists of its feed: of its needs, its organization and its themes. */
export function sharedTexts(feed: Pick<Feed, 'needs' | 'themes' | 'organizations'>): (offer: Offer, take: TakeTexts) => void {
  const needs = new Map(feed.needs.map(({ id, text, synonyms = [] }) => [id, { texts: textsOf(text), synonyms }]));
  const names = ({ id, name }: { id: string; name: Localized }) => [id, textsOf(name)] as const;
  const themes = new Map(feed.themes.map(names));
  const organizations = new Map(feed.organizations.map(names));
  return (offer, take) => {
    const shared = (weight: number, texts: readonly string[] | undefined) => texts && take(texts, weight, true);
    const { organization = '' } = offer;
    const known = organizations.get(organization);
    if (known) shared(weights.subject, known);
    else if (organization) take([organization], weights.subject, false);
    for (const id of offer.needs ?? []) {
      shared(weights.need, needs.get(id)?.texts);
      shared(weights.rest, needs.get(id)?.synonyms);
    }
    for (const id of offer.themes ?? []) shared(weights.summary, themes.get(id));
  };
}
