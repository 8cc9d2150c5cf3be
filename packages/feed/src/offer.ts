/**
 * An offer: one thing a resident can use — an activity, a service, a tool, a place.
 * Names follow Open Referral HSDS 3 where it has the concept, schema.org otherwise.
 */
import * as z from '#zod';
import {
  age,
  day,
  id,
  languageTag,
  latitude,
  line,
  list,
  localized,
  longitude,
  clockTime,
  moment,
  postalCode,
} from './shapes.ts';

/** How help is given, from light to heavy. */
export const routes = ['self', 'neighbors', 'volunteer', 'peer', 'professional'] as const;
export type Route = (typeof routes)[number];

/** How one gets in, from light to heavy. */
export const accesses = ['open', 'sign-up', 'referral', 'assessment'] as const;
export type Access = (typeof accesses)[number];

export const attendances = ['on-site', 'at-home', 'phone', 'online'] as const;
export type Attendance = (typeof attendances)[number];

export const forms = ['individual', 'group', 'walk-in'] as const;
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * When something is open: on these days, between these clock times in the Netherlands. A closing time at or before the opening
 * time is on the next day. Without `days`: every day. Without times: only the note is known, so it is never "open now".
 */
export const schedule = z.object({
  days: z.optional(list(z.enum(weekdays))),
  opensAt: z.optional(clockTime),
  closesAt: z.optional(clockTime),
  validFrom: z.optional(day),
  validTo: z.optional(day),
  note: z.optional(localized),
});
export type Schedule = z.infer<typeof schedule>;

/** Closed from the first day up to and including the last. */
export const closure = z.object({ from: day, to: z.optional(day), note: z.optional(localized) });
export type Closure = z.infer<typeof closure>;

export const phone = z.object({ number: line, name: z.optional(localized) });

/** A phone number, `020-1234567` or with whom one speaks: `{ number, name }`. */
export const phones = list(z.union([line, phone]));

/** Room for new people. */
export const capacity = z.object({
  available: z.optional(z.boolean()),
  waitingWeeks: z.optional(z.number().check(z.gte(0), z.lte(520))),
  updated: z.optional(moment),
});
export type Capacity = z.infer<typeof capacity>;

export const costOption = z.object({
  /** Euro. 0 is free. */
  amount: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  /** Per what: "keer", "maand". */
  per: z.optional(localized),
  note: z.optional(localized),
});
export type CostOption = z.infer<typeof costOption>;

/** `wheelchair`, `lift`, `accessible-toilet`, `ring-loop`, `parking`, `step-free`: facts; or a sentence in `note`. */
export const accessibilityFacts = ['wheelchair', 'step-free', 'lift', 'accessible-toilet', 'ring-loop', 'parking'] as const;
export const accessibility = z.object({
  facts: z.optional(list(z.enum(accessibilityFacts))),
  note: z.optional(localized),
});

export const location = z.object({
  name: z.optional(localized),
  address: z.optional(line),
  postalCode: z.optional(postalCode),
  city: z.optional(line),
  latitude: z.optional(latitude),
  longitude: z.optional(longitude),
  accessibility: z.optional(accessibility),
});
export type Location = z.infer<typeof location>;

export const offer = z.object({
  id,
  name: localized,
  route: z.optional(z.enum(routes)),
  summary: z.optional(localized),
  description: z.optional(localized),
  /** Id of an organization in the feed, or its name. */
  organization: z.optional(line),
  themes: z.optional(list(id)),
  needs: z.optional(list(id)),
  keywords: z.optional(list(localized)),
  /** Groups it is for, in plain words: "ouderen", "mantelzorgers". */
  audience: z.optional(list(localized)),
  minimumAge: z.optional(age),
  maximumAge: z.optional(age),
  eligibility: z.optional(localized),
  access: z.optional(z.enum(accesses)),
  applicationProcess: z.optional(localized),
  /** Who may ask for it. */
  contactBy: z.optional(list(z.enum(['resident', 'professional']))),
  /** None given is unknown, not free. */
  costOptions: z.optional(list(costOption)),
  attendance: z.optional(list(z.enum(attendances))),
  form: z.optional(list(z.enum(forms))),
  locations: z.optional(list(location)),
  /** Neighborhood ids or postal codes where it may be used; none given is everywhere. */
  serviceAreas: z.optional(list(id)),
  schedules: z.optional(list(schedule)),
  closures: z.optional(list(closure)),
  languages: z.optional(list(languageTag)),
  phones: z.optional(phones),
  email: z.optional(line),
  url: z.optional(line),
  status: z.optional(z.enum(['active', 'temporarily-closed', 'inactive'])),
  /** Something to know now: "De keuken wordt verbouwd." */
  alert: z.optional(localized),
  capacity: z.optional(capacity),
  /** Ids of lighter offers that may do as well. */
  alternatives: z.optional(list(id)),
  /** Label in the Uniforme Productnamenlijst (UPL). */
  uniformProductName: z.optional(line),
  validFrom: z.optional(day),
  validTo: z.optional(day),
  /** When the facts were last checked. */
  assuredDate: z.optional(moment),
  image: z.optional(line),
});
export type Offer = z.infer<typeof offer>;
