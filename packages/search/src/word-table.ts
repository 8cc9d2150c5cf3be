/**
 * The words of offers while they are read, and for each the offers that have it. Reading has to be quick on a slow telephone, so it
 * makes no object per word of text: a hash table of our own in typed arrays, and for each word a chain of postings.
 */
import type { Steps } from '@wijkwijzer/feed';
import { fold } from './analyze.ts';
import { cached } from './maps.ts';
import { grown } from './numbers.ts';
import { SortedRuns } from './sorted-runs.ts';

/** A posting is an offer and, in its last four bits, what the word weighs there. */
export const weightBits = 4;
export const heaviest = 15;
/** Odd, so that no hash is lost. */
const hashFactor = 0x01000193;
const hyphen = 45;

export class WordTable {
  /** Words by number; 0 is none. */
  readonly words = [''];
  /** The number of a word stands at its hash or soon after; there is room for twice the words. */
  #slots = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** Per word its latest posting. */
  #latest = new Int32Array(1 << 12);
  #postings = new Int32Array(1 << 14);
  /** Per posting the one before it of the same word. */
  #previous = new Int32Array(1 << 14);
  #count = 1;
  readonly #runs = new SortedRuns();
  /** Words in texts that come back in other offers: names of organizations, needs and their other words. */
  readonly #known = new Map<readonly string[], readonly number[]>();

  /**
   * Adds the words of some texts of an offer; what a word weighs in several texts adds up. `shared`: the same list of texts will come
   * again.
   */
  read(texts: readonly string[], offer: number, weight: number, shared = false): void {
    const numbers = shared ? cached(this.#known, texts, () => this.#numbersIn(texts)) : this.#numbersIn(texts);
    if (this.#count + numbers.length > this.#postings.length) {
      const room = (this.#count + numbers.length) * 2;
      this.#postings = grown(this.#postings, room);
      this.#previous = grown(this.#previous, room);
    }
    const postings = this.#postings;
    const last = this.#latest;
    let count = this.#count;
    for (const number of numbers) {
      const latest = last[number] ?? 0;
      const posting = postings[latest] ?? 0;
      if (latest && posting >> weightBits === offer) {
        postings[latest] = (offer << weightBits) | Math.min(heaviest, (posting & heaviest) + weight);
        continue;
      }
      postings[count] = (offer << weightBits) | weight;
      this.#previous[count] = latest;
      last[number] = count++;
    }
    this.#count = count;
  }

  /** Adds a word that no offer needs to have. */
  add(word: string): void {
    this.#addNumbers(word, []);
  }

  /** Sorts the words that came since the last time: for who has time to spare while others still come. */
  sort(): void {
    this.#runs.add(this.words);
  }

  /** The numbers of all words in the order of the words. */
  sorted(): Steps<Int32Array> {
    return this.#runs.all(this.words);
  }

  /** Takes each posting of a word, the latest first; an offer may come more than once. */
  each(number: number, take: (posting: number) => void): void {
    for (let post = this.#latest[number] ?? 0; post; post = this.#previous[post] ?? 0) take(this.#postings[post] ?? 0);
  }

  get postings(): number {
    return this.#count;
  }

  /** Each word once: a text that says a word more often is longer, not more about it. */
  #numbersIn(texts: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const text of texts) this.#addNumbers(fold(text), numbers);
    return numbers.length > 1 ? [...new Set(numbers)] : numbers;
  }

  /** Adds the numbers of the words in a folded text. Hyphenated words are also read as one: `email` finds `e-mail`. */
  #addNumbers(folded: string, numbers: number[]): void {
    const end = folded.length;
    let hash = 0;
    let start = 0;
    let whole = 0;
    for (let at = 0; at <= end; at++) {
      const code = at < end ? folded.charCodeAt(at) : 0;
      if ((code >= 97 && code <= 122) || code > 127 || (code >= 48 && code <= 57)) {
        hash = (Math.imul(hash, hashFactor) + code) | 0;
        continue;
      }
      if (at > start) {
        const slot = this.#slot(hash, at - start);
        const number = this.#slots[slot] ?? 0;
        numbers.push(number || this.#add(slot, hash, folded.slice(start, at)));
        if (code !== hyphen && whole < start) this.#addNumbers(folded.slice(whole, at).replaceAll('-', ''), numbers);
      }
      start = at + 1;
      if (code !== hyphen) whole = start;
      hash = 0;
    }
  }

  #slot(hash: number, length: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let number = slots[slot] ?? 0; number; number = slots[slot] ?? 0) {
      if (hashes[number] === hash && this.words[number]?.length === length) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #add(slot: number, hash: number, word: string): number {
    const number = this.words.push(word) - 1;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    const room = this.#slots.length * 2;
    if (number * 4 > room) {
      this.#hashes = grown(this.#hashes, room);
      this.#latest = grown(this.#latest, room);
      this.#slots = new Int32Array(room);
      for (let at = 1; at <= number; at++) this.#slots[this.#slot(this.#hashes[at] ?? 0, this.words[at]?.length ?? 0)] = at;
    }
    return number;
  }
}
