/** The one script of a page: our Trusted Types policy first, then every element. */
import { mayRender } from './policy.ts';
import { define } from '@wijkwijzer/elements/define.js';
import { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';

if (mayRender) define('wijk-offer-finder', WijkOfferFinder);
