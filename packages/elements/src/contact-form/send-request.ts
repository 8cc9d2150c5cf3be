/**
 * Sends one request to a receiver until it is acknowledged, refused, or out of tries. What is sent and its key stay the same over all
 * tries, so that a receiver stores it once; a try of which nobody knows the outcome is never followed by another request.
 */
import type { ContactRequest, RequestEnvelope, RequestProblem } from '@wijkwijzer/feed';
import { readAnswer, type Answer } from './answer.ts';
import { newKey } from './idempotency-key.ts';
import type { Receipt } from './receipt.ts';

export type WaitReason = 'offline' | 'unreachable' | 'busy' | 'failing';

export type Progress =
  | { step: 'sending' }
  /** `until` (milliseconds since 1970) a next try; Infinity until there is a network. */
  | { step: 'waiting'; why: WaitReason; until: number }
  | { step: 'sent'; receipt: Receipt }
  | { step: 'refused'; code: string; problems: readonly RequestProblem[] }
  | { step: 'failed' };

/** In milliseconds. */
export interface Pace {
  /** How long one try may take. */
  perTry: number;
  /** Between tries; there is one try more than there are waits. */
  waits: readonly number[];
  /** Before a request that is still being stored is asked for again. */
  inProgress: number;
  /** Before a form that was sent too fast is sent again. */
  tooFast: number;
}
const standard: Pace = { perTry: 20_000, waits: [1_000, 4_000], inProgress: 1_000, tooFast: 2_000 };

/** How often a receiver may say `in-progress` or `too-fast` before that counts as a failure. */
const mostDelays = 10;

/** Browsers allow 64 KiB for all bodies of a page together that outlive it; the page may have some of its own. */
const mostKeptAlive = 60 * 1024;
let keptAlive = 0;

export interface Sending {
  endpoint: string;
  request: ContactRequest;
  /** The key of an earlier, refused request with the very same content. */
  key?: string | undefined;
  website: string;
  /** Milliseconds since the form was first seen. */
  openFor: () => number;
  onProgress: (progress: Progress) => void;
  pace?: Partial<Pace>;
}

export class RequestSender {
  readonly key: string;
  progress: Progress = { step: 'sending' };
  /** Whether the receiver may have it although nobody said so. */
  maybeStored = false;

  readonly #sending: Sending;
  readonly #pace: Pace;
  #body: string;
  #abort: AbortController | undefined;
  /** Grows when tries are ended from outside: an older run then does nothing more. */
  #run = 0;
  #running = false;
  #goOn: (() => void) | undefined;

  constructor(sending: Sending) {
    this.#sending = sending;
    this.#pace = { ...standard, ...sending.pace };
    this.key = sending.key ?? newKey();
    this.#body = this.#write();
  }

  /** Sends it, or tries anew after a failure or a stop. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    void this.#tryOften();
  }

  /** Ends a wait. */
  tryNow(): void {
    this.#goOn?.();
  }

  /** Tries no more and tells nothing more. What is on its way is cut off, unless it may arrive still. */
  stop({ letArrive = false } = {}): void {
    if (!this.#running) return;
    this.#run++;
    this.#running = false;
    this.maybeStored ||= this.#abort !== undefined;
    this.progress = { step: 'failed' };
    if (!letArrive) this.#abort?.abort();
    this.#goOn?.();
  }

  #write(): string {
    const { request, website, openFor } = this.#sending;
    const envelope: RequestEnvelope = { website, openFor: Math.round(openFor()) };
    return JSON.stringify({ ...request, ...envelope });
  }

  #tell(progress: Progress): void {
    this.progress = progress;
    this.#running = progress.step === 'sending' || progress.step === 'waiting';
    this.#sending.onProgress(progress);
  }

  async #tryOften(): Promise<void> {
    const run = this.#run;
    let delays = 0;
    let wanted = false;
    for (let tries = 0; ;) {
      // Some browsers believe wrongly that they are offline: who asks for it gets a try.
      if (!navigator.onLine && !wanted) {
        this.#tell({ step: 'waiting', why: 'offline', until: Infinity });
        wanted = await this.#wait();
      }
      if (run !== this.#run) return;
      this.#tell({ step: 'sending' });
      const answer = await this.#try(tries === 0);
      if (run !== this.#run) return;
      const next = this.#judge(answer);
      if (next.step !== 'again') return this.#tell(next);
      if (next.delay !== undefined && delays++ < mostDelays) {
        wanted = await this.#wait(next.delay);
        continue;
      }
      const wait = this.#pace.waits[tries++];
      if (wait === undefined) return this.#tell({ step: 'failed' });
      // With up to a quarter more, so that those whom a failure sent away don't all come back at once.
      const after = Math.max(next.after ?? 0, wait * (1 + Math.random() / 4));
      this.#tell({ step: 'waiting', why: next.why, until: Date.now() + after });
      wanted = await this.#wait(after);
    }
  }

  #judge(answer: Answer | undefined): Progress | { step: 'again'; why: WaitReason; after?: number | undefined; delay?: number } {
    if (!answer || answer.means === 'unclear' || (answer.means === 'again' && answer.stored === 'maybe')) this.maybeStored = true;
    if (!answer) return { step: 'again', why: 'unreachable' };
    switch (answer.means) {
      case 'sent':
        return { step: 'sent', receipt: answer.receipt };
      case 'unclear':
        return { step: 'failed' };
      case 'refused':
        // Something between us and the receiver may refuse a second try of what the receiver has.
        return this.maybeStored && !answer.code
          ? { step: 'failed' }
          : { step: 'refused', code: answer.code, problems: answer.problems };
      case 'again': {
        const { why, after } = answer;
        if (why === 'in-progress') return { step: 'again', why: 'busy', delay: after ?? this.#pace.inProgress };
        if (why !== 'too-fast') return { step: 'again', why, after };
        // Nothing was stored under this key, and only the time has to be another one.
        this.#body = this.#write();
        return { step: 'again', why: 'busy', delay: after ?? this.#pace.tooFast };
      }
    }
  }

  /** One try; undefined when no answer came. */
  async #try(isFirst: boolean): Promise<Answer | undefined> {
    const abort = (this.#abort = new AbortController());
    const timer = setTimeout(() => abort.abort(), this.#pace.perTry);
    const size = new TextEncoder().encode(this.#body).length;
    // A browser refuses it when the page itself keeps too much alive: then the next try does without.
    const keepalive = isFirst && keptAlive + size <= mostKeptAlive;
    if (keepalive) keptAlive += size;
    try {
      const response = await fetch(this.#sending.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': this.key },
        body: this.#body,
        mode: 'cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        keepalive,
        signal: abort.signal,
      });
      return await readAnswer(response);
    } catch {
      // Refused by a policy, no network, broken off, or out of time: fetch does not tell them apart, nor whether it arrived.
      return undefined;
    } finally {
      clearTimeout(timer);
      if (this.#abort === abort) this.#abort = undefined;
      if (keepalive) keptAlive -= size;
    }
  }

  /** Waits for a time, a network, or who wants to try now; true for the latter two. */
  #wait(milliseconds?: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (early: boolean): void => {
        clearTimeout(timer);
        removeEventListener('online', goOn);
        this.#goOn = undefined;
        resolve(early);
      };
      const goOn = (): void => end(true);
      const timer = milliseconds === undefined ? undefined : setTimeout(() => end(false), milliseconds);
      addEventListener('online', goOn);
      this.#goOn = goOn;
    });
  }
}
