/**
 * The help in Zutphen as a volunteer app lists it (github.com/Willem1978/mantelzorg-app), as a feed version 1: what a feed editor
 * would do with a list that someone already has. Nothing is guessed: an unknown cost, route or age stays unknown.
 */
import type { Feed, Offer, Route } from '@wijkwijzer/feed';

export interface Hulpbron {
  naam?: string;
  beschrijving?: string;
  type?: string;
  telefoon?: string;
  website?: string;
  onderdeelTest?: string;
  soortHulp?: string;
  doelgroep?: string;
  kosten?: string;
}

const idOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The kinds that say by whom one is helped. */
const routes: Partial<Record<string, Route>> = {
  VRIJWILLIGERS: 'volunteer',
  HUISARTS: 'professional',
  THUISZORG: 'professional',
  SOCIAAL_WIJKTEAM: 'professional',
  GEMEENTE: 'professional',
};

/** The first sentence, and everything after it. */
function sentences(text = ''): Pick<Offer, 'summary' | 'description'> {
  const [, summary = text, description = ''] = /^(.*?[.!?])\s+(.*)$/s.exec(text.trim()) ?? [];
  return { ...(summary && { summary }), ...(description && { description }) };
}

function offerOf(bron: Hulpbron, at: number): Partial<Offer> {
  const { naam = '', beschrijving, type = '', telefoon, website, onderdeelTest, soortHulp, doelgroep, kosten } = bron;
  const route = routes[type];
  const themes = [onderdeelTest, soortHulp].filter((theme) => theme !== undefined);
  return {
    // Names are not unique here, so the place in the list goes along.
    id: `${idOf(naam)}-${at}`,
    name: naam,
    ...(route && { route }),
    ...sentences(beschrijving),
    ...(themes.length > 0 && { themes: themes.map(idOf) }),
    ...(doelgroep && { audience: [doelgroep] }),
    ...(kosten && { costOptions: [kosten === 'Gratis' ? { amount: 0 } : { note: kosten }] }),
    ...(telefoon && { phones: [telefoon] }),
    ...(website && { url: website }),
    ...(type === 'LANDELIJK' || soortHulp === 'Hulplijn' ? { attendance: ['phone'] } : {}),
  };
}

/** A feed; a record without a name stays in it, so that whoever reads the feed can report it. */
export function toFeed(bronnen: readonly Hulpbron[]): Partial<Feed> {
  const themes = new Map<string, string>();
  for (const { onderdeelTest, soortHulp } of bronnen)
    for (const name of [onderdeelTest, soortHulp]) if (name) themes.set(idOf(name), name);
  return {
    version: '1',
    title: 'Hulp in Zutphen',
    language: 'nl',
    themes: [...themes].map(([id, name]) => ({ id, name })),
    offers: bronnen.map(offerOf) as Offer[],
  };
}
