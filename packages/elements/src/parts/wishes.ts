/** What a resident chose, and how it changes; finder and picker each have wishes of their own. */

/** Ids as they stand in an attribute, with commas between them. */
export const idsIn = (text: string): string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/** All wishes but one. */
export function without<Wishes extends object>(wishes: Wishes, name: keyof Wishes): Wishes {
  const { [name]: _, ...rest } = wishes;
  return rest as Wishes;
}

/** A list with one value switched on or off. */
export const switched = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
