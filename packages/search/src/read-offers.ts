/** What is read of offers, one after the other: for browsing their facets, for searching their words. Needs no other part of the feed. */
import { routes, zonedNow, type Offer } from '@wijkwijzer/feed';
import { Subjects } from './alternatives.ts';
import { FacetColumns } from './facets.ts';
import { addOwnFacets } from './filters.ts';
import { byId, byName } from './offers-by-text.ts';
import { ownTexts } from './texts.ts';
import { WordTable } from './word-table.ts';

export class OfferReader {
  readonly offers: Offer[] = [];
  readonly columns = new FacetColumns({
    ...{ themes: [], routes, attendance: [], costs: ['free', 'small'], access: ['open', 'sign-up', 'referral'] },
    ...{ languages: [], wheelchair: ['true'] },
  });
  readonly ids = byId();
  readonly names = byName();
  readonly subjects = new Subjects();
  #table = new WordTable();
  readonly #now: Date;
  #today: string | undefined;
  #withWords = 0;

  constructor(now: Date) {
    this.#now = now;
  }

  /** Not before it is asked: a slow telephone takes a tenth of a second to make what tells the day. */
  get today(): string {
    return (this.#today ??= zonedNow(this.#now).day);
  }

  /** Inactive offers, and those whose days are over or still to come, are not shown; what is closed for now is. */
  isShown({ status, validFrom, validTo }: Offer): boolean {
    return (
      status !== 'inactive' &&
      !(validTo && validTo.slice(0, 10) < this.today) &&
      !(validFrom && validFrom.slice(0, 10) > this.today)
    );
  }

  /** Reads what browsing needs of the next offer. */
  add(offer: Offer): void {
    this.ids.add(offer, this.offers.length);
    this.subjects.add(offer, this.offers.length);
    this.offers.push(offer);
    this.columns.addRow((add) => addOwnFacets(offer, add));
  }

  /** Reads the words, or only the names, of so many offers of which they were not read; false when there is none left. */
  readWords(count: number, nameOnly = false): boolean {
    const end = Math.min(this.#withWords + count, this.offers.length);
    for (; this.#withWords < end; this.#withWords++) this.#readWords(this.#withWords, nameOnly);
    return end < this.offers.length;
  }

  #readWords(at: number, nameOnly: boolean): void {
    const offer = this.offers[at];
    if (!offer) return;
    const table = this.#table;
    if (!nameOnly) ownTexts(offer, (texts, weight) => table.read(texts, at, weight));
    table.sort();
    this.names.add(offer, at);
  }

  /** The words that were read; they are not kept here. */
  giveTable(): WordTable {
    const table = this.#table;
    this.#table = new WordTable();
    return table;
  }
}
