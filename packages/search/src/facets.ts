/** Counting: how many hits there would be with a value chosen, all other wishes kept. In numbers, because it runs at every letter. */
import { everyone, type Values } from './filters.ts';
import type { Counts, FacetName } from './search-request.ts';

/** One facet of all offers: its values, numbered, and per offer the numbers it has (undefined: it meets every value). */
export class Facet {
  readonly #numbers = new Map<string, number>();
  readonly rows: (readonly number[] | undefined)[] = [];

  /** `values` fixes their order, and counts them where no offer has them. */
  constructor(values: Iterable<string> = []) {
    for (const value of values) this.#number(value);
  }

  #number(value: string): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }

  add(values: Values): void {
    this.rows.push(values === everyone ? undefined : [...new Set(values)].map((value) => this.#number(value)));
  }

  /** For each number whether it is wished for; undefined when nothing is. */
  wished(wishes: readonly string[]): boolean[] | undefined {
    return wishes.length ? [...this.#numbers.keys()].map((value) => wishes.includes(value)) : undefined;
  }

  named(counts: ArrayLike<number>, ofEveryone: number): Map<string, number> {
    return new Map([...this.#numbers].map(([value, number]) => [value, (counts[number] ?? 0) + ofEveryone]));
  }

  get size(): number {
    return this.#numbers.size;
  }
}

export type Facets = Readonly<Record<FacetName, Facet>>;

/** How many facets an offer fails in; else the number of the one. */
const none = -1;
const several = -2;

/**
 * Goes once through the offers. Who meets all wishes is kept and counts everywhere; who fails in one facet only counts in that one,
 * for there it would come in by choosing its value.
 */
export function countFacets(
  facets: Facets,
  wishes: Readonly<Record<FacetName, readonly string[]>>,
  offers: readonly number[],
): { kept: number[]; counts: Counts } {
  const names = Object.keys(facets) as FacetName[];
  const narrowing = names.flatMap((name, at) => {
    const wished = facets[name].wished(wishes[name]);
    return wished ? { at, wished, rows: facets[name].rows } : [];
  });
  const failures = offers.map((offer) => {
    let failure = none;
    for (const { at, wished, rows } of narrowing)
      if (rows[offer]?.every((number) => !wished[number])) failure = failure === none ? at : several;
    return failure;
  });
  const counts = names.map((name, at) => {
    const numbers = new Uint32Array(facets[name].size);
    const { rows } = facets[name];
    let ofEveryone = 0;
    offers.forEach((offer, each) => {
      if (failures[each] !== none && failures[each] !== at) return;
      const row = rows[offer];
      if (row) for (const number of row) numbers[number] = (numbers[number] ?? 0) + 1;
      else ofEveryone++;
    });
    return [name, facets[name].named(numbers, ofEveryone)] as const;
  });
  return { kept: offers.filter((_, at) => failures[at] === none), counts: Object.fromEntries(counts) as unknown as Counts };
}
