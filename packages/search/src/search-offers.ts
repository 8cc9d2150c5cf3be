/** From a resident's words to the offers that have them, each with a score. */
import type { Feed } from '@wijkwijzer/feed';
import { bounded, isStopWord, queryWords, spelling, stem } from './analyze.ts';
import { push } from './maps.ts';
import type { Correction } from './search-request.ts';
import type { Vocabulary } from './vocabulary.ts';

const synonymFactor = 0.8;
const correctionFactor = 0.6;
/** One part of a compound counts only where it weighs at least so: in a name, a keyword, a need. */
const leastPart = 0.5;
const partFactor = 0.4;
/** A phrase of a synonym group is at most this long, in words. */
const longestPhrase = 4;
/** At most so many synonyms for one word, and about so many for all. */
const mostSynonyms = 16;
const mostSynonymsTogether = 24;
/** A query of only stop words is searched up to this length, in words; a sentence of them says nothing. */
const longestPlain = 3;
const mostCorrected = 4;
const mostShown = 5;
/** Scores are rounded to this many steps, so that nearly equal offers are equal and share the fair order. */
const steps = 16;

interface Member {
  label: string;
  key: string;
  words: string[];
}
export type Synonyms = ReadonlyMap<string, readonly (readonly Member[])[]>;

/** Every phrase of the feed's synonyms, and of the other words for one need, with the groups it stands in. */
export function readSynonyms(feed: Pick<Feed, 'synonyms' | 'needs'>): Synonyms {
  const groups = new Map<string, Member[][]>();
  for (const labels of [...feed.synonyms, ...feed.needs.map(({ synonyms = [] }) => synonyms)]) {
    const members = labels.map((label) => {
      const words = queryWords(label);
      return { label, words, key: words.map(stem).join(' ') };
    });
    for (const { key } of members) if (key) push(groups, key, members);
  }
  return groups;
}

interface Term {
  word: string;
  typing: boolean;
  synonyms: Member[];
}

/** The words that count, each with what may stand in its place. Of a sentence that says nothing, none do. */
function prepare(text: string, synonyms: Synonyms): Term[] {
  const words = queryWords(text);
  const stems = words.map(stem);
  const typing = !/[^\p{L}\p{M}\p{N}]$/u.test(text);
  const terms = words.map((word, at): Term => ({ word, typing: typing && at === words.length - 1, synonyms: [] }));
  for (let length = Math.min(longestPhrase, words.length); length; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const key = stems.slice(at, at + length).join(' ');
      const others = (synonyms.get(key) ?? []).flat().filter((member) => member.key && member.key !== key);
      if (others.length)
        for (const term of terms.slice(at, at + length)) term.synonyms = [...new Set([...term.synonyms, ...others])];
    }
  const telling = terms.filter((term) => term.synonyms.length || !isStopWord(term.word));
  const kept = bounded(telling.length || words.length > longestPlain ? telling : terms);
  const most = Math.min(mostSynonyms, Math.ceil(mostSynonymsTogether / kept.length));
  for (const term of kept) term.synonyms.length = Math.min(term.synonyms.length, most);
  return kept;
}

/** Per offer the better of what it had and this. */
function raise(scores: Float32Array, others: Float32Array, factor: number): void {
  for (let at = 0; at < scores.length; at++) scores[at] = Math.max(scores[at] ?? 0, (others[at] ?? 0) * factor);
}

/** An offer has a phrase when it has all its words; undefined when none has. */
function phrase(words: readonly string[], vocabulary: Vocabulary): Float32Array | undefined {
  let all: Float32Array | undefined;
  for (const word of words) {
    const scores = vocabulary.scores(word, false);
    if (!scores) return undefined;
    if (!all) all = scores;
    else {
      all = all.slice();
      for (let at = 0; at < all.length; at++) all[at] = Math.min(all[at] ?? 0, scores[at] ?? 0);
    }
  }
  return all?.some(Boolean) ? all : undefined;
}

export interface Found {
  /** Per offer: 0 is no hit, else up to 1. */
  scores: Float32Array;
  alsoSearched: string[];
  corrected: Correction[];
}

/**
 * Every word weighs by its rarity. A hit carries at least half of the weight of the query; `anything` asks for one word only.
 * A word that no offer has weighs half the lightest known one: it may not silence the others, and many of them do.
 */
export function searchWords(
  text: string,
  size: number,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  { anything = false, exact = false }: { anything?: boolean; exact?: boolean | undefined } = {},
): Found {
  const used = new Map<string, Float32Array>();
  const corrected: { typed: string; used: string; scores: Float32Array }[] = [];
  const known: { weight: number; scores: Float32Array }[] = [];

  /** A compound that no offer has: who has both parts, and a little who is named after or about one of them. */
  const compound = (word: string, alone: boolean): Float32Array | undefined => {
    for (const parts of vocabulary.split(word)) {
      const both = phrase(parts, vocabulary);
      const each = parts.flatMap((part) => vocabulary.scores(part, false) ?? []);
      if (!both && !(alone && each.length === parts.length)) continue;
      const scores = new Float32Array(size);
      for (const part of each)
        raise(
          scores,
          part.map((score) => (score < leastPart ? 0 : score)),
          partFactor,
        );
      if (both) raise(scores, both, synonymFactor);
      return scores;
    }
    return undefined;
  };
  const correction = (word: string): Float32Array | undefined => {
    const meant = exact || corrected.length === mostCorrected ? undefined : vocabulary.near(word, true)[0];
    const scores = meant && vocabulary.scores(meant, false);
    if (!scores) return undefined;
    corrected.push({ typed: word, used: meant, scores });
    return scores.map((score) => score * correctionFactor);
  };

  const terms = prepare(text, synonyms);
  for (const { word, typing, synonyms: members } of terms) {
    const own = vocabulary.scores(word, typing);
    let scores = own && members.length ? own.slice() : own;
    for (const { label, words } of members) {
      const others = phrase(words, vocabulary);
      if (!others) continue;
      used.set(label, others);
      raise((scores ??= new Float32Array(size)), others, synonymFactor);
    }
    scores ??= compound(word, false) ?? correction(word) ?? compound(word, true);
    let count = 0;
    for (const score of scores ?? []) if (score) count++;
    if (scores && count) known.push({ scores, weight: Math.log(1 + size / count) });
  }

  const totals = new Float32Array(size);
  let lightest = Infinity;
  let whole = 0;
  for (const { weight } of known) {
    whole += weight;
    lightest = Math.min(lightest, weight);
  }
  if (known.length) whole += ((terms.length - known.length) * lightest) / 2;
  // A rounding error of the sums must not decide on exactly half.
  const enough = anything ? Number.MIN_VALUE : whole / 2 - 1e-9;
  for (let at = 0; at < size && known.length; at++) {
    let carried = 0;
    let score = 0;
    for (const term of known) {
      const here = term.scores[at] ?? 0;
      if (here) carried += term.weight;
      score += here * term.weight;
    }
    if (carried >= enough) totals[at] = Math.max(1, Math.round((score / whole) * steps)) / steps;
  }
  const helped = (scores: Float32Array) => scores.some((score, at) => score && totals[at]);
  return {
    scores: totals,
    alsoSearched: [...used].flatMap(([label, scores]) => (helped(scores) ? label : [])).slice(0, mostShown),
    corrected: corrected
      .filter(({ scores }) => helped(scores))
      .map((each) => ({ typed: spelling(each.typed, [text]) ?? each.typed, used: vocabulary.written(each.used) })),
  };
}

/** Words to offer instead, as they are written in the feed, best first. */
export function suggest(text: string, vocabulary: Vocabulary, synonyms: Synonyms): string[] {
  const terms = prepare(text, synonyms);
  const words = terms.flatMap(({ word, typing }) => {
    if (!vocabulary.scores(word, typing)) return vocabulary.near(word, false).map((near) => vocabulary.written(near));
    return terms.length > 1 ? word : [];
  });
  return [...new Set(words)];
}
