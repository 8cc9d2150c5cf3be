/**
 * What can be wrong with a feed, in codes. Only elements and the command line turn these into sentences, each in its own words
 * and language, so that no text for people travels with the data.
 */
export type ProblemCode =
  /** The feed as a whole: nothing can be shown. */
  | 'not-json'
  | 'html-instead-of-json'
  | 'not-a-feed'
  | 'wrong-version'
  | 'too-large'
  | 'too-deep'
  /** No version is named (or as a number); read as version 1. */
  | 'version-unclear'
  /** Bytes or characters that are no text were replaced by U+FFFD. */
  | 'encoding'
  /** A required field is absent or empty: the thing it belongs to is left out. */
  | 'missing'
  /** A required field is wrong, or the item is no object at all: the item is left out. */
  | 'item-invalid'
  /** The first item with this id is shown, this one is not. */
  | 'duplicate-id'
  /** More items than a browser can hold; the first ones are kept. */
  | 'too-many'
  /** An optional field, or one element of a list, is wrong: it alone is left out. */
  | 'field-ignored'
  | 'text-cut'
  | 'unsafe-url'
  /** A theme, need, offer, neighborhood or criterion that the feed does not have. The reference stays and does nothing. */
  | 'unknown-reference'
  /** `count` smaller problems came after the first ten thousand and are not listed. */
  | 'more-problems';

export interface Problem {
  code: ProblemCode;
  /** Where, as one would write it in JavaScript: `offers[3].email`. Empty for the feed itself. */
  path: string;
  /** What stood there: at most 80 printable characters. */
  value?: string;
  /** What could have stood there: a type (`number`) or the allowed words, separated by ` | `. */
  expected?: string;
  /** Id of the item, when it has one: at most 80 printable characters. */
  id?: string;
  /** How many items of a top-level list are not shown because of this. For each list: shown + skipped = given. */
  skipped?: number;
  /** How many times, when it is reported once for many. */
  count?: number;
}

/** A short text that is safe to print anywhere: no control, bidi or invisible characters. Undefined for objects and lists. */
export function excerpt(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).slice(0, 80).replace(/\p{C}/gu, '\ufffd')
    : undefined;
}

/** A problem without empty fields, so that it prints and compares well. */
export function problem(code: ProblemCode, path: string, value?: unknown, expected?: string): Problem {
  const shown = excerpt(value);
  return { code, path, ...(shown !== undefined && { value: shown }), ...(expected && { expected }) };
}
