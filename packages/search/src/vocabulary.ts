/**
 * The distinct words of all offers, and for each the offers that have it. Answers which offers have a word, a word that starts
 * so, a compound with it, and which words are nearly so.
 *
 * Reading has to be quick on a slow telephone, so it makes no object per word of text: a hash table of our own in typed arrays,
 * and for each word a chain of postings. Everything else is looked for when it is asked: two letters pick the words that may
 * start so, and one long text of all words, searched by the engine's own `indexOf`, has the compounds.
 */
import { fold, spelling, stem } from './analyze.ts';
import { cached } from './maps.ts';
import type { RankCorrections } from './search-request.ts';

/** How much a way of matching counts beside the word itself. */
const factors = { start: 0.8, compound: 0.6 };
const shortestPart = 4;
/** No form of a word is longer than its stem by more: `heden` after a doubled letter. */
const longestEnding = 6;
/** A field weighs at most this much. */
export const heaviestField = 8;
/** Bits of a posting that hold the weight of the field, below those that hold the offer. */
const weightBits = 4;
const weightMask = (1 << weightBits) - 1;
const mostCandidates = 60;
const mostCached = 200;
const hyphen = 45;

/** Words by their first two letters, in 1,024 groups. */
const groupOf = (word: string): number => pairCode(word.charCodeAt(0), word.charCodeAt(1));
const pairCode = (a: number, b: number): number => ((a & 31) << 5) | (b & 31);
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
  #slots: Int32Array;
  #hashes: Int32Array;
  /** Per word: its latest posting, and the word before it in its group. */
  #latest: Int32Array;
  #sibling: Int32Array;
  readonly #groups = new Int32Array(1 << 10);
  /** Per posting: offer and weight, and the posting before it of the same word. */
  #postings: Int32Array;
  #previous: Int32Array;
  #count = 1;
  readonly #size: number;
  /** Words in texts that come back in other offers: names of organizations, needs and their other words. */
  readonly #known = new Map<readonly string[], readonly number[]>();

  /** All words on lines, and where each begins. */
  #lines = '';
  #starts = new Int32Array(0);
  readonly #found = new Map<string, Float32Array | undefined>();
  readonly #nearly = new Map<string, string[]>();
  #rank: RankCorrections | undefined;
  readonly #textsOf: (offer: number) => readonly string[];

  /**
   * `size` is the number of offers; room is made for what they usually have, for it is slow to make more. `textsOf` gives the texts
   * of an offer as they are written, for when one of their words has to be shown.
   */
  constructor(size: number, textsOf: (offer: number) => readonly string[]) {
    const room = (each: number) => new Int32Array(1 << Math.ceil(Math.log2((size + 100) * each)));
    [this.#slots, this.#hashes, this.#latest, this.#sibling] = [room(16), room(8), room(8), room(8)];
    [this.#postings, this.#previous] = [room(100), room(100)];
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
      this.#postings = grown(this.#postings, this.#count * 2 + numbers.length);
      this.#previous = grown(this.#previous, this.#postings.length);
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

  /** The numbers of the words in a folded text. Hyphenated words are also read as one: `email` finds `e-mail`. */
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
        numbers.push(this.#slots[slot] || this.#add(slot, hash, folded.slice(start, at)));
      }
      if (code !== hyphen || at === start) {
        if (whole < start && at > start) numbers.push(this.#numberOf(folded.slice(whole, at).replaceAll('-', '')));
        whole = at + 1;
      }
      start = at + 1;
      hash = 0;
    }
  }

  #numberOf(word: string): number {
    const hash = hashOf(word);
    const slot = this.#slot(hash, word.length);
    return this.#slots[slot] || this.#add(slot, hash, word);
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
    const number = this.#words.length;
    this.#words.push(word);
    if (number === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, number * 2);
      this.#latest = grown(this.#latest, number * 2);
      this.#sibling = grown(this.#sibling, number * 2);
    }
    this.#hashes[number] = hash;
    const group = groupOf(word);
    this.#sibling[number] = this.#groups[group] ?? 0;
    this.#groups[group] = number;
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      this.#words.forEach((each, at) => {
        if (at) this.#slots[this.#slot(this.#hashes[at] ?? 0, each.length)] = at;
      });
    }
    return number;
  }

  /** Makes ready for searching, after the last offer. */
  close(): void {
    this.#lines = this.#words.join('\n');
    this.#starts = new Int32Array(this.#words.length);
    let start = 0;
    this.#words.forEach((word, number) => {
      this.#starts[number] = start;
      start += word.length + 1;
    });
  }

  #has(word: string): boolean {
    return !!this.#slots[this.#slot(hashOf(word), word.length)];
  }

  /** A word, or a word with the linking letters of a compound: `schuld` or `schulden` in `schuldenberg`. */
  #isPart(text: string): boolean {
    return this.#has(text) || (text.length > shortestPart && text.endsWith('s') && this.#has(text.slice(0, -1)));
  }

  /** The two words that an unknown compound can be made of, `mantelzorg` and `ondersteuning`. */
  split(folded: string): [string, string][] {
    const ways: [string, string][] = [];
    for (let at = folded.length - shortestPart; at >= shortestPart; at--)
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
    const give = (number: number, factor: number): void => {
      scores ??= new Float32Array(this.#size);
      for (let at = this.#latest[number] ?? 0; at; at = this.#previous[at] ?? 0) {
        const posting = this.#postings[at] ?? 0;
        const score = (factor * (posting & weightMask)) / heaviestField;
        const offer = posting >> weightBits;
        if (score > (scores[offer] ?? 0)) scores[offer] = score;
      }
    };
    const key = stem(folded);
    const long = folded.length >= shortestPart;
    // `schulden` also finds `schuldhulp`: compounds begin with the stem, where that is how the word begins.
    const start = key.length >= shortestPart && folded.startsWith(key) ? key : folded;
    const common = key.slice(0, -1) || key;
    const first = common.length > 1 ? groupOf(common) : pairCode(common.charCodeAt(0), 0);
    for (let group = first; group < first + (common.length > 1 ? 1 : 32); group++)
      for (let number = this.#groups[group] ?? 0; number; number = this.#sibling[number] ?? 0) {
        const word = this.#words[number] ?? '';
        if (!word.startsWith(common)) continue;
        if (word === folded || (word.length <= key.length + longestEnding && stem(word) === key)) give(number, 1);
        else if (typing && word.startsWith(folded)) give(number, factors.start);
        else if (long && word.startsWith(start)) give(number, factors.compound);
      }
    if (long)
      for (let at = this.#lines.indexOf(start); at >= 0; at = this.#lines.indexOf(start, at + 1)) {
        const number = this.#wordAt(at);
        const length = at - (this.#starts[number] ?? 0);
        if (length >= shortestPart && this.#isPart(this.#words[number]?.slice(0, length) ?? '')) give(number, factors.compound);
      }
    return scores;
  }

  /** Number of the word at a place in the lines. */
  #wordAt(place: number): number {
    let low = 0;
    for (let high = this.#starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The word that was surely meant by an unknown one: it begins with the same letter, or `huur` becomes `uur`. */
  correction(folded: string): string | undefined {
    return this.#rank && this.#near(folded, true)[0];
  }

  /** Words that may have been meant, for the resident to choose from; best first. */
  suggestions(folded: string): string[] {
    return this.#near(folded, false);
  }

  /** Letter pairs pick the candidates, fuse.js ranks them: over all words it is slow and finds something for anything. */
  #near(folded: string, sure: boolean): string[] {
    if (folded.length < shortestPart || /\d/.test(folded)) return [];
    return cached(
      this.#nearly,
      `${folded} ${sure}`,
      () => {
        const least = sure ? 0.5 : this.#rank ? 0.45 : 0.6;
        const candidates = this.#likely(folded, sure, least);
        return this.#rank?.(folded, candidates, sure) ?? candidates;
      },
      mostCached,
    );
  }

  /** Words of about this length that share at least this part of the letter pairs, most first. */
  #likely(folded: string, sure: boolean, least: number): string[] {
    const own = new Uint8Array(1 << 10);
    for (let at = 0; at <= folded.length; at++) own[pairAt(folded, at)] = 1;
    const likely: { word: string; likeness: number }[] = [];
    for (const word of this.#words) {
      if (Math.abs(word.length - folded.length) > (sure ? 2 : 3)) continue;
      if (sure && word.charCodeAt(0) !== folded.charCodeAt(0)) continue;
      let shared = 0;
      for (let at = 0; at <= word.length; at++) shared += own[pairAt(word, at)] ?? 0;
      const likeness = (2 * shared) / (folded.length + word.length + 2);
      if (likeness >= least) likely.push({ word, likeness });
    }
    likely.sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1));
    return likely.slice(0, mostCandidates).map(({ word }) => word);
  }

  /** A word of the vocabulary as an offer writes it. */
  written(folded: string): string {
    const latest = this.#latest[this.#slots[this.#slot(hashOf(folded), folded.length)] ?? 0] ?? 0;
    return spelling(folded, this.#textsOf((this.#postings[latest] ?? 0) >> weightBits)) ?? folded;
  }

  /** Without this nothing is corrected, and suggestions are what shares most letter pairs. */
  useCorrections(rank: RankCorrections): void {
    this.#rank = rank;
    this.#nearly.clear();
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor);
  return hash;
}

/** The letter before a place and the one at it; at either end there is none. */
const pairAt = (word: string, at: number): number =>
  pairCode(at ? word.charCodeAt(at - 1) : 0, at < word.length ? word.charCodeAt(at) : 0);
