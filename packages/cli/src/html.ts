/** HTML as text, in which only what was written here is markup: every value is escaped, but what comes from `html` itself. */

/** Markup that is safe to put in a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | false | undefined | null | readonly Value[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters have no place in a page, and halves of pairs no encoding. */
const unwritable = /[^\P{Cc}\n\t]|\p{Cs}/gu;

export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '').replace(unwritable, '\ufffd');

function textOf(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return escapeText(String(value));
}

/** Indentation is for who reads the source; the texts between stay as they are. */
const tidied = new WeakMap<TemplateStringsArray, readonly string[]>();
function tidy(strings: TemplateStringsArray): readonly string[] {
  let known = tidied.get(strings);
  if (!known) tidied.set(strings, (known = strings.map((text) => text.replace(/\n\s+/g, '\n'))));
  return known;
}

/** Attributes are always quoted, so that what is escaped stays inside. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  const [first = '', ...rest] = tidy(strings);
  let text = first;
  for (const [at, value] of values.entries()) text += textOf(value) + (rest[at] ?? '');
  return new Markup(text);
}

/** Data for programs in a page: nothing in it can end the element it stands in. */
export const jsonInPage = (value: unknown): Markup =>
  new Markup(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
