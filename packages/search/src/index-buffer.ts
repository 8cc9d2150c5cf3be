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
const version = 2;
const arrays = ['offsets', 'starts', 'postings'] as const;
/** Magic number, version, checksum, offers; then the length of the text and of each array. */
const head = 4 + 1 + arrays.length;

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
  const lists = arrays.map((name) => dictionary[name]);
  const words = Math.ceil(text.length / 4);
  const numbers = new Uint32Array(head + words + lists.reduce((sum, { length }) => sum + length, 0));
  numbers.set([magic, version, 0, offersIn(index), text.length, ...lists.map(({ length }) => length)]);
  new Uint8Array(numbers.buffer, head * 4).set(text);
  let at = head + words;
  for (const list of lists) {
    numbers.set(list, at);
    at += list.length;
  }
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
  const [, , sum, offers, textLength = 0, ...lengths] = numbers.subarray(0, head);
  const words = Math.ceil(textLength / 4);
  const size = lengths.reduce((total, length) => total + length, head + words);
  if (size * 4 !== buffer.byteLength || sum !== checksum(numbers, 3)) refuse('damaged');
  let at = head + words;
  const lists = lengths.map((length) => new Int32Array(numbers.buffer, (at += length) * 4 - length * 4, length));
  const text = new TextDecoder().decode(new Uint8Array(numbers.buffer, head * 4, textLength));
  const dictionary = { text, ...Object.fromEntries(arrays.map((name, place) => [name, lists[place]])) } as Dictionary;
  const index = finish(new OfferIndexBuilder(now).finish(feed, dictionary));
  if (offersIn(index) !== offers) refuse('wrong-feed');
  return index;
}
