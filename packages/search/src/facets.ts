/** Counting: how many hits there would be with a value chosen, all other wishes kept. In numbers, because it runs at every letter. */
import { routes } from '@wijkwijzer/feed';
import type { Counts, FacetName } from './search-request.ts';

/** Numbers of all values that an offer has, of all facets together. */
export type Row = number[];

interface Facet {
  /** One bit. */
  bit: number;
  /** Number by value; `undefined` is to have every value. */
  numbers: Map<string | undefined, number>;
}

export class Facets {
  readonly #facets: Record<FacetName, Facet>;
  /** Per number the bit of its facet. */
  readonly #bits: number[] = [];

  /** The values given here keep this order, and are counted where no offer has them. */
  constructor(themes: readonly string[], neighborhood: readonly string[]) {
    const values: Record<FacetName, readonly string[]> = {
      ...{ themes, routes, neighborhood, attendance: [], times: ['now', 'evening', 'weekend'], costs: ['free', 'small'] },
      ...{ access: ['open', 'sign-up', 'referral'], audience: [], languages: [], wheelchair: ['true'] },
    };
    const facets = Object.keys(values).map((name, at): [string, Facet] => [name, { bit: 1 << at, numbers: new Map() }]);
    this.#facets = Object.fromEntries(facets) as Record<FacetName, Facet>;
    for (const [name, known] of Object.entries(values)) for (const value of known) this.add([], name as FacetName, value);
  }

  /** Adds a value to those an offer has; without a value it has every one. */
  add(row: Row, name: FacetName, value?: string): void {
    const { numbers, bit } = this.#facets[name];
    let number = numbers.get(value);
    if (number === undefined) {
      number = this.#bits.push(bit) - 1;
      numbers.set(value, number);
    }
    if (!row.includes(number)) row.push(number);
  }

  /**
   * Goes once through the offers. Who meets all wishes is kept and counts everywhere; who fails in one facet only counts in that
   * one, for there it would come in by choosing its value.
   */
  count(
    rows: readonly Row[],
    wishesFor: (name: FacetName) => readonly string[],
    offers: readonly number[],
  ): { kept: number[]; counts: Counts } {
    const facets = Object.entries(this.#facets) as [FacetName, Facet][];
    const bits = this.#bits;
    const wished = new Uint16Array(bits.length);
    let narrowing = 0;
    for (const [name, { bit, numbers }] of facets) {
      const wishes = wishesFor(name);
      if (!wishes.length) continue;
      narrowing |= bit;
      for (const value of [undefined, ...wishes]) wished[numbers.get(value) ?? bits.length] = bit;
    }
    const totals = new Uint32Array(bits.length);
    const kept: number[] = [];
    for (const offer of offers) {
      const row = rows[offer] ?? [];
      let failed = narrowing;
      if (failed) for (const number of row) failed &= ~(wished[number] ?? 0);
      if (!failed) kept.push(offer);
      const several = failed & (failed - 1);
      if (!several) for (const number of row) if (!failed || bits[number] === failed) totals[number] = (totals[number] ?? 0) + 1;
    }
    const total = (number: number | undefined) => totals[number ?? bits.length] ?? 0;
    const counts = facets.map(([name, { numbers }]) => {
      const ofEveryone = total(numbers.get(undefined));
      const named = [...numbers].flatMap(([value, number]) =>
        value === undefined ? [] : [[value, total(number) + ofEveryone] as const],
      );
      return [name, new Map(named)] as const;
    });
    return { kept, counts: Object.fromEntries(counts) as unknown as Counts };
  }
}
