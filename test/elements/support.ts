/** A finder on a page, and eyes and hands to use it as a visitor does. */
import { aTimeout, chai, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';
import '@wijkwijzer/elements/define/offer-finder.js';

chai.use(({ Assertion }) => {
  // axe judges the tree of elements, which every engine builds the same: one engine says it all, in a third of the time.
  if (!navigator.userAgent.includes('Chrome')) Assertion.overwriteMethod('accessible', () => () => Promise.resolve());
});

export const demoFeed = '/demo/feeds/lindewaard.json';

/** A feed as an address, without a server. */
export const feedOf = (feed: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify({ version: '1', ...feed }))}`;

/** Waits until something is true or there, as long as a busy machine may need. */
export async function until<Found>(look: () => Found, what = 'what the test waits for'): Promise<NonNullable<Found>> {
  for (const end = performance.now() + 20_000; performance.now() < end; await aTimeout(15)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`Waited in vain for ${what}.`);
}

export interface Presets {
  feed?: string;
  theme?: string;
  route?: string;
  words?: string;
  neighborhood?: string;
  urlState?: string;
  headingLevel?: number;
}

/** A finder whose address state is off unless the test asks for it, so that tests leave no trace for each other. */
export function finder({
  feed = demoFeed,
  urlState = 'none',
  headingLevel = 2,
  ...more
}: Presets = {}): Promise<WijkOfferFinder> {
  return fixture<WijkOfferFinder>(
    html`<wijk-offer-finder
      feed=${feed}
      theme=${more.theme ?? nothing}
      route=${more.route ?? nothing}
      words=${more.words ?? nothing}
      neighborhood=${more.neighborhood ?? nothing}
      url-state=${urlState}
      heading-level=${headingLevel}
      ><p id="fallback">Bel 000-1234500</p></wijk-offer-finder
    >`,
  );
}

/** What is inside, by selector. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const one = (element: Element, selector: string): Promise<HTMLElement> =>
  until(() => all(element, selector)[0], `${selector} in <${element.localName}>`);

export const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export async function type(element: Element, words: string): Promise<void> {
  const field = (await one(element, '#question')) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Names of the offers on the screen, in order. */
export const names = (element: Element): string[] => all(element, '.card__name').map(textOf);

/** The number in the heading above the list. */
export const total = (element: Element): number => Number.parseInt(textOf(all(element, '#results')[0]), 10);
