/** From a table of words to a dictionary. Each step is a function of its own: engines are slow at long generators. */
import type { Steps } from '@wijkwijzer/feed';
import { frequentHeads } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { grown } from './numbers.ts';
import { heaviest, weightBits, type WordTable } from './word-table.ts';

/** Postings or words that are handled in a step: far less than a frame on a slow telephone. */
const perStep = 3_000;
/** Bytes of a posting that is as far from the one before as can be. */
const longestPosting = 5;

/** The dictionary of a table that was read to the end, for `size` offers. */
export function* makeDictionary(table: WordTable, size: number): Steps<Dictionary> {
  for (const head of frequentHeads) table.add(head);
  const sorted = yield* table.sorted();
  const count = sorted.length;
  const offsets = new Int32Array(count + 1);
  const starts = new Int32Array(count + 1);
  const sums = new Uint8Array(size);
  const offers = new Int32Array(size);
  const parts: string[] = [];
  let postings = new Uint8Array(table.postings * 2);
  let end = 0;

  /** Lays out the postings of one word; gives how many. */
  const layOutPostings = (number: number): number => {
    let found = 0;
    table.each(number, (posting) => {
      const offer = posting >> weightBits;
      const sum = sums[offer] ?? 0;
      sums[offer] = Math.min(heaviest, sum + (posting & heaviest));
      // An offer comes twice where it has a word both of its own and from the lists of the feed.
      if (!sum) offers[found++] = offer;
    });
    const own = offers.subarray(0, found);
    // Mostly the latest comes first.
    if (own.every((offer, at) => !at || offer < (own[at - 1] ?? 0))) own.reverse();
    else own.sort();
    if (end + found * longestPosting > postings.length) postings = grown(postings, (end + found * longestPosting) * 2);
    let before = 0;
    for (let at = 0; at < found; at++) {
      const offer = own[at] ?? 0;
      let left = ((offer - before) << weightBits) | (sums[offer] ?? 0);
      for (; left > 127; left >>>= 7) postings[end++] = (left & 127) | 128;
      postings[end++] = left;
      before = offer;
      sums[offer] = 0;
    }
    return found;
  };

  /** Lays out words from here on; gives the first of the next step. */
  const layOut = (first: number): number => {
    const words: string[] = [];
    let length = offsets[first] ?? 0;
    let at = first;
    for (let done = 0; at < count && done < perStep; at++) {
      const number = sorted[at] ?? 0;
      const word = table.words[number] ?? '';
      words.push(word);
      length += word.length + 1;
      offsets[at + 1] = length;
      done += layOutPostings(number) + 1;
      starts[at + 1] = end;
    }
    words.push('');
    parts.push(words.join('\n'));
    return at;
  };

  for (let at = 0; at < count;) {
    at = layOut(at);
    yield;
  }
  return { text: parts.join(''), offsets, starts, postings: postings.slice(0, end) };
}
