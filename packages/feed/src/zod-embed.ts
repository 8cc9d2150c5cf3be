/**
 * The few functions of `zod/mini` that the schemas of this package use, for the embed: its budget can't carry zod's 7.5 kB, of
 * which a feed needs a tenth. Only the embed's build resolves `#zod` to this file; everyone else gets zod itself. The tests of
 * this package run on both, so that they read every feed alike.
 */
type Check = (value: never) => boolean;

interface Definition {
  type: string;
  [part: string]: unknown;
}

type Result = { success: true; data: unknown } | { success: false; error: { issues: [Issue] } };
type Issue =
  { code: 'invalid_type'; expected: string } | { code: 'invalid_value'; values: readonly unknown[] } | { code: 'other' };

interface Schema {
  _zod: { def: Definition; checks: Check[] };
  check(...checks: Check[]): Schema;
  safeParse(value: unknown): Result;
}

const schema = (def: Definition, checks: Check[] = []): Schema => {
  const made: Schema = {
    _zod: { def, checks },
    check: (...more) => schema(def, [...checks, ...more]),
    safeParse: (value) => safeParse(made, value),
  };
  return made;
};

export const string = (): Schema => schema({ type: 'string' });
export const boolean = (): Schema => schema({ type: 'boolean' });
export const number = (): Schema => schema({ type: 'number' });
export const int = (): Schema => number().check((value: number) => Number.isSafeInteger(value));
export const literal = (value: unknown): Schema => schema({ type: 'literal', values: [value] });
const enumeration = (values: readonly unknown[]): Schema => schema({ type: 'enum', values });
export { enumeration as enum };
export const optional = (innerType: Schema): Schema => schema({ type: 'optional', innerType });
export const object = (shape: Record<string, Schema>): Schema => schema({ type: 'object', shape });
export const array = (element: Schema): Schema => schema({ type: 'array', element });
export const record = (keyType: Schema, valueType: Schema): Schema => schema({ type: 'record', keyType, valueType });
export const union = (options: readonly Schema[]): Schema => schema({ type: 'union', options });

export const regex =
  (pattern: RegExp): Check =>
  (value: string) =>
    pattern.test(value);
export const minLength =
  (least: number): Check =>
  ({ length }: string) =>
    length >= least;
export const maxLength =
  (most: number): Check =>
  ({ length }: string) =>
    length <= most;
export const gte =
  (least: number): Check =>
  (value: number) =>
    value >= least;
export const lte =
  (most: number): Check =>
  (value: number) =>
    value <= most;

const refuse = (issue: Issue): Result => ({ success: false, error: { issues: [issue] } });

/** Judges a leaf. Objects, lists and records are walked by `readerOf`; here they are only recognized by their kind. */
export function safeParse({ _zod: { def, checks } }: Schema, value: unknown): Result {
  const { type, values, options } = def as Definition & { values?: unknown[]; options?: Schema[] };
  if (values) return values.includes(value) ? { success: true, data: value } : refuse({ code: 'invalid_value', values });
  if (options)
    return options.map((option) => safeParse(option, value)).find(({ success }) => success) ?? refuse({ code: 'other' });
  // An object or list that comes here is one of the other kind.
  const right = type !== 'object' && (type === 'number' ? Number.isFinite(value) : typeof value === type);
  if (!right) return refuse({ code: 'invalid_type', expected: type });
  return checks.every((check) => check(value as never)) ? { success: true, data: value } : refuse({ code: 'other' });
}
