/** Which offers are called exactly so. By a hash of each name: the names themselves stand in the offers. */
import type { Offer } from '@wijkwijzer/feed';
import { queryWords } from './analyze.ts';
import { textsOf } from './texts.ts';
import { grown } from './word-table.ts';

const nameOf = (text: string): string => queryWords(text).join(' ');

function hashOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 0x01000193) + name.charCodeAt(at)) | 0;
  return hash;
}

export class Names {
  #hashes = new Int32Array(1 << 8);
  #owners = new Int32Array(1 << 8);
  #count = 0;

  /** Adds the names of an offer; `at` is its number. */
  add(offer: Offer, at: number): void {
    for (const text of textsOf(offer.name)) {
      if (this.#count === this.#hashes.length) {
        this.#hashes = grown(this.#hashes, this.#count * 2);
        this.#owners = grown(this.#owners, this.#count * 2);
      }
      this.#hashes[this.#count] = hashOf(nameOf(text));
      this.#owners[this.#count++] = at;
    }
  }

  /** The numbers of the offers with this name, in capitals or not. */
  called(words: string, offers: readonly Offer[]): ReadonlySet<number> {
    const name = nameOf(words);
    const hash = hashOf(name);
    const found = new Set<number>();
    for (let at = this.#hashes.indexOf(hash); at >= 0 && at < this.#count; at = this.#hashes.indexOf(hash, at + 1)) {
      const owner = this.#owners[at] ?? 0;
      if (textsOf(offers[owner]?.name).some((text) => nameOf(text) === name)) found.add(owner);
    }
    return found;
  }
}
