/** From a resident's words to the offers that have them, each with a score. */
import type { Feed, Localized } from '@wijkwijzer/feed';
import { bounded, isStopWord, push, queryWords, stem } from './analyze.ts';
import { nearness, type Vocabulary } from './vocabulary.ts';

const synonymFactor = 0.8;
const correctionFactor = 0.6;
/** A phrase of a synonym group is at most this long, in words. */
const longestPhrase = 4;
const mostSynonyms = 16;
const mostShown = 5;
/** Scores are rounded to this many steps, so that nearly equal offers are equal and share the fair order. */
const steps = 16;

interface Member {
  label: string;
  key: string;
  words: string[];
}
export type Synonyms = ReadonlyMap<string, readonly (readonly Member[])[]>;

export const textsOf = (text: Localized | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

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

/** The words that count, each with what may stand in its place. */
function prepare(text: string, vocabulary: Vocabulary, synonyms: Synonyms): Term[] {
  const words = queryWords(text);
  const stems = words.map(stem);
  const typing = !/[^\p{L}\p{M}\p{N}]$/u.test(text);
  const terms = words.map((word, at): Term => ({ word, typing: typing && at === words.length - 1, synonyms: [] }));
  const inPhrase = new Set<Term>();
  for (let length = Math.min(longestPhrase, words.length); length; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const key = stems.slice(at, at + length).join(' ');
      const others = (synonyms.get(key) ?? []).flat().filter((member) => member.key && member.key !== key);
      if (others.length)
        for (const term of terms.slice(at, at + length)) {
          inPhrase.add(term);
          term.synonyms = [...new Set([...term.synonyms, ...others])].slice(0, mostSynonyms);
        }
    }
  const telling = words.length > 3 ? terms.filter((term) => inPhrase.has(term) || !isStopWord(term.word)) : terms;
  const split = (telling.length ? telling : terms).flatMap((term) => {
    if (term.synonyms.length || vocabulary.scores(term.word, term.typing)) return [term];
    return vocabulary.split(term.word)?.map((word) => ({ word, typing: false, synonyms: [] })) ?? [term];
  });
  return bounded(split, ({ word }) => word.length);
}

const times = (scores: Float32Array, factor: number): Float32Array => scores.map((score) => score * factor);

/** Per offer the best of several ways to have a word. */
const best = (ways: Float32Array[]): Float32Array | undefined =>
  ways[0] && ways.slice(1).reduce((all, way) => all.map((score, at) => Math.max(score, way[at] ?? 0)), ways[0]);

/** An offer has a phrase when it has all its words. */
function phrase(words: readonly string[], vocabulary: Vocabulary): Float32Array | undefined {
  const all = words.map((word) => vocabulary.scores(word, false));
  if (all.some((scores) => !scores)) return undefined;
  return all.reduce((sum, scores) => sum?.map((score, at) => Math.min(score, scores?.[at] ?? 0)));
}

export interface Found {
  /** Per offer: 0 is no hit, else up to 1. */
  scores: Float32Array;
  alsoSearched: string[];
}

/**
 * Every word weighs by its rarity. A hit carries at least half of the weight of the query; `anything` asks for one word only.
 * A word that no offer has weighs half the lightest known one: it may not silence the others, and many of them do.
 */
export function searchWords(text: string, size: number, vocabulary: Vocabulary, synonyms: Synonyms, anything = false): Found {
  const used = new Map<string, Float32Array>();
  const known: { weight: number; scores: Float32Array }[] = [];
  const terms = prepare(text, vocabulary, synonyms);
  for (const { word, typing, synonyms: members } of terms) {
    const own = vocabulary.scores(word, typing);
    const ways = own ? [own] : [];
    for (const { label, words } of members) {
      const scores = phrase(words, vocabulary);
      if (!scores) continue;
      used.set(label, scores);
      ways.push(times(scores, synonymFactor));
    }
    if (!ways.length)
      for (const near of vocabulary.near(word, nearness.correction).slice(0, 1)) {
        const scores = vocabulary.scores(near.folded, false);
        if (scores) ways.push(times(scores, correctionFactor));
      }
    const scores = best(ways);
    const count = scores?.reduce((sum, score) => sum + (score && 1), 0) ?? 0;
    if (scores && count) known.push({ scores, weight: Math.log(1 + size / count) });
  }
  const totals = new Float32Array(size);
  const unknown = (terms.length - known.length) * (Math.min(...known.map(({ weight }) => weight)) / 2);
  const whole = known.reduce((sum, { weight }) => sum + weight, known.length && unknown);
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
  const shown = [...used].filter(([, scores]) => scores.some((score, at) => score && totals[at])).map(([label]) => label);
  return { scores: totals, alsoSearched: shown.slice(0, mostShown) };
}

/** Words to offer instead, as they are written in the feed, best first. */
export function suggest(text: string, vocabulary: Vocabulary, synonyms: Synonyms): string[] {
  const terms = prepare(text, vocabulary, synonyms);
  const words = terms.flatMap(({ word, typing }) =>
    vocabulary.scores(word, typing)
      ? terms.length > 1
        ? [word]
        : []
      : vocabulary.near(word, nearness.suggestion).map(({ shown }) => shown),
  );
  return [...new Set(words)];
}
