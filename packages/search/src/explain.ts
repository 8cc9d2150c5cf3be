/**
 * Why an offer is a hit: which of its words matched which typed word, and how. For highlighting and for who makes a feed. A file of its
 * own, found out again when it is asked, so that it costs nothing at a letter.
 */
import type { Offer } from '@wijkwijzer/feed';
import { isStopWord, spelling, wordsOf } from './analyze.ts';
import { wordAt } from './dictionary.ts';
import { prepare } from './query-terms.ts';
import { wordsOfIndex } from './read-words.ts';
import type { OfferIndex, SearchRequest } from './search-request.ts';
import { isFormOf, rootOf, stem, verbsOf } from './stem.ts';
import type { Synonym } from './synonyms.ts';
import { knownBeginnings } from './term-finder.ts';

/**
 * `exact`; `form` of the same word (huis, huizen); `start` of a word, as it is typed; `part` of a compound; `synonym`; `correction` of a
 * typing error.
 */
export type MatchKind = 'exact' | 'form' | 'start' | 'part' | 'synonym' | 'correction';

export interface Match {
  /** As it was typed, in lower case. */
  typed: string;
  /** As the offer writes it, in lower case. */
  word: string;
  how: MatchKind;
}

/** The words of an offer that a search matched, in the order of the typed words; empty when the offer is no hit of that search. */
export function explain(index: OfferIndex, { words = '', exact = false }: SearchRequest, offer: Offer): Match[] {
  const found = wordsOfIndex.get(index)?.();
  if (!found) return [];
  const { vocabulary, synonyms, textsOf } = found;
  const texts = textsOf(offer);
  const own = [...new Set(texts.flatMap(wordsOf))];
  const shown = (word: string, as = texts) => spelling(word, as) ?? word;
  const matches: Match[] = [];
  for (const { word, typing, synonyms: others } of prepare(words, synonyms)) {
    const before = matches.length;
    const add = (how: MatchKind, part: string, isTyping = false) => {
      const compounds = new Set(Array.from(vocabulary.compoundsWith(part), (place) => wordAt(vocabulary.dictionary, place)));
      for (const each of own) {
        const kind = relation(part, each, isTyping) ?? (compounds.has(each) ? 'part' : undefined);
        if (!kind || matches.slice(before).some((match) => match.word === shown(each))) continue;
        matches.push({ typed: shown(word, [words]), word: shown(each), how: how === 'exact' ? kind : how });
      }
    };
    // The `het` of a phrase says nothing by itself.
    const addSynonym = ({ words: phrase }: Synonym) => {
      const telling = phrase.filter((each) => !isStopWord(each));
      for (const each of telling.length ? telling : phrase) add('synonym', each);
    };
    add('exact', word, typing);
    for (const other of others)
      if (other.words.every((each) => own.some((mine) => relation(each, mine, false)))) addSynonym(other);
    if (matches.length === before)
      for (const form of [...verbsOf(word), ...own.filter((each) => isFormOf(each, stem(word)))]) add('form', form);
    if (matches.length > before || vocabulary.has(word, typing)) continue;
    const ways = vocabulary.split(word);
    for (const part of ways.flat()) add('part', part);
    if (matches.length === before)
      for (const [first = ''] of ways) for (const other of synonyms.of(stem(first))) addSynonym(other);
    const meant = exact || matches.length > before || synonyms.has(word) ? undefined : vocabulary.near(word, true)[0];
    if (meant) add('correction', meant);
    for (const [part, othersFor] of matches.length > before ? [] : knownBeginnings(word, vocabulary, synonyms)) {
      add('part', part);
      for (const other of othersFor) addSynonym(other);
      if (matches.length > before) break;
    }
  }
  return matches;
}

/** How a word of an offer belongs to a typed one; undefined when it does not, or only as a part found in the index. */
function relation(typed: string, word: string, typing: boolean): MatchKind | undefined {
  if (typed === word) return 'exact';
  const [key, other] = [stem(typed), stem(word)];
  if (key === other || (rootOf(key).length > 3 && rootOf(key) === rootOf(other))) return 'form';
  if (typing && word.startsWith(typed)) return 'start';
  return typed.length > 3 && (word.startsWith(typed) || (key.length > 3 && typed.startsWith(key) && word.startsWith(key)))
    ? 'part'
    : undefined;
}
