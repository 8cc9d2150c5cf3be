/** How well a list of answers is what it should be: nDCG@10, by class of question. */
import { existsSync, readFileSync } from 'node:fs';
import { readFeed, type Feed } from '@wijkwijzer/feed';
import { indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { toFeed, type Hulpbron } from '../../zutphen/to-feed.ts';
import { classes, questionsIn, type Question, type QuestionClass } from './questions.ts';
import { textsFor, useFuse, useMiniSearch, type Engine } from './yardsticks.ts';

const depth = 10;

/** Of 0 to 1. Where nothing fits, nothing is the one right answer. */
export function grade({ grades }: Question, found: readonly string[]): number {
  if (!grades.size) return found.length ? 0 : 1;
  const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2);
  const sum = (list: readonly number[]) => list.slice(0, depth).reduce((total, each, at) => total + gain(each, at), 0);
  return sum(found.map((id) => grades.get(id) ?? 0)) / sum([...grades.values()].sort((a, b) => b - a));
}

export const engineNames = ['ours', 'minisearch', 'fuse.js'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Asked {
  question: Question;
  found: Record<EngineName, string[]>;
}

const now = new Date('2026-11-22T10:30:00+01:00');

function ask(feed: Feed, questions: readonly Question[]): Asked[] {
  const index = indexOffers(feed, now);
  index.useCorrections(rankCorrections);
  const texts = index.offers.map(textsFor(feed));
  const engines: Record<EngineName, Engine> = {
    ours: (words) => index.search({ words, now }).hits.map(({ offer }) => offer.id),
    minisearch: useMiniSearch(texts),
    'fuse.js': useFuse(texts),
  };
  return questions.map((question) => {
    const found = engineNames.map((name) => [name, engines[name](question.words)]);
    return { question, found: Object.fromEntries(found) as Asked['found'] };
  });
}

const feedAt = (input: unknown): Feed => {
  const { feed } = readFeed(input);
  if (!feed) throw new Error('The feed could not be read.');
  return feed;
};
const fileAt = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

/** The list lies beside this repository, or where `DUTCH_DATA` says; it is not part of it. */
const besides = process.env.DUTCH_DATA ?? new URL('../../../../shared/data/dutch', import.meta.url).pathname;
const bronnen = `${besides}/zutphen/hulpbronnen.json`;
export const hasZutphen = existsSync(bronnen);

function askZutphen(name: string): Asked[] {
  if (!hasZutphen) return [];
  const list = toFeed(JSON.parse(readFileSync(bronnen, 'utf8')) as Hulpbron[]);
  const ids = list.offers?.map(({ id }) => id) ?? [];
  const graded = questionsIn(name).map(({ grades, ...rest }) => {
    return { ...rest, grades: new Map([...grades].map(([at, value]) => [ids[Number(at)] ?? at, value])) };
  });
  return ask(feedAt(list), graded);
}

/** What the search was made with, answered by ours and by both yardsticks; without the list of Zutphen only the questions over our own feed. */
export const askAll = (): Asked[] => [
  ...ask(feedAt(fileAt('../../../demo/feeds/lindewaard.json')), questionsIn('lindewaard')),
  ...askZutphen('zutphen'),
];

export const lastOfAll = 'judged by someone else, when the rules were done';
export const keptApart = 'judged by someone else, kept apart';

/** The later sets, by how each came about. */
export function askLater(): Record<string, Asked[]> {
  const ninety = feedAt(fileAt('questions/ninety-offers.json'));
  const zevenwaard = feedAt(fileAt('questions/zevenwaard-offers.json'));
  const lindervoort = feedAt(fileAt('questions/lindervoort-offers.json'));
  const waterveen = feedAt(fileAt('questions/waterveen-offers.json'));
  return {
    'held out when the rules were done': askZutphen('zutphen-held-out'),
    'a second set of those': askZutphen('zutphen-held-out-later'),
    'judged by someone else, rules made with them': [
      ...askZutphen('zutphen-judged'),
      ...ask(ninety, questionsIn('ninety-offers')),
    ],
    [keptApart]: [...askZutphen('zutphen-judged-apart'), ...ask(ninety, questionsIn('ninety-offers-apart'))],
    'judged by someone else, rules made after it': ask(waterveen, questionsIn('waterveen')),
    'judged by someone else a day later, rules made after it': ask(zevenwaard, questionsIn('zevenwaard')),
    [lastOfAll]: ask(lindervoort, questionsIn('lindervoort')),
  };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The mean of each engine, over all questions or over those of a class. */
export function judge(asked: readonly Asked[], kind?: QuestionClass): Record<EngineName, number> {
  const some = asked.filter(({ question }) => !kind || question.kind === kind);
  const means = engineNames.map((name) => [name, mean(some.map(({ question, found }) => grade(question, found[name])))]);
  return Object.fromEntries(means) as Record<EngineName, number>;
}

export { classes };
