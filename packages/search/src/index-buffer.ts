/**
 * The words of an index as bytes, made once where the feed is made, so that whoever opens it has no words to read. The feed itself
 * stays beside it: it has the offers, the facets and the synonyms.
 */
import { finish, type Feed } from '@wijkwijzer/feed';
import type { Dictionary } from './dictionary.ts';
import { OfferIndexBuilder } from './index-offers.ts';
import { wordsOfIndex } from './read-words.ts';
import { draw } from './order.ts';
import type { OfferIndex } from './search-request.ts';

const magic = 0x575a_4958;
/** Another one for every change in how words are read or kept: an older buffer is refused. */
const version = 3;
/** Magic number, version, checksum, offers, number of words; then the bytes of the text and of the postings. */
const head = 7;

/** `not-an-index`: other bytes. `wrong-version`: made by another version. `damaged`: cut off or changed. `wrong-feed`: of other offers. */
export type IndexBufferErrorCode = 'not-an-index' | 'wrong-version' | 'damaged' | 'wrong-feed';

export class IndexBufferError extends Error {
  readonly code: IndexBufferErrorCode;
  constructor(code: IndexBufferErrorCode) {
    super(`The index can't be opened: ${code}.`);
    this.name = 'IndexBufferError';
    this.code = code;
  }
}

/** The offers that an index was made of, as one number. */
const offersIn = ({ offers }: OfferIndex): number => draw(offers.map(({ id }) => id).join('\n'));

/** How many whole numbers some bytes fill. */
const wholes = (bytes: number): number => Math.ceil(bytes / 4);

/** FNV-1a over all numbers but those before `from`. */
function checksum(numbers: Uint32Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < numbers.length; at++) sum = Math.imul(sum ^ (numbers[at] ?? 0), 0x01000193) ^ (sum >>> 13);
  return sum >>> 0;
}

/** Reads what is left of the words first. Numbers are in the byte order of the machine, which everywhere is little-endian. */
export function toBuffer(index: OfferIndex): ArrayBuffer {
  const found = wordsOfIndex.get(index)?.();
  if (!found) throw new TypeError('This index was not made by indexOffers.');
  const { dictionary } = found.vocabulary;
  const text = new TextEncoder().encode(dictionary.text);
  const { offsets, starts, postings } = dictionary;
  const numbers = new Uint32Array(head + 2 * offsets.length + wholes(text.length) + wholes(postings.length));
  numbers.set([magic, version, 0, offersIn(index), offsets.length - 1, text.length, postings.length]);
  numbers.set(offsets, head);
  numbers.set(starts, head + offsets.length);
  const from = (head + 2 * offsets.length) * 4;
  new Uint8Array(numbers.buffer, from).set(text);
  new Uint8Array(numbers.buffer, from + wholes(text.length) * 4).set(postings);
  numbers[2] = checksum(numbers, 3);
  return numbers.buffer;
}

/**
 * The index of a feed, with words from a buffer that `toBuffer` made of the same offers. Throws an `IndexBufferError` when it is not
 * that. `now` decides which offers are shown, and has to be of the same day or of one on which the same ones are.
 */
export function fromBuffer(buffer: ArrayBuffer, feed: Feed, now?: Date): OfferIndex {
  const refuse = (code: IndexBufferErrorCode) => {
    throw new IndexBufferError(code);
  };
  const numbers = new Uint32Array(buffer.slice(0, buffer.byteLength & ~3));
  if (numbers[0] !== magic) refuse('not-an-index');
  if (numbers[1] !== version) refuse('wrong-version');
  const [, , sum, offers, words = 0, textLength = 0, postingsLength = 0] = numbers;
  const from = head + 2 * (words + 1);
  const size = from + wholes(textLength) + wholes(postingsLength);
  if (size * 4 !== buffer.byteLength || sum !== checksum(numbers, 3)) refuse('damaged');
  const dictionary: Dictionary = {
    text: new TextDecoder().decode(new Uint8Array(numbers.buffer, from * 4, textLength)),
    offsets: new Int32Array(numbers.buffer, head * 4, words + 1),
    starts: new Int32Array(numbers.buffer, (head + words + 1) * 4, words + 1),
    postings: new Uint8Array(numbers.buffer, (from + wholes(textLength)) * 4, postingsLength),
  };
  const index = finish(new OfferIndexBuilder(now).finish(feed, dictionary));
  if (offersIn(index) !== offers) refuse('wrong-feed');
  return index;
}
