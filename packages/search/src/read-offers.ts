/** What is read of offers, one after the other: for browsing their facets, for searching their words. Needs no other part of the feed. */
import { routes, zonedNow, type Offer } from '@wijkwijzer/feed';
import { FacetColumns } from './facets.ts';
import { addOwnFacets } from './filters.ts';
import { Names } from './names.ts';
import { ownTexts } from './texts.ts';
import { WordTable } from './word-table.ts';

export class OfferReader {
  readonly offers: Offer[] = [];
  readonly columns = new FacetColumns({
    ...{ themes: [], routes, attendance: [], costs: ['free', 'small'], access: ['open', 'sign-up', 'referral'] },
    ...{ languages: [], wheelchair: ['true'] },
  });
  readonly table = new WordTable();
  readonly names = new Names();
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
    this.offers.push(offer);
    this.columns.addRow((add) => addOwnFacets(offer, add));
  }

  /** Reads the words of the first offer of which they were not read, or only its name; false when there is none. */
  readWords(nameOnly = false): boolean {
    const at = this.#withWords;
    const offer = this.offers[at];
    if (!offer) return false;
    this.#withWords++;
    if (!nameOnly) ownTexts(offer, (texts, weight) => this.table.read(texts, at, weight));
    this.names.add(offer, at);
    return true;
  }
}
