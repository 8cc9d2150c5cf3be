import { define } from '../define.ts';
import { WijkOfferFinder } from './offer-finder.ts';

define('wijk-offer-finder', WijkOfferFinder);
