/**
 * What pages that are made beforehand share with the elements: the same words, facts, marks and look, and no element. Nothing here
 * needs a document, so it runs where there is none.
 */
import { nl as start, type AllMessages } from './messages/nl.ts';
import { form } from './messages/nl/form.ts';
import { kiosk } from './messages/nl/kiosk.ts';
import { network } from './messages/nl/network.ts';
import { picker } from './messages/nl/picker.ts';
import { portal } from './messages/nl/portal.ts';
import { aloud } from './messages/nl/read-aloud.ts';
import { takeAlong } from './messages/nl/take-along.ts';

export const nl: AllMessages = { ...start, ...form, ...network, ...picker, ...portal, ...takeAlong, ...aloud, ...kiosk };
export { en } from './messages/en.ts';
export type { AllMessages };
export { icon, loadPictograms, type IconName } from './parts/icons.ts';
export { alertLines } from './parts/offer-card.ts';
export { organizationName, organizationOf } from './parts/organization.ts';
export {
  access,
  audience,
  closures,
  costs,
  dayText,
  firstSentence,
  join,
  monthsOld,
  postalCodeText,
  staleAfter,
  waiting,
  when,
  where,
} from './parts/offer-facts.ts';
export { phoneNumber } from './parts/phone.ts';
export { routeMark } from './parts/route-mark.ts';
export { textOf, type Speech } from './parts/text.ts';
export {
  attendanceText,
  audienceLines,
  commission,
  criteriaMet,
  employer,
  independence,
  kindName,
  languagesText,
  neighborhoodsText,
  response,
  room,
  routeName,
  themesText,
} from './supporter-picker/supporter-facts.ts';
export { styles } from './for-pages.styles.ts';
