/** What a resident takes along from an element: on paper, or as a link. */
import type { LitElement } from 'lit';

/** Prints what an element shows. */
export function printElement({ renderRoot, shadowRoot }: LitElement): void {
  const part = renderRoot.querySelector('.wijk');
  if (!part || !shadowRoot) return;
  // A file of its own: few print. Where it can't be fetched, the whole page is printed.
  import('./print.ts').then(
    ({ printPart }) => printPart(part, shadowRoot, shadowRoot.adoptedStyleSheets),
    () => print(),
  );
}

/** Shares a link through the browser's own share sheet, else by copying it; gives the message for what the resident does not see. */
export async function shareLink(title: string, url: string): Promise<'linkCopied' | 'linkNotCopied' | undefined> {
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url });
      return undefined;
    }
    await (navigator as Navigator).clipboard.writeText(url);
    return 'linkCopied';
  } catch (error) {
    // Closing the browser's own share sheet is no failure.
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : 'linkNotCopied';
  }
}
