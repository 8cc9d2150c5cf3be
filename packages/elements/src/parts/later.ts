/** What few ask for comes in a file of its own, when it is first asked for; without it the rest works. */
import type { CSSResult, LitElement } from 'lit';

interface Part {
  styles: CSSResult;
}

export interface Later<Found extends Part> {
  /** Undefined as long as it is not there. */
  readonly part: Found | undefined;
  /** Asks for it, once; settles when it is there or can't be had, and then it is asked for again the next time. */
  readonly fetch: () => Promise<unknown>;
}

/** Gives an element a style sheet that it may have already. */
export function dress({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  if (styleSheet && !shadowRoot?.adoptedStyleSheets.includes(styleSheet)) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

/** `load` gives the part, and the element is drawn anew with it. */
export function later<Found extends Part>(host: LitElement, load: () => Promise<Found>): Later<Found> {
  let coming: Promise<unknown> | undefined;
  let part: Found | undefined;
  return {
    get part() {
      return part;
    },
    fetch: () =>
      (coming ??= load().then(
        (found) => {
          part = found;
          dress(host, found.styles);
          host.requestUpdate();
        },
        () => (coming = undefined),
      )),
  };
}
