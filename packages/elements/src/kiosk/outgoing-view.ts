/** What would lead away from the screen, for one's own telephone: a code to scan, and the same to read. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import type { KioskTexts } from './kiosk-view.ts';

export interface Outgoing {
  kind: 'web' | 'phone' | 'mail';
  href: string;
  /** What the link was called. */
  name: string;
}

export type DrawCode = (text: string, name: string) => TemplateResult;

/** As one reads it aloud or types it over. */
export function readable({ kind, href, name }: Outgoing): string {
  const url = new URL(href);
  // A number as it was written, in groups, reads better than one row of digits.
  if (kind === 'phone') return /\+?\d[\d\s()-]*\d/.exec(name)?.[0] ?? decode(url.pathname);
  if (kind === 'mail') return decode(url.pathname);
  const path = decode(url.pathname).replace(/\/$/, '');
  return url.host.replace(/^www\./, '') + (path + url.search).slice(0, 60);
}

/** As it is, when it is no text. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function renderOutgoing(t: KioskTexts, out: Outgoing, draw: DrawCode | undefined, close: () => void): TemplateResult {
  const text = readable(out);
  return html`<div class="kiosk__box">
    <h2 id="out">${out.name || text}</h2>
    <p>${t.kioskOut[out.kind]}</p>
    ${draw?.(out.href, t.kioskCode(text)) ?? nothing}
    <p class="kiosk__address" dir="ltr">${text}</p>
    <button class="btn btn--main" autofocus @click=${close}>${icon('x')}${t.kioskClose}</button>
  </div>`;
}
