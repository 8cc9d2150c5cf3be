export * from './search-request.ts';
export { distanceTo, locate, metres } from './distance.ts';
export { danger, type Danger } from './danger.ts';
export { indexOffers, indexOffersSteps } from './index-offers.ts';
