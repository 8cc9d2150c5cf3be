/** Whether a Dutch text can be read by most people: short sentences, no words of the office, no endless words. */
import { hardWords, type HardWord } from './hard-words.ts';

/** Words in a sentence. Language level B1 asks for ten on average; this is where a reader loses the thread. */
export const longestSentence = 22;
/** Letters in a word. `ervaringsdeskundigen` is still said in one breath. */
export const longestWord = 22;

export interface Difficulty {
  /** The longest sentence that is too long, and its number of words. */
  sentence?: { text: string; words: number };
  /** Words of more than `longestWord` letters, each once. */
  longWords: string[];
  /** Words of the office as they stand in the text, each once, with a plain one. */
  hardWords: HardWord[];
}

interface Token {
  text: string;
  lower: string;
  /** First of a sentence: a capital says nothing there. */
  first: boolean;
}

/** A mail or web address is no word, and the point in it ends no sentence. */
const address = /\S*(?:@|:\/\/|www\.)\S*?(?=[.!?:;,]*(?:\s|$))/g;
/** Points that end no sentence: `o.a.`, `bijv.`, `9.30`. */
const abbreviation = /\b(?:[a-z]\.){2,}|\b(?:bijv|incl|excl|evt|ca|nr|tel|mevr|dhr|dr|drs|mr|ing|ir|st|enz)\.|\d\.(?=\d)/gi;
/** Latin letters: the texts are Dutch. A hundred thousand offers are read in seconds, and classes of Unicode are slow. */
const word = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'’-]*/g;

const withoutPoints = (found: string): string => found.replaceAll('.', '');

function sentencesIn(text: string): string[] {
  let clean = text;
  if (/[@/]|www/.test(clean)) clean = clean.replace(address, ' ');
  if (/\.\S/.test(clean) || /\w{2,5}\. \p{Ll}/u.test(clean)) clean = clean.replace(abbreviation, withoutPoints);
  return clean.split(/[.!?:;•]+(?=\s|$)|\n+/);
}

const wordsIn = (sentence: string): Token[] =>
  (sentence.match(word) ?? []).map((text, at) => ({ text, lower: text.toLowerCase(), first: at === 0 }));

/** A name may hold any word: "Wet maatschappelijke ondersteuning", "Team Participatie". */
const isName = ({ text, lower, first }: Token): boolean => !first && text !== lower;

/** The longest entry that starts here: phrases come before their words. */
function hardWordAt(tokens: readonly Token[], at: number): { found: HardWord; length: number } | undefined {
  const token = tokens[at];
  if (!token || isName(token)) return undefined;
  for (const { words, plain } of hardWords.get(token.lower) ?? []) {
    const these = tokens.slice(at, at + words.length);
    if (these.length === words.length && these.every((each, place) => each.lower === words[place]))
      return {
        found: {
          word: these
            .map(({ text }) => text)
            .join(' ')
            .toLowerCase(),
          plain,
        },
        length: words.length,
      };
  }
  return undefined;
}

/** What makes some texts of one item difficult; undefined when nothing does. */
export function difficultyOf(texts: readonly string[]): Difficulty | undefined {
  const hard = new Map<string, HardWord>();
  const long = new Set<string>();
  let worst: Difficulty['sentence'];
  for (const text of texts)
    for (const sentence of sentencesIn(text)) {
      const tokens = wordsIn(sentence);
      if (tokens.length > longestSentence && tokens.length > (worst?.words ?? 0))
        worst = { text: sentence.trim(), words: tokens.length };
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token && token.text.length > longestWord && !isName(token))
          for (const part of token.lower.split('-')) if (part.length > longestWord) long.add(part);
        const match = hardWordAt(tokens, at);
        if (!match) continue;
        hard.set(match.found.word, match.found);
        at += match.length - 1;
      }
    }
  if (!worst && !long.size && !hard.size) return undefined;
  return { ...(worst && { sentence: worst }), longWords: [...long], hardWords: [...hard.values()] };
}
