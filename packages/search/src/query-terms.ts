/** From what a resident typed to the words that count. */
import { bounded, isStopWord, queryWords } from './analyze.ts';
import { stem } from './stem.ts';
import type { Synonym, Synonyms } from './synonyms.ts';

/** A phrase of a synonym group is at most this long, in words. */
const longestPhrase = 6;
/** At most so many synonyms for one word, and about so many for all. */
const mostSynonyms = 16;
const mostSynonymsTogether = 24;
/** Letters of a word that may be a part of a compound. */
const shortestPart = 3;
/** A query of only stop words is searched up to this length, in words; a sentence of them says nothing. */
const longestPlain = 3;

export interface Term {
  word: string;
  typing: boolean;
  synonyms: Synonym[];
}

/** Two words that may belong together, as Dutch writes them: `gras maaien` is grasmaaien. */
function inOneWord(one = '', other = ''): Synonym | undefined {
  if ([one, other].some((word) => word.length < shortestPart || isStopWord(word))) return undefined;
  const label = one + other;
  return { label, key: stem(label), words: [label], builtIn: false };
}

/** The words that count, each with what may stand in its place. Of a sentence that says nothing, none do. */
export function prepare(text: string, synonyms: Synonyms): Term[] {
  const words = queryWords(text);
  const stems = words.map(stem);
  const typing = !/[^\p{L}\p{M}\p{N}]$/u.test(text);
  const terms = words.map((word, at): Term => ({ word, typing: typing && at === words.length - 1, synonyms: [] }));
  // A word in a phrase that is known means what the phrase means: the oor of a luisterend oor is not that of a hoortoestel.
  const inPhrase = new Set<number>();
  for (let length = Math.min(longestPhrase, words.length); length; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const joined = length === 2 ? inOneWord(words[at], words[at + 1]) : undefined;
      // `weet` has the stem of wetten, `man` that of mannen; they say nothing.
      const isSilent = length === 1 && (inPhrase.has(at) || isStopWord(words[at] ?? ''));
      const own = isSilent ? [] : synonyms.of(stems.slice(at, at + length).join(' '));
      const others = [...own, ...(joined ? synonyms.of(joined.key) : [])];
      if (!others.length) continue;
      for (let each = at; each < at + length; each++) {
        if (own.length && length > 1) inPhrase.add(each);
        const term = terms[each];
        if (term) term.synonyms = [...new Set([...term.synonyms, ...others])];
      }
    }
  const telling = terms.filter((term) => term.synonyms.length || !isStopWord(term.word));
  // One letter of a next word says nothing yet.
  if (telling.length > 1 && telling.at(-1)?.typing && /^\p{L}$/u.test(words.at(-1) ?? '')) telling.pop();
  const kept = bounded(telling.length || words.length > longestPlain ? telling : terms);
  const most = Math.min(mostSynonyms, Math.ceil(mostSynonymsTogether / kept.length));
  for (const term of kept) term.synonyms.length = Math.min(term.synonyms.length, most);
  // Not among those that are counted: in a sentence they would leave no room for what means the same.
  words.forEach((word, at) => {
    const joined = inOneWord(word, words[at + 1]);
    if (joined) for (const term of terms.slice(at, at + 2)) term.synonyms.push(joined);
  });
  return kept;
}
