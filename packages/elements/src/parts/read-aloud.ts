/** A button that reads a view aloud. The work is in a file of its own, for browsers that can speak. */
import { nothing, type LitElement } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { later } from './later.ts';

/** Draws the button for a view, named so that reading stops when another one comes: it reads all in it that has `data-aloud`. */
export type ReadAloud = (t: Messages, view: string) => unknown;

export function readAloud(host: LitElement): ReadAloud {
  const reader = later(host, () => import('./reader.ts').then(({ readerFor }) => readerFor(host)));
  return (t, view) => {
    if (!('speechSynthesis' in globalThis)) return nothing;
    if (!reader.part) void reader.fetch();
    return reader.part?.render(t, view) ?? nothing;
  };
}
