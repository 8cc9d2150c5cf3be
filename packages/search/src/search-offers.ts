/** From a resident's words to the offers that have them, each with a score. */
import { bounded, isStopWord, queryWords, spelling } from './analyze.ts';
import { bitsOf, meet, roomFor, type Bits } from './bits.ts';
import { isFrequentHead } from './compounds.ts';
import { cached } from './maps.ts';
import type { Correction } from './search-request.ts';
import { stem } from './stem.ts';
import type { Synonym, Synonyms } from './synonyms.ts';
import { best, type Scores, type Vocabulary } from './vocabulary.ts';

const factors = { synonym: 0.7, layWord: 0.5, compound: 0.8, inParts: 0.7, part: 0.4, correction: 0.6 };
/** One part of a compound counts only where it weighs at least so: in a name, a keyword, a need. */
const leastPart = 0.5 * best;
/** A phrase of a synonym group is at most this long, in words. */
const longestPhrase = 4;
/** At most so many synonyms for one word, and about so many for all. */
const mostSynonyms = 16;
const mostSynonymsTogether = 24;
/** A query of only stop words is searched up to this length, in words; a sentence of them says nothing. */
const longestPlain = 3;
const mostCorrected = 4;
/** The share of the weight of a query that a hit carries; and of a sentence of at least so many telling words, where none carries that. */
const half = 1 / 2;
const third = 1 / 3;
const shortestSentence = 3;
const mostShown = 5;
/** Scores are rounded to this many steps, so that nearly equal offers are equal and share the fair order. */
export const scoreSteps = 16;

export interface Term {
  word: string;
  typing: boolean;
  synonyms: Synonym[];
}

/** The words that count, each with what may stand in its place. Of a sentence that says nothing, none do. */
export function prepare(text: string, synonyms: Synonyms): Term[] {
  const words = queryWords(text);
  const stems = words.map(stem);
  const typing = !/[^\p{L}\p{M}\p{N}]$/u.test(text);
  const terms = words.map((word, at): Term => ({ word, typing: typing && at === words.length - 1, synonyms: [] }));
  for (let length = Math.min(longestPhrase, words.length); length; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const others = synonyms.of(stems.slice(at, at + length).join(' '));
      if (others.length)
        for (const term of terms.slice(at, at + length)) term.synonyms = [...new Set([...term.synonyms, ...others])];
    }
  const telling = terms.filter((term) => term.synonyms.length || !isStopWord(term.word));
  // One letter of a next word says nothing yet.
  if (telling.length > 1 && telling.at(-1)?.typing && /^\p{L}$/u.test(words.at(-1) ?? '')) telling.pop();
  const kept = bounded(telling.length || words.length > longestPlain ? telling : terms);
  const most = Math.min(mostSynonyms, Math.ceil(mostSynonymsTogether / kept.length));
  for (const term of kept) term.synonyms.length = Math.min(term.synonyms.length, most);
  return kept;
}

/** Per offer the better of what it had and this, where this is at least so good. */
function raise(scores: Scores, others: Scores, factor: number, least = 1): void {
  const values = valued((other) => (other < least ? 0 : Math.round(other * factor)));
  for (let at = 0; at < scores.length; at++) {
    const score = values[others[at] ?? 0] ?? 0;
    if (score > (scores[at] ?? 0)) scores[at] = score;
  }
}

/** What each score is worth. */
const valued = (worth: (score: number) => number): Int32Array =>
  Int32Array.from({ length: best + 1 }, (_, score) => worth(score));

/** An offer has a phrase when it has all its words; undefined when none has. */
export function phrase(words: readonly string[], vocabulary: Vocabulary): Scores | undefined {
  if (!words.every((word) => vocabulary.has(word))) return undefined;
  const [first, ...others] = words.flatMap((word) => vocabulary.scores(word, false) ?? []);
  if (!first || !others.length) return first;
  const all = first.slice();
  let left = 0;
  for (const scores of others) {
    left = 0;
    for (let at = 0; at < all.length; at++) left |= all[at] = Math.min(all[at] ?? 0, scores[at] ?? 0);
  }
  return left ? all : undefined;
}

const countOf = (scores: Scores | undefined): number => {
  let count = 0;
  for (let at = 0; scores && at < scores.length; at++) count += ((scores[at] ?? 0) + 255) >> 8;
  return count;
};

export interface Found {
  /** Per offer: 0 is no hit, else up to `scoreSteps`. */
  scores: Uint8Array;
  /** Those with a score. */
  hits: Bits;
  alsoSearched: string[];
  corrected: Correction[];
}

/** What was found for one word, however that was. */
interface Known {
  weight: number;
  scores: Scores;
  /** Other words that were searched, and who has them. */
  used: readonly { label: string; owners: Bits }[];
  meant?: string | undefined;
}

/** Finds what the words of queries lead to, and remembers it: who types on, types the same words before the last. */
export class TermFinder {
  readonly vocabulary: Vocabulary;
  readonly #size: number;
  /** Sums per offer. Used again by every search: what is made anew at every letter, is cleared away while someone types. */
  readonly sums: Int32Array;
  readonly #known = new Map<string, Known | undefined>();
  readonly #synonyms: Synonyms;

  constructor(vocabulary: Vocabulary, synonyms: Synonyms, size: number) {
    this.vocabulary = vocabulary;
    this.#synonyms = synonyms;
    this.#size = size;
    this.sums = new Int32Array(size);
  }

  find(term: Term, exact: boolean): Known | undefined {
    const key = [term.word, term.typing, exact, ...term.synonyms.map(({ label }) => label)].join('|');
    return cached(this.#known, key, () => this.#find(term, exact), this.vocabulary.most);
  }

  forget(): void {
    this.#known.clear();
  }

  #find({ word, typing, synonyms }: Term, exact: boolean): Known | undefined {
    const { vocabulary } = this;
    const own = vocabulary.scores(word, typing);
    const used: { label: string; owners: Bits }[] = [];
    let scores = own && synonyms.length ? own.slice() : own;
    const seen = new Set<string>();
    for (const { label, key, words, builtIn } of synonyms) {
      const [first = ''] = words;
      // The feed's own come first, and count for more.
      if (seen.has(key) || !vocabulary.has(first)) continue;
      seen.add(key);
      const factor = builtIn ? factors.layWord : factors.synonym;
      let owners: Bits = new Int32Array(roomFor(this.#size));
      if (words.length === 1) vocabulary.raise((scores ??= new Uint8Array(this.#size)), first, false, factor, owners);
      else {
        const others = phrase(words, vocabulary);
        if (!others) continue;
        raise((scores ??= new Uint8Array(this.#size)), others, factor);
        owners = bitsOf(others);
      }
      used.push({ label, owners });
    }
    const whole = scores && this.#whole(word);
    if (scores && whole) raise((scores = scores.slice()), whole, factors.inParts);
    scores ??= this.#compound(word, false);
    const meant = scores || exact ? undefined : vocabulary.near(word, true)[0];
    if (meant) {
      // As if it had been typed, other words for it and all.
      const found = this.find({ word: meant, typing, synonyms: [...this.#synonyms.of(stem(meant))] }, true);
      if (found) return { ...found, weight: found.weight * factors.correction, meant };
    }
    scores ??= this.#compound(word, true);
    const count = countOf(own ?? scores);
    return scores && count ? { scores, weight: Math.log(1 + this.#size / count), used } : undefined;
  }

  /** A compound read as its parts: who has all of them. */
  #whole(word: string): Scores | undefined {
    for (const parts of this.vocabulary.split(word)) {
      const known = parts.filter((part, at) => !at || !isFrequentHead(part) || this.vocabulary.has(part));
      const whole = known.length > 1 && phrase(known, this.vocabulary);
      if (whole) return whole;
    }
    return undefined;
  }

  /** The same for one that no offer has: also, a little, who is named after or about one part that tells something. */
  #compound(word: string, alone: boolean): Scores | undefined {
    const whole = this.#whole(word);
    if (!whole && !alone) return undefined;
    for (const parts of this.vocabulary.split(word)) {
      const telling = parts.filter((part, at) => !at || !isFrequentHead(part));
      const each = telling.flatMap((part) => this.vocabulary.scores(part, false) ?? []);
      if (!whole && !each.length) continue;
      const scores = new Uint8Array(this.#size);
      for (const part of each) raise(scores, part, factors.part, leastPart);
      if (whole) raise(scores, whole, factors.compound);
      return scores;
    }
    return undefined;
  }
}

/**
 * Every word weighs by its rarity. A hit carries at least half of the weight of the query; `anything` asks for one word only.
 */
export function searchWords(
  text: string,
  size: number,
  finder: TermFinder,
  synonyms: Synonyms,
  { anything = false, exact = false }: { anything?: boolean; exact?: boolean | undefined } = {},
): Found {
  const terms = prepare(text, synonyms);
  const known: Known[] = [];
  const meant: (Correction & { scores: Scores })[] = [];
  let unknown = 0;
  for (const term of terms) {
    const found = finder.find(term, exact || unknown >= mostCorrected);
    if (!found || found.meant) unknown++;
    if (!found) continue;
    known.push(found);
    if (found.meant) meant.push({ typed: term.word, used: found.meant, scores: found.scores });
  }
  let scores = total(known, terms.length, finder.sums, anything ? 0 : half);
  let hits = bitsOf(scores);
  // A sentence that nobody answers by half may still be answered in part.
  if (terms.length >= shortestSentence && known.length > 1 && !meet(hits, hits)) {
    scores = total(known, terms.length, finder.sums, third);
    hits = bitsOf(scores);
  }
  const used = new Map(known.flatMap((each) => each.used.map(({ label, owners }) => [label, owners])));
  return {
    scores,
    hits,
    alsoSearched: [...used].flatMap(([label, owners]) => (meet(owners, hits) ? label : [])).slice(0, mostShown),
    corrected: meant
      .filter((each) => meet(bitsOf(each.scores), hits))
      .map((each) => ({ typed: spelling(each.typed, [text]) ?? each.typed, used: finder.vocabulary.written(each.used) })),
  };
}

/** In one number what an offer carries of a query and how well: the weights add up to so many, each times at most `best`. */
const wholeWeight = 4_000;
const scoreBits = 20;
const allScores = (1 << scoreBits) - 1;
/** The score by its first bits: a hit has at least 1. */
const rounded = Uint8Array.from({ length: 1 << (scoreBits - 8) }, (_, sum) =>
  Math.max(1, Math.round((((sum << 8) + 128) * scoreSteps) / (wholeWeight * best))),
);

/**
 * A word that no offer has weighs half of the lightest known one: it may not silence a sentence. But where half of the words or more are
 * unknown, an offer must be about those that are left: in running text they are there by chance.
 */
function total(known: readonly Known[], asked: number, sums: Int32Array, share: number): Uint8Array {
  const size = sums.length;
  const scores = new Uint8Array(size);
  if (!known.length) return scores;
  const unknown = asked - known.length;
  const least = unknown >= known.length && share ? leastPart : 1;
  const lightest = Math.min(...known.map(({ weight }) => weight));
  const whole = known.reduce((sum, { weight }) => sum + weight, (unknown * lightest) / 2);
  // What was rounded must not decide on exactly half.
  const enough = Math.max(1, wholeWeight * share - known.length / 2);
  const scoreOf = (sum: number): number => (sum >>> scoreBits >= enough ? (rounded[(sum & allScores) >>> 8] ?? 0) : 0);
  for (const [at, { weight, scores: own }] of known.entries()) {
    const part = Math.round((weight / whole) * wholeWeight);
    const worthOf = (score: number) => (score < least ? 0 : (part << scoreBits) | (part * score));
    if (known.length === 1)
      apply(
        valued((score) => scoreOf(worthOf(score))),
        own,
        scores,
      );
    else apply(valued(worthOf), own, sums, at > 0);
  }
  if (known.length > 1) for (let at = 0; at < size; at++) scores[at] = scoreOf(sums[at] ?? 0);
  return scores;
}

/** Puts what each score is worth, on top of what was there or not. */
function apply(worth: Int32Array, scores: Scores, sums: Int32Array | Uint8Array, more = false): void {
  const kept = more ? -1 : 0;
  for (let at = 0; at < scores.length; at++) sums[at] = ((sums[at] ?? 0) & kept) + (worth[scores[at] ?? 0] ?? 0);
}

/** Words to offer instead, as they are written in the feed, best first. */
export function suggest(text: string, vocabulary: Vocabulary, synonyms: Synonyms): string[] {
  const terms = prepare(text, synonyms);
  const words = terms.flatMap(({ word, typing }) => {
    if (!vocabulary.has(word, typing)) return vocabulary.near(word, false).map((near) => vocabulary.written(near));
    return terms.length > 1 ? word : [];
  });
  return [...new Set(words)];
}
