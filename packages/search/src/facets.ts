/**
 * Counting: how many hits there would be with a value chosen, all other wishes kept. In typed arrays, because it runs at every
 * letter and may not cost more than the search.
 */
import type { FacetName } from './search-request.ts';
import { grown } from './word-table.ts';

type WishesFor = (name: FacetName) => readonly string[];

export const facetNames: readonly FacetName[] = [
  ...(['themes', 'routes', 'neighborhood', 'attendance', 'times', 'costs', 'access', 'audience'] as const),
  ...(['languages', 'wheelchair'] as const),
];
const bitOf = (name: FacetName): number => 1 << facetNames.indexOf(name);

/** The values of some facets that offers have: a row for each offer. */
export class FacetColumns {
  /** By facet the number of each value; `undefined` is to have every value. */
  readonly #numbers = new Map<FacetName, Map<string | undefined, number>>();
  /** Per number the bit of its facet. */
  readonly #bits: number[] = [];
  /** The numbers of all rows, one after the other, and where each begins. */
  #values = new Int32Array(1 << 12);
  #starts = new Int32Array(1 << 8);
  #rows = 0;

  /** These facets. The values given keep this order, and are counted where no offer has them. */
  constructor(known: Partial<Record<FacetName, readonly string[]>>) {
    for (const [name, values] of Object.entries(known) as [FacetName, readonly string[]][]) this.know(name, values);
  }

  has(name: FacetName): boolean {
    return this.#numbers.has(name);
  }

  /** Puts these values of a facet first, also when offers had them before. */
  know(name: FacetName, values: readonly string[]): void {
    const before = this.#numbers.get(name) ?? new Map<string | undefined, number>();
    const numbers = new Map(values.map((value) => [value, before.get(value) ?? this.#newNumber(name)]));
    this.#numbers.set(name, new Map<string | undefined, number>([...numbers, ...before]));
  }

  #newNumber(name: FacetName): number {
    return this.#bits.push(bitOf(name)) - 1;
  }

  /** Adds the row of the next offer: `read` gives each of its values; without a value it has every one of that facet. */
  addRow(read: (add: (name: FacetName, value?: string) => void) => void): void {
    const start = this.#starts[this.#rows] ?? 0;
    let end = start;
    read((name, value) => {
      const numbers = this.#numbers.get(name);
      const number = numbers?.get(value) ?? this.#newNumber(name);
      numbers?.set(value, number);
      for (let at = start; at < end; at++) if (this.#values[at] === number) return;
      if (end === this.#values.length) this.#values = grown(this.#values, end * 2);
      this.#values[end++] = number;
    });
    if (++this.#rows === this.#starts.length) this.#starts = grown(this.#starts, this.#rows * 2);
    this.#starts[this.#rows] = end;
  }

  /** Takes away, from the facets in which each offer fails, those of which it has a value that is wished for. */
  meet(wishesFor: WishesFor, failed: Uint16Array): void {
    const bits = this.#bits;
    const wished = new Uint16Array(bits.length + 1);
    for (const [name, numbers] of this.#numbers) {
      const wishes = wishesFor(name);
      if (wishes.length) for (const value of [undefined, ...wishes]) wished[numbers.get(value) ?? bits.length] = bitOf(name);
    }
    const [values, starts] = [this.#values, this.#starts];
    for (let offer = 0; offer < failed.length; offer++) {
      const end = starts[offer + 1] ?? 0;
      let left = failed[offer] ?? 0;
      for (let at = starts[offer] ?? 0; at < end; at++) left &= ~(wished[values[at] ?? 0] ?? 0);
      failed[offer] = left;
    }
  }

  /** Counts values: all of those who fail in nothing, and of who fails in one facet those of that facet. */
  count(found: Uint8Array, failed: Uint16Array | undefined): [FacetName, ReadonlyMap<string, number>][] {
    const bits = Uint16Array.from(this.#bits);
    const totals = new Int32Array(bits.length);
    const [values, starts] = [this.#values, this.#starts];
    for (let offer = 0; offer < found.length; offer++) {
      if (!found[offer]) continue;
      const end = starts[offer + 1] ?? 0;
      if (!failed) {
        for (let at = starts[offer] ?? 0; at < end; at++) {
          const number = values[at] ?? 0;
          totals[number] = (totals[number] ?? 0) + 1;
        }
        continue;
      }
      const only = failed[offer] ?? 0;
      if (only & (only - 1)) continue;
      for (let at = starts[offer] ?? 0; at < end; at++) {
        const number = values[at] ?? 0;
        if (!only || bits[number] === only) totals[number] = (totals[number] ?? 0) + 1;
      }
    }
    return [...this.#numbers].map(([name, numbers]) => {
      const ofEveryone = totals[numbers.get(undefined) ?? -1] ?? 0;
      const named = new Map<string, number>();
      for (const [value, number] of numbers) if (value !== undefined) named.set(value, (totals[number] ?? 0) + ofEveryone);
      return [name, named];
    });
  }
}

/**
 * Per offer the facets in which it fails, where there are wishes: who fails in one facet would come in by its values. In the order of the
 * memory, whatever the order of the list.
 */
export function failing(
  size: number,
  wishesFor: WishesFor,
  columnsOf: (name: FacetName) => FacetColumns,
): Uint16Array | undefined {
  const wished = facetNames.filter((name) => wishesFor(name).length);
  if (!wished.length) return undefined;
  const failed = new Uint16Array(size).fill(wished.reduce((bits, name) => bits | bitOf(name), 0));
  for (const columns of new Set(wished.map(columnsOf))) columns.meet(wishesFor, failed);
  return failed;
}
