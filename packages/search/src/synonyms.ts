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
  /** It says less than what was asked: only for when few offers have the others. */
  wide?: boolean;
}

/** By the stems of a word or phrase, what may stand in its place. */
export interface Synonyms {
  of(key: string): readonly Synonym[];
  /** Whether a word stands among them: then it is no typing error, also where no offer has it. */
  has(word: string): boolean;
}

type Groups = ReadonlyMap<string, readonly Synonym[]>;
let layWords: Groups = new Map();

function synonymOf(label: string, builtIn = false, wide = false): Synonym {
  const words = queryWords(label);
  return { label, words, key: words.map(stem).join(' '), builtIn, wide };
}

function addGroup(groups: Map<string, Synonym[]>, from: readonly Synonym[], to: readonly Synonym[]): void {
  for (const { key } of from) for (const other of to) if (key && other.key && other.key !== key) push(groups, key, other);
}

const read = (labels = '', wide = false): Synonym[] =>
  labels
    .split(',')
    .filter((label) => label.trim())
    .map((label) => synonymOf(label.trim(), true, wide));

/**
 * Adds the built-in lay words, `@wijkwijzer/search/lay-words.js`, to all indexes, in small steps. Each line is a group; who types a word of it searches for the
 * others too. Those behind a `>` are searched for first, and do not search back; those behind `>>` are wider.
 */
export function* addLayWords(lines: string): Steps<void> {
  const groups = new Map<string, Synonym[]>();
  for (const line of lines.trim().split('\n')) {
    yield;
    const [close = '', wider] = line.split('>>');
    const [from = '', to] = close.split('>');
    const members = read(from);
    for (const others of [read(to), members, read(wider, true)]) addGroup(groups, members, others);
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
  const of = (key: string) => [...(groups.get(key) ?? []), ...(layWords.get(key) ?? [])];
  return { of, has: (word) => of(stem(word)).length > 0 };
}
