/** Two libraries that a municipality could have used, used as their front pages say; over the same texts as ours. */
import type { Feed, Offer } from '@wijkwijzer/feed';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** The texts of an offer, by field. */
export interface Texts {
  id: string;
  name: string;
  keywords: string;
  needs: string;
  summary: string;
  rest: string;
}
const fields = ['name', 'keywords', 'needs', 'summary', 'rest'] as const;

/** What is searched: ids, best first. */
export type Engine = (words: string) => string[];

export function textsFor(feed: Feed): (offer: Offer) => Texts {
  const flat = (text: unknown): string =>
    typeof text === 'string' ? text : text && typeof text === 'object' ? Object.values(text).map(flat).join(' ') : '';
  const needs = new Map(feed.needs.map(({ id, text, synonyms }) => [id, `${flat(text)} ${flat(synonyms)}`]));
  const names = new Map([...feed.themes, ...feed.organizations].map(({ id, name }) => [id, flat(name)]));
  const named = (ids: readonly string[] = []) => ids.map((id) => names.get(id) ?? id).join(' ');
  return (offer) => ({
    id: offer.id,
    name: flat(offer.name),
    keywords: `${flat(offer.keywords)} ${named(offer.organization ? [offer.organization] : [])}`,
    needs: (offer.needs ?? []).map((id) => needs.get(id) ?? '').join(' '),
    summary: `${flat(offer.summary)} ${flat(offer.audience)} ${named(offer.themes)}`,
    rest: `${flat(offer.description)} ${flat(offer.eligibility)}`,
  });
}

export function useMiniSearch(texts: readonly Texts[]): Engine {
  const mini = new MiniSearch<Texts>({
    fields: [...fields],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
  });
  mini.addAll(texts);
  return (words) => mini.search(words).map(({ id }) => id as string);
}

export function useFuse(texts: readonly Texts[]): Engine {
  const fuse = new Fuse(texts, { keys: [...fields], ignoreLocation: true, threshold: 0.4 });
  return (words) => fuse.search(words).map(({ item }) => item.id);
}
