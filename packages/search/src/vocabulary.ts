/**
 * Which offers have a word, in which form, as the start or a part of which words, and how well. A sorted dictionary: words that
 * begin alike stand together, and so do their postings.
 */
import type { Steps } from '@wijkwijzer/feed';
import { isStopWord, spelling } from './analyze.ts';
import { countBits } from './bits.ts';
import { canBeFirst, canBeLast, compoundsWith, firstParts, isFrequentHead, isTellingHead } from './compounds.ts';
import { isWordAt, placeOf, wordAt, type Dictionary } from './dictionary.ts';
import { areMany, best, Gatherer, listOf, mostKept, offerOf, scoresIn, sizeOfList, type HitList } from './hit-list.ts';
import { lettersIn, noteLetters, type Letters } from './letters.ts';
import { cached } from './maps.ts';
import type { RankCorrections } from './search-request.ts';
import { beginningOf, isFormOf, otherForms, rootOf, stem, verbsOf } from './stem.ts';
import { heaviest } from './word-table.ts';

/** How much a way of matching counts beside the word itself. */
export const factors = { form: 0.96, start: 0.8, root: 0.7, compound: 0.6 };
/**
 * By weight: the second place where a word stands adds less than the first, and a word in running text alone is still
 * four tenths of the whole.
 */
const curve = Array.from({ length: heaviest + 1 }, (_, weight) => (weight / heaviest) ** 0.45);
const knownValues = new Map<number, Uint8Array>();
const valuesOf = (factor: number): Uint8Array =>
  cached(knownValues, factor, () => Uint8Array.from(curve, (value) => Math.round(value * factor * best)));
/** Letters that a word has at least to be looked for in longer ones. */
const shortestPart = 4;
/** Letters with which what no offer has as a word may still be a part of one. */
const longPart = 6;
/** Elearning where offers have e-learning. */
const electronic = /^e[a-z]{4}/;
/** No form of a word is longer than its stem by more: `heden` after a doubled letter. Of very short words there are no such forms. */
const longestEnding = ({ length }: string): number => (length < 3 ? 2 : 6);
const mostCached = 200;
/** Letters that a word may be longer or shorter than what was typed for it. */
const mostApart = 3;
/** Letters that a plural has more than the one thing. */
const longestPlural = 2;
/** From so many letters on, what was typed may be the start of a longer word: corrections.ts, which stands alone, looks no sooner. */
const shortestStart = 7;
/** One in so many of the letters that were typed, each counted once, stands in the word that was meant; seldom fewer than half of them do. */
const leastShared = 2.5;
/** What a word matches is short; and of a compound each part is asked for. */
const mostRanges = 2_000;

/** Places of words that stand together, and how well they match what is asked. */
export interface Range {
  from: number;
  to: number;
  factor: number;
}

export class Vocabulary {
  readonly dictionary: Dictionary;
  #letters: Letters | undefined;
  readonly gatherer: Gatherer;
  readonly #size: number;
  readonly #textsOf: (offer: number) => readonly string[];
  /** Who has a word that starts with a letter: nearly all, and everyone begins with one letter. */
  readonly #firstLetters = new Map<string, { scores: Uint8Array; count: number }>();
  readonly #found = new Map<string, HitList | undefined>();
  readonly #ranges = new Map<string, readonly Range[]>();
  readonly #ways = new Map<string, readonly string[][]>();
  readonly #nearly = new Map<string, readonly string[]>();
  #rank: RankCorrections | undefined;

  /**
   * `size` is the number of offers. `textsOf` gives the texts of an offer as they are written, for when one of their words has to
   * be shown.
   */
  constructor(dictionary: Dictionary, size: number, textsOf: (offer: number) => readonly string[]) {
    this.dictionary = dictionary;
    this.#size = size;
    this.gatherer = new Gatherer(size);
    this.#textsOf = textsOf;
  }

  /** Notes the letters of words, so that compounds are found without looking through all of them, and who has a word that starts with each. */
  *readLetters(): Steps<void> {
    this.#letters ??= yield* noteLetters(this.dictionary);
    const { text, offsets } = this.dictionary;
    for (let place = 0; place < offsets.length - 1;) {
      const letter = text.charAt(offsets[place] ?? 0);
      place = placeOf(this.dictionary, letter, true);
      if (!/[a-z\d]/.test(letter) || this.#firstLetters.has(letter)) continue;
      const hits = this.#hitsOf(this.rangesOf(letter, true));
      if (areMany(hits.length, this.#size))
        this.#firstLetters.set(letter, { scores: scoresIn(hits, this.#size), count: hits.length });
      yield;
    }
  }

  /** The words that a compound can be made of, `mantelzorg` and `ondersteuning`; the longest first part first. */
  split(folded: string): readonly string[][] {
    // Kept, or a row of words that many compounds end in would be cut in all ways that there are.
    return cached(this.#ways, folded, () => this.#split(folded), mostCached);
  }

  #split(folded: string): string[][] {
    const ways: string[][] = [];
    let end: string | undefined;
    if (electronic.test(folded) && this.forms(folded.slice(1)).length) ways.push(['e', folded.slice(1)]);
    for (let at = folded.length - 3; at >= 3; at--) {
      const [first, last] = [folded.slice(0, at), folded.slice(at)];
      if (!canBeLast(last) || !canBeFirst(first)) continue;
      const isHead = isFrequentHead(last);
      if (isTellingHead(last) && this.forms(last).length) end = last;
      if (!isHead && !this.#canEnd(last)) continue;
      const known = firstParts(first).find((part) => this.#canBegin(part));
      const parts = known ? [known] : isHead ? this.split(first).find(({ length }) => length > 1) : undefined;
      if (parts) ways.push([...parts, last]);
    }
    // What a compound is about stands at its end: a rolstoeltaxi is a taxi, also where no offer has a word with rolstoel.
    return ways.length || !end ? ways : [[end]];
  }

  /** What stands first in a compound: a word, or what other words begin with, as thuis does in thuiszorg where nobody writes thuis. */
  #canBegin(part: string): boolean {
    if (part.length < shortestPart) return false;
    return this.forms(part).length > 0 || (part.length > shortestPart && this.has(part));
  }

  /** What stands last: a word, in any form, or of the same root, or the end of others. Not what words only begin with: a makelaar has no laarzen. */
  #canEnd(part: string): boolean {
    let forms = 0;
    this.#eachForm(part, () => forms++);
    return forms > 0 || this.compoundsWith(part).size > 0;
  }

  /** Whether any offer has it, as a word or in one; or, while it is typed, a word that starts so. */
  has(folded: string, typing = false): boolean {
    const { starts } = this.dictionary;
    const place = placeOf(this.dictionary, folded);
    const isOwn = isWordAt(this.dictionary, place, folded) && (starts[place] ?? 0) < (starts[place + 1] ?? 0);
    return isOwn || this.rangesOf(folded, typing).length > 0;
  }

  /** Places of the compounds that a word, in any form, is a part of behind the first. Also of a word that stands only in compounds: coördinator where there is a mantelzorgcoördinator. */
  compoundsWith(folded: string, forms = this.forms(folded)): Set<number> {
    if (isStopWord(folded)) return new Set();
    const words = forms.map((place) => wordAt(this.dictionary, place));
    return compoundsWith(
      this.dictionary,
      this.#letters,
      words.length || folded.length < longPart ? words : [folded, stem(folded)],
    );
  }

  /** Places of the forms of a word, itself included. */
  forms(folded: string): number[] {
    const found: number[] = [];
    this.#eachForm(folded, (place, factor) => factor >= factors.form && found.push(place));
    return found;
  }

  /** Takes the forms of a word and what is made of the same root. All of them begin alike, up to the last letter of the root. */
  #eachForm(folded: string, take: (place: number, factor: number) => void): void {
    const { offsets, text } = this.dictionary;
    const nearest = placeOf(this.dictionary, folded);
    const own = isWordAt(this.dictionary, nearest, folded) ? nearest : -1;
    if (own >= 0) take(own, 1);
    const key = stem(folded);
    // A word that says nothing is no form of one that does: uit of uitje, om of ommetje.
    const isForm = (word: string) => !isStopWord(word);
    for (const form of otherForms(key)) {
      const place = placeOf(this.dictionary, form);
      if (place !== own && isWordAt(this.dictionary, place, form) && isForm(form)) take(place, factors.form);
    }
    const root = rootOf(key);
    const { common, next } = beginningOf(root);
    const longest = key.length + longestEnding(key) + 1;
    const end = placeOf(this.dictionary, common, true);
    for (let place = placeOf(this.dictionary, common); place < end; place++) {
      const from = offsets[place] ?? 0;
      if ((offsets[place + 1] ?? 0) - from > longest || place === own || !next.includes(text.charAt(from + common.length)))
        continue;
      const word = wordAt(this.dictionary, place);
      const other = stem(word);
      if (other === key && isForm(word)) take(place, factors.form);
      else if (root.length >= shortestPart && rootOf(other) === root) take(place, factors.root);
    }
  }

  /** Takes the forms of the verb that a word with ge- is of, and those with ge- of a verb: gewandeld and wandelen, stalken and gestalkt. */
  #eachOfVerb(folded: string, take: (place: number, factor: number) => void): void {
    for (const verb of verbsOf(folded)) this.#eachForm(verb, take);
    const key = stem(folded);
    if (key.length < shortestPart) return;
    const start = `ge${beginningOf(key).common}`;
    const end = placeOf(this.dictionary, start, true);
    for (let place = placeOf(this.dictionary, start); place < end; place++)
      if (isFormOf(wordAt(this.dictionary, place), key)) take(place, 1);
  }

  /**
   * Who has this word, and how well; undefined when nobody has. While a word is typed every word that starts so counts; after
   * that only what may be a compound does, so that `zorg` finds `zorgverzekering` and not every word in `z`.
   */
  hits(folded: string, typing: boolean): HitList | undefined {
    const known = typing ? this.#firstLetters.get(folded) : undefined;
    if (known) return listOf(known.scores, known.count);
    const ranges = this.rangesOf(folded, typing);
    const find = () => this.#hitsOf(ranges);
    return ranges.length ? cached(this.#found, `${folded} ${typing}`, find, mostKept, sizeOfList) : undefined;
  }

  #hitsOf(ranges: readonly Range[]): HitList {
    const valued = ranges.map(({ from, to, factor }) => ({ from, to, values: valuesOf(factor) }));
    return this.gatherer.ofWords(this.dictionary, valued);
  }

  /** The words that offers have and that match, in ranges that do not overlap. */
  rangesOf(folded: string, typing: boolean): readonly Range[] {
    return cached(this.#ranges, `${folded} ${typing}`, () => this.#find(folded, typing), mostRanges);
  }

  /** The words that offers have and that match; none is read twice where it counts more by itself than by how it starts. */
  #find(folded: string, typing: boolean): Range[] {
    const { dictionary } = this;
    const { starts } = dictionary;
    const found: Range[] = [];
    const put = (from: number, to: number, factor: number) => {
      if ((starts[from] ?? 0) < (starts[to] ?? 0)) found.push({ from, to, factor });
    };
    const single = new Map<number, number>();
    const add = (place: number, factor: number) => single.set(place, Math.max(factor, single.get(place) ?? 0));
    const forms: number[] = [];
    this.#eachForm(folded, (place, factor) => {
      add(place, factor);
      if (factor >= factors.form) forms.push(place);
    });
    for (const place of this.compoundsWith(folded, forms)) add(place, factors.compound);
    const singles = [...single].sort(([a], [b]) => a - b);
    for (const [place, factor] of singles) put(place, place + 1, factor);

    const isLong = folded.length >= shortestPart;
    if (typing || isLong) {
      // `schulden` also finds `schuldhulp`: compounds begin with the stem, where that is how the word begins.
      const key = stem(folded);
      const root = rootOf(key);
      const begin = root.length > shortestPart ? root : key;
      const start = isLong && begin.length >= shortestPart && folded.startsWith(begin) ? begin : folded;
      const own = [placeOf(dictionary, folded), placeOf(dictionary, folded, true)] as const;
      const pieces = [
        [placeOf(dictionary, start), own[0], factors.compound],
        [...own, typing ? factors.start : factors.compound],
        [own[1], placeOf(dictionary, start, true), factors.compound],
      ] as const;
      for (const [first, to, factor] of pieces) {
        let from: number = first;
        for (const [place, more] of singles) {
          if (place < from || place >= to || more <= factor) continue;
          put(from, place, factor);
          from = place + 1;
        }
        put(from, to, factor);
      }
    }
    if (!found.length) this.#eachOfVerb(folded, (place, factor) => put(place, place + 1, factor * factors.root));
    return found;
  }

  /**
   * Words that may have been meant by an unknown one, best first; when `sure`, only those that leave little doubt. None without
   * `useCorrections`.
   */
  near(folded: string, sure: boolean): readonly string[] {
    if (!this.#rank || folded.length < shortestPart) return [];
    const rank = this.#rank;
    return cached(this.#nearly, `${folded} ${sure}`, () => rank(folded, this.#wordsLike(folded, sure), sure), mostCached);
  }

  /**
   * The words of offers that are about as long, or may start so; a plural also as the one thing that it is of, which may well be what was
   * meant. A sure correction begins with the same letter.
   */
  #wordsLike(folded: string, sure: boolean): readonly string[] {
    const { starts, offsets, text } = this.dictionary;
    const { length } = folded;
    const start = sure ? folded.charAt(0) : '';
    const letters = lettersIn(folded, 0, length);
    const most = countBits(letters);
    const mostMore = mostApart + longestPlural;
    const words = new Set<string>();
    const end = placeOf(this.dictionary, start, true);
    for (let place = placeOf(this.dictionary, start); place < end; place++) {
      const from = offsets[place] ?? 0;
      const to = (offsets[place + 1] ?? 0) - 1;
      const more = to - from - length;
      const isStart = more > mostMore;
      if (more < -mostApart || (isStart && !(sure && length >= shortestStart)) || starts[place] === starts[place + 1]) continue;
      // Of a word that may be meant, most letters were typed: that is seen sooner than what else they have in common.
      const own = this.#letters?.ofWords[place] ?? lettersIn(text, from, to);
      if (countBits(letters & own) * leastShared < most) continue;
      if (isStart && countBits(letters & lettersIn(text, from, from + length + 1)) * leastShared < most) continue;
      const word = text.slice(from, to);
      words.add(word);
      if (/[ns]$/.test(word)) words.add(word.replace(/(.ing)en$|(.e[lmnr])s$/, '$1$2'));
    }
    return [...words];
  }

  /** A word of the vocabulary as an offer writes it. */
  written(folded: string): string {
    const place = placeOf(this.dictionary, folded);
    const [first = 0] = this.#hitsOf([{ from: place, to: place + 1, factor: 1 }]);
    return spelling(folded, this.#textsOf(offerOf(first))) ?? folded;
  }

  /** Forgets what was found before, too: what says nothing may be known only now. */
  useCorrections(rank: RankCorrections): void {
    this.#rank = rank;
    for (const known of [this.#nearly, this.#ranges, this.#found]) known.clear();
  }
}
