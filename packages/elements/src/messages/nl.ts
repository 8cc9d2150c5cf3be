/**
 * Dutch, the source of the keys: other languages follow its types. What only the views of one element say travels with those views;
 * what stands here is in the script from the start.
 */
import { finder } from './nl/finder.ts';
import type { FormMessages } from './nl/form.ts';
import type { KioskMessages } from './nl/kiosk.ts';
import type { NetworkMessages } from './nl/network.ts';
import type { PickerMessages } from './nl/picker.ts';
import type { PortalMessages } from './nl/portal.ts';
import type { AloudMessages } from './nl/read-aloud.ts';
import { shared } from './nl/shared.ts';
import type { TakeAlongMessages } from './nl/take-along.ts';

export const nl = { ...shared, ...finder };

export type Messages = typeof nl;

/** A language whole: what a file beside the script holds. */
export type AllMessages = Messages &
  FormMessages &
  NetworkMessages &
  PickerMessages &
  PortalMessages &
  TakeAlongMessages &
  AloudMessages &
  KioskMessages;
