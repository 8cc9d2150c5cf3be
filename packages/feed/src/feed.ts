/** The feed, version 1: one JSON object with everything a neighborhood offers. */
import * as z from '#zod';
import { offer } from './offer.ts';
import { organization } from './organization.ts';
import { fields, id, languageTag, latitude, line, list, localized, longitude, moment, postalCode } from './shapes.ts';
import { supporter } from './supporter.ts';

/** The desk of whoever publishes the feed; also the fallback when something fails. */
export const publisher = fields(
  {
    name: localized,
  },
  {
    url: line,
    email: line,
    phone: line,
    responseWorkingDays: z.number().check(z.gte(0), z.lte(365)),
  },
);
export type Publisher = z.infer<typeof publisher>;

/** A neighborhood as people name it. */
export const neighborhood = fields(
  {
    id,
    name: localized,
  },
  {
    aliases: list(line),
    postalCodes: list(postalCode),
    latitude: latitude,
    longitude: longitude,
  },
);
export type Neighborhood = z.infer<typeof neighborhood>;

export const theme = fields(
  {
    id,
    name: localized,
  },
  {
    description: localized,
    icon: line,
  },
);
export type Theme = z.infer<typeof theme>;

/** A question in plain words: "Ik kom niet rond". */
export const need = fields(
  {
    id,
    text: localized,
  },
  {
    themes: list(id),
    synonyms: list(line),
    icon: line,
  },
);
export type Need = z.infer<typeof need>;

/** A quality criterion that a region agreed on. */
export const criterion = fields(
  {
    id,
    name: localized,
  },
  {
    description: localized,
  },
);
export type Criterion = z.infer<typeof criterion>;

/** Help in danger: added to the built-in numbers, never instead of them. */
export const emergency = fields(
  {
    name: localized,
    phone: line,
    words: list(line),
  },
  {
    text: localized,
  },
);
export type Emergency = z.infer<typeof emergency>;

/** Words that mean the same to a resident. */
export const synonymGroup = list(line);

/** What stands at the top of a feed, before its lists. */
export const feedHead = fields(
  {
    version: z.literal('1'),
  },
  {
    title: localized,
    updated: moment,
    language: languageTag,
    publisher: publisher,
  },
);

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
