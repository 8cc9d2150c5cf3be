/** The words of a text in the language that is asked for, or the nearest there is: a text is never hidden for its language. */
import type { Localized } from './shapes.ts';

const base = (tag: string) => tag.toLowerCase().replace(/-.*/, '');

/**
 * The text and the language it is in (for `lang`), in this order: the exact tag, the same language in another form (`nl-BE` for
 * `nl`), the feed's language, Dutch, whatever there is. Undefined when there is no text.
 */
export function inLanguage(
  text: Localized | undefined,
  wanted: string,
  feedLanguage: string,
): { text: string; language: string } | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return { text, language: feedLanguage };
  const tags = Object.keys(text);
  const find = (tag: string) =>
    tags.find((each) => each.toLowerCase() === tag.toLowerCase()) ??
    tags.find((each) => each.toLowerCase() === base(tag)) ??
    tags.find((each) => base(each) === base(tag));
  const language = find(wanted) ?? find(feedLanguage) ?? find('nl') ?? tags[0];
  const found = language === undefined ? undefined : text[language];
  return language === undefined || found === undefined ? undefined : { text: found, language };
}

/** Only the text; empty when there is none. */
export function plain(text: Localized | undefined, wanted: string, feedLanguage: string): string {
  return typeof text === 'string' ? text : (inLanguage(text, wanted, feedLanguage)?.text ?? '');
}
