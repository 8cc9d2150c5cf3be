/**
 * An offer: one thing a resident can use — an activity, a service, a tool, a place.
 * Names follow Open Referral HSDS 3 where it has the concept, schema.org otherwise.
 */
import * as z from '#zod';
import {
  fields,
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
export const schedule = fields(
  {},
  {
    days: list(z.enum(weekdays)),
    opensAt: clockTime,
    closesAt: clockTime,
    validFrom: day,
    validTo: day,
    note: localized,
  },
);
export type Schedule = z.infer<typeof schedule>;

/** Closed from the first day up to and including the last. */
export const closure = fields(
  {
    from: day,
  },
  {
    to: day,
    note: localized,
  },
);
export type Closure = z.infer<typeof closure>;

export const phone = fields(
  {
    number: line,
  },
  {
    name: localized,
  },
);

/** A phone number, `020-1234567` or with whom one speaks: `{ number, name }`. */
export const phones = list(z.union([line, phone]));

/** Room for new people. */
export const capacity = fields(
  {},
  {
    available: z.boolean(),
    waitingWeeks: z.number().check(z.gte(0), z.lte(520)),
    updated: moment,
  },
);
export type Capacity = z.infer<typeof capacity>;

export const costOption = fields(
  {},
  {
    /** Euro. 0 is free. */
    amount: z.number().check(z.gte(0), z.lte(1_000_000)),
    /** Per what: "keer", "maand". */
    per: localized,
    note: localized,
  },
);
export type CostOption = z.infer<typeof costOption>;

/** `wheelchair`, `lift`, `accessible-toilet`, `ring-loop`, `parking`, `step-free`: facts; or a sentence in `note`. */
export const accessibilityFacts = ['wheelchair', 'step-free', 'lift', 'accessible-toilet', 'ring-loop', 'parking'] as const;
export const accessibility = fields(
  {},
  {
    facts: list(z.enum(accessibilityFacts)),
    note: localized,
  },
);

export const location = fields(
  {},
  {
    name: localized,
    address: line,
    postalCode: postalCode,
    city: line,
    latitude: latitude,
    longitude: longitude,
    accessibility: accessibility,
  },
);
export type Location = z.infer<typeof location>;

/** What an offer and a supporter both say: for whom, when, and how to reach them. */
export const common = {
  /** Id of an organization in the feed, or its name: who offers, or employs. */
  organization: line,
  themes: list(id),
  /** Groups it is for, in plain words: "ouderen", "mantelzorgers". */
  audience: list(localized),
  minimumAge: age,
  maximumAge: age,
  attendance: list(z.enum(attendances)),
  schedules: list(schedule),
  closures: list(closure),
  languages: list(languageTag),
  phones,
  email: line,
  url: line,
  capacity,
  /** When the facts were last checked. */
  assuredDate: moment,
};

export const offer = fields(
  {
    id,
    name: localized,
  },
  {
    route: z.enum(routes),
    summary: localized,
    description: localized,
    needs: list(id),
    keywords: list(localized),
    eligibility: localized,
    access: z.enum(accesses),
    applicationProcess: localized,
    /** Who may ask for it. */
    contactBy: list(z.enum(['resident', 'professional'])),
    /** None given is unknown, not free. */
    costOptions: list(costOption),
    form: list(z.enum(forms)),
    locations: list(location),
    /** Neighborhood ids or postal codes where it may be used; none given is everywhere. */
    serviceAreas: list(id),
    status: z.enum(['active', 'temporarily-closed', 'inactive']),
    /** Something to know now: "De keuken wordt verbouwd." */
    alert: localized,
    /** Ids of lighter offers that may do as well. */
    alternatives: list(id),
    /** Label in the Uniforme Productnamenlijst (UPL). */
    uniformProductName: line,
    validFrom: day,
    validTo: day,
    image: line,
    ...common,
  },
);
export type Offer = z.infer<typeof offer>;
