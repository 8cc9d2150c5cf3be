/** `wijkwijzer search`: what residents find with their words. The index learns what the elements teach it, so the answers are the same. */
import { parseArgs } from 'node:util';
import { finish, plain, readFeed, type Feed } from '@wijkwijzer/feed';
import { addLayWords, addStopWords, indexOffers, type OfferIndex } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { explain, type Match, type MatchKind } from '@wijkwijzer/search/explain.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { en, nl, sentenceOf, levelOf } from '../check/index.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../main.ts';
import { readSource } from './read-source.ts';
import { languageOf, type Language } from './language.ts';
import { linesOf } from './lines-of.ts';
import { print } from './print.ts';

/** How a word of an offer matched; the word itself needs no explanation. */
type Explained = Record<Exclude<MatchKind, 'exact'>, (typed: string) => string>;

const messages = {
  nl: {
    found: (total: number, words: string) => `${total} ${total === 1 ? 'mogelijkheid' : 'mogelijkheden'} bij ‘${words}’`,
    nothing: (words: string) => `Wij vonden niets bij ‘${words}’`,
    near: (words: string) => `Bedoelt u: ${words}`,
    searched: (words: string) => `Wij zochten ook op: ${words}`,
    corrected: (words: string) => `Wij zochten op: ${words}`,
    related: 'Over hetzelfde onderwerp:',
    because: (words: string) => `Gevonden door: ${words}`,
    how: {
      form: (typed) => `andere vorm van ‘${typed}’`,
      start: (typed) => `begint met ‘${typed}’`,
      part: (typed) => `deel van een samenstelling: ‘${typed}’`,
      synonym: (typed) => `ander woord bij ‘${typed}’`,
      correction: (typed) => `bedoeld met ‘${typed}’`,
    } satisfies Explained,
    badLimit: (given: string) => `--limit is een heel getal van 0 of meer, niet ${given}.`,
    whichFeed: 'Welk bestand? Geef een bestand of een webadres.',
  },
  en: {
    found: (total: number, words: string) => `${total} ${total === 1 ? 'result' : 'results'} for “${words}”`,
    nothing: (words: string) => `Nothing found for “${words}”`,
    near: (words: string) => `Did you mean: ${words}`,
    searched: (words: string) => `Also searched: ${words}`,
    corrected: (words: string) => `Searched for: ${words}`,
    related: 'On the same subject:',
    because: (words: string) => `Found by: ${words}`,
    how: {
      form: (typed) => `another form of “${typed}”`,
      start: (typed) => `begins with “${typed}”`,
      part: (typed) => `part of a compound: “${typed}”`,
      synonym: (typed) => `another word for “${typed}”`,
      correction: (typed) => `meant by “${typed}”`,
    } satisfies Explained,
    badLimit: (given: string) => `--limit is a whole number of 0 or more, not ${given}.`,
    whichFeed: 'Which feed? Give a file or an address.',
  },
};

/** Residents ask no more than this; a line that never ends is cut here. */
const longestQuery = 10_000;

export const search: Command = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        limit: { type: 'string', default: '10' },
        json: { type: 'boolean' },
        why: { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    const language = languageOf(values.lang);
    const [source, ...words] = positionals;
    if (!source) throw new CommandError(messages[language].whichFeed);
    if (!/^\d{1,9}$/.test(values.limit)) throw new CommandError(messages[language].badLimit(values.limit));
    const limit = Number(values.limit);
    const { feed, index } = await readIndex(source, language);
    const ask = (query: string) => answer(feed, index, query, limit, values.why);
    if (!words.length) {
      for await (const line of linesOf(process.stdin, longestQuery)) if (!(await print(`${JSON.stringify(ask(line))}\n`))) break;
    } else {
      const query = words.join(' ');
      await print(values.json ? `${JSON.stringify(ask(query))}\n` : describe(feed, index, query, limit, language));
    }
    return 0;
  },
};

async function readIndex(source: string, language: Language): Promise<{ feed: Feed; index: OfferIndex }> {
  const { feed, problems } = readFeed(await readSource(source, language));
  if (!feed) {
    const last = problems.at(-1);
    const t = language === 'en' ? en : nl;
    const { code = 'not-a-feed', path = '', value } = last ?? {};
    const finding = { code, level: levelOf(code), path, values: value === undefined ? {} : { value } };
    throw new CommandError(`${source}: ${sentenceOf(t, finding).join(' ')}`);
  }
  const index = indexOffers(feed);
  index.useCorrections(rankCorrections);
  addStopWords(stopWords);
  finish(addLayWords(layWords));
  return { feed, index };
}

function answer(feed: Feed, index: OfferIndex, query: string, limit: number, why = false) {
  const { hits, total, related: others } = index.search({ words: query, limit });
  const named = hits.map(({ offer, score, related }) => {
    const name = plain(offer.name, feed.language, feed.language);
    const hit = { id: offer.id, name, score, ...(related && { related }) };
    return why ? { ...hit, why: explain(index, { words: query }, offer) } : hit;
  });
  return { query, total, related: others, hits: named };
}

function describe(feed: Feed, index: OfferIndex, query: string, limit: number, language: Language): string {
  const t = messages[language];
  const { hits, total, related: others, alsoSearched, corrected } = index.search({ words: query, limit });
  const lines = [total ? t.found(total - others, query) : t.nothing(query)];
  if (corrected.length) lines.push(t.corrected(corrected.map(({ used }) => used).join(', ')));
  if (alsoSearched.length) lines.push(t.searched(alsoSearched.join(', ')));
  if (!total) {
    const near = index.nearWords(query).map(({ word, total: count }) => `${word} (${count})`);
    if (near.length) lines.push(t.near(near.join(', ')));
  }
  for (const [at, { offer, score, related }] of hits.entries()) {
    if (related && !hits[at - 1]?.related) lines.push('', t.related);
    const name = plain(offer.name, language, feed.language);
    lines.push('', related ? `${name}  [${offer.id}]` : `${name}  ${score.toFixed(2)}  [${offer.id}]`);
    const why = becauseOf(explain(index, { words: query }, offer), language);
    if (why) lines.push(`  ${why}`);
    if (offer.summary) lines.push(`  ${plain(offer.summary, language, feed.language)}`);
  }
  return `${lines.map((line) => line.replace(/\p{C}/gu, '\ufffd')).join('\n')}\n`;
}

function becauseOf(matches: readonly Match[], language: Language): string {
  const { because, how: kinds } = messages[language];
  const first = matches.filter(({ word }, at) => matches.findIndex((match) => match.word === word) === at);
  const words = first.map(({ typed, word, how }) => (how === 'exact' ? word : `${word} (${kinds[how](typed)})`));
  return words.length ? because(words.join(', ')) : '';
}
