/** QR codes in place: on the screen beside how to scan them, and on paper; and the printing. A file of its own, with what draws the codes. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../messages/nl.ts';
import { takeAlong, type TakeAlongMessages } from '../messages/nl/take-along.ts';
import { printPart } from './print.ts';
import { renderQrCode } from './qr-code.ts';
import type { Scan } from './take-along.ts';

export { renderQrCode };

/** Longer addresses make more modules than a telephone can tell apart at the size that paper and screens have room for. */
const longest = 1000;
/** From this length on a code is drawn larger. */
const long = 150;

/** Ours travel with these views; a language that was fetched whole has its own. */
const texts = (t: Messages): Messages & TakeAlongMessages => ({ ...takeAlong, ...t });

function renderCode(t: TakeAlongMessages, { address, name }: Scan): TemplateResult | undefined {
  const { length } = new TextEncoder().encode(address);
  if (length > longest) return undefined;
  const code = guard([address, t], () => renderQrCode(address, t.scanName(name)));
  return html`<div class="code ${length > long ? 'code--large' : ''}">${code}</div>`;
}

export function renderScan(messages: Messages, scan: Scan): TemplateResult {
  const t = texts(messages);
  const code = renderCode(t, scan);
  if (!code) return html`<p class="scan__in">${t.scanTooLong}</p>`;
  return html`<div class="scan__in">
    ${code}
    <div>
      <p>${t.scanHow} ${t.scanLeads[scan.to]}</p>
      <p class="soft t-s scan__address"><bdi dir="ltr">${scan.address.replace(/^tel:/, '')}</bdi></p>
    </div>
  </div>`;
}

/** Codes for paper are drawn only while something is printed. */
let printing = false;

/** Prints what an element shows. */
export async function printElement(host: LitElement): Promise<void> {
  printing = true;
  try {
    host.requestUpdate();
    await host.updateComplete;
    const part = host.renderRoot.querySelector('.wijk');
    if (part && host.shadowRoot) await printPart(part, host.shadowRoot, host.shadowRoot.adoptedStyleSheets);
  } finally {
    // Also where a frame with a sandbox refuses to print.
    printing = false;
    host.requestUpdate();
  }
}

/** A list says what its code is for; the codes of single things stand beside their names. */
export function renderOnPaper(messages: Messages, scan: Scan): TemplateResult | undefined {
  if (!printing) return undefined;
  const t = texts(messages);
  const code = renderCode(t, scan);
  if (!code) return undefined;
  return html`<div class="paper-code ${scan.to === 'list' ? 'paper-code--list' : ''}">
    ${code} ${scan.to === 'list' ? html`<p>${t.scanHow} ${t.scanLeads.list}</p>` : nothing}
  </div>`;
}

export const styles = css`
  .scan__in {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 24px;
    margin-block-start: 16px;
  }
  .scan__in > div:last-child {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .scan__address {
    margin-block-start: 8px;
    overflow-wrap: anywhere;
  }
  /* Large enough for any telephone: more than 4 cm on a screen at arm's length, and larger with the text around it, as in a kiosk. */
  .code {
    flex: none;
    inline-size: max(4.4cm, 10em);
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow: hidden;
  }
  .code--large {
    inline-size: max(6.6cm, 15em);
  }
  /* Black on white in every theme: scanners want that, and the white around the code is part of it. */
  .qr {
    display: block;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .qr__paper {
    fill: #fff;
  }
  .qr__ink {
    fill: #000;
  }
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  .paper-code {
    display: none;
  }
  @media print {
    .paper-code {
      display: block;
      break-inside: avoid;
    }
    .code {
      inline-size: 3cm;
      border: 0;
    }
    .code--large {
      inline-size: 4.4cm;
    }
  }
`;
