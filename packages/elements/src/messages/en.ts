/** English, whole: a file of its own, which loads when it is asked for. */
import { finder } from './en/finder.ts';
import { form } from './en/form.ts';
import { kiosk } from './en/kiosk.ts';
import { network } from './en/network.ts';
import { picker } from './en/picker.ts';
import { shared } from './en/shared.ts';
import type { AllMessages } from './nl.ts';

export const en: AllMessages = { ...shared, ...finder, ...network, ...kiosk, ...picker, ...form };
