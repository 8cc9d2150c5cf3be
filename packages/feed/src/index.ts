export * from './feed.ts';
export * from './offer.ts';
export * from './organization.ts';
export * from './supporter.ts';
export type { Localized } from './shapes.ts';
