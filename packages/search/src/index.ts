export * from './search-request.ts';
export { distanceTo, locate, metres } from './distance.ts';
export { addStopWords } from './analyze.ts';
export { addDangerSigns, danger, type Danger, type DangerSigns } from './danger.ts';
export { indexOffers, indexOffersSteps } from './index-offers.ts';
