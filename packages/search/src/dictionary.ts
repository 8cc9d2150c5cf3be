/** The words of all offers, sorted, with their postings as bytes: what a search reads, and what can be kept as a buffer. */

export interface Dictionary {
  /** All words, sorted by their UTF-16 units, each with a line feed after it. */
  text: string;
  /** Where each word begins in the text; one more at the end. */
  offsets: Int32Array;
  /** Where the postings of each word begin; one more at the end. A range of words has a range of postings. */
  starts: Int32Array;
  /**
   * Of each posting how many offers further it is than the one before it of the same word, and in the last four bits what the word weighs
   * there: seven bits in a byte, the lowest first, and an eighth that says that more follows. A third of what whole numbers would take.
   */
  postings: Uint8Array;
}

export function wordAt({ text, offsets }: Dictionary, place: number): string {
  return text.slice(offsets[place], (offsets[place + 1] ?? 0) - 1);
}

/** The place of the word that stands here in the text. */
export function placeAt({ offsets }: Dictionary, at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The place of the first word that is not before this one; with `after`, not before all that start so. */
export function placeOf({ text, offsets }: Dictionary, word: string, after = false): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = offsets[middle] ?? 0;
    let at = 0;
    while (at < word.length && text.charCodeAt(from + at) === word.charCodeAt(at)) at++;
    const before = at < word.length ? text.charCodeAt(from + at) < word.charCodeAt(at) : after;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isWordAt({ text, offsets }: Dictionary, place: number, word: string): boolean {
  return (offsets[place + 1] ?? 0) - (offsets[place] ?? 0) === word.length + 1 && text.startsWith(word, offsets[place]);
}

/** Whether an offer has this very word, or compounds end in it. */
export const hasWord = (dictionary: Dictionary, word: string): boolean => isWordAt(dictionary, placeOf(dictionary, word), word);
