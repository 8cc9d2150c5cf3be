/** Words sorted while they come: in runs of equal size that are merged two by two, so that little is left to do when all are there. */
import type { Steps } from '@wijkwijzer/feed';

const runLength = 512;

/** Two runs of numbers as one, in the order of their words. */
function merge(words: readonly string[], one: Int32Array, other: Int32Array): Int32Array {
  const merged = new Int32Array(one.length + other.length);
  let [here, there] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const takesHere =
      there >= other.length || (here < one.length && (words[one[here] ?? 0] ?? '') < (words[other[there] ?? 0] ?? ''));
    merged[at] = (takesHere ? one[here++] : other[there++]) ?? 0;
  }
  return merged;
}

export class SortedRuns {
  readonly #runs: Int32Array[] = [];
  /** The first word that is in no run; 0 is none. */
  #next = 1;

  /** Sorts what has come since the last time, when that is worth while. */
  add(words: readonly string[]): void {
    while (words.length - this.#next >= runLength) {
      this.#sort(words, this.#next + runLength);
      while (this.#runs.at(-1)?.length === this.#runs.at(-2)?.length && this.#runs.length > 1) this.#mergeLast(words);
    }
  }

  /** The numbers of all words in the order of the words. */
  *all(words: readonly string[]): Steps<Int32Array> {
    this.add(words);
    this.#sort(words, words.length);
    while (this.#runs.length > 1) {
      yield;
      this.#mergeLast(words);
    }
    yield;
    return this.#runs[0] ?? new Int32Array();
  }

  #sort(words: readonly string[], end: number): void {
    const run = Array.from({ length: end - this.#next }, (_, at) => this.#next + at);
    run.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    this.#runs.push(Int32Array.from(run));
    this.#next = end;
  }

  #mergeLast(words: readonly string[]): void {
    const [one, other] = this.#runs.splice(-2);
    if (one && other) this.#runs.push(merge(words, one, other));
  }
}
