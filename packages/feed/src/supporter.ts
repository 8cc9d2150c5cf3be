/** A supporter: a person or team who stands beside a resident. */
import * as z from '#zod';
import { attendances, capacity, closure, phones, routes, schedule } from './offer.ts';
import { age, id, languageTag, line, list, localized, moment } from './shapes.ts';
import { organizationKinds } from './organization.ts';

export const supporterKinds = [
  'independent-client-supporter',
  'village-supporter',
  'expert-by-experience',
  'senior-adviser',
  'social-counselor',
  'carer-supporter',
  'youth-and-family',
  'mental-health-supporter',
  'long-term-care-supporter',
  'neighborhood-team',
] as const;
export type SupporterKind = (typeof supporterKinds)[number];

export const tasks = [
  'listen',
  'inform',
  'advise',
  'accompany',
  'plan',
  'arrange',
  'fill-in-forms',
  'short-term-help',
  'connect',
  'object',
] as const;
export type SupporterTask = (typeof tasks)[number];

/** Laws under which a supporter may act. */
export const laws = ['wmo', 'jeugdwet', 'wlz', 'zvw', 'participatiewet', 'wvggz', 'wzd', 'wgs'] as const;
export type Law = (typeof laws)[number];

export const supporter = z.object({
  id,
  name: line,
  kind: z.enum(supporterKinds),
  team: z.optional(z.boolean()),
  introduction: z.optional(localized),
  photo: z.optional(line),
  /** The employer: id of an organization in the feed, or its name. */
  organization: z.optional(line),
  /** Who gives the assignment: another fact than who employs. */
  commissionedBy: z.optional(z.enum(organizationKinds)),
  /** Unknown stays unknown, and is shown as such. */
  independence: z.optional(
    z.object({
      providesCare: z.optional(z.boolean()),
      decidesOnAccess: z.optional(z.boolean()),
      statement: z.optional(localized),
    }),
  ),
  route: z.optional(z.enum(routes.slice(2) as ['volunteer', 'peer', 'professional'])),
  laws: z.optional(list(z.enum(laws))),
  themes: z.optional(list(id)),
  tasks: z.optional(list(z.enum(tasks))),
  notTasks: z.optional(list(z.enum(tasks))),
  audience: z.optional(list(localized)),
  minimumAge: z.optional(age),
  maximumAge: z.optional(age),
  languages: z.optional(list(languageTag)),
  neighborhoods: z.optional(list(id)),
  attendance: z.optional(list(z.enum(attendances))),
  schedules: z.optional(list(schedule)),
  closures: z.optional(list(closure)),
  phones: z.optional(phones),
  email: z.optional(line),
  url: z.optional(line),
  capacity: z.optional(capacity),
  responseWorkingDays: z.optional(z.number().check(z.gte(0), z.lte(365))),
  /** Ids of quality criteria that are met. */
  criteria: z.optional(list(id)),
  assuredDate: z.optional(moment),
});
export type Supporter = z.infer<typeof supporter>;
