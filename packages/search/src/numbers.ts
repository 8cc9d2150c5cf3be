/** Lists of numbers that are still being made, in typed arrays: a plain array takes twice the room. */

/** A longer list of the same numbers. */
export function grown<List extends Int32Array | Uint16Array | Uint8Array>(old: List, length: number): List {
  const more = new (old.constructor as new (length: number) => List)(length);
  more.set(old);
  return more;
}

/** Whole numbers, added one by one. */
export class Numbers {
  #list = new Int32Array(2);
  #count = 0;

  add(number: number): void {
    if (this.#count === this.#list.length) this.#list = grown(this.#list, this.#count * 2);
    this.#list[this.#count++] = number;
  }

  get length(): number {
    return this.#count;
  }

  get last(): number | undefined {
    return this.#count ? this.#list[this.#count - 1] : undefined;
  }

  /** All so far; those that are added later are not in it. */
  all(): Int32Array {
    return this.#list.subarray(0, this.#count);
  }
}
