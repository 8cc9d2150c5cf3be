/** Who has a word of a query: as it is, in other words for it, in its parts, or as it was meant. */
import { beginnings, isFrequentHead, isTellingHead } from './compounds.ts';
import { best, mostKept, sizeOfList, type HitList, type Part } from './hit-list.ts';
import { cached } from './maps.ts';
import type { Term } from './query-terms.ts';
import { stem } from './stem.ts';
import type { Synonym, Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

const factors = { synonym: 0.7, layWord: 0.5, wide: 0.35, compound: 0.8, inParts: 0.7, part: 0.4, correction: 0.6 };
/** Fewer offers than this are few. */
export const few = 6;
/** What tells that an offer is about a word: it stands in a name, a keyword, a need. One part of a compound counts only there. */
export const leastTelling = 0.5 * best;

/** Words that were searched for one that was asked, and who has all of them. */
export interface Way {
  how: 'exact' | 'synonym' | 'part' | 'correction';
  words: readonly string[];
  hits: HitList;
  /** Where not all of them count: among whom they must be, and how well. */
  within?: Part;
  /** Whether a word that starts so counts too. */
  typing?: boolean;
  /** How a synonym is written. */
  label?: string;
}

/** What was found for one word, however that was. */
export interface Known {
  weight: number;
  hits: HitList;
  /** What the best way in which it was found counts beside the word itself. */
  factor: number;
  ways: readonly Way[];
  /** Those of them that are synonyms. */
  used: readonly Way[];
  meant?: string | undefined;
}

/** The ways in which something was found; what was no synonym of it is called `how`. */
const waysOf = ({ ways }: Known, how: Way['how'], within?: Part): Way[] =>
  ways.map((way) => ({ ...way, how: way.how === 'synonym' ? way.how : how, ...(within && { within }) }));
/** Finds what the words of queries lead to, and remembers it: who types on, types the same words before the last. */
export class TermFinder {
  readonly #vocabulary: Vocabulary;
  readonly #size: number;
  readonly #known = new Map<string, Known | undefined>();
  readonly #synonyms: Synonyms;

  /** For so many offers. */
  constructor(vocabulary: Vocabulary, synonyms: Synonyms, size: number) {
    this.#vocabulary = vocabulary;
    this.#synonyms = synonyms;
    this.#size = size;
  }

  find(term: Term, exact: boolean): Known | undefined {
    const key = [term.word, term.typing, exact, ...term.synonyms.map(({ label }) => label)].join('|');
    return cached(
      this.#known,
      key,
      () => this.#find(term, exact),
      mostKept,
      (known) => [known, ...(known?.used ?? [])].reduce((sum, each) => sum + sizeOfList(each?.hits), 0),
    );
  }

  forget(): void {
    this.#known.clear();
  }

  #find({ word, typing, synonyms }: Term, exact: boolean): Known | undefined {
    const vocabulary = this.#vocabulary;
    const own = vocabulary.hits(word, typing);
    const parts: Part[] = [];
    const ways: Way[] = [];
    const take = (factor: number, way: Way) => {
      parts.push({ ...way, factor });
      ways.push(way);
    };
    if (own) take(1, { how: 'exact', words: [word], hits: own, typing });
    const seen = new Set<string>();
    const look = ({ label, key, words, builtIn, wide }: Synonym) => {
      // The feed's own come first, and count for more.
      const hits = seen.has(key) ? undefined : this.#phrase(words);
      if (!hits) return;
      seen.add(key);
      take(wide ? factors.wide : builtIn ? factors.layWord : factors.synonym, { how: 'synonym', words, hits, label });
    };
    synonyms.filter(({ wide }) => !wide).forEach(look);
    const isFew = parts.every(({ hits }) => hits.length < few) && vocabulary.gatherer.best(parts).length < few;
    if (isFew) synonyms.filter(({ wide }) => wide).forEach(look);
    const whole = this.#synonyms.has(word) ? undefined : this.#whole(word);
    const some: Known[] = whole && !parts.length ? this.#someOf(word) : [];
    if (whole) take(parts.length ? factors.inParts : factors.compound, whole);
    const meant = parts.length || exact || this.#synonyms.has(word) ? undefined : vocabulary.near(word, true)[0];
    if (meant) {
      // As if it had been typed, other words for it and all.
      const found = this.find({ word: meant, typing, synonyms: this.#othersFor(meant) }, true);
      if (found) return { ...found, weight: found.weight * factors.correction, ways: waysOf(found, 'correction'), meant };
    }
    if (!parts.length) some.push(...this.#someOf(word));
    for (const each of some) {
      const part = { hits: each.hits, factor: factors.part, least: leastTelling * each.factor };
      parts.push(part);
      ways.push(...waysOf(each, 'part', part));
    }
    const hits = vocabulary.gatherer.best(parts);
    // A word that no offer has is as rare as the rarest of those that were searched for it.
    const used = ways.filter(({ label }) => label);
    const length = own?.length ?? Math.min(hits.length, ...used.map((each) => each.hits.length));
    const factor = Math.max(...parts.map((part) => part.factor));
    return length ? { hits, weight: Math.log(1 + this.#size / length), factor, ways, used } : undefined;
  }

  #othersFor(word: string): Synonym[] {
    return [...this.#synonyms.of(stem(word))];
  }

  /**
   * What tells something of the parts of a compound, its beginning also by other words: computer in computerhulp. Or of one that is made of
   * no such parts its beginning.
   */
  #someOf(compound: string): Known[] {
    const look = (word: string, synonyms: Synonym[]) => this.find({ word, typing: false, synonyms }, true) ?? [];
    for (const parts of this.#vocabulary.split(compound)) {
      const telling = parts.filter((part, at) => part.length > 1 && (!at || !isFrequentHead(part) || isTellingHead(part)));
      const found = telling.flatMap((part) => look(part, part === parts[0] ? this.#othersFor(part) : []));
      if (found.length) return found;
    }
    for (const part of beginnings(compound)) {
      const synonyms = this.#othersFor(part);
      const found = synonyms.length || this.#vocabulary.forms(part).length ? [look(part, synonyms)].flat() : [];
      if (found.length) return found;
    }
    return [];
  }

  /** Who has all these words; undefined when nobody has. */
  #phrase(words: readonly string[]): HitList | undefined {
    const vocabulary = this.#vocabulary;
    if (!words.every((word) => vocabulary.has(word))) return undefined;
    const lists = words.flatMap((word) => vocabulary.hits(word, false) ?? []).sort((a, b) => a.length - b.length);
    const [first, ...others] = lists;
    const all = others.reduce((left, hits) => (left?.length ? vocabulary.gatherer.both(left, hits) : left), first);
    return all?.length ? all : undefined;
  }

  /** A compound read as its parts: who has all of them. */
  #whole(word: string): Way | undefined {
    for (const parts of this.#vocabulary.split(word)) {
      const known = parts.filter((part, at) => !at || !isFrequentHead(part) || this.#vocabulary.has(part));
      const hits = known.length > 1 ? this.#phrase(known) : undefined;
      if (hits) return { how: 'part', words: known, hits };
    }
    return undefined;
  }
}
