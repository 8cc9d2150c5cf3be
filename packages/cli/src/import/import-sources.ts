/** Several sources into one feed. No Node here: the page that does the same in a browser uses this too. */
import { inSlices, readFeedSteps, type Feed, type Offer, type Publisher, type Steps, type Supporter } from '@wijkwijzer/feed';
import { readDocument } from './hsds/read-document.ts';
import { identify, resolveAlternatives } from './identify.ts';
import { nameOf, recordOrigin, type Item } from './item.ts';
import { mergeSame, type Merged } from './merge.ts';
import { shown, SourceError, type ImportProblem } from './problem.ts';
import type { ColumnMap } from './columns/read-headings.ts';
import { originsOf, type FoundOrigin } from './origins.ts';
import type { ColumnSummary } from './placed-table.ts';
import { readTable } from './read-table.ts';
import { relatedIn } from './related/related-tables.ts';
import { referenceLists, References } from './references.ts';
import { Report } from './report.ts';
import { openSource, type LaterSource, type OpenSource, type Run, type Source } from './source.ts';

export interface ImportOptions {
  /** What headings mean that the import does not know. */
  columns?: ColumnMap | undefined;
  title?: string | undefined;
  /** The desk that residents turn to; else that of the first feed among the sources. */
  publisher?: Publisher | undefined;
  /** The day that the feed carries as its own: `2026-11-22`. */
  updated?: string | undefined;
  /** Called now and then: how many rows and records of which source are done. */
  onProgress?: ((source: string, done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds of work before others have their turn: 20 unless told, for a page that is looked at meanwhile. */
  budget?: number | undefined;
}

export interface SourceSummary {
  name: string;
  kind: OpenSource['kind'];
  /** Rows and records in it. given = kept + leftOut, and kept counts each of those that were merged. */
  given: number;
  kept: number;
  /** Those of `kept` that are part of what another table has, such as the phones of an organization. */
  joined: number;
  leftOut: number;
}

export interface ImportResult {
  feed: Feed;
  /** In the order of the sources. */
  problems: ImportProblem[];
  merged: Merged[];
  sources: SourceSummary[];
  /** Of tables: the columns that have something in them, and what was made of each. */
  columns: ColumnSummary[];
  /** Rows and records that are not in the feed; each has a problem that says why. */
  leftOut: number;
  /** Where something in the feed came from, for `checkFeed`. */
  originOf: (path: string) => FoundOrigin | undefined;
}

const mostOffers = 100_000;
const mostSupporters = 10_000;

/**
 * Reads sources — CSV, Excel, HSDS, feeds — and puts them together; the first has the last word. Throws a `SourceError` when one
 * of them cannot be read at all.
 */
export async function importSources(
  sources: readonly (Source | LaterSource)[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { columns, onProgress, signal, budget } = options;
  const report = new Report();
  const references = new References();
  const run: Run = (steps) => inSlices(steps, { signal, budget });
  const opened: OpenSource[] = [];
  for (const source of sources) opened.push(await openSource(source, run));

  // Feeds first: their themes and neighborhoods have ids that the names in tables lead to.
  const feeds = new Map<OpenSource, ReadFeedSource>();
  for (const source of opened) {
    if (source.kind !== 'feed') continue;
    feeds.set(source, await run(readFeedSource(source, references)));
    // What was read is no longer needed, and of a large feed it is as much as the feed itself.
    source.value = {};
  }

  const related = relatedIn(opened, columns);
  const items: Item[] = [];
  const summaries: SourceSummary[] = [];
  const columnSummaries: ColumnSummary[] = [];
  for (const source of opened) {
    const before = report.leftOut;
    const steps = stepsOf(source, feeds.get(source));
    const { items: found, given, joined } = await run(counted(steps, (done) => onProgress?.(source.name, done)));
    for (const item of found) items.push(item);
    const kept = found.length + joined;
    summaries.push({ name: source.name, kind: source.kind, given, kept, joined, leftOut: report.leftOut - before });
  }
  related?.sayUnused(report);

  const merged = await run(mergeSame(items));
  await run(identify(merged, references, report));
  resolveAlternatives(merged, report);
  const entries = merged.map(({ entry }) => entry);
  const offers = entries.flatMap((entry) => (entry.list === 'offers' ? [entry.item] : []));
  const supporters = entries.flatMap((entry) => (entry.list === 'supporters' ? [entry.item] : []));
  const feed = composed(
    [...feeds.values()].map((each) => each.feed),
    references,
    { offers, supporters },
    report,
    options,
  );
  return {
    feed,
    problems: report.problems,
    merged: merged
      .filter(({ others }) => others)
      .map(({ entry, others = [], dropped = [] }) => ({
        id: entry.item.id,
        name: nameOf(entry),
        origins: [entry.origin, ...others].map((origin) => origin.place()),
        dropped: [...dropped],
      })),
    sources: summaries,
    columns: columnSummaries,
    leftOut: report.leftOut,
    originOf: originsOf(merged, sources.length > 1),
  };

  function* stepsOf(source: OpenSource, feed: ReadFeedSource | undefined): Steps<Found> {
    const all: Item[] = [];
    let given = 0;
    let joined = 0;
    if (source.kind === 'feed' && feed) {
      for (const problem of feed.problems) report.add(problem);
      for (const item of feed.items) all.push(item);
      return { items: all, given: feed.given, joined };
    }
    if (source.kind === 'tables') {
      for (let table = source.tables.shift(); table; table = source.tables.shift()) {
        if (related?.has(table)) {
          const read = yield* related.read(table, references, report);
          for (const item of read.items) all.push(item);
          given += read.given;
          joined += read.joined;
          continue;
        }
        const read = yield* readTable(table, { source: source.name, references, report, columns });
        for (const item of read.items) all.push(item);
        columnSummaries.push(...read.columns);
        given += read.given;
      }
    }
    if (source.kind === 'hsds') {
      for (const { row, text } of source.broken)
        report.add({ code: 'not-a-record', source: source.name, row, ...shown(text), skipped: 1 });
      given += source.broken.length;
      for (const { value, row, path } of source.values) {
        const context = { source: source.name, references, report, ...(row !== undefined && { row }) };
        const read = yield* readDocument(value, context, path);
        for (const item of read.items) all.push(item);
        given += read.given;
      }
    }
    return { items: all, given, joined };
  }
}

interface Found {
  items: Item[];
  given: number;
  joined: number;
}

function* counted<Result>(steps: Steps<Result>, tell: (done: number) => void): Steps<Result> {
  for (let done = 1; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (done % 1_000 === 0) tell(done);
    yield;
  }
}

interface ReadFeedSource {
  feed: Feed;
  items: Item[];
  problems: ImportProblem[];
  given: number;
}

function* readFeedSource({ name: source, value }: OpenSource & { kind: 'feed' }, references: References): Steps<ReadFeedSource> {
  const { feed, problems: found } = yield* readFeedSteps(value);
  if (!feed) {
    const { code = 'not-a-feed', value: text } = found.at(-1) ?? {};
    throw new SourceError(
      code === 'wrong-version' || code === 'too-deep' || code === 'too-large' ? code : 'not-a-feed',
      source,
      text,
    );
  }
  for (const list of referenceLists) for (const entry of feed[list]) references.add(list, entry);
  const problems = found.map((each) => ({ ...each, source }));
  const items = [
    ...feed.offers.map((item: Offer, at): Item => ({
      list: 'offers',
      item,
      origin: recordOrigin({ source, path: `offers[${at}]` }),
      hasId: true,
    })),
    ...feed.supporters.map((item: Supporter, at): Item => ({
      list: 'supporters',
      item,
      origin: recordOrigin({ source, path: `supporters[${at}]` }),
      hasId: true,
    })),
  ];
  const leftOut = found
    .filter(({ path }) => /^(offers|supporters)/.test(path))
    .reduce((sum, { skipped = 0 }) => sum + skipped, 0);
  return { feed, items, problems, given: items.length + leftOut };
}

/** The head of the first feed among the sources, everything that was referred to, and what was found. */
function composed(
  feeds: readonly Feed[],
  references: References,
  { offers, supporters }: Pick<Feed, 'offers' | 'supporters'>,
  report: Report,
  { title, updated, publisher }: ImportOptions,
): Feed {
  const [first] = feeds;
  const head = {
    version: '1' as const,
    title: title || first?.title,
    updated: updated ?? first?.updated,
    language: first?.language ?? 'nl',
    publisher: publisher ?? first?.publisher,
  };
  for (const [list, count, most] of [
    ['offers', offers.length, mostOffers],
    ['supporters', supporters.length, mostSupporters],
  ] as const)
    if (count > most)
      report.add({
        code: 'too-many-offers',
        source: '',
        path: list,
        value: String(count),
        expected: String(most),
        skipped: count - most,
      });
  const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  return {
    ...(known as typeof head & { version: '1' }),
    ...references.lists(),
    synonyms: distinct(feeds.flatMap(({ synonyms }) => synonyms)),
    emergency: distinct(feeds.flatMap(({ emergency }) => emergency)),
    offers: offers.slice(0, mostOffers),
    supporters: supporters.slice(0, mostSupporters),
  };
}

const distinct = <Entry>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];
