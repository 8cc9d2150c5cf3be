/** A picker on a page, and hands to use it as a visitor does. */
import { aTimeout, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { WijkSupporterPicker } from '@wijkwijzer/elements/supporter-picker.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { all, demoFeed, one, textOf, until } from '../support.ts';

export interface Presets {
  feed?: string;
  questions?: string;
  theme?: string;
  route?: string;
  neighborhood?: string;
  urlState?: string;
  headingLevel?: number;
  images?: boolean;
}

/** A picker whose steps stay in memory unless the test asks otherwise, so that tests leave no trace for each other. */
export const picker = ({ feed = demoFeed, urlState = 'none', ...more }: Presets = {}): Promise<WijkSupporterPicker> =>
  fixture<WijkSupporterPicker>(
    html`<wijk-supporter-picker
      feed=${feed}
      questions=${more.questions ?? nothing}
      theme=${more.theme ?? nothing}
      route=${more.route ?? nothing}
      neighborhood=${more.neighborhood ?? nothing}
      url-state=${urlState}
      heading-level=${more.headingLevel ?? 2}
      ?images=${more.images}
      ><p id="fallback">Bel 000-1234500</p></wijk-supporter-picker
    >`,
  );

/** A button, chip or other control by the words it shows; those words begin its name. */
export const control = (element: Element, words: string): Promise<HTMLElement> =>
  until(
    () => all(element, 'button, .chip, .check, summary').find((each) => textOf(each).startsWith(words)),
    `“${words}” in <${element.localName}>`,
  );

export async function tap(element: Element, ...all: string[]): Promise<void> {
  for (const words of all) (await control(element, words)).click();
}

/** What is inside the card of someone. */
export const card = (element: Element, name: string): Promise<HTMLElement> =>
  until(() => all(element, '.person').find((each) => textOf(each).includes(name)), `the card of ${name}`);

/** Names in one of the lists, in order. */
export const names = (element: Element, list = 'all'): string[] =>
  all(element, `[data-list="${list}"] .person [data-supporter]`).map(textOf);

/** The first people stand at once; all the others once the browser has had a moment. */
export async function settled(element: Element): Promise<void> {
  await one(element, '.person');
  await aTimeout(300);
}

/** Brings everyone on the screen: in which order people stand is drawn. */
export async function everyone(element: Element): Promise<void> {
  await settled(element);
  for (;;) {
    const more = all(element, '.btn--wide').find((button) => /mens|perso|team/.test(textOf(button)));
    if (!more) return;
    const before = all(element, '.person').length;
    more.click();
    await until(() => all(element, '.person').length > before, 'more people');
  }
}

export const headingOf = async (element: Element, view: string): Promise<string> => textOf(await one(element, `#${view}`));

/** Supporters with what every test needs; each fact may be set. */
export const supporter = (id: string, facts: object = {}): object => ({
  id,
  name: id,
  kind: 'independent-client-supporter',
  ...facts,
});
