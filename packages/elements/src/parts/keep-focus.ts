/**
 * Where the focus goes in an element that draws itself anew: to what is new, as on a new page, and never back to the page because what
 * had it is gone.
 */
import type { LitElement } from 'lit';

/**
 * What takes the focus after the next render: the first of these selectors that is there. Kept until one is, since it may be drawn in
 * a moment. Without selectors the focus stays where it is.
 */
export type MoveFocus = (...selectors: readonly string[]) => void;

/** `whenLost` are the selectors for when what had the focus is gone, as a filter is that was taken away. */
export function keepFocus(host: LitElement, whenLost: readonly string[]): MoveFocus {
  let wish: readonly string[] = [];
  let had = false;
  host.addController({
    hostUpdate() {
      had = !!host.shadowRoot?.activeElement;
    },
    hostUpdated() {
      const root = host.shadowRoot;
      if (had && !root?.activeElement && !wish.length) wish = whenLost;
      const target = wish.map((selector) => root?.querySelector<HTMLElement>(selector)).find(Boolean);
      if (!target) return;
      wish = [];
      target.focus({ preventScroll: true });
      // What has an id begins a view: the view is shown from its top, unless that is in sight.
      if (!target.id) target.scrollIntoView({ block: 'nearest' });
      else if (host.getBoundingClientRect().top < 0) host.scrollIntoView();
    },
  });
  return (...selectors) => {
    wish = selectors;
  };
}
