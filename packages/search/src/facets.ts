/**
 * Counting: how many hits there would be with a value chosen, all other wishes kept. It runs at every letter and may not cost more than
 * the search, so it is done on sets of offers and not offer by offer.
 */
import { addBit, countBoth, hasBit, roomFor, type Bits } from './bits.ts';
import type { FacetName } from './search-request.ts';
import { grown, Numbers } from './numbers.ts';

export const facetNames: readonly FacetName[] = [
  ...(['themes', 'routes', 'neighborhood', 'attendance', 'times', 'costs', 'access', 'audience'] as const),
  ...(['languages', 'wheelchair'] as const),
];
/** A list of so many is long enough to be kept as bits, where it takes less room then. */
const longEnough = 16;

/** The offers that have a value, added in their order. A list of few; of many, bits. */
class Owners {
  #list = new Numbers();
  #bits: Bits | undefined;

  constructor(bits?: Bits) {
    this.#bits = bits;
  }

  add(offer: number): void {
    const { length, last } = this.#list;
    if (!this.#bits && last === offer) return;
    if (!this.#bits && length > longEnough && length > roomFor(offer)) this.#toBits();
    if (this.#bits) this.#put(offer);
    else this.#list.add(offer);
  }

  #toBits(): void {
    this.#bits = new Int32Array(roomFor((this.#list.last ?? 0) + 1));
    for (const offer of this.#list.all()) this.#put(offer);
    this.#list = new Numbers();
  }

  #put(offer: number): void {
    let bits = this.#bits ?? new Int32Array();
    const at = offer >> 5;
    if (at >= bits.length) this.#bits = bits = grown(bits, Math.max(at + 1, Math.ceil(bits.length * 1.5)));
    addBit(bits, offer);
  }

  addTo(bits: Bits): void {
    for (const offer of this.#list.all()) addBit(bits, offer);
    this.#bits?.subarray(0, bits.length).forEach((word, at) => (bits[at] = (bits[at] ?? 0) | word));
  }

  countIn(found: Bits): number {
    if (this.#bits) return countBoth(this.#bits, found);
    let count = 0;
    for (const offer of this.#list.all()) if (hasBit(found, offer)) count++;
    return count;
  }
}

/** The values of some facets that offers have. */
export class FacetColumns {
  /** By facet the owners of each value; `undefined` is to have every value. */
  readonly #owners = new Map<FacetName, Map<string | undefined, Owners>>();
  #rows = 0;

  /** These facets. The values given keep this order, and are counted where no offer has them. */
  constructor(known: Partial<Record<FacetName, readonly string[]>>) {
    for (const [name, values] of Object.entries(known) as [FacetName, readonly string[]][]) this.know(name, values);
  }

  has(name: FacetName): boolean {
    return this.#owners.has(name);
  }

  /** Puts these values of a facet first, also when offers had them before. */
  know(name: FacetName, values: readonly string[]): void {
    const before = this.#owners.get(name) ?? new Map<string | undefined, Owners>();
    const known = values.map((value) => [value, before.get(value) ?? new Owners()] as const);
    this.#owners.set(name, new Map<string | undefined, Owners>([...known, ...before]));
  }

  /** Who has a value is told by these bits, also when they change. */
  share(name: FacetName, value: string, bits: Bits): void {
    this.know(name, []);
    this.#owners.get(name)?.set(value, new Owners(bits));
    this.#rows = Math.max(this.#rows, bits.length << 5);
  }

  /** Adds the row of the next offer: `read` gives each of its values; without a value it has every one of that facet. */
  addRow(read: (add: (name: FacetName, value?: string) => void) => void): void {
    const offer = this.#rows++;
    read((name, value) => {
      const values = this.#owners.get(name);
      const owners = values?.get(value) ?? new Owners();
      values?.set(value, owners);
      owners.add(offer);
    });
  }

  /** Those that have one of these values. */
  having(name: FacetName, wishes: readonly string[]): Bits {
    const bits = new Int32Array(roomFor(this.#rows));
    for (const value of [undefined, ...wishes]) this.#owners.get(name)?.get(value)?.addTo(bits);
    return bits;
  }

  /** How many of these have each value of a facet. */
  count(name: FacetName, found: Bits): ReadonlyMap<string, number> {
    const values = this.#owners.get(name);
    const ofEveryone = values?.get(undefined)?.countIn(found) ?? 0;
    const counts = new Map<string, number>();
    for (const [value, owners] of values ?? []) if (value !== undefined) counts.set(value, owners.countIn(found) + ofEveryone);
    return counts;
  }
}
