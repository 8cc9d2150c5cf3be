/** Arabic, whole: a file of its own, which loads when it is asked for. */
import type { AllMessages } from './nl.ts';
import { finder } from './ar/finder.ts';
import { form } from './ar/form.ts';
import { kiosk } from './ar/kiosk.ts';
import { network } from './ar/network.ts';
import { picker } from './ar/picker.ts';
import { shared } from './ar/shared.ts';

export const ar: AllMessages = { ...shared, ...finder, ...network, ...kiosk, ...picker, ...form };
