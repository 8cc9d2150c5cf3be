/** From a table of words to a dictionary. Each step is a function of its own: engines are slow at long generators. */
import type { Steps } from '@wijkwijzer/feed';
import { frequentHeads } from './compounds.ts';
import type { Dictionary } from './dictionary.ts';
import { heaviest, weightBits, type WordTable } from './word-table.ts';

/** Postings or words that are handled in a step: far less than a frame on a slow telephone. */
const perStep = 3_000;

/** The dictionary of a table that was read to the end, for `size` offers. */
export function* makeDictionary(table: WordTable, size: number): Steps<Dictionary> {
  for (const head of frequentHeads) table.add(head);
  const sorted = yield* table.sorted();
  const count = sorted.length;
  const offsets = new Int32Array(count + 1);
  const starts = new Int32Array(count + 1);
  const postings = new Int32Array(table.postings);
  const sums = new Uint8Array(size);
  const parts: string[] = [];
  let end = 0;

  /** Lays out words from here on; gives the first of the next step. */
  const layOut = (first: number): number => {
    const words: string[] = [];
    const enough = end + perStep;
    let length = offsets[first] ?? 0;
    let at = first;
    for (; at < count && end + words.length < enough; at++) {
      const number = sorted[at] ?? 0;
      const word = table.words[number] ?? '';
      words.push(word);
      length += word.length + 1;
      offsets[at + 1] = length;
      const start = end;
      end = table.gather(number, postings, end);
      // An offer comes twice where it has a word both of its own and from the lists of the feed.
      let kept = start;
      for (let post = start; post < end; post++) {
        const posting = postings[post] ?? 0;
        const offer = posting >> weightBits;
        const sum = sums[offer] ?? 0;
        if (!sum) postings[kept++] = offer;
        sums[offer] = Math.min(heaviest, sum + (posting & heaviest));
      }
      for (let post = start; post < kept; post++) {
        const offer = postings[post] ?? 0;
        postings[post] = (offer << weightBits) | (sums[offer] ?? 0);
        sums[offer] = 0;
      }
      end = kept;
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
