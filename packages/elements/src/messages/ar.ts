/** Arabic, whole: a file of its own, which loads when it is asked for. */
import type { AllMessages } from './nl.ts';
import { finder } from './ar/finder.ts';
import { form } from './ar/form.ts';
import { kiosk } from './ar/kiosk.ts';
import { network } from './ar/network.ts';
import { picker } from './ar/picker.ts';
import { portal } from './ar/portal.ts';
import { aloud } from './ar/read-aloud.ts';
import { shared } from './ar/shared.ts';
import { takeAlong } from './ar/take-along.ts';

export const ar: AllMessages = {
  ...shared,
  ...finder,
  ...network,
  ...picker,
  ...form,
  ...portal,
  ...takeAlong,
  ...aloud,
  ...kiosk,
};
