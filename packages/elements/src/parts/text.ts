/** Text from the feed on the screen: always as text, in the resident's language where the feed has it, with its `lang` where not. */
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage, plain, type Feed, type Localized } from '@wijkwijzer/feed';
import type { Messages } from '../messages/nl.ts';

/** What is needed to speak: our own sentences, and the feed that the other texts come from. */
export interface Speech {
  t: Messages;
  feed: Feed;
}

/** The text alone, '' when absent. */
export const textOf = ({ t, feed }: Speech, value: Localized | undefined): string => plain(value, t.language, feed.language);

/** The text, marked with its language when that is not the one around it; `change` may give it a capital. */
export function spoken(
  { t, feed }: Speech,
  value: Localized | undefined,
  change = (text: string): string => text,
): TemplateResult | string | typeof nothing {
  const found = inLanguage(value, t.language, feed.language);
  if (!found) return nothing;
  const text = change(found.text);
  if (found.language === t.language) return text;
  return html`<span lang=${found.language} dir="auto">${text}</span>`;
}

/** A heading of the level that the host page asks for; deeper than 6 stays 6. */
export function heading(level: number, className: string, content: unknown, id?: string): TemplateResult {
  const at = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${className} id=${at} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${at} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${at} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${at} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${at} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${className} id=${at} tabindex="-1">${content}</h6>`;
  }
}
