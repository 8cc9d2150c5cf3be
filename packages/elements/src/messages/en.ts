/** English, whole: a file of its own, which loads when it is asked for. */
import type { AllMessages } from './nl.ts';
import { finder } from './en/finder.ts';
import { form } from './en/form.ts';
import { kiosk } from './en/kiosk.ts';
import { network } from './en/network.ts';
import { picker } from './en/picker.ts';
import { portal } from './en/portal.ts';
import { aloud } from './en/read-aloud.ts';
import { shared } from './en/shared.ts';
import { takeAlong } from './en/take-along.ts';

export const en: AllMessages = {
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
