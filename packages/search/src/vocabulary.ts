/**
 * The distinct words of all offers, and for each the offers that have it. Answers which offers have a word, a word that starts
 * so, a compound with it, or a word that is nearly so. fuse.js sees a few dozen candidate words, never the texts: that is slow
 * and finds something for anything.
 */
import type { Steps } from '@wijkwijzer/feed';
import Fuse from 'fuse.js/basic';
import { fold, indexedSpellings, push, stem } from './analyze.ts';

/** How much a way of matching counts beside the word itself. */
const factors = { start: 0.8, compound: 0.6 };
const shortestPart = 4;
/** A field weighs at most this much. */
export const heaviestField = 8;
/**
 * A correction is silent and so must be sure: same first letter, or `huur` becomes `uur` where no offer has `huur`. A suggestion may
 * be wider, the resident still chooses. `overlap` is of letter pairs, `threshold` is that of fuse.js, `length` in letters.
 */
export const nearness = {
  correction: { overlap: 0.5, threshold: 0.4, length: 2, first: true },
  suggestion: { overlap: 0.45, threshold: 0.5, length: 3, first: false },
};

interface Spelling {
  shown: string;
  folded: string;
  term: number;
}
interface Entry {
  text: string;
  term: number;
  /** The text is the end of a longer word. */
  inside: boolean;
}
/** Stands after the last entry. */
const beyond: Entry = { text: '', term: -1, inside: true };
const pairsOf = (text: string): Set<string> => {
  const padded = `^${text}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

export class Vocabulary {
  /** Per term: offer, weight, offer, weight … */
  readonly #postings: number[][] = [];
  readonly #terms = new Map<string, number>();
  readonly #termBySpelling = new Map<string, number>();
  readonly #spellings = new Map<string, Spelling>();
  readonly #pairs = new Map<string, Spelling[]>();
  readonly #cache = new Map<string, Float32Array | undefined>();
  #entries: Entry[] = [];
  #size = 0;

  /** Adds the words of one field of an offer; offers must come in order. `weight` is a whole number up to `heaviestField`. */
  add(offer: number, text: string, weight: number): void {
    this.#size = offer + 1;
    for (const spelling of indexedSpellings(text)) {
      const postings = this.#postings[this.#term(spelling)];
      if (!postings) continue;
      const end = postings.length;
      if (postings[end - 2] === offer) postings[end - 1] = Math.max(postings[end - 1] ?? 0, weight);
      else postings.push(offer, weight);
    }
  }

  #term(spelling: string): number {
    let term = this.#termBySpelling.get(spelling);
    if (term !== undefined) return term;
    const folded = fold(spelling);
    const key = stem(folded);
    term = this.#terms.get(key);
    if (!folded) term = -1;
    else if (term === undefined) {
      term = this.#postings.push([]) - 1;
      this.#terms.set(key, term);
    }
    this.#termBySpelling.set(spelling, term);
    if (folded && !this.#spellings.has(folded)) this.#spellings.set(folded, { shown: spelling, folded, term });
    return term;
  }

  /** Makes ready for searching, after the last offer. */
  *close(): Steps<void> {
    this.#termBySpelling.clear();
    let done = 0;
    for (const spelling of this.#spellings.values()) {
      const { folded, term } = spelling;
      this.#entries.push({ text: folded, term, inside: false });
      for (let at = shortestPart; at <= folded.length - shortestPart; at++)
        if (this.#isPart(folded.slice(0, at))) this.#entries.push({ text: folded.slice(at), term, inside: true });
      for (const pair of pairsOf(folded)) push(this.#pairs, pair, spelling);
      if (++done % 500 === 0) yield;
    }
    yield;
    this.#entries.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  }

  /** A word, or a word with the linking letters of a compound: `schuld` or `schulden` in `schuldenberg`. */
  #isPart(text: string): boolean {
    return (
      this.#spellings.has(text) || (text.endsWith('s') && text.length > shortestPart && this.#spellings.has(text.slice(0, -1)))
    );
  }

  /** The two words that an unknown compound is made of, `mantelzorg` and `ondersteuning`. */
  split(folded: string): [string, string] | undefined {
    for (let at = folded.length - shortestPart; at >= shortestPart; at--) {
      const parts: [string, string] = [folded.slice(0, at), folded.slice(at)];
      if (this.#isPart(parts[0]) && this.#terms.has(stem(parts[1]))) return parts;
    }
    return undefined;
  }

  /**
   * Per offer how well it has this word, 0 to 1; undefined when none has. While a word is typed every word that starts so counts;
   * after that only compounds do, so that `zorg` finds `zorgverzekering` and not every word in `z`.
   */
  scores(folded: string, typing: boolean): Float32Array | undefined {
    const key = `${folded} ${typing}`;
    if (this.#cache.has(key)) return this.#cache.get(key);
    if (this.#cache.size > 100) this.#cache.clear();
    const found = this.#find(folded, typing);
    this.#cache.set(key, found);
    return found;
  }

  #find(folded: string, typing: boolean): Float32Array | undefined {
    const factorByTerm = new Map<number, number>();
    const key = stem(folded);
    const long = folded.length >= shortestPart;
    // `schulden` also finds `schuldhulp`: compounds begin with the stem, where that is how the word begins.
    const start = key.length >= shortestPart && folded.startsWith(key) ? key : folded;
    if (typing || long)
      for (let at = this.#firstFrom(start); at < this.#entries.length; at++) {
        const { text, term, inside } = this.#entries[at] ?? beyond;
        if (!text.startsWith(start)) break;
        const factor = typing && !inside && text.startsWith(folded) ? factors.start : long ? factors.compound : 0;
        if (factor > (factorByTerm.get(term) ?? 0)) factorByTerm.set(term, factor);
      }
    const exact = this.#terms.get(key);
    if (exact !== undefined) factorByTerm.set(exact, 1);
    if (!factorByTerm.size) return undefined;
    const scores = new Float32Array(this.#size);
    for (const [term, factor] of factorByTerm) {
      const postings = this.#postings[term] ?? [];
      for (let at = 0; at < postings.length; at += 2) {
        const offer = postings[at] ?? 0;
        scores[offer] = Math.max(scores[offer] ?? 0, (factor * (postings[at + 1] ?? 0)) / heaviestField);
      }
    }
    return scores;
  }

  #firstFrom(text: string): number {
    let low = 0;
    for (let high = this.#entries.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] ?? beyond).text < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Words that are nearly this one, best first. Letter pairs pick the candidates, fuse.js ranks them. */
  near(folded: string, { overlap, threshold, length, first }: (typeof nearness)['correction']): Spelling[] {
    if (folded.length < shortestPart || /\d/.test(folded)) return [];
    const shared = new Map<Spelling, number>();
    const pairs = pairsOf(folded);
    const isCandidate = (text: string) =>
      Math.abs(text.length - folded.length) <= length && (!first || text.startsWith(folded.charAt(0)));
    for (const pair of pairs)
      for (const spelling of this.#pairs.get(pair) ?? [])
        if (isCandidate(spelling.folded)) shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
    const candidates = [...shared]
      .map(([spelling, count]) => ({ spelling, likeness: (2 * count) / (pairs.size + spelling.folded.length + 1) }))
      .filter(({ likeness }) => likeness >= overlap)
      .sort((a, b) => b.likeness - a.likeness || (a.spelling.folded < b.spelling.folded ? -1 : 1))
      .slice(0, 60)
      .map(({ spelling }) => spelling);
    return new Fuse(candidates, { keys: ['folded'], threshold, ignoreFieldNorm: true }).search(folded).map(({ item }) => item);
  }
}
