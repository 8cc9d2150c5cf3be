/**
 * The distinct words of all offers, and for each the offers that have it. Answers which offers have a word, a word that starts
 * so, a compound with it, and which words are nearly so.
 *
 * Reading has to be quick on a slow telephone, so it makes no object per word of text: a hash table of our own in typed arrays,
 * and for each word a chain of postings. Everything else is looked for when it is asked: two letters pick the words that may
 * start so, and one long text of all words, searched by the engine's own `indexOf`, has the compounds.
 */
import { fold, spelling, stem } from './analyze.ts';
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
const hashStart = 0;
const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const grown = (old: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(length);
  more.set(old);
  return more;
};

export class Vocabulary {
  /** Ranks the words that are nearly so; without it nothing is corrected. */
  rank: RankCorrections | undefined;

  /** Words by number; 0 is none. */
  readonly #words = [''];
  #slots = new Int32Array(1 << 14);
  #hashes = new Int32Array(1 << 12);
  /** Per word: its latest posting, and the word before it in its group. */
  #latest = new Int32Array(1 << 12);
  #sibling = new Int32Array(1 << 12);
  readonly #groups = new Int32Array(1 << 10);
  /** Per posting: offer and weight, and the posting before it of the same word. */
  #postings = new Int32Array(1 << 16);
  #previous = new Int32Array(1 << 16);
  #count = 1;
  #size = 0;

  /** All words on lines, and where each begins. */
  #lines = '';
  #starts = new Int32Array(0);
  readonly #found = new Map<string, Float32Array | undefined>();
  readonly #nearly = new Map<string, string[]>();
  readonly #textsOf: (offer: number) => readonly string[];

  /** `textsOf` gives the texts of an offer as they are written, for when one of their words has to be shown. */
  constructor(textsOf: (offer: number) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  /**
   * Adds the words of one field of an offer. Offers come in order, and of one offer the heavy fields first: a word counts where it
   * weighs most. `weight` is a whole number up to `heaviestField`. Hyphenated words are also read as one: `email` finds `e-mail`.
   */
  read(text: string, offer: number, weight: number): void {
    this.#size = offer + 1;
    const folded = fold(text);
    let hash = hashStart;
    let start = 0;
    let whole = 0;
    for (let at = 0; at <= folded.length; at++) {
      const code = at < folded.length ? folded.charCodeAt(at) : 0;
      if ((code >= 97 && code <= 122) || code > 127 || (code >= 48 && code <= 57)) {
        hash = hashStep(hash, code);
        continue;
      }
      if (at > start) this.#post(hash, folded, start, at, offer, weight);
      if (code !== hyphen || at === start) {
        if (whole < start && at > start) this.#join(folded.slice(whole, at), offer, weight);
        whole = at + 1;
      }
      start = at + 1;
      hash = hashStart;
    }
  }

  #join(hyphenated: string, offer: number, weight: number): void {
    const joined = hyphenated.replaceAll('-', '');
    this.#post(hashOf(joined), joined, 0, joined.length, offer, weight);
  }

  #post(hash: number, text: string, start: number, end: number, offer: number, weight: number): void {
    const slot = this.#slot(hash, end - start);
    const number = this.#slots[slot] || this.#add(slot, hash, text.slice(start, end));
    const latest = this.#latest[number] ?? 0;
    if (latest && (this.#postings[latest] ?? 0) >> weightBits === offer) return;
    if (this.#count === this.#postings.length) {
      this.#postings = grown(this.#postings, this.#count * 2);
      this.#previous = grown(this.#previous, this.#count * 2);
    }
    this.#postings[this.#count] = (offer << weightBits) | weight;
    this.#previous[this.#count] = latest;
    this.#latest[number] = this.#count++;
  }

  /** Where a word stands in the table, or would: by hash and length, so that reading cuts no text into words. */
  #slot(hash: number, length: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15) ^ length) & mask;
    for (let number; (number = this.#slots[slot]); slot = (slot + 1) & mask)
      if (this.#hashes[number] === hash && this.#words[number]?.length === length) break;
    return slot;
  }

  #add(slot: number, hash: number, word: string): number {
    const number = this.#words.push(word) - 1;
    if (number === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, number * 2);
      this.#latest = grown(this.#latest, number * 2);
      this.#sibling = grown(this.#sibling, number * 2);
    }
    this.#hashes[number] = hash;
    const group = groupOf(word);
    this.#sibling[number] = this.#groups[group] ?? 0;
    this.#groups[group] = number;
    if (number * 2 < this.#slots.length) this.#slots[slot] = number;
    else {
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
    return cached(this.#found, `${folded} ${typing}`, () => this.#find(folded, typing));
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
    return this.rank && this.#near(folded, true)[0];
  }

  /** Words that may have been meant, for the resident to choose from; best first. */
  suggestions(folded: string): string[] {
    return this.#near(folded, false);
  }

  /** Letter pairs pick the candidates, fuse.js ranks them: over all words it is slow and finds something for anything. */
  #near(folded: string, sure: boolean): string[] {
    if (folded.length < shortestPart || /\d/.test(folded)) return [];
    return cached(this.#nearly, `${folded} ${sure}`, () => {
      const least = sure ? 0.5 : this.rank ? 0.45 : 0.6;
      const candidates = this.#likely(folded, sure, least);
      return this.rank?.(folded, candidates, sure) ?? candidates;
    });
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

  forgetNear(): void {
    this.#nearly.clear();
  }
}

function hashOf(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

/** The letter before a place and the one at it; at either end there is none. */
const pairAt = (word: string, at: number): number => pairCode(at ? word.charCodeAt(at - 1) : 0, word.charCodeAt(at));

/** Answers again what was asked before; forgets all when it has become much. */
function cached<Result>(answers: Map<string, Result>, key: string, find: () => Result): Result {
  if (answers.has(key)) return answers.get(key) as Result;
  if (answers.size >= mostCached) answers.clear();
  const result = find();
  answers.set(key, result);
  return result;
}
