/** The one script of a page: our Trusted Types policy first, then every element. */
import { mayRender } from './policy.ts';
export * from '@wijkwijzer/elements/alike.js';
import { define } from '@wijkwijzer/elements/define.js';
import { WijkContactForm } from '@wijkwijzer/elements/contact-form.js';
import { WijkKiosk } from '@wijkwijzer/elements/kiosk.js';
import { WijkNetwork } from '@wijkwijzer/elements/network.js';
import { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';
import { WijkPortal } from '@wijkwijzer/elements/portal.js';
import { WijkSupporterPicker } from '@wijkwijzer/elements/supporter-picker.js';

if (mayRender) {
  // First: what it wraps asks it how to begin.
  define('wijk-kiosk', WijkKiosk);
  define('wijk-offer-finder', WijkOfferFinder);
  define('wijk-supporter-picker', WijkSupporterPicker);
  define('wijk-network', WijkNetwork);
  define('wijk-contact-form', WijkContactForm);
  define('wijk-portal', WijkPortal);
}
