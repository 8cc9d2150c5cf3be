/**
 * A feed that is read while it arrives: on a slow line the visitor's machine has little else to do, and when the last byte is in,
 * nearly all the work is done. Items of the lists are read as soon as their last brace is there, and a 0 takes their place in the
 * text. `JSON.parse` judges that text at the end: what is JSON stays its decision.
 */
import { decoderOf } from './bounds.ts';
import type { ListName } from './feed.ts';
import type { Offer } from './offer.ts';
import { isListName, readArrived, readItem, type EarlyItems, type ReadResult } from './read-feed.ts';
import type { Steps } from './slices.ts';

/** Characters that are looked through again with each chunk, for the end of an item; a longer item is read with the whole. */
const longestItem = 1 << 18;

export class ArrivingFeed {
  #decoder: TextDecoder | undefined;
  /** All of the bytes: when they are no JSON, the error has to say where. */
  readonly #all: Uint8Array[] = [];
  /** Whether something in them is no text. */
  #isBroken = false;
  /** The text that was looked through, with a 0 for each item that was read; then the rest. */
  #done = '';
  #rest = '';
  /** Where the look through the rest stands: at which character, in how many brackets, in which list, at which item. */
  #at = 0;
  #depth = 0;
  #key = '';
  #list: ListName | undefined;
  #place = 0;
  /** Where the open item begins; -1 between items. */
  #start = -1;
  /** The items that were read, by the name of their list and their place in it. */
  readonly #items: EarlyItems = {};
  readonly #onOffer: ((offer: Offer) => void) | undefined;

  /** `onOffer` gets each offer as soon as it is read; whether it stays in the feed is known at the end. */
  constructor(onOffer?: (offer: Offer) => void) {
    this.#onOffer = onOffer;
  }

  /** Adds bytes and reads the items that end in them, one a step. */
  *add(bytes: Uint8Array): Steps<void> {
    this.#decoder ??= decoderOf(bytes);
    const text = this.#decoder.decode(bytes, { stream: true });
    const early = this.#rest.length < longestItem;
    this.#all.push(bytes);
    this.#rest += text;
    this.#isBroken ||= text.includes('\ufffd');
    while (early && this.#readNext()) yield;
  }

  /** The feed, after the last bytes. */
  finish(): Steps<ReadResult> {
    const end = this.#decoder?.decode() ?? '';
    const whole = () => this.#all.map((bytes) => this.#decoder?.decode(bytes, { stream: true })).join('') + end;
    return readArrived(this.#done + this.#rest + end, this.#items, this.#isBroken || end !== '', whole);
  }

  /** Looks for the end of the next item and reads it; false when that is still to come. */
  #readNext(): boolean {
    const text = this.#rest;
    let at = this.#at;
    for (; at < text.length; at++) {
      const character = text[at];
      if (character === '"') {
        const end = endOfString(text, at);
        if (end < 0) break;
        if (this.#depth === 1) this.#key = text.slice(at + 1, end);
        at = end;
      } else if (character === '{' || character === '[') {
        this.#depth++;
        if (this.#depth === 2) this.#open(character === '[');
        else if (this.#depth === 3 && this.#list && character === '{') this.#start = at;
      } else if (character === '}' || character === ']') {
        this.#depth--;
        if (this.#depth === 2 && this.#start >= 0) {
          this.#read(at + 1);
          return true;
        }
      } else if (character === ',' && this.#depth === 2) this.#place++;
    }
    this.#at = at;
    if (this.#start < 0) this.#pass(at, text.slice(0, at));
    return false;
  }

  #open(isArray: boolean): void {
    this.#list = isArray && isListName(this.#key) ? this.#key : undefined;
    this.#place = 0;
    if (this.#list) this.#items[this.#list] = [];
  }

  #read(end: number): void {
    const text = this.#rest.slice(this.#start, end);
    let item: unknown;
    try {
      item = JSON.parse(text);
    } catch {
      // The whole is no JSON either, and is refused at the end.
    }
    if (item && this.#list) {
      const read = readItem(this.#list, item);
      (this.#items[this.#list] ??= [])[this.#place] = read;
      // What the schema of offers lets through is one.
      if (this.#list === 'offers' && read.item) this.#onOffer?.(read.item as Offer);
    }
    this.#pass(end, this.#rest.slice(0, this.#start) + (item ? '0' : text));
    this.#start = -1;
  }

  #pass(end: number, done: string): void {
    this.#done += done;
    this.#rest = this.#rest.slice(end);
    this.#at = 0;
  }
}

/** Where the string ends that begins at `at`; -1 when that is still to come. */
function endOfString(text: string, at: number): number {
  for (;;) {
    at = text.indexOf('"', at + 1);
    let backslashes = 0;
    while (text[at - backslashes - 1] === '\\') backslashes++;
    if (at < 0 || backslashes % 2 === 0) return at;
  }
}
