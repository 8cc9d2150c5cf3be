/** A supporter: a person or team who stands beside a resident. */
import * as z from '#zod';
import { routes, common } from './offer.ts';
import { fields, id, line, list, localized } from './shapes.ts';
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

export const supporter = fields(
  {
    id,
    name: line,
    kind: z.enum(supporterKinds),
  },
  {
    team: z.boolean(),
    introduction: localized,
    photo: line,
    /** Who gives the assignment: another fact than who employs. */
    commissionedBy: z.enum(organizationKinds),
    /** Unknown stays unknown, and is shown as such. */
    independence: fields({}, { providesCare: z.boolean(), decidesOnAccess: z.boolean(), statement: localized }),
    route: z.enum(routes.slice(2) as ['volunteer', 'peer', 'professional']),
    laws: list(z.enum(laws)),
    tasks: list(z.enum(tasks)),
    notTasks: list(z.enum(tasks)),
    neighborhoods: list(id),
    responseWorkingDays: z.number().check(z.gte(0), z.lte(365)),
    /** Ids of quality criteria that are met. */
    criteria: list(id),
    ...common,
  },
);
export type Supporter = z.infer<typeof supporter>;
