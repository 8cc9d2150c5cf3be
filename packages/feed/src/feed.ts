/** The feed, version 1: one JSON object with everything a neighborhood offers. */
import * as z from '#zod';
import { offer } from './offer.ts';
import { organization } from './organization.ts';
import { id, languageTag, latitude, line, list, localized, longitude, moment, postalCode } from './shapes.ts';
import { supporter } from './supporter.ts';

/** The desk of whoever publishes the feed; also the fallback when something fails. */
export const publisher = z.object({
  name: localized,
  url: z.optional(line),
  email: z.optional(line),
  phone: z.optional(line),
  responseWorkingDays: z.optional(z.number().check(z.gte(0), z.lte(365))),
});
export type Publisher = z.infer<typeof publisher>;

/** A neighborhood as people name it. */
export const neighborhood = z.object({
  id,
  name: localized,
  aliases: z.optional(list(line)),
  postalCodes: z.optional(list(postalCode)),
  latitude: z.optional(latitude),
  longitude: z.optional(longitude),
});
export type Neighborhood = z.infer<typeof neighborhood>;

export const theme = z.object({
  id,
  name: localized,
  description: z.optional(localized),
  icon: z.optional(line),
});
export type Theme = z.infer<typeof theme>;

/** A question in plain words: "Ik kom niet rond". */
export const need = z.object({
  id,
  text: localized,
  themes: z.optional(list(id)),
  synonyms: z.optional(list(line)),
  icon: z.optional(line),
});
export type Need = z.infer<typeof need>;

/** A quality criterion that a region agreed on. */
export const criterion = z.object({ id, name: localized, description: z.optional(localized) });
export type Criterion = z.infer<typeof criterion>;

/** Help in danger: added to the built-in numbers, never instead of them. */
export const emergency = z.object({
  name: localized,
  phone: line,
  text: z.optional(localized),
  words: list(line),
});
export type Emergency = z.infer<typeof emergency>;

/** Words that mean the same to a resident. */
export const synonymGroup = list(line);

/** What stands at the top of a feed, before its lists. */
export const feedHead = z.object({
  version: z.literal('1'),
  title: z.optional(localized),
  updated: z.optional(moment),
  language: z.optional(languageTag),
  publisher: z.optional(publisher),
});

/** The lists of a feed, each with the shape of its items. Every item is validated on its own. */
export const feedLists = {
  neighborhoods: neighborhood,
  themes: theme,
  needs: need,
  synonyms: synonymGroup,
  organizations: organization,
  criteria: criterion,
  emergency,
  offers: offer,
  supporters: supporter,
} as const;
export type ListName = keyof typeof feedLists;

/** The feed as it is used: head as given, every list present, every item valid. */
export type Feed = z.infer<typeof feedHead> & { language: string } & {
  [Name in ListName]: z.infer<(typeof feedLists)[Name]>[];
};
