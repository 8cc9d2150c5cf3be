/**
 * Which letters words have. Every three in a row somewhere behind the start, for what a word may be a part of: looking through the whole
 * dictionary for each of the words that mean the same takes longer than all else of a search. And all of them, for what may have been meant.
 */
import type { Steps } from '@wijkwijzer/feed';
import { placeAt, wordAt, type Dictionary } from './dictionary.ts';

/** Letters that are noted together, and letters that stand before them at least. */
const together = 3;
const leastBefore = 3;
/** Letters share a bucket by chance; whoever looks in it checks. */
const buckets = 1 << 14;

const bucketAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2)) & (buckets - 1);

/** Which letters stand in a stretch of text, as one bit for each; others share a bit by chance. */
export function lettersIn(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

export interface Letters {
  /** By place in the dictionary what `lettersIn` says of the word. */
  ofWords: Int32Array;
  /** Where the places of each bucket begin; one more at the end. */
  starts: Int32Array;
  /** Places of words in the dictionary. */
  places: Int32Array;
}

/** Words that are gone through in a step. */
const perStep = 2_000;

/** Notes all letters of a dictionary; of three in a row first how many there are, then where. A few milliseconds for 10,000 offers. */
export function* noteLetters({ text, offsets }: Dictionary): Steps<Letters> {
  const starts = new Int32Array(buckets + 1);
  const inWords = (from: number, end: number, take: (bucket: number, place: number) => void) => {
    // From the back, so that each bucket ends up with where it begins, and in the order of the words.
    for (let place = end - 1; place >= from; place--) {
      const last = (offsets[place + 1] ?? 0) - 1 - together;
      for (let at = (offsets[place] ?? 0) + leastBefore; at <= last; at++) take(bucketAt(text, at), place);
    }
  };
  const ofWords = new Int32Array(offsets.length - 1);
  for (let place = 0; place < ofWords.length; place++) {
    ofWords[place] = lettersIn(text, offsets[place] ?? 0, (offsets[place + 1] ?? 0) - 1);
    if (place % perStep === 0) yield;
  }
  function* each(take: (bucket: number, place: number) => void): Steps<void> {
    for (let end = offsets.length - 1; end > 0; end -= perStep) {
      inWords(Math.max(0, end - perStep), end, take);
      yield;
    }
  }
  yield* each((bucket) => (starts[bucket] = (starts[bucket] ?? 0) + 1));
  let sum = 0;
  starts.forEach((count, bucket) => (starts[bucket] = sum += count));
  const places = new Int32Array(sum);
  yield* each((bucket, place) => (places[(starts[bucket] = (starts[bucket] ?? 0) - 1)] = place));
  return { ofWords, starts, places };
}

/** Of all three letters in a row, those that the fewest words have: where their places begin and end. */
function fewest({ starts, places }: Letters, letters: string): [from: number, to: number] {
  let found: [number, number] = [0, places.length];
  for (let at = 0; at + together <= letters.length; at++) {
    const bucket = bucketAt(letters, at);
    const [from = 0, to = 0] = [starts[bucket], starts[bucket + 1]];
    if (to - from < found[1] - found[0]) found = [from, to];
  }
  return found;
}

/**
 * Takes the place of each word that has these letters behind its first three, and where in the word they stand. While the letters are not
 * noted it looks through all words.
 */
export function eachWordWith(
  dictionary: Dictionary,
  known: Letters | undefined,
  letters: string,
  take: (place: number, begin: number, word: string) => void,
): void {
  const { text, offsets } = dictionary;
  const look = (place: number) => {
    const word = wordAt(dictionary, place);
    for (let begin = word.indexOf(letters, leastBefore); begin >= 0; begin = word.indexOf(letters, begin + 1))
      take(place, begin, word);
  };
  if (!known)
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at)) {
      const place = placeAt(dictionary, at);
      look(place);
      at = offsets[place + 1] ?? text.length;
    }
  else {
    const [from, to] = fewest(known, letters);
    let before = -1;
    for (let at = from; at < to; at++) {
      const place = known.places[at] ?? 0;
      if (place !== before) look(place);
      before = place;
    }
  }
}
