/** A form on a page, hands to fill it in as a resident does, and a receiver that answers as a test wants. */
import { fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { WijkContactForm } from '@wijkwijzer/elements/contact-form.js';
import '@wijkwijzer/elements/define/contact-form.js';
import { all, demoFeed, one, textOf, until } from '../support.ts';

export const endpoint = 'https://receiver.example/requests';

export interface Presets {
  feed?: string;
  endpoint?: string;
  to?: string;
  controller?: string;
  purpose?: string;
  retentionDays?: string;
  privacyUrl?: string;
  sharedDevice?: boolean;
  content?: unknown;
}

export const form = ({ feed = demoFeed, ...more }: Presets = {}): Promise<WijkContactForm> =>
  fixture<WijkContactForm>(
    html`<wijk-contact-form
      feed=${feed}
      endpoint=${more.endpoint ?? endpoint}
      to=${more.to ?? nothing}
      controller=${more.controller ?? 'Bewonerscoöperatie Oost'}
      purpose=${more.purpose ?? 'om u te helpen'}
      retention-days=${more.retentionDays ?? '30'}
      privacy-url=${more.privacyUrl ?? '/privacy'}
      ?shared-device=${more.sharedDevice}
      ><p id="fallback">Bel 000-1234500</p>
      ${more.content}</wijk-contact-form
    >`,
  );

/** What a resident types in a field; the field is left after it. */
export async function fill(element: Element, id: string, text: string): Promise<void> {
  const field = (await one(element, `#${id}`)) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new FocusEvent('blur'));
}

export const valueOf = (element: Element, id: string): string =>
  (all(element, `#${id}`)[0] as HTMLInputElement | undefined)?.value ?? '';

/** A button, link or chip by the words it begins with. */
export async function tap(element: Element, ...words: string[]): Promise<void> {
  for (const each of words) {
    const control = await until(
      () => all(element, 'button, a, .chip').find((found) => textOf(found).startsWith(each)),
      `“${each}” in <${element.localName}>`,
    );
    control.click();
  }
}

export const canary = { name: 'Ria Kanarie', phone: '06-12345670', message: 'Mijn kanarie zingt niet meer.' };

export async function fillIn(element: Element, { name, phone, message } = canary): Promise<void> {
  await fill(element, 'name', name);
  await fill(element, 'phone', phone);
  await fill(element, 'message', message);
}

export const send = async (element: Element): Promise<void> => (await one(element, '#send')).click();

export const part = (element: Element, name: string): Promise<HTMLElement> => one(element, `[part="${name}"]`);
export const partText = async (element: Element, name: string): Promise<string> => textOf(await part(element, name));

/** What took the focus. */
export const focused = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;
