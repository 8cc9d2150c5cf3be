/**
 * Nothing leads away from a screen that all use: links are handed to one's own telephone, and what a browser does by itself (menus,
 * windows, downloads, saving, printing, going back) is refused as far as a page can. The rest is up to the browser's kiosk mode.
 */
import type { Outgoing } from './outgoing-view.ts';

export interface PageHold {
  signal: AbortSignal;
  /** Address of the first screen. */
  start: string;
  prints(): boolean;
  onOutgoing(out: Outgoing): void;
  onBack(): void;
  onWipe(): void;
}

/** Keys that belong to a text field, with Control or Command held. */
const editing = /^([avxyz]|Backspace|Delete|Arrow.*|Home|End|Control|Meta|Alt|Shift|Dead|[-+=_0])$/i;

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

type Link = HTMLAnchorElement | HTMLAreaElement | SVGAElement;

const linkIn = (event: Event): Link | undefined =>
  event
    .composedPath()
    .find(
      (each): each is Link =>
        (each instanceof HTMLAnchorElement || each instanceof HTMLAreaElement || each instanceof SVGAElement) &&
        (each.hasAttribute('href') || each.hasAttribute('xlink:href')),
    );

const addressOf = (link: Link): URL | undefined => {
  const href = link instanceof SVGAElement ? link.href.baseVal : link.href;
  return URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI) : undefined;
};

const nameOf = (link: Link): string =>
  (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim().slice(0, 120);

const kinds: Record<string, Outgoing['kind']> = { 'http:': 'web', 'https:': 'web', 'tel:': 'phone', 'mailto:': 'mail' };

export function holdPage({ signal, start, prints, onOutgoing, onBack, onWipe }: PageHold): void {
  const listen = (types: string[], hear: (event: Event) => void, capture = true): void => {
    for (const type of types) addEventListener(type, hear, { capture, passive: false, signal });
  };
  const refuse = (event: Event): void => event.preventDefault();

  listen(['click'], (event) => {
    const link = linkIn(event);
    if (!link) return;
    // What an element does with its own link goes on; only the browser's part is over.
    event.preventDefault();
    const url = addressOf(link);
    if (!url || link.hasAttribute('download')) return;
    const here = location.href.replace(/#.*/, '');
    if (url.href.replace(/#.*/, '') === here && url.hash) return goTo(url.hash.slice(1));
    if (url.href === start) return onWipe();
    const kind = kinds[url.protocol];
    if (kind) onOutgoing({ kind, href: url.href, name: nameOf(link) });
  });
  // Other buttons of a mouse open windows, paste what somebody else selected, and go back.
  listen(['auxclick', 'mousedown', 'mouseup', 'pointerup'], (event) => {
    if ((event as MouseEvent).button > 0) refuse(event);
  });
  listen(['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut'], refuse);
  // In the element itself, so that our own forms come first.
  listen(['submit'], refuse, false);
  listen(['keydown'], (event) => {
    const press = event as KeyboardEvent;
    const typing = isField(event.composedPath()[0]);
    if (press.altKey && press.key === 'ArrowLeft') onBack();
    if ((press.ctrlKey || press.metaKey) && press.key.toLowerCase() === 'p' && prints()) return;
    if (!stays(press, typing)) refuse(event);
  });
}

/** Whether a key does nothing but what a text field or the page itself does with it. */
function stays({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, typing: boolean): boolean {
  // AltGr makes letters; browsers report it as Control and Alt together.
  if (ctrlKey && altKey) return key.length === 1;
  if (ctrlKey || metaKey) return editing.test(key) && !(shiftKey && key === 'Delete');
  if (altKey) return /^(Alt|Shift|Control)$/.test(key) || (typing && key.length === 1);
  return key === 'Backspace' ? typing : !isShortcut(key);
}

/** Keys that lead somewhere by themselves. */
const isShortcut = (key: string): boolean =>
  /^(F\d+|ContextMenu|Browser.*|Launch.*|Help|Print|Save|Open|New|Close|Find)$/.test(key);

/** A jump within the page, without a step in the history. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView();
  target?.focus();
}
