/** Which offers have exactly a text: a name, an id. By a hash of each: the texts themselves stand in the offers, and a Map of them all takes ten times the room. */
import type { Offer } from '@wijkwijzer/feed';
import { queryWords } from './analyze.ts';
import { Numbers } from './numbers.ts';
import { textsOf } from './texts.ts';

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(at)) | 0;
  return hash;
}

export class OffersByText {
  readonly #textsOf: (offer: Offer) => readonly string[];
  readonly #hashes = new Numbers();
  readonly #owners = new Numbers();

  /** By these of their texts. */
  constructor(texts: (offer: Offer) => readonly string[]) {
    this.#textsOf = texts;
  }

  /** Adds an offer; `at` is its number. */
  add(offer: Offer, at: number): void {
    for (const text of this.#textsOf(offer)) {
      this.#hashes.add(hashOf(text));
      this.#owners.add(at);
    }
  }

  /** The numbers of those that have it. */
  having(text: string, offers: readonly Offer[]): ReadonlySet<number> {
    const hash = hashOf(text);
    const hashes = this.#hashes.all();
    const owners = this.#owners.all();
    const found = new Set<number>();
    for (let at = hashes.indexOf(hash); at >= 0; at = hashes.indexOf(hash, at + 1)) {
      const owner = owners[at] ?? 0;
      const offer = offers[owner];
      if (offer && this.#textsOf(offer).includes(text)) found.add(owner);
    }
    return found;
  }
}

/** A name as it is compared: its words, in capitals or not. */
export const asName = (text: string): string => queryWords(text).join(' ');

export const byName = (): OffersByText => new OffersByText(({ name }) => textsOf(name).map(asName));

export const byId = (): OffersByText => new OffersByText(({ id }) => [id]);
