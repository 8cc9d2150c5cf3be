/** A phone number of the feed as one shows it: the number, or the number of `{ number, name }`. */
import type { Offer } from '@wijkwijzer/feed';

export type Phone = NonNullable<Offer['phones']>[number];

export const phoneNumber = (phone: Phone): string => (typeof phone === 'string' ? phone : phone.number);
