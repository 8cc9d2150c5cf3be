/** Small shapes that several parts of the feed share. Lengths and counts are bounded, so that no feed can exhaust a browser. */
import * as z from '#zod';

/** A language tag as in BCP 47: `nl`, `en`, `ar`, `dse` (Nederlandse Gebarentaal), `zh-Hant`. */
export const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/));

/** Stable key of an item inside the feed. It may appear in a page address. */
export const id = z.string().check(z.regex(/^\S(.{0,198}\S)?$/u));

/** One line or paragraph of plain text; never HTML. */
export const line = z.string().check(z.minLength(1), z.maxLength(10_000));

/** Text for residents: one string in the feed's own language, or one string per language. */
export const localized = z.union([line, z.record(languageTag, line)]);
export type Localized = z.infer<typeof localized>;

/** A day in the Netherlands, `2026-11-22`; a date with a time is accepted and means the day it starts with. */
export const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.*)?$/));

/** A moment: ISO 8601 with any offset, or a plain day. */
export const moment = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/),
  );

/** A clock time in the Netherlands, `09:00`. `24:00` is the end of a day. */
export const clockTime = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)(:[0-5]\d)?$/));

/** The middle of a place: WGS 84, degrees. */
export const latitude = z.number().check(z.gte(-90), z.lte(90));
export const longitude = z.number().check(z.gte(-180), z.lte(180));

/** `3521`, `3521AB` or `3521 ab`: a Dutch postal code, or its four digits. */
export const postalCode = z.string().check(z.regex(/^[1-9]\d{3}\s?([A-Za-z]{2})?$/));

/** Age in whole years. */
export const age = z.int().check(z.gte(0), z.lte(130));

export const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(500));

type Known<Shape extends z.core.$ZodShape> = { [Key in keyof Shape]: z.ZodMiniOptional<Shape[Key]> };

/** An object that needs the first fields, and may have the others. */
export const fields = <Needed extends z.core.$ZodShape, Others extends z.core.$ZodShape>(needed: Needed, others: Others) => {
  const optional = Object.fromEntries(Object.entries(others).map(([key, shape]) => [key, z.optional(shape)]));
  return z.object({ ...needed, ...(optional as Known<Others>) });
};
