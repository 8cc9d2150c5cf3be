/** The small drawings and sentences of the elements come as templates of Lit; here they become text. */
import { escapeText, Markup } from '../html.ts';

interface Template {
  strings: readonly string[];
  values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A template without handlers and properties, a text, or what shows nothing. */
export function markup(value: unknown): Markup {
  if (value instanceof Markup) return value;
  if (Array.isArray(value)) return new Markup(value.map((each) => markup(each).text).join(''));
  if (!isTemplate(value))
    return new Markup(typeof value === 'string' || typeof value === 'number' ? escapeText(String(value)) : '');
  let text = value.strings[0] ?? '';
  for (const [at, each] of value.values.entries()) {
    const inside = markup(each).text;
    // Lit needs no quotes around a value that is the whole attribute; a page does.
    text += (text.endsWith('=') ? `"${inside}"` : inside) + (value.strings[at + 1] ?? '');
  }
  return new Markup(text);
}
