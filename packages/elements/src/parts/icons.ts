/** Pictograms: Tabler outline (MIT), one path each, always beside a word. Here are those of the start and the list. */
import { html, nothing, type TemplateResult } from 'lit';
import type * as Pictograms from './pictograms.ts';

const paths = {
  'map-pin': 'M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.7 16.7l-4.2 4.2a2 2 0 0 1-2.8 0l-4.2-4.2a8 8 0 1 1 11.3 0',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 7v5l3 3',
  'coin-euro':
    'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M14.4 8c-.7-.6-1.5-1-2.4-1c-2.2 0-4 2.2-4 5s1.8 5 4 5c.9 0 1.7-.4 2.4-1M7 10.5h4M7 13.5h4',
  'door-enter': 'M13 12v0M3 21h18M5 21v-16a2 2 0 0 1 2-2h6m4 10.5v7.5M21 7h-7m3-3l-3 3l3 3',
  phone: 'M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5-2.5l5 2v4a2 2 0 0 1-2 2a16 16 0 0 1-15-15a2 2 0 0 1 2-2',
  search: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M21 21l-6-6',
  x: 'M18 6l-12 12M6 6l12 12',
  bookmark: 'M18 7v14l-6-4l-6 4v-14a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4',
  'arrow-left': 'M5 12l14 0M5 12l6 6M5 12l6-6',
  'chevron-right': 'M9 6l6 6l-6 6',
  'chevron-down': 'M6 9l6 6l6-6',
  check: 'M5 12l5 5l10-10',
  'alert-triangle':
    'M12 9v4M10.4 3.6l-8.1 13.5a1.9 1.9 0 0 0 1.6 2.9h16.2a1.9 1.9 0 0 0 1.6-2.9l-8.1-13.5a1.9 1.9 0 0 0-3.3 0M12 16h0',
  urgent:
    'M8 16v-4a4 4 0 0 1 8 0v4M3 12h1m8-9v1m8 8h1m-15.4-6.4l.7 .7m12.1-.7l-.7 .7M6 17a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-10a1 1 0 0 1-1-1l0-2',
} as const;

/** Those in `paths` are always there; the others come with `loadPictograms`. */
export type IconName = keyof typeof paths | keyof typeof Pictograms.pictograms;

let known: Readonly<Record<string, string>> = paths;

/** Fetches the pictograms that may come later; without them all is said in words alone. */
export async function loadPictograms(): Promise<void> {
  const more = await import('./pictograms.ts').catch(() => undefined);
  known = { ...more?.pictograms, ...paths };
}

/** Arrows turn around in right-to-left text; `i--flip` says so. */
export const icon = (name: IconName, className = ''): TemplateResult =>
  html`<svg class="i ${className}" viewBox="0 0 24 24" aria-hidden="true"><path d=${known[name] ?? nothing} /></svg>`;

/** A pictogram by the name that a feed gives; nothing when it is not, or not yet, known. */
export const pictogram = (name: string): TemplateResult | typeof nothing =>
  Object.hasOwn(known, name) ? icon(name as IconName) : nothing;
