/** From a feed to everything that could be better about it. Pure: no file, no network, no clock of its own when one is given. */
import { finish, unknownReferences, type Feed, type ListName, type Problem, type Steps } from '@wijkwijzer/feed';
import { indexOffersSteps, type OfferIndex } from '@wijkwijzer/search';
import { coverageOf, gapsOf, type Coverage, type CoverageGap } from './coverage.ts';
import { doublesIn } from './doubles.ts';
import { checkHead, checkOrganization } from './feed-facts.ts';
import { levelOf, worstFirst, type Finding, type Level, type Origin, type Report, type Subject, type Values } from './finding.ts';
import { contextOf, wordsOf } from './item-context.ts';
import { itemOf, placesIn } from './item-places.ts';
import { readAnySize } from './read-any-size.ts';
import { checkOffer } from './offer-facts.ts';
import { subjectsOf } from './subjects.ts';
import { checkSupporter } from './supporter-facts.ts';
import { needsWithoutOffer, synonymsWithoutOffer } from './unanswered.ts';

export interface CheckOptions {
  /** The moment that facts are old or over at; default the present. */
  now?: Date;
  /** Where in a spreadsheet something came from: asked for each finding about an item. */
  origin?: ((path: string) => Origin | undefined) | undefined;
  /** Whether the input is a `Feed` that was read before, as an import makes one: each item is then taken as it stands. */
  isRead?: boolean;
}

export interface CheckedFeed {
  /** Undefined when nothing can be shown; the last finding says why. */
  feed: Feed | undefined;
  /** Of the offers that residents see. */
  index: OfferIndex | undefined;
  /** Where an item of the feed as read stands in the feed as given: `offers[3]`. */
  pathOf: (list: ListName, at: number) => string;
  /** Whom or what a path is about. */
  subjectOf: (path: string) => Subject | undefined;
  /** Where a path came from, when that is known. */
  originOf: (path: string) => Origin | undefined;
  /** What is worst first, otherwise in the order of the feed. */
  findings: Finding[];
  coverage: Coverage | undefined;
  gaps: CoverageGap[];
  /** In the Netherlands: `2026-11-22`. */
  checkedOn: string;
  /** How many of each were given, and how many offers residents see. */
  totals: { offers: number; shown: number; supporters: number; leftOut: number };
}

/** Checks a feed from bytes, JSON text, or a value made elsewhere. Never throws. */
export const checkFeed = (input: unknown, options?: CheckOptions): CheckedFeed => finish(checkFeedSteps(input, options));

/** The same in steps, for a page that stays usable meanwhile: a large feed takes seconds. */
export function* checkFeedSteps(
  input: unknown,
  { now = new Date(), origin: originOf = () => undefined, isRead = false }: CheckOptions = {},
): Steps<CheckedFeed> {
  const { feed, problems } = isRead ? { feed: input as Feed, problems: [] } : yield* readAnySize(input);
  const findings: Finding[] = [];
  const add = (code: Finding['code'], path: string, values: Values = {}, subject?: Subject) => {
    const found = subject && originOf(path);
    findings.push({ code, level: levelOf(code), path, values, ...(subject && { subject }), ...(found && { origin: found }) });
  };
  const leftOut = problems.reduce((sum, { skipped = 0 }) => sum + skipped, 0);
  const checkedOn = contextOf(feed ?? emptyFeed, now).today;
  if (!feed) {
    for (const each of problems) add(each.code, each.path, valuesOf(each));
    const totals = { offers: 0, shown: 0, supporters: 0, leftOut };
    const nowhere = { pathOf: () => '', subjectOf: () => undefined, originOf };
    return { feed, index: undefined, ...nowhere, findings, coverage: undefined, gaps: [], checkedOn, totals };
  }
  const context = contextOf(feed, now);
  const index = yield* indexOffersSteps(feed, now);
  const places = placesIn(feed, problems);
  const pathOf = (list: ListName, at: number) => `${list}[${places.given(list, at)}]`;
  const subjects = subjectsOf(feed, places, problems.some(({ skipped }) => skipped) ? input : undefined);

  for (const each of problems) add(each.code, each.path, valuesOf(each), subjects(each.path));
  for (const each of unknownReferences(feed)) {
    const item = itemOf(each.path);
    const path = item ? pathOf(item.list, item.at) + item.rest : each.path;
    add(each.code, path, { ...valuesOf(each), field: fieldOf(path) }, subjects(path));
  }
  checkHead(feed, (code, path, values) => add(code, path, values));
  function* each<Name extends ListName>(
    list: Name,
    items: Feed[Name],
    check: (item: Feed[Name][number], report: Report) => void,
  ): Steps<void> {
    for (const [at, item] of items.entries()) {
      const path = pathOf(list, at);
      let subject: Subject | undefined;
      check(item, (code, rest, values) => add(code, path + rest, values, (subject ??= subjects(path))));
      yield;
    }
  }
  yield* each('organizations', feed.organizations, checkOrganization);
  yield* each('offers', feed.offers, (offer, report) => checkOffer(context, offer, report));
  yield* each('supporters', feed.supporters, (supporter, report) => checkSupporter(context, supporter, report));
  for (const { at, like } of doublesIn(context)) {
    const path = pathOf('offers', at);
    const other = feed.offers[like];
    add('looks-double', path, { other: wordsOf(context, other?.name), id: other?.id ?? '' }, subjects(path));
  }
  for (const at of yield* needsWithoutOffer(feed, index)) {
    const path = pathOf('needs', at);
    add('need-without-offer', path, { need: wordsOf(context, feed.needs[at]?.text) }, subjects(path));
  }
  for (const at of yield* synonymsWithoutOffer(feed, index)) {
    const words = (feed.synonyms[at] ?? []).slice(0, 6).join(', ');
    add('synonyms-without-offer', pathOf('synonyms', at), { words });
  }
  for (const [at, words] of feed.synonyms.entries())
    if (words.length < 2) add('synonyms-of-one', pathOf('synonyms', at), { words: words.join() });

  const coverage = coverageOf(feed, index);
  const totals = {
    offers: feed.offers.length,
    shown: index.offers.length,
    supporters: feed.supporters.length,
    leftOut,
  };
  return {
    feed,
    index,
    pathOf,
    subjectOf: subjects,
    originOf,
    findings: worstFirst(findings),
    coverage,
    gaps: gapsOf(coverage),
    checkedOn,
    totals,
  };
}

/** How many there are of each level. */
export function countLevels(findings: readonly Finding[]): Record<Level, number> {
  const counts = { broken: 0, missing: 0, better: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

const emptyFeed = { organizations: [], themes: [] } as unknown as Feed;

const fieldOf = (path: string): string => /\.(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? '';

const valuesOf = ({ path, value, expected, skipped, count }: Problem): Values => ({
  field: fieldOf(path),
  ...(value !== undefined && { value }),
  ...(expected !== undefined && { expected }),
  ...(skipped !== undefined && { skipped }),
  ...(count !== undefined && { count }),
});
