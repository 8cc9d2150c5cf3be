/** The style sheets of the elements that pages made beforehand can use as they are, in their order. */
import { cards } from './offer-finder/cards.styles.ts';
import { offer } from './offer-finder/offer.styles.ts';
import { base } from './parts/base.styles.ts';
import { page } from './parts/page.styles.ts';
import { people } from './supporter-picker/people.styles.ts';
import { properties } from './theme/properties.styles.ts';

export const styles: string = [properties, base, page, cards, offer, people].map(({ cssText }) => cssText).join('\n');
