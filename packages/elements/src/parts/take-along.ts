/** What a resident takes along from an element: on paper, as a link, or over to their own telephone. */
import { html, nothing, type LitElement } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { icon } from './icons.ts';
import { later } from './later.ts';

/** What a QR code holds, and where it leads. */
export interface Scan {
  address: string;
  /** A page of ours with one thing or with a list, someone's own website, or a number to call. */
  to: 'page' | 'list' | 'site' | 'phone';
  /** What it is about, for who can't see the code. */
  name: string;
}

export interface TakeAlong {
  /** Prints what the element shows, with a QR code for each thing that has an address. */
  print(): void;
  /** A button that shows a QR code to scan; nothing without an address. `open` shows it at once. */
  renderScan(t: Messages, scan: Scan | undefined, open?: boolean): unknown;
  /** The same on paper; drawn only while that is printed. */
  renderOnPaper(t: Messages, scan: Scan | undefined): unknown;
}

export function takeAlong(host: LitElement): TakeAlong {
  // Few print or scan. Where the file can't be fetched, the whole page is printed, and an address stands in letters.
  const views = later(host, () => import('./take-along-views.ts'));
  return {
    print: () => void views.fetch().then(() => (views.part ? views.part.printElement(host) : print())),
    renderScan: (t, scan, open = false) =>
      scan
        ? html`<details class="scan no-print" ?open=${open} @toggle=${views.fetch}>
            <summary class="btn btn--calm">${icon('device-mobile')}${t.toPhone}</summary>
            ${views.part?.renderScan(t, scan) ?? html`<p dir="ltr">${scan.address}</p>`}
          </details>`
        : nothing,
    renderOnPaper: (t, scan) => (scan && views.part?.renderOnPaper(t, scan)) ?? nothing,
  };
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
