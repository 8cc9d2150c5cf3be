/** All that a kiosk does and shows: a file of its own. */
import type { Messages } from '../messages/nl.ts';
import { kiosk } from '../messages/nl/kiosk.ts';
import type { KioskTexts } from './kiosk-view.ts';

export { KioskControl } from './kiosk-control.ts';

/** Ours travel with these views; a language that was fetched whole has its own. */
export const texts = (t: Messages): KioskTexts => ({ ...kiosk, ...t });
