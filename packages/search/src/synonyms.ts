/** Other words for the same: those of the feed, and the built-in lay words of the social domain. */
import type { Feed, Steps } from '@wijkwijzer/feed';
import { queryWords } from './analyze.ts';
import { push } from './maps.ts';
import { stem } from './stem.ts';

/** A word or phrase that may stand for another. */
export interface Synonym {
  label: string;
  key: string;
  words: string[];
  builtIn: boolean;
}

/** By the stems of a word or phrase, what may stand in its place. */
export interface Synonyms {
  of(key: string): readonly Synonym[];
}

type Groups = ReadonlyMap<string, readonly Synonym[]>;
let layWords: Groups = new Map();

function synonymOf(label: string, builtIn = false): Synonym {
  const words = queryWords(label);
  return { label, words, key: words.map(stem).join(' '), builtIn };
}

function addGroup(groups: Map<string, Synonym[]>, from: readonly Synonym[], to: readonly Synonym[]): void {
  for (const { key } of from) for (const other of to) if (key && other.key && other.key !== key) push(groups, key, other);
}

/**
 * Adds the built-in lay words, `@wijkwijzer/search/lay-words.js`, to all indexes, in small steps. Each line is a group; who types a word of it searches for the
 * others too. With a `>` only those behind it are searched for, and only by who types one in front of it.
 */
export function* addLayWords(lines: string): Steps<void> {
  const groups = new Map<string, Synonym[]>();
  for (const line of lines.trim().split('\n')) {
    yield;
    const [from = [], to = from] = line.split('>').map((side) => side.split(',').map((label) => synonymOf(label.trim(), true)));
    addGroup(groups, from, to);
  }
  layWords = groups;
}

/** Every phrase of the feed's synonyms, and of the other words for one need, with what stands beside it. */
export function readSynonyms(feed: Pick<Feed, 'synonyms' | 'needs'>): Synonyms {
  const groups = new Map<string, Synonym[]>();
  for (const labels of [...feed.synonyms, ...feed.needs.map(({ synonyms = [] }) => synonyms)]) {
    const members = labels.map((label) => synonymOf(label));
    addGroup(groups, members, members);
  }
  return { of: (key) => [...(groups.get(key) ?? []), ...(layWords.get(key) ?? [])] };
}
