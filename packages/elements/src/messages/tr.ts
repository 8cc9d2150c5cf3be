/** Turkish, whole: a file of its own, which loads when it is asked for. */
import type { AllMessages } from './nl.ts';
import { finder } from './tr/finder.ts';
import { form } from './tr/form.ts';
import { kiosk } from './tr/kiosk.ts';
import { network } from './tr/network.ts';
import { picker } from './tr/picker.ts';
import { shared } from './tr/shared.ts';

export const tr: AllMessages = { ...shared, ...finder, ...network, ...kiosk, ...picker, ...form };
