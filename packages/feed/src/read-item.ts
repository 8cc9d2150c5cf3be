/**
 * One value read by its schema, keeping what is right. Zod refuses a whole object for one bad field and a whole list for one bad
 * element; a resident is better served by an offer without its e-mail address than by no offer. So this walks the schema
 * and lets zod judge the leaves only. Each schema is turned into a function once, which makes reading several times as fast.
 */
import * as z from '#zod';
import { problem, type Problem } from './problem.ts';

const longestText = 10_000;
const longestList = 500;

/**
 * Gives the part of a value that fits, or undefined when nothing does. What was left out, and why, is added to `found`, each with
 * its path from here (`.email`, `[3]`); when a required part is the reason for undefined, its problem is the last one.
 */
export type Read = (value: unknown, found: Problem[]) => unknown;

const readers = new WeakMap<z.core.$ZodType, Read>();

/** The reader of a schema. */
export function readerOf(schema: z.core.$ZodType): Read {
  let read = readers.get(schema);
  if (!read) readers.set(schema, (read = makeReader(schema)));
  return read;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Spreadsheets fill what they do not know with nothing: null, empty and blank all mean "not given". */
const isAbsent = (value: unknown) => value == null || (typeof value === 'string' && /^[\s\p{C}]*$/u.test(value));

/** Paths grow from the inside out, so that a value without problems costs none. */
function readAt(step: string | number, read: Read, value: unknown, found: Problem[]): unknown {
  const before = found.length;
  const result = isAbsent(value) ? undefined : read(value, found);
  if (found.length > before) {
    for (const each of found.slice(before)) each.path = (typeof step === 'number' ? `[${step}]` : `.${step}`) + each.path;
  }
  return result;
}

function makeReader(schema: z.core.$ZodType): Read {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const leaf = leafReader(schema);
  switch (def.type) {
    case 'optional':
      return readerOf(def.innerType);
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => [key, readerOf(field), field._zod.def.type] as const);
      const required = fields.filter(([, , type]) => type !== 'optional');
      const optional = new Map(fields.filter(([, , type]) => type === 'optional').map(([key, read]) => [key, read]));
      return (value, found) => {
        if (!isObject(value)) return leaf(value, found);
        const result: Record<string, unknown> = {};
        for (const [key, read] of required) {
          const before = found.length;
          const field = Object.hasOwn(value, key) ? readAt(key, read, value[key], found) : undefined;
          if (field === undefined) {
            if (found.length === before) found.push(problem('missing', `.${key}`));
            return undefined;
          }
          result[key] = field;
        }
        // What is given is little beside what could be.
        for (const key of Object.keys(value)) {
          const read = optional.get(key);
          const field = read && readAt(key, read, value[key], found);
          if (field !== undefined) result[key] = field;
        }
        return result;
      };
    }
    case 'array': {
      const read = readerOf(def.element);
      return (value, found) => {
        if (!Array.isArray(value)) return leaf(value, found);
        if (value.length > longestList) found.push({ ...problem('too-many', ''), count: value.length - longestList });
        const elements: unknown[] = [];
        for (let at = 0; at < value.length && at < longestList; at++) {
          const element = readAt(at, read, value[at], found);
          if (element !== undefined) elements.push(element);
        }
        return elements;
      };
    }
    case 'record': {
      const readKey = readerOf(def.keyType);
      const read = readerOf(def.valueType);
      return (value, found) => {
        if (!isObject(value)) return leaf(value, found);
        const keys = Object.keys(value).slice(0, longestList);
        const entries = keys.map((key) => [key, readKey(key, found) && readAt(key, read, value[key], found)] as const);
        const kept = entries.filter(([, entry]) => entry !== undefined);
        return kept.length ? Object.fromEntries(kept) : undefined;
      };
    }
    case 'union': {
      const inside = def.options.find(({ _zod }) => _zod.def.type === 'object' || _zod.def.type === 'record');
      const read = inside && readerOf(inside);
      return read ? (value, found) => (isObject(value) ? read : leaf)(value, found) : leaf;
    }
    default:
      return leaf;
  }
}

function leafReader(schema: z.core.$ZodType): Read {
  // A feed says the same words thousands of times: days, clock times, themes, languages. Zod is asked once.
  const right = new Set<unknown>();
  return (value, found) => {
    const isShort = typeof value !== 'string' || value.length < 30;
    if (isShort && right.has(value)) return value;
    let given = value;
    if (typeof given === 'string') {
      given = given.trim();
      if ((given as string).length > longestText) {
        found.push(problem('text-cut', '', value));
        given = (given as string).slice(0, longestText - 1) + '…';
      }
      // Half a surrogate pair breaks encodeURIComponent, and with it every link that would carry this text.
      if (/[\ud800-\udfff]/.test(given as string)) {
        const whole = (given as string).replace(/\p{Cs}/gu, '\ufffd');
        if (whole !== given) found.push(problem('encoding', '', value));
        given = whole;
      }
    }
    const result = z.safeParse(schema, given);
    if (result.success) {
      if (result.data === value && isShort && right.size < 1_000) right.add(value);
      return result.data;
    }
    const issue = result.error.issues[0];
    const expected =
      issue?.code === 'invalid_value' ? issue.values.join(' | ') : issue?.code === 'invalid_type' ? issue.expected : undefined;
    found.push(problem('field-ignored', '', value, expected));
    return undefined;
  };
}
