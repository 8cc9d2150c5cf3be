/** Who offers, employs or gives an assignment. */
import * as z from '#zod';
import { fields, id, line, localized } from './shapes.ts';

export const organizationKinds = [
  'residents',
  'municipality',
  'welfare',
  'care-office',
  'care-provider',
  'insurer',
  'library',
  'other',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const organization = fields(
  {
    id,
    name: localized,
  },
  {
    kind: z.enum(organizationKinds),
    url: line,
    email: line,
    phone: line,
  },
);
export type Organization = z.infer<typeof organization>;
