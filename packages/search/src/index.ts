export * from './search-request.ts';
export { distanceTo, locate, metres, postalCodeOf } from './distance.ts';
export { danger, type Danger } from './danger.ts';
export { indexOffers, indexOffersSteps, isShown } from './index-offers.ts';
export { facetValues, type Values } from './filters.ts';
export { fold } from './analyze.ts';
