/** The words of all offers, sorted, with their postings as bytes: what a search reads, and what can be kept as a buffer. */
import { addBit, type Bits } from './bits.ts';
import { heaviest, weightBits } from './word-table.ts';

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

/** Words that stand together, and what each is worth by its weight in an offer. */
export interface Valued {
  from: number;
  to: number;
  values: Uint8Array;
}

/**
 * Gives offers what these words are worth to them, where they had less, and marks them as owners. It runs over all there is while someone
 * types one letter.
 */
export function raise(scores: Uint8Array, { starts, postings }: Dictionary, { from, to, values }: Valued, owners?: Bits): void {
  for (let place = from; place < to; place++) {
    const end = starts[place + 1] ?? 0;
    let offer = 0;
    for (let at = starts[place] ?? 0; at < end;) {
      let byte = postings[at++] ?? 0;
      let posting = byte & 127;
      for (let shift = 7; byte & 128; shift += 7) {
        byte = postings[at++] ?? 0;
        posting |= (byte & 127) << shift;
      }
      offer += posting >> weightBits;
      const value = values[posting & heaviest] ?? 0;
      if (value > (scores[offer] ?? 0)) scores[offer] = value;
      if (owners) addBit(owners, offer);
    }
  }
}

export function wordAt({ text, offsets }: Dictionary, place: number): string {
  return text.slice(offsets[place], (offsets[place + 1] ?? 0) - 1);
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
