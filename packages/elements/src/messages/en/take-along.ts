/** What is said beside a QR code, in English. */
import type { TakeAlongMessages } from '../nl/take-along.ts';

export const takeAlong: TakeAlongMessages = {
  scanName: (name) => `QR code: ${name}`,
  scanHow: 'Point the camera of your phone at the square.',
  scanLeads: {
    page: 'Tap the link that you see then. Now this is on your phone too.',
    list: 'Tap the link that you see then. Now your list is on your phone too.',
    site: 'Tap the link that you see then. It takes you to their own website.',
    phone: 'Tap the number that you see then. You can call at once.',
  },
  scanTooLong: 'Your list is too long for one QR code. Take something off it, or open one thing on the list and scan it there.',
};
