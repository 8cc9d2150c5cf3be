/** A portal on a page, and hands to use it as a visitor does. */
import { fixture } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import type { WijkPortal } from '@wijkwijzer/elements/portal.js';
import '@wijkwijzer/elements/define/portal.js';
import { all, demoFeed, one, textOf, until } from '../support.ts';

export interface Presets {
  feed?: string;
  start?: string;
  theme?: string;
  neighborhood?: string;
  endpoint?: string;
  urlState?: string;
  headingLevel?: number;
  quickExit?: boolean;
  lang?: string;
  content?: TemplateResult;
}

/** A portal whose steps stay in memory unless the test asks otherwise, so that tests leave no trace for each other. */
export const portal = ({ feed = demoFeed, urlState = 'none', ...more }: Presets = {}): Promise<WijkPortal> =>
  fixture<WijkPortal>(
    html`<wijk-portal
      feed=${feed}
      start=${more.start ?? nothing}
      theme=${more.theme ?? nothing}
      neighborhood=${more.neighborhood ?? nothing}
      endpoint=${more.endpoint ?? 'https://receiver.example/requests'}
      controller="Bewonerscoöperatie Oost"
      purpose="om u te helpen"
      retention-days="30"
      privacy-url="/privacy"
      url-state=${urlState}
      heading-level=${more.headingLevel ?? 2}
      ?quick-exit=${more.quickExit}
      lang=${more.lang ?? nothing}
      ><p id="fallback">Bel 000-1235500</p>
      ${more.content}</wijk-portal
    >`,
  );

export type PartName = 'wijk-offer-finder' | 'wijk-supporter-picker' | 'wijk-contact-form';

/** The element inside, as soon as it is in sight. */
export const inside = (element: Element, name: PartName): Promise<HTMLElement> =>
  until(() => all(element, name).find((each) => each.checkVisibility()), `<${name}> in sight`);

/** Until all three can be asked to show something. */
export const complete = async (element: Element): Promise<void> => {
  await until(() => all(element, 'wijk-offer-finder, wijk-supporter-picker, wijk-contact-form').length === 3, 'all three');
  await until(() => partOf(element, 'wijk-contact-form')?.shadowRoot?.querySelector('#form'), 'the form');
  await until(() => partOf(element, 'wijk-supporter-picker')?.shadowRoot?.querySelector('#questions, #people'), 'the picker');
};

export const partOf = (element: Element, name: PartName): HTMLElement | undefined => all(element, name)[0];

/** A way at the start, or above what is open, by the words it begins with. */
export async function tap(element: Element, words: string): Promise<void> {
  const found = await until(
    () => all(element, 'button, a, summary').find((each) => textOf(each).startsWith(words)),
    `“${words}” in <${element.localName}>`,
  );
  found.click();
}

/** The way that is marked as the one that is open. */
export const current = (element: Element): string => textOf(all(element, '[aria-current="page"]')[0]);

/** What has the focus in the portal itself. */
export const focusedId = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;

/** Searches in the finder of the portal by a need, and waits for what there is. */
export async function findBy(element: Element, need: string): Promise<HTMLElement> {
  const finder = await inside(element, 'wijk-offer-finder');
  await tap(finder, need);
  await one(finder, '.card');
  return finder;
}
