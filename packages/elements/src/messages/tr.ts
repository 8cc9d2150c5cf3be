/** Turkish, whole: a file of its own, which loads when it is asked for. */
import type { AllMessages } from './nl.ts';
import { finder } from './tr/finder.ts';
import { form } from './tr/form.ts';
import { kiosk } from './tr/kiosk.ts';
import { network } from './tr/network.ts';
import { picker } from './tr/picker.ts';
import { portal } from './tr/portal.ts';
import { aloud } from './tr/read-aloud.ts';
import { shared } from './tr/shared.ts';
import { takeAlong } from './tr/take-along.ts';

export const tr: AllMessages = {
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
