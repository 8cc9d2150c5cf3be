export * from './search-request.ts';
export * from './supporter-request.ts';
export { distanceTo, locate, metres } from './distance.ts';
export { addStopWords } from './analyze.ts';
export { addDangerSigns, danger, type Danger, type DangerSigns } from './danger.ts';
export { indexOffers, indexOffersSteps, OfferIndexBuilder } from './index-offers.ts';
export { addLayWords } from './synonyms.ts';
export { matchSupporters } from './match-supporters.ts';
export {
  countBy,
  gapsIn,
  networkOf,
  type Gap,
  type Network,
  type NetworkCell,
  type NetworkRow,
  type NetworkView,
} from './network.ts';
export { groupSupport, offersNear, supportersFor } from './supporter-offers.ts';
