/**
 * Notices that nobody uses a screen any more: after a quiet while it warns and counts down, and when that is not answered it ends.
 * Whatever anyone does begins the while anew, however often (WCAG 2.2.1 asks for ten times, with twenty seconds to answer).
 */
export interface IdleOptions {
  /** Seconds of quiet before the warning. */
  quiet(): number;
  /** Seconds that the warning stands. */
  warning(): number;
  /** The seconds that are left; undefined when the warning is over because somebody is there. */
  onWarning(left: number | undefined): void;
  onEnd(): void;
}

export class IdleWatch {
  readonly #options: IdleOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When someone did something last. */
  #last = 0;
  #left: number | undefined;

  constructor(options: IdleOptions) {
    this.#options = options;
  }

  /** Somebody has begun. */
  get running(): boolean {
    return this.#timer !== undefined;
  }

  /** Seconds until the end, while there is a warning. */
  get left(): number | undefined {
    return this.#left;
  }

  /** Somebody did something. */
  touch(): void {
    this.#last = performance.now();
    if (this.#left !== undefined) {
      this.#left = undefined;
      this.#options.onWarning(undefined);
    } else if (this.running) return;
    this.#wait(this.#options.quiet());
  }

  /** Somebody is there and still has to answer: the time to do so begins anew. */
  restart(): void {
    if (this.#left === undefined) return;
    this.#last = performance.now() - this.#options.quiet() * 1000;
    this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#left = undefined;
  }

  #wait(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), seconds * 1000);
  }

  readonly #look = (): void => {
    const { quiet, warning, onWarning, onEnd } = this.#options;
    const over = (performance.now() - this.#last) / 1000 - quiet();
    if (over < -0.001) return this.#wait(-over);
    // Also when the screen slept through the warning: nobody was there to answer it, and the next one must see nothing.
    if (over >= warning() - 0.01) {
      this.stop();
      return onEnd();
    }
    const left = Math.ceil(warning() - over - 0.005);
    if (left !== this.#left) onWarning((this.#left = left));
    this.#wait(Math.max(0.05, warning() - over - (left - 1)));
  };
}
