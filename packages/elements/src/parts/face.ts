/** The face of a supporter: a photo where the webmaster allows pictures, else initials; with the mark of the route. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Supporter } from '@wijkwijzer/feed';
import { icon } from './icons.ts';
import { routeMark } from './route-mark.ts';

/** Of the first and the last word: “Pieter-Jan van Wijk” is PW. */
const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0).toUpperCase()).join('');
};

/** The name stands beside it in words, so it has none of its own. A photo that does not come leaves the initials. */
export function renderFace({ name, team, photo, route }: Supporter, images: boolean): TemplateResult {
  const drop = (event: Event): void => {
    (event.target as HTMLImageElement).hidden = true;
  };
  return html`<span class="face" aria-hidden="true">
    <span class="face__round">
      ${team ? icon('users') : initials(name)}
      ${
        images && photo
          ? html`<img class="face__photo" src=${photo} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${drop} />`
          : nothing
      }
    </span>
    ${route ? routeMark(route) : nothing}
  </span>`;
}
