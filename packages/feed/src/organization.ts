/** Who offers, employs or gives an assignment. */
import * as z from '#zod';
import { id, line, localized } from './shapes.ts';

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

export const organization = z.object({
  id,
  name: localized,
  kind: z.optional(z.enum(organizationKinds)),
  url: z.optional(line),
  email: z.optional(line),
  phone: z.optional(line),
});
export type Organization = z.infer<typeof organization>;
