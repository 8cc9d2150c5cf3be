/**
 * The distinct words of all offers, and for each the offers that have it. Answers which offers have a word, a word that starts
 * so, a compound with it, and which words are nearly so.
 *
 * Reading has to be quick on a slow telephone, so it makes no object per word of text: a hash table of our own in typed arrays,
 * and for each word a chain of postings. Everything else is looked for when it is asked, in one long text of all words: the
 * engine's own `indexOf` is faster than any structure that would have to be built first.
 */
import { fold, spelling, stem } from './analyze.ts';
import { cached } from './maps.ts';
import type { RankCorrections } from './search-request.ts';

/** How much a way of matching counts beside the word itself. */
const factors = { start: 0.8, compound: 0.6 };
/** Letters that the first part of a compound has at least, and the last. */
const shortestPart = 4;
const shortestHead = 3;
/** No form of a word is longer than its stem by more: `heden` after a doubled letter. Of very short words there are no such forms. */
const longestEnding = ({ length }: string): number => (length < 3 ? 2 : 6);
/** A field weighs at most this much. */
export const heaviestField = 8;
/** A posting is an offer and, in its last four bits, the weight of the field. */
const weightBits = 4;
const mostCached = 200;
const hyphen = 45;
/** Of FNV-1a. */
const hashFactor = 0x01000193;

const grown = (old: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(length);
  more.set(old);
  return more;
};

export class Vocabulary {
  /** Words by number; 0 is none. */
  readonly #words = [''];
  /** The number of a word stands at its hash or soon after; there is room for twice the words. */
  #slots: Int32Array;
  #hashes: Int32Array;
  /** Per word its latest posting. */
  #latest: Int32Array;
  #postings: Int32Array;
  /** Per posting the one before it of the same word. */
  #previous: Int32Array;
  #count = 1;
  readonly #size: number;
  /** Words in texts that come back in other offers: names of organizations, needs and their other words. */
  readonly #known = new Map<readonly string[], readonly number[]>();

  /** All words, each on a line. */
  #lines = '';
  readonly #found = new Map<string, Float32Array | undefined>();
  readonly #nearly = new Map<string, readonly string[]>();
  #rank: RankCorrections | undefined;
  readonly #textsOf: (offer: number) => readonly string[];

  /**
   * `size` is the number of offers; room is made for what they usually have, for it is slow to make more. `textsOf` gives the texts
   * of an offer as they are written, for when one of their words has to be shown.
   */
  constructor(size: number, textsOf: (offer: number) => readonly string[]) {
    const room = 1 << Math.ceil(Math.log2((size + 100) * 16));
    this.#slots = new Int32Array(room);
    this.#hashes = new Int32Array(room);
    this.#latest = new Int32Array(room);
    this.#postings = new Int32Array(room * 8);
    this.#previous = new Int32Array(room * 8);
    this.#size = size;
    this.#textsOf = textsOf;
  }

  /**
   * Adds the words of some texts of an offer. Offers come in order, and of one offer the heavy texts first: a word counts where it
   * weighs most. `weight` is a whole number up to `heaviestField`. `shared`: the same list of texts will come again.
   */
  read(texts: readonly string[], offer: number, weight: number, shared = false): void {
    const numbers = shared ? cached(this.#known, texts, () => [...new Set(this.#numbersIn(texts))]) : this.#numbersIn(texts);
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
      if (latest && (postings[latest] ?? 0) >> weightBits === offer) continue;
      postings[count] = (offer << weightBits) | weight;
      this.#previous[count] = latest;
      last[number] = count++;
    }
    this.#count = count;
  }

  #numbersIn(texts: readonly string[]): number[] {
    const numbers: number[] = [];
    for (const text of texts) this.#addNumbers(fold(text), numbers);
    return numbers;
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
        hash = Math.imul(hash ^ code, hashFactor);
        continue;
      }
      if (at > start) {
        const slot = this.#slot(hash, at - start);
        const number = this.#slots[slot] ?? 0;
        numbers.push(number > 0 ? number : this.#add(slot, hash, folded.slice(start, at)));
      }
      if (code !== hyphen || at === start) {
        if (whole < start && at > start) this.#addNumbers(folded.slice(whole, at).replaceAll('-', ''), numbers);
        whole = at + 1;
      }
      start = at + 1;
      hash = 0;
    }
  }

  /** Where a word stands in the table, or would: by hash and length, so that reading cuts no text into words. */
  #slot(hash: number, length: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let number = slots[slot] ?? 0; number; number = slots[slot] ?? 0) {
      if (hashes[number] === hash && this.#words[number]?.length === length) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #add(slot: number, hash: number, word: string): number {
    const number = this.#words.push(word) - 1;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    const room = this.#slots.length * 2;
    if (number * 4 > room) {
      this.#hashes = grown(this.#hashes, room);
      this.#latest = grown(this.#latest, room);
      this.#slots = new Int32Array(room);
      for (let at = 1; at <= number; at++) this.#slots[this.#slot(this.#hashes[at] ?? 0, this.#words[at]?.length ?? 0)] = at;
    }
    return number;
  }

  /** Makes ready for searching, after the last offer. */
  close(): void {
    this.#lines = `${this.#words.join('\n')}\n`;
  }

  #numberOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor);
    return this.#slots[this.#slot(hash, word.length)] ?? 0;
  }

  /** A word, or a word with the linking letters of a compound: `kind` and `kinder` in `kinderopvang`. */
  #isPart(text: string): boolean {
    return [text, text.replace(/(?:s|e[nr]?)$/, '')].some((part) => part.length >= shortestPart && this.#numberOf(part));
  }

  /** The two words that an unknown compound can be made of, `mantelzorg` and `ondersteuning`. */
  split(folded: string): [string, string][] {
    const ways: [string, string][] = [];
    for (let at = folded.length - shortestHead; at >= shortestPart; at--)
      if (this.#isPart(folded.slice(0, at))) ways.push([folded.slice(0, at), folded.slice(at)]);
    return ways;
  }

  /**
   * Per offer how well it has this word, 0 to 1; undefined when none has. While a word is typed every word that starts so counts;
   * after that only compounds do, so that `zorg` finds `zorgverzekering` and not every word in `z`.
   */
  scores(folded: string, typing: boolean): Float32Array | undefined {
    return cached(this.#found, `${folded} ${typing}`, () => this.#find(folded, typing), mostCached);
  }

  #find(folded: string, typing: boolean): Float32Array | undefined {
    let scores: Float32Array | undefined;
    const key = stem(folded);
    const long = folded.length >= shortestPart;
    // `schulden` also finds `schuldhulp`: compounds begin with the stem, where that is how the word begins.
    const start = key.length >= shortestPart && folded.startsWith(key) ? key : folded;
    const factorOf = (word: string, place: number): number => {
      if (place) return this.#isPart(word.slice(0, place)) ? factors.compound : 0;
      if (word === folded || (word.length <= key.length + longestEnding(key) && stem(word) === key)) return 1;
      if (typing && word.startsWith(folded)) return factors.start;
      return long && word.startsWith(start) ? factors.compound : 0;
    };
    // All forms of a word begin alike, up to the last letter of the stem.
    const common = key.slice(0, -1) || key;
    const lines = this.#lines;
    for (let at = lines.indexOf(common); at >= 0; at = lines.indexOf(common, at + 1)) {
      const inside = lines[at - 1] !== '\n';
      if (inside && !(long && lines.startsWith(start, at))) continue;
      const first = inside ? lines.lastIndexOf('\n', at) + 1 : at;
      const word = lines.slice(first, lines.indexOf('\n', at));
      const factor = factorOf(word, at - first);
      if (!factor) continue;
      scores ??= new Float32Array(this.#size);
      for (let post = this.#latest[this.#numberOf(word)] ?? 0; post; post = this.#previous[post] ?? 0) {
        const posting = this.#postings[post] ?? 0;
        const offer = posting >> weightBits;
        const score = (factor * (posting & 15)) / heaviestField;
        if (score > (scores[offer] ?? 0)) scores[offer] = score;
      }
    }
    return scores;
  }

  /**
   * Words that may have been meant by an unknown one, best first; when `sure`, only those that leave little doubt. None without
   * `useCorrections`.
   */
  near(folded: string, sure: boolean): readonly string[] {
    return this.#rank && folded.length >= shortestPart
      ? cached(this.#nearly, `${folded} ${sure}`, () => this.#rank?.(folded, this.#words, sure) ?? [], mostCached)
      : [];
  }

  /** A word of the vocabulary as an offer writes it. */
  written(folded: string): string {
    const posting = this.#postings[this.#latest[this.#numberOf(folded)] ?? 0] ?? 0;
    return spelling(folded, this.#textsOf(posting >> weightBits)) ?? folded;
  }

  useCorrections(rank: RankCorrections): void {
    this.#rank = rank;
    this.#nearly.clear();
  }
}
