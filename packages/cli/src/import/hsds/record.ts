/** A record of someone else's JSON, read with care: anything may be absent, of another type, or under a name in the singular. */
import { isGarbled, plainText } from '../dutch/plain-text.ts';
import { numberOf } from '../dutch/number.ts';
import type { Say } from '../problem.ts';

export type Json = Readonly<Record<string, unknown>>;
/** Says what is wrong at a place inside the record: `phones[0].number`. */
export type SayAt = (path: string, ...rest: Parameters<Say>) => void;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const used = new WeakMap<Json, Set<string>>();

/** Keys of a record that were asked for, by whichever reader; the others are not held by the feed. */
export function usedKeys(json: Json): Set<string> {
  let keys = used.get(json);
  if (!keys) used.set(json, (keys = new Set()));
  return keys;
}

export class Fields {
  readonly json: Json;
  readonly path: string;
  readonly #say: SayAt;
  readonly used: Set<string>;

  constructor(json: Json, path: string, say: SayAt) {
    this.json = json;
    this.path = path;
    this.#say = say;
    this.used = usedKeys(json);
  }

  say(key: string, ...rest: Parameters<Say>): void {
    this.#say(key ? this.at(key) : this.path, ...rest);
  }

  at(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  get(key: string): unknown {
    this.used.add(key);
    return Object.hasOwn(this.json, key) ? this.json[key] : undefined;
  }

  /** Plain text; undefined for none. */
  text(...keys: string[]): string | undefined {
    for (const key of keys) {
      const value = this.get(key);
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const { text, hadMarkup } = plainText(String(value));
      if (hadMarkup) this.say(key, 'markup-removed', String(value));
      if (text && isGarbled(text)) this.say(key, 'garbled-text', text);
      if (text) return text;
    }
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.get(key);
    if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string' || !value.trim()) return undefined;
    const number = numberOf(value);
    if (number === undefined) this.say(key, 'not-a-number', value);
    return number;
  }

  /** The records under a name, also when there is only one, or the name is in the singular; bare texts go by as `{ [textKey]: text }`. */
  list(key: string, textKey = 'name'): Fields[] {
    const singular = key.replace(/ies$/, 'y').replace(/s$/, '');
    const name = this.get(key) != null ? key : singular;
    const value = this.get(name);
    const items: unknown[] = Array.isArray(value) ? value : value == null ? [] : [value];
    return items.flatMap((item, at) => {
      const path = Array.isArray(value) ? `${this.at(name)}[${at}]` : this.at(name);
      if (isRecord(item)) return new Fields(item, path, this.#say);
      return typeof item === 'string' && item.trim() ? new Fields({ [textKey]: item }, path, this.#say) : [];
    });
  }

  one(key: string): Fields | undefined {
    return this.list(key)[0];
  }
}
