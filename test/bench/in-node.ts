/** What the plain functions cost, without a browser and on a fast machine: for comparing one version with the next. */
import { readFeed } from '@wijkwijzer/feed';
import { indexOffers } from '@wijkwijzer/search';
import { makeFeed } from './make-feed.ts';
import { figure, median, printTable } from './table.ts';

const sizes = [1_000, 10_000];
/** Words of texts, the start of one, a compound's part, a synonym, a sentence, a typing error, and what nobody offers. */
const questions = [
  'koffie',
  'wand',
  'huis',
  'dokter',
  'ik zoek hulp bij mijn geld',
  'rolator',
  'samen eten in de buurt',
  'xylofoon',
];

/** Milliseconds of each of some runs; one more goes first, to warm up. */
function times(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs + 1 }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }).slice(1);
}

export function benchNode(runs: number): void {
  const rows = [['milliseconds', ...sizes.map((size) => `${size.toLocaleString('en')} offers`)]];
  const columns = sizes.map((size) => {
    const bytes = new TextEncoder().encode(JSON.stringify(makeFeed(size)));
    const reads = times(runs, () => readFeed(bytes));
    const { feed } = readFeed(bytes);
    if (!feed) throw new Error('The made feed could not be read.');
    const indexed = times(runs, () => indexOffers(feed));
    const index = indexOffers(feed);
    const filters = { themes: ['gezelschap'] };
    const search = (request: Parameters<typeof index.search>[0]) => median(times(runs * 3, () => index.search(request)));
    const asked = questions.map((words) => search({ words, limit: 24 }));
    return [
      median(times(runs, () => JSON.parse(new TextDecoder().decode(bytes)) as unknown)),
      median(reads),
      median(indexed),
      search({ limit: 24 }),
      search({ filters, limit: 24 }),
      median(asked),
      Math.max(...asked),
    ];
  });
  const labels = [
    'JSON.parse alone, for comparison',
    'readFeed',
    'indexOffers, with all words',
    'search, nothing asked',
    'search, a theme',
    'search, words (median of 8 questions)',
    'search, words (slowest of 8 questions)',
  ];
  labels.forEach((label, at) => rows.push([label, ...columns.map((column) => figure(column[at] ?? NaN))]));
  printTable(`In Node ${process.version}, not slowed: median of ${runs} (searches of ${runs * 3})`, rows);
}
