/**
 * Why an offer is a hit: which of its words matched which typed word, and how. For highlighting and for who makes a feed. A file of its
 * own, found out again when it is asked, so that it costs nothing at a letter.
 */
import type { Offer } from '@wijkwijzer/feed';
import { isStopWord, spelling, wordsOf } from './analyze.ts';
import { isWordAt, placeOf } from './dictionary.ts';
import { offerOf, scoreOf, type HitList } from './hit-list.ts';
import { wordsOfIndex } from './read-words.ts';
import { lookUp } from './search-offers.ts';
import type { OfferIndex, SearchRequest } from './search-request.ts';
import { factors, type Range, type Vocabulary } from './vocabulary.ts';

/**
 * `exact`; `form` of the same word (huis, huizen); `start` of a word, as it is typed; `part` of a compound; `synonym`; `correction` of a
 * typing error.
 */
export type MatchKind = 'exact' | 'form' | 'start' | 'part' | 'synonym' | 'correction';

const kinds = new Map<number, MatchKind>([
  [1, 'exact'],
  [factors.start, 'start'],
  [factors.compound, 'part'],
]);

export interface Match {
  /** As it was typed, in lower case. */
  typed: string;
  /** As the offer writes it, in lower case. */
  word: string;
  how: MatchKind;
}

/** The words of an offer that a search matched, in the order of the typed words; empty when it matched none. */
export function explain(index: OfferIndex, { words = '', exact = false }: SearchRequest, offer: Offer): Match[] {
  const found = wordsOfIndex.get(index)?.();
  const at = index.offers.indexOf(offer);
  if (!found || at < 0) return [];
  const { vocabulary, textsOf } = found;
  const texts = textsOf(offer);
  const own = [...new Set(texts.flatMap(wordsOf))];
  const matches: Match[] = [];
  const isAmong = (owners: HitList, least = 1) => owners.some((hit) => offerOf(hit) === at && scoreOf(hit) >= least);
  for (const { term, found: known } of lookUp(words, found, exact)) {
    const seen = new Set<string>();
    for (const { how, words: asked, hits, within, typing = false } of known?.ways ?? []) {
      if (!isAmong(hits) || !isAmong(within?.hits ?? hits, within?.least)) continue;
      // The `het` of a phrase says nothing by itself.
      const telling = asked.filter((word) => !isStopWord(word));
      for (const word of telling.length ? telling : asked) {
        const kindOf = kindsIn(vocabulary, vocabulary.rangesOf(word, typing));
        for (const each of own) {
          const kind = kindOf(each);
          if (!kind || seen.has(each)) continue;
          seen.add(each);
          matches.push({
            typed: spelling(term.word, [words]) ?? term.word,
            word: spelling(each, texts) ?? each,
            how: how === 'exact' ? kind : how,
          });
        }
      }
    }
  }
  return matches;
}

/** How a word belongs to those that match; undefined when it is none of them. */
function kindsIn({ dictionary }: Vocabulary, ranges: readonly Range[]): (word: string) => MatchKind | undefined {
  return (word) => {
    const place = placeOf(dictionary, word);
    const range = isWordAt(dictionary, place, word) && ranges.find(({ from, to }) => from <= place && place < to);
    return range ? (kinds.get(range.factor) ?? 'form') : undefined;
  };
}
