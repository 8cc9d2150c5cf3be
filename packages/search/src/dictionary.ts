/** The words of all offers, sorted, with their postings in typed arrays: what a search reads, and what can be kept as a buffer. */
import type { Steps } from '@wijkwijzer/feed';
import { findParts, frequentHeads } from './compounds.ts';
import { heaviest, weightBits, type WordTable } from './word-table.ts';

export interface Dictionary {
  /** All words, sorted by their UTF-16 units, each with a line feed after it. */
  text: string;
  /** Where each word begins in the text; one more at the end. */
  offsets: Int32Array;
  /** Where the postings of each word begin; one more at the end. A range of words has a range of postings. */
  starts: Int32Array;
  postings: Int32Array;
  /** In the same way, the compounds that a word is a part of. */
  partStarts: Int32Array;
  compounds: Int32Array;
}

const buckets = 128;
/** Postings or words that are handled in a step: far less than a frame on a slow telephone. */
const perStep = 3_000;

/** By their first two characters, then each of these groups by itself, so that no step takes long. */
function* sortedNumbers(words: readonly string[]): Steps<Int32Array> {
  const unit = (word: string, at: number) => Math.min(word.charCodeAt(at) || 0, buckets - 1);
  const groups = new Map<number, string[]>();
  const numbers = new Map<string, number>();
  for (let number = 1; number < words.length; number++) {
    const word = words[number] ?? '';
    const key = unit(word, 0) * buckets + unit(word, 1);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
    numbers.set(word, number);
    if (number % perStep === 0) yield;
  }
  const sorted = new Int32Array(words.length - 1);
  let count = 0;
  let done = 0;
  for (const key of [...groups.keys()].sort((a, b) => a - b)) {
    for (const word of groups.get(key)?.sort() ?? []) sorted[count++] = numbers.get(word) ?? 0;
    if (count - done > perStep / 4) {
      done = count;
      yield;
    }
  }
  return sorted.subarray(0, count);
}

/** Adds to a number in a list; gives the sum. */
const add = (list: Int32Array, at: number, more: number): number => (list[at] = (list[at] ?? 0) + more);

/** From each word in turn what it leads to, as one array with the places where each begins. */
const runs = (count: number, room: number) => ({ starts: new Int32Array(count + 1), list: new Int32Array(room) });

/** The dictionary of a table that was read to the end, for `size` offers. */
export function* makeDictionary(table: WordTable, size: number): Steps<Dictionary> {
  for (const head of frequentHeads) table.add(head);
  const { words } = table;
  const sorted = yield* sortedNumbers(words);
  const count = sorted.length;
  const places = new Int32Array(words.length);
  const offsets = new Int32Array(count + 1);
  const { starts, list: postings } = runs(count, table.postings);
  const sums = new Uint8Array(size);
  let length = 0;
  let end = 0;
  let done = 0;
  const take = (posting: number) => {
    const offer = posting >> weightBits;
    const sum = sums[offer] ?? 0;
    if (!sum) postings[end++] = offer;
    sums[offer] = Math.min(heaviest, sum + (posting & heaviest));
  };
  for (const [at, number] of sorted.entries()) {
    places[number] = at;
    offsets[at] = length;
    length += (words[number]?.length ?? 0) + 1;
    const start = (starts[at] = end);
    table.each(number, take);
    for (let post = start; post < end; post++) {
      const offer = postings[post] ?? 0;
      postings[post] = (offer << weightBits) | (sums[offer] ?? 0);
      sums[offer] = 0;
    }
    if (end + at - done > perStep) {
      done = end + at;
      yield;
    }
  }
  offsets[count] = length;
  starts[count] = end;

  const pairs = yield* findParts(table);
  yield;
  const { starts: partStarts, list: compounds } = runs(count, pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) add(partStarts, places[pairs[at] ?? 0] ?? 0, 1);
  for (let at = 0, sum = 0; at <= count; at++) partStarts[at] = sum += partStarts[at] ?? 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const part = places[pairs[at] ?? 0] ?? 0;
    compounds[add(partStarts, part, -1)] = places[pairs[at + 1] ?? 0] ?? 0;
  }
  let text = '';
  for (const [at, number] of sorted.entries()) {
    if (at % perStep === 0) yield;
    text += `${words[number] ?? ''}\n`;
  }
  return { text, offsets, starts, postings: postings.slice(0, end), partStarts, compounds };
}
