/** Where a resident is in the portal, and how that stands in a page address. */

/** The three ways in: everything there is, the people, a message. */
export const ways = ['offers', 'people', 'contact'] as const;
export type Way = (typeof ways)[number];

export interface PortalState {
  part: Way | 'start';
}

/** The way that a word names; undefined for any other word. */
export const wayOf = (word: string | null): Way | undefined => ways.find((way) => way === word);

/** The parameter stands apart from those of the finder, which begin with its own name and a dash. */
export function toAddress({ part }: PortalState, url: URL, parameter: string): URL {
  if (part === 'start') url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, part);
  return url;
}

/** An address that says something about the finder opens there, also when it was made for a page with the finder alone. */
export function fromAddress({ searchParams }: URL, parameter: string, finder: string): PortalState | undefined {
  const asksFinder = [...searchParams.keys()].some((name) => name.startsWith(`${finder}-`));
  const part = wayOf(searchParams.get(parameter)) ?? (asksFinder ? 'offers' : undefined);
  return part && { part };
}
