/**
 * What is alike stands together: a compressor looks back no further than 32 kB, and style sheets that stand next to each other and
 * to the texts save 2 % of the embed. It imports this before the elements, and bundlers keep that order.
 */
import './theme/properties.styles.ts';
import './parts/base.styles.ts';
import './parts/page.styles.ts';
import './offer-finder/offer-finder.styles.ts';
import './messages/nl.ts';
/** What two extras need and nothing else does: it stands in the script, because an extra can't import another. */
export { renderFace } from './parts/face.ts';
export { shortName } from './parts/short-name.ts';
