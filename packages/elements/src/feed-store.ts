/**
 * Elements on one page that name the same feed share it: one request, one index, one kept list, one chosen
 * supporter. Keyed by the feed's full URL.
 * The request is aborted when the last element that waits for it leaves.
 */
import { inSlices, loadFeed, type Feed, type LoadedFeed, type Offer, type RequestTopic, type Supporter } from '@wijkwijzer/feed';
import {
  addLayWords,
  addStopWords,
  OfferIndexBuilder,
  type Filters,
  type OfferIndex,
  type SupporterWishes,
} from '@wijkwijzer/search';

export interface ReadyFeed extends LoadedFeed {
  index: OfferIndex;
}

/** What a resident wants to write about, with the id of the offer or supporter it is about. */
export interface ContactTopic {
  topic: RequestTopic;
  offer?: string;
  supporter?: string;
}

/** What an element shows when another one with the same feed asks for it: a finder offers, a picker supporters, a form itself. */
export interface Shows {
  offers?: (filters: Filters) => void;
  /** Without wishes those that were told before stay. */
  supporters?: (wishes?: SupporterWishes) => void;
  contact?: (about: ContactTopic) => void;
  /** Whom a resident may talk to about an offer first; equals in an order drawn from the seed. */
  supportersFor?: (feed: Feed, offer: Offer, seed: string) => readonly Supporter[];
  /** What a resident chose in a finder, so that it need not be asked again. */
  searched?: () => Searched;
}

export interface Searched {
  filters: Filters;
  /** As it was typed: nobody passes it on. */
  postcode: string;
  /** Id of the offer that is open. */
  offer?: string | undefined;
}

export class SharedFeed extends EventTarget {
  readonly url: string;
  /** The kept list is in the tab's own storage too, because a webmaster asked for that: `keepInTab` of the finder. */
  keptInTab = false;
  /** Ids of the offers that the resident keeps, in the order of keeping. */
  #kept: readonly string[] = [];
  #chosen: string | undefined;
  #ready: Promise<ReadyFeed> | undefined;
  #abort: AbortController | undefined;
  #waiting = 0;
  readonly #shows = new Set<Shows>();

  constructor(url: string) {
    super();
    this.url = url;
  }

  get kept(): readonly string[] {
    return this.#kept;
  }

  /** Tells all elements with this feed by a `change` event. */
  set kept(ids: readonly string[]) {
    this.#kept = ids;
    this.#tell();
  }

  /** Keeps an offer, or takes it off the list; tells whether it is kept now. */
  toggleKept(id: string): boolean {
    const kept = !this.#kept.includes(id);
    this.kept = kept ? [...this.#kept, id] : this.#kept.filter((other) => other !== id);
    return kept;
  }

  /** Id of the supporter that the resident chose; in memory only. */
  get chosen(): string | undefined {
    return this.#chosen;
  }

  /** Tells all elements with this feed by a `change` event. */
  set chosen(id: string | undefined) {
    this.#chosen = id;
    this.#tell();
  }

  /** Keeps nothing of a resident any more; tells all elements with this feed by a `change` event. */
  forget(): void {
    this.#chosen = undefined;
    this.kept = [];
  }

  /** What elements on the page can show, of several the first; where none can, nobody should be invited to ask. */
  get shows(): Shows {
    return Object.assign({}, ...[...this.#shows].reverse()) as Shows;
  }

  /** Can be asked from now on; tells all elements with this feed by a `change` event. */
  join(shows: Shows): void {
    this.#shows.add(shows);
    this.#tell();
  }

  leave(shows: Shows): void {
    if (this.#shows.delete(shows)) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }

  /**
   * The feed, read and indexed, with the words of all offers when something is asked by then; else these are read after the first
   * paint. Rejects with a FeedError. A failure is forgotten, so that a retry can work.
   */
  async load(signal: AbortSignal, withWords?: () => boolean): Promise<ReadyFeed> {
    signal.throwIfAborted();
    this.#ready ??= this.#start();
    this.#waiting++;
    const left = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      const ready = await Promise.race([this.#ready, left]);
      if (withWords?.()) await Promise.race([inSlices(ready.index.readWords(), { signal }), left]);
      return ready;
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#stop();
    }
  }

  async #start(): Promise<ReadyFeed> {
    const abort = new AbortController();
    this.#abort = abort;
    try {
      return await this.#read(abort.signal);
    } catch (error) {
      if (this.#abort === abort) this.#ready = undefined;
      throw error;
    } finally {
      if (this.#abort === abort) this.#abort = undefined;
    }
  }

  async #read(signal?: AbortSignal): Promise<ReadyFeed> {
    let builder = new OfferIndexBuilder();
    const arriving = () => {
      const own = (builder = new OfferIndexBuilder());
      return (offer: Offer) => own.add(offer);
    };
    const loaded = await loadFeed(this.url, { signal, arriving });
    const index = await inSlices(builder.finish(loaded.feed), { signal });
    void this.#learn(index);
    return { ...loaded, index };
  }

  /**
   * Asks for the feed anew and tells by a `refresh` event that there is another; what is there stays until then. When it can't be
   * fetched, what is there is an old copy from now on. Nothing changes when the new one is not `wanted` any more.
   */
  async refresh(wanted: () => boolean): Promise<void> {
    const before = await this.#ready?.catch(() => undefined);
    const next = before && (await this.#read().catch(() => ({ ...before, stale: true })));
    if (!wanted() || (before?.stale && next?.index === before.index)) return;
    if (next) this.#ready = Promise.resolve(next);
    this.dispatchEvent(new Event('refresh'));
  }

  /**
   * After the first paint: what filters need, the words of all offers; then what sharpens the search and what makes it quick, without which
   * it works too.
   */
  async #learn(index: OfferIndex): Promise<void> {
    await new Promise((painted) => setTimeout(painted));
    await inSlices(index.readFacets());
    await inSlices(index.readWords());
    const [corrections] = await Promise.allSettled([
      import('@wijkwijzer/search/corrections.js'),
      import('@wijkwijzer/search/stop-words.js').then(({ stopWords }) => addStopWords(stopWords)),
      import('@wijkwijzer/search/lay-words.js').then(({ layWords }) => inSlices(addLayWords(layWords))),
    ]);
    // The last of the three, because with it the index forgets what it found without the others.
    index.useCorrections(corrections.status === 'fulfilled' ? corrections.value.rankCorrections : () => []);
    this.#tell();
    await inSlices(index.readAhead());
    await inSlices(index.askAhead());
  }

  /** Ends a request that nobody waits for; a finished one is no longer there to end. */
  #stop(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#ready = undefined;
  }
}

const feeds = new Map<string, SharedFeed>();

/** The shared feed of an address as it stands in an attribute, relative to the page. */
export function sharedFeed(address: string): SharedFeed {
  const url = new URL(address, document.baseURI).href;
  const shared = feeds.get(url) ?? new SharedFeed(url);
  feeds.set(url, shared);
  return shared;
}
