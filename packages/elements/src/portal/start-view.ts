/** Where a visit begins: in plain words, what someone wants. */
import { html, type TemplateResult } from 'lit';
import { stateLink } from '../offer-finder/finder-view.ts';
import { icon, type IconName } from '../parts/icons.ts';
import { heading } from '../parts/text.ts';
import type { Way } from './portal-state.ts';
import type { PortalView } from './portal-view.ts';

const icons = { offers: 'search', people: 'users', contact: 'mail' } as const satisfies Record<Way, IconName>;

export function renderStart(view: PortalView): TemplateResult {
  const { t, given, ways } = view;
  return html`<section class="stack" part="start">
    ${heading(given.headingLevel, 't-xl', t.portalAsk, 'start')}
    <ul class="needs ways">
      ${ways.map(
        (way) =>
          html`<li>
            ${stateLink(
              view,
              'need way',
              { part: way },
              html`<span class="need__pic">${icon(icons[way])}</span>
                <span>${t.way[way]}<span class="vh">.</span> <span class="way__text soft">${t.wayText[way]}</span></span>`,
            )}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The same three in short, above the part that is open: one may go from any to any. */
export function renderWays(view: PortalView): TemplateResult {
  const { t, ways, state } = view;
  return html`<nav class="nav no-print" part="ways" aria-label=${t.waysName}>
    <ul class="nav__list">
      ${ways.map(
        (way) =>
          html`<li>
            ${stateLink(view, 'nav__way', { part: way }, html`${icon(icons[way])}<span>${t.wayShort[way]}</span>`, way === state.part)}
          </li>`,
      )}
    </ul>
  </nav>`;
}
