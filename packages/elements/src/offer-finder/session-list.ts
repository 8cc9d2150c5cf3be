/**
 * The kept list in the tab's own storage, so that it is still there on another page of the site and after a reload: ids of offers and
 * nothing else, until the tab is closed. A file of its own: only a webmaster who asks for it gets it.
 */
import type { SharedFeed } from '../feed-store.ts';
import { kioskAround } from '../parts/kiosk-around.ts';

/** More than a resident keeps; what is stored may have been written by anyone on this site. */
const most = 100;

function idsIn(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return []; // nothing yet, or another's
  }
}

/** Adds what the tab remembers to the list of a feed, and writes down each change. Where the browser refuses, the list stays in memory. */
export function keepInTab(shared: SharedFeed, finder: Element): void {
  // A screen that many people use remembers nothing.
  if (shared.keptInTab || kioskAround(finder) || document.querySelector('[shared-device]')) return;
  const name = `wijkwijzer-kept ${shared.url}`;
  let written: readonly string[] = [];
  const write = (): void => {
    const { kept } = shared;
    if (kept === written) return;
    written = kept;
    try {
      if (kept.length) sessionStorage.setItem(name, JSON.stringify(kept));
      else sessionStorage.removeItem(name);
      shared.keptInTab = true;
    } catch {
      shared.keptInTab = false; // full: what is said of the list stays true
    }
  };
  try {
    // Asking is refused in a frame with a sandbox, and by browsers that allow no site data; writing also where there is no room.
    const ids = idsIn(sessionStorage.getItem(name));
    shared.addEventListener('change', write);
    shared.keptInTab = true;
    shared.kept = [...new Set([...ids, ...shared.kept])];
  } catch {
    shared.keptInTab = false;
  }
}
