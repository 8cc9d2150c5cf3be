/** Reads the words of all offers, in small steps, into what a search for words stands on. */
import { finish, type Feed, type Offer, type Steps } from '@wijkwijzer/feed';
import type { Dictionary } from './dictionary.ts';
import { makeDictionary } from './make-dictionary.ts';
import type { OfferReader } from './read-offers.ts';
import type { OfferIndex, RankCorrections } from './search-request.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';
import { TermFinder } from './term-finder.ts';
import { ownTexts, sharedTexts } from './texts.ts';
import { Totals } from './totals.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/** Offers that are read in a step. */
const perStep = 15;

/** What the search for words stands on. */
export interface Words {
  vocabulary: Vocabulary;
  finder: TermFinder;
  totals: Totals;
  /** All texts of an offer that are searched. */
  textsOf: (offer: Offer) => string[];
  synonyms: Synonyms;
  /** The number of offers. */
  size: number;
}

/** For what only few ask of an index, in files of their own: to keep it as a buffer, and to explain a hit. */
export const wordsOfIndex = new WeakMap<OfferIndex, () => Words>();

export class WordReading {
  readonly #feed: Feed;
  readonly #reader: OfferReader;
  readonly #reading: Steps<void>;
  #words: Words | undefined;
  #rank: RankCorrections | undefined;

  /** The words of the offers that were read to browse in, unless a `dictionary` holds them. */
  constructor(feed: Feed, reader: OfferReader, dictionary?: Dictionary) {
    this.#feed = feed;
    this.#reader = reader;
    this.#reading = this.#read(dictionary);
  }

  /** What is left to read, in steps. */
  *steps(): Steps<void> {
    while (!this.#reading.next().done) yield;
  }

  /** Reads at once what is left. */
  get words(): Words {
    finish(this.#reading);
    if (!this.#words) throw new Error('The words were not read: a search from within their reading.');
    return this.#words;
  }

  useCorrections(rank: RankCorrections): void {
    this.#rank = rank;
    this.#words?.vocabulary.useCorrections(rank);
    this.#words?.finder.forget();
  }

  *#read(dictionary: Dictionary | undefined): Steps<void> {
    const { offers } = this.#reader;
    const size = offers.length;
    const readShared = sharedTexts(this.#feed);
    while (this.#reader.readWords(perStep, !!dictionary)) yield;
    const table = this.#reader.giveTable();
    for (let at = 0; at < size && !dictionary; at += perStep) {
      readSharedFrom(table, offers, at, readShared);
      yield;
    }
    const textsOf = (offer: Offer): string[] => {
      const all: string[] = [];
      for (const read of [ownTexts, readShared]) read(offer, (texts) => all.push(...texts));
      return all;
    };
    const all = dictionary ?? (yield* makeDictionary(table, size));
    const vocabulary = new Vocabulary(all, size, (at) => offers.slice(at, at + 1).flatMap(textsOf));
    const synonyms = readSynonyms(this.#feed);
    const finder = new TermFinder(vocabulary, synonyms, size);
    this.#words = { vocabulary, finder, totals: new Totals(size), synonyms, textsOf, size };
    if (this.#rank) vocabulary.useCorrections(this.#rank);
  }
}

/** The texts that some offers have from the lists of their feed. */
function readSharedFrom(
  table: WordTable,
  offers: readonly Offer[],
  first: number,
  readShared: ReturnType<typeof sharedTexts>,
): void {
  for (let at = first; at < first + perStep; at++) {
    const offer = offers[at];
    if (offer) readShared(offer, (texts, weight, shared) => table.read(texts, at, weight, shared));
  }
}
