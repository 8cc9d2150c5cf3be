/** From whatever a server sent to a feed that can be shown, with everything that was left out, and why. */
import type * as z from '#zod';
import { boundsOfValue, decoderOf, maximumSize } from './bounds.ts';
import { feedHead, feedLists, type Feed, type ListName } from './feed.ts';
import { excerpt, problem, type Problem } from './problem.ts';
import { readerOf } from './read-item.ts';
import { safeUrl } from './safe-url.ts';
import { finish, type Steps } from './slices.ts';

export interface ReadResult {
  /** Undefined when nothing can be shown; the last problem then says why. */
  feed: Feed | undefined;
  problems: Problem[];
}

const mostOffers = 100_000;
const mostOthers = 10_000;
const mostProblems = 10_000;

/** An item of a list: what is left of it, and what was found wrong. */
export interface ReadItem {
  /** Undefined when the item is left out. */
  item: { id?: string } | undefined;
  found: Problem[];
  /** The id as given, for the report. */
  id: string | undefined;
}

/** Items that were read before their list was, each at its place in it. */
export type EarlyItems = Partial<Record<ListName, ReadItem[]>>;

export const isListName = (name: string): name is ListName => Object.hasOwn(feedLists, name);

/**
 * Read a feed from bytes (UTF-8 or UTF-16), from JSON text, or from a value made elsewhere. Never throws.
 * Every item stands on its own: a bad one is skipped, a bad optional field is left out, and each is reported.
 * For each list, the items shown and those in `skipped` together are the items given.
 */
export function readFeed(input: unknown): ReadResult {
  return finish(readFeedSteps(input));
}

/** The same in steps, for a page that must not stand still: see `inSlices`. */
export const readFeedSteps = (input: unknown): Steps<ReadResult> =>
  safely((problems) =>
    typeof input === 'string' || ArrayBuffer.isView(input) ? readWritten(input, problems) : readMade(input, problems),
  );

/**
 * The same for text of which some items were read before: it has something else in their place. `isBroken`: whether something in it was
 * no text; `whole` gives it as it came.
 */
export const readArrived = (text: string, items: EarlyItems, isBroken: boolean, whole: () => string): Steps<ReadResult> =>
  safely((problems) => readJson(text, items, isBroken, whole, problems));

function* safely(read: (problems: Problem[]) => Steps<Feed | Problem>): Steps<ReadResult> {
  const problems: Problem[] = [];
  try {
    const result = yield* read(problems);
    if (!('code' in result)) return { feed: result, problems };
    problems.push(result);
  } catch (error) {
    // Text and bytes cannot throw; a value made by a host page can, by its getters and proxies.
    problems.push(problem('not-a-feed', '', error instanceof Error ? error.message : error));
  }
  return { feed: undefined, problems };
}

function* readWritten(input: string | ArrayBufferView, problems: Problem[]): Steps<Feed | Problem> {
  const isText = typeof input === 'string';
  if ((isText ? input.length : input.byteLength) > maximumSize) return problem('too-large', '');
  const text = isText ? input.replace(/^\ufeff/, '') : decoderOf(input).decode(input);
  return yield* readJson(text, {}, text.includes('\ufffd'), () => text, problems);
}

function* readJson(
  text: string,
  items: EarlyItems,
  isBroken: boolean,
  whole: () => string,
  problems: Problem[],
): Steps<Feed | Problem> {
  if (/^\s*</.test(text)) return problem('html-instead-of-json', '', whole().trim());
  if (isBroken) problems.push(problem('encoding', ''));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not-json', '', whyNoJson(whole()));
  }
  return yield* readValue(value, problems, items);
}

/** A value made elsewhere may even contain itself. */
function* readMade(input: unknown, problems: Problem[]): Steps<Feed | Problem> {
  const bounds = yield* boundsOfValue(input);
  return bounds ? problem(bounds, '') : yield* readValue(input, problems);
}

/** The feed, with what is smaller than a reason to refuse it in `problems`; or that reason. */
function* readValue(value: unknown, problems: Problem[], items: EarlyItems = {}): Steps<Feed | Problem> {
  yield;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('not-a-feed', '', value);

  // Without a prototype: some pages give every object keys of their own.
  const given = Object.assign(Object.create(null) as Record<string, unknown>, value);
  const version = given.version;
  if (version == null && !Array.isArray(given.offers)) return problem('not-a-feed', 'version');
  if (version != null && version !== '1' && version !== 1) return problem('wrong-version', 'version', version, '1');
  if (version !== '1') problems.push(problem('version-unclear', 'version', version, '1'));

  let unlisted = 0;
  const report = (found: Problem[]) => {
    for (const each of found) {
      if (each.skipped || problems.length < mostProblems) problems.push(each);
      else unlisted++;
    }
  };
  const found: Problem[] = [];
  const head = readerOf(feedHead)({ ...given, version: '1' }, found) as z.infer<typeof feedHead>;
  if (head.publisher) dropUnsafe(head.publisher, '.publisher', found);
  report(found.map((each) => ({ ...each, path: each.path.slice(1) })));

  const lists: Record<string, unknown[]> = {};
  for (const name of Object.keys(feedLists) as ListName[]) {
    lists[name] = yield* readItems(name, given[name], items[name] ?? [], report);
  }
  // Every list was read by its own schema just above; TypeScript cannot follow that over a loop.
  const feed = { ...head, language: head.language ?? 'nl', ...lists } as unknown as Feed;
  if (unlisted) problems.push({ ...problem('more-problems', ''), count: unlisted });
  return feed;
}

function* readItems(
  name: ListName,
  given: unknown,
  early: readonly ReadItem[],
  report: (found: Problem[]) => void,
): Steps<unknown[]> {
  const items: unknown[] = [];
  if (given == null) return items;
  if (!Array.isArray(given)) {
    report([problem('field-ignored', name, given, 'array')]);
    return items;
  }
  const most = name === 'offers' ? mostOffers : mostOthers;
  const ids = new Set<string>();
  for (let at = 0; at < Math.min(given.length, most); at++) {
    const { item, found, id } = early[at] ?? readItem(name, given[at]);
    if (item?.id !== undefined && ids.has(item.id))
      found.splice(0, Infinity, { ...problem('duplicate-id', '.id', item.id), skipped: 1 });
    else if (item) {
      items.push(item);
      if (item.id !== undefined) ids.add(item.id);
    }
    if (found.length) report(found.map((each) => ({ ...each, path: `${name}[${at}]${each.path}`, ...(id && { id }) })));
    yield;
  }
  if (given.length > most) report([{ ...problem('too-many', name), skipped: given.length - most }]);
  return items;
}

/** One item of a list, with what was found wrong. */
export function readItem(name: ListName, given: unknown): ReadItem {
  const found: Problem[] = [];
  const item = readerOf(feedLists[name])(given, found) as { id?: string } | undefined;
  if (item) dropUnsafe(item, '', found);
  else skip(found);
  return { item, found, id: excerpt((given as { id?: unknown } | null | undefined)?.id) };
}

/** The last problem found is the one that cost the item. */
function skip(found: Problem[]) {
  const last = found.pop() ?? problem('missing', '');
  found.push({ ...last, code: last.code === 'field-ignored' ? 'item-invalid' : last.code, skipped: 1 });
}

/** Links leave here safe or not at all, so that no element can forget to ask. Pictures and web pages are never `mailto:`. */
function dropUnsafe(item: object, path: string, found: Problem[]) {
  const links = item as Record<string, unknown>;
  for (const key of ['url', 'image', 'photo']) {
    const link = Object.hasOwn(links, key) && links[key];
    if (typeof link !== 'string') continue;
    const safe = safeUrl(link);
    if (safe && (key === 'url' || safe.startsWith('http'))) links[key] = safe;
    else {
      Reflect.deleteProperty(links, key);
      found.push(problem('unsafe-url', `${path}.${key}`, link));
    }
  }
}

/** The engine's own words. */
function whyNoJson(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as SyntaxError).message;
  }
}
