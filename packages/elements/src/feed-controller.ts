/**
 * The feed of an element: asks for it, follows what changes in it, tells the webmaster when something is wrong, and draws what every
 * element shows as long as there is no feed. An element brings only what it does with the feed.
 */
import { Task, TaskStatus } from '@lit/task';
import { giveWay } from '@wijkwijzer/feed';
import { html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { sharedFeed, type ReadyFeed, type SharedFeed, type Shows } from './feed-store.ts';
import type { Messages } from './messages/nl.ts';
import { icon } from './parts/icons.ts';
import { kioskAround } from './parts/kiosk-around.ts';
import { dress } from './parts/later.ts';
import { notice } from './parts/notice.ts';
import { dayText } from './parts/offer-facts.ts';
import { whenIdle } from './parts/when-idle.ts';
import type * as WebmasterLines from './webmaster-lines.ts';

export interface FeedOptions {
  /** Fetches what draws the feed, when that is a file of its own, and gives its styles. */
  views?(): Promise<CSSResult>;
  /** Whether the words of all offers are needed with the feed, because something is asked of them. */
  withWords?(): boolean;
  /** Called while the feed is on its way and the first frame stands, when there is time for what takes long the first time. */
  onWaiting?(): void;
  /** The feed is there: the first one, or that of another address. The render that shows it is a task of its own. */
  onReady?(ready: ReadyFeed, shared: SharedFeed): void;
  /** Something changed that elements with this feed share: the kept list, the chosen supporter, or how well a search works. */
  onChange?(): void;
  /** What other elements with this feed may ask this one to show. */
  shows?: Shows;
}

export class FeedController implements ReactiveController {
  /** The feed that is shown; undefined until there is one, and after a failure. */
  ready: ReadyFeed | undefined;
  /** What all elements on the page with this feed share; there from the first request on. */
  shared: SharedFeed | undefined;

  readonly #host: LitElement & { feed: string };
  readonly #task: Task;
  readonly #onChange: () => void;
  readonly #shows: Shows | undefined;

  constructor(host: LitElement & { feed: string }, { views, withWords, onWaiting, onReady, onChange, shows }: FeedOptions = {}) {
    this.#host = host;
    host.addController(this);
    this.#shows = shows;
    this.#onChange = () => {
      onChange?.();
      host.requestUpdate();
    };
    this.#task = new Task(host, {
      args: () => [host.feed],
      task: async ([address], { signal }) => {
        // An element that is drawn when it has left the page asks nothing either: nobody would end that request.
        if (!address || !host.isConnected) throw new Error('no feed');
        this.#leave();
        this.shared = sharedFeed(address);
        this.#join();
        whenIdle(() => onWaiting?.());
        const [ready, styles] = await Promise.all([this.shared.load(signal, withWords), views?.()]);
        if (styles) dress(host, styles);
        onReady?.(ready, this.shared);
        await giveWay();
        return ready;
      },
      onComplete: (ready) => {
        this.ready = ready;
        this.#offer();
        const { problems } = ready;
        if (problems.length) this.#tell((lines) => lines.tellProblems(problems, host.feed));
      },
      onError: (error) => {
        this.ready = undefined;
        // Leaving the page is no failure.
        if (host.isConnected) this.#tell((lines) => lines.tellFailure(error as Error, host.feed, host.localName));
      },
    });
  }

  /** Whether it was asked for in vain. */
  get failed(): boolean {
    return this.#task.status === TaskStatus.ERROR;
  }

  hostConnected(): void {
    kioskAround(this.#host)?.takeIn?.(this.#host);
    this.#join();
    // The request was aborted when the element left; it is asked again where it is put back.
    if (this.#host.hasUpdated && !this.ready) this.#retry();
  }

  hostDisconnected(): void {
    this.#task.abort();
    this.#leave();
  }

  #join(): void {
    this.shared?.addEventListener('change', this.#onChange);
    this.shared?.addEventListener('refresh', this.#retry);
    this.#offer();
  }

  /** Others may ask to be shown something once there is something to show. */
  #offer(): void {
    // A feed may come just after the element left.
    if (this.#shows && this.ready && this.#host.isConnected) this.shared?.join(this.#shows);
  }

  #leave(): void {
    this.shared?.removeEventListener('change', this.#onChange);
    this.shared?.removeEventListener('refresh', this.#retry);
    if (this.#shows) this.shared?.leave(this.#shows);
  }

  /** What `show` makes of the feed; while there is none, that it is on its way, or that it failed and what stands between the tags. */
  render(t: Messages, show: (ready: ReadyFeed) => unknown): TemplateResult {
    const { ready } = this;
    if (ready) return html`${ready.stale ? renderOldCopy(t, ready) : nothing}${show(ready)}`;
    if (!this.failed) return html`<p class="soft" role="status">${t.loading}</p>`;
    return html`${notice(
        'alert-triangle',
        html`<p><strong>${t.failed}</strong> ${t.failedAdvice}</p>
          <p>
            <button type="button" class="btn" @click=${this.#retry}>${icon('refresh')}${t.retry}</button>
          </p>`,
      )} <slot></slot>`;
  }

  readonly #retry = (): void => void this.#task.run();

  /** In sentences that are fetched only now: residents never need them. */
  #tell(say: (lines: typeof WebmasterLines) => void): void {
    import('./webmaster-lines.ts').then(say, (error: unknown) => console.error('Wijkwijzer: the feed', error));
  }
}

function renderOldCopy(t: Messages, { feed }: ReadyFeed): TemplateResult {
  const text = t.oldCopy(feed.updated ? dayText({ t, feed }, feed.updated) : '');
  return notice('hourglass', html`<p>${text}</p>`);
}
