/** A QR code as a picture in the page: what a resident found goes to their own telephone. A file of its own: few ask for it. */
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Modules of white around it: scanners ask for four. */
const border = 4;
/** From this length on, larger modules help a scanner more than spare ones for repair. */
const long = 150;

/** The dark modules of a row as strokes of a path, one for each run. */
const runs = (row: readonly boolean[], y: number): string =>
  row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${[...row, false].indexOf(false, x) - x}v1H${x}z` : '')).join('');

/**
 * Draws a text, mostly an address, as a QR code; `name` says what a scan leads to. Black on white whatever the colors around it,
 * because scanners want that. Throws Error when the text is longer than a QR code can hold, some 2,900 bytes.
 */
export function renderQrCode(text: string, name: string): TemplateResult {
  const { data, size } = encode(text, { ecc: text.length > long ? 'L' : 'M', border });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    <path class="qr__paper" d="M0 0h${size}v${size}H0z" />
    <path class="qr__ink" d=${data.map(runs).join('')} />
  </svg>`;
}
