/** `wijkwijzer search`: what residents find with their words. The index learns what the elements teach it, so the answers are the same. */
import { parseArgs } from 'node:util';
import { plain, readFeed, type Feed } from '@wijkwijzer/feed';
import { addStopWords, indexOffers, type OfferIndex } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { en, nl, sentenceOf, levelOf } from '../check/index.ts';
import { CommandError } from '../command-error.ts';
import type { Command } from '../main.ts';
import { readSource } from './read-source.ts';
import { languageOf, type Language } from './language.ts';
import { linesOf } from './lines-of.ts';
import { print } from './print.ts';

const help = `wijkwijzer search <bestand|adres> [woorden…] [--limit N] [--json] [--lang nl|en]

Zoekt zoals bewoners zoeken. Zonder woorden leest het een vraag per regel en geeft het per vraag een regel JSON:
  { "query", "total", "hits": [{ "id", "name", "score" }] }

  --limit N  hoogstens N uitkomsten per vraag (10)
  --json     ook met woorden: als JSON
  --lang en  in English

In English: searches as residents do; without words one query per line is read, and answered by one line of JSON.`;

const messages = {
  nl: {
    found: (total: number, words: string) => `${total} ${total === 1 ? 'mogelijkheid' : 'mogelijkheden'} bij ‘${words}’`,
    nothing: (words: string) => `Wij vonden niets bij ‘${words}’`,
    near: (words: string) => `Bedoelt u: ${words}`,
    searched: (words: string) => `Wij zochten ook op: ${words}`,
    corrected: (words: string) => `Wij zochten op: ${words}`,
    badLimit: (given: string) => `--limit is een heel getal van 0 of meer, niet ${given}.`,
    whichFeed: 'Welk bestand? Geef een bestand of een webadres.',
  },
  en: {
    found: (total: number, words: string) => `${total} ${total === 1 ? 'result' : 'results'} for “${words}”`,
    nothing: (words: string) => `Nothing found for “${words}”`,
    near: (words: string) => `Did you mean: ${words}`,
    searched: (words: string) => `Also searched: ${words}`,
    corrected: (words: string) => `Searched for: ${words}`,
    badLimit: (given: string) => `--limit is a whole number of 0 or more, not ${given}.`,
    whichFeed: 'Which feed? Give a file or an address.',
  },
};

/** Residents ask no more than this; a line that never ends is cut here. */
const longestQuery = 10_000;

export const search: Command = {
  summary: 'zoekt zoals bewoners zoeken',
  help,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { limit: { type: 'string', default: '10' }, json: { type: 'boolean' }, lang: { type: 'string' } },
    });
    const language = languageOf(values.lang);
    const [source, ...words] = positionals;
    if (!source) throw new CommandError(messages[language].whichFeed);
    if (!/^\d{1,9}$/.test(values.limit)) throw new CommandError(messages[language].badLimit(values.limit));
    const limit = Number(values.limit);
    const { feed, index } = await readIndex(source, language);
    const ask = (query: string) => answer(feed, index, query, limit);
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
  return { feed, index };
}

function answer(feed: Feed, index: OfferIndex, query: string, limit: number) {
  const { hits, total } = index.search({ words: query, limit });
  const named = hits.map(({ offer: { id, name }, score }) => ({ id, name: plain(name, feed.language, feed.language), score }));
  return { query, total, hits: named };
}

function describe(feed: Feed, index: OfferIndex, query: string, limit: number, language: Language): string {
  const t = messages[language];
  const { hits, total, alsoSearched, corrected } = index.search({ words: query, limit });
  const lines = [total ? t.found(total, query) : t.nothing(query)];
  if (corrected.length) lines.push(t.corrected(corrected.map(({ used }) => used).join(', ')));
  if (alsoSearched.length) lines.push(t.searched(alsoSearched.join(', ')));
  if (!total) {
    const near = index.nearWords(query).map(({ word, total: count }) => `${word} (${count})`);
    if (near.length) lines.push(t.near(near.join(', ')));
  }
  for (const { offer, score } of hits) {
    lines.push('', `${plain(offer.name, language, feed.language)}  ${score.toFixed(2)}  [${offer.id}]`);
    if (offer.summary) lines.push(`  ${plain(offer.summary, language, feed.language)}`);
  }
  return `${lines.map((line) => line.replace(/\p{C}/gu, '\ufffd')).join('\n')}\n`;
}
