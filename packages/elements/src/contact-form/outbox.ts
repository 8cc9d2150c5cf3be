/** The one request of a form that is on its way: what it was made of stays as it is until it arrives or is taken back. */
import type { ContactRequest } from '@wijkwijzer/feed';
import type { Addressee } from './addressee.ts';
import { RequestSender, type Progress, type Sending } from './send-request.ts';

export class Outbox {
  /** To whom it goes, while it is on its way. */
  addressee: Addressee | undefined;
  /** It did not arrive at once: that is shown until it does. */
  late = false;

  readonly #onProgress: (progress: Progress, isNews: boolean) => void;
  readonly #onSecond: () => void;
  #sender: RequestSender | undefined;
  /** The request as JSON, to tell whether a resident changed anything. */
  #content = '';
  /** The key of a refused request, and what it was for. */
  #unused: { key: string; content: string } | undefined;
  #countdown: ReturnType<typeof setInterval> | undefined;

  /** `isNews`: whether it was on time until now. */
  constructor(onProgress: (progress: Progress, isNews: boolean) => void, onSecond: () => void) {
    this.#onProgress = onProgress;
    this.#onSecond = onSecond;
  }

  get progress(): Progress | undefined {
    return this.#sender?.progress;
  }

  get maybeStored(): boolean {
    return !!this.#sender?.maybeStored;
  }

  send(request: ContactRequest, addressee: Addressee, how: Pick<Sending, 'endpoint' | 'website' | 'openFor'>): void {
    this.addressee = addressee;
    this.#content = JSON.stringify(request);
    const key = this.#unused?.content === this.#content ? this.#unused.key : undefined;
    this.#unused = undefined;
    this.#sender = new RequestSender({ ...how, request, key, onProgress: (progress) => this.#follow(progress) });
    this.#sender.start();
  }

  /** Tries now, or anew. */
  goOn(): void {
    if (this.progress?.step === 'failed') this.#sender?.start();
    else this.#sender?.tryNow();
  }

  /** Tries no more; what it was stays. */
  stop(): void {
    clearInterval(this.#countdown);
    this.#sender?.stop();
    this.late = !!this.#sender;
  }

  /** Empty again. What is on its way may arrive still. A key that was not used is kept for a resident who sends the same again. */
  empty({ keepKey = false } = {}): void {
    if (!keepKey) this.#unused = undefined;
    this.#content = '';
    clearInterval(this.#countdown);
    this.#sender?.stop({ letArrive: true });
    this.#sender = undefined;
    this.addressee = undefined;
    this.late = false;
  }

  #follow(progress: Progress): void {
    const isNews = !this.late;
    clearInterval(this.#countdown);
    if (progress.step === 'waiting' || progress.step === 'failed') this.late = true;
    if (progress.step === 'waiting' && progress.until !== Infinity) this.#countdown = setInterval(this.#onSecond, 1000);
    // Nothing was stored under that key, unless it was another request.
    if (progress.step === 'refused' && progress.code !== 'key-reused' && this.#sender)
      this.#unused = { key: this.#sender.key, content: this.#content };
    this.#onProgress(progress, isNews);
  }
}
