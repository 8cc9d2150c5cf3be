/** The part that is open, with what may be taken along to it. Parts that were opened before are kept out of sight as they are. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../parts/text.ts';
import { ways, type Way } from './portal-state.ts';
import type { Offered, PortalView } from './portal-view.ts';

export const renderParts = (view: PortalView): TemplateResult =>
  html`${ways.map((way) => (view.opened.has(way) ? renderPart(view, way) : nothing))}`;

function renderPart(view: PortalView, way: Way): TemplateResult {
  const { t, given, state, offered } = view;
  const shown = state.part === way;
  return html`<section class="part stack" ?hidden=${!shown} aria-labelledby=${way}>
    ${heading(given.headingLevel, 'vh', t.way[way], way)} ${shown && offered ? renderOffered(offered) : nothing}
    ${{ offers: renderFinder, people: renderPicker, contact: renderForm }[way](view, shown ? html`<slot></slot>` : nothing)}
  </section>`;
}

const renderOffered = ({ text, question, yes, no, take, leave }: Offered): TemplateResult =>
  html`<div class="note no-print offered" part="offered" role="group" aria-labelledby="offered">
    <p id="offered">${text} <strong>${question}</strong></p>
    <p class="row">
      <button class="btn" @click=${take}>${yes}</button>
      <button class="btn btn--quiet" @click=${leave}>${no}</button>
    </p>
  </div>`;

/** The headings inside stand below that of the part. */
const below = (level: number): number => Math.min(level + 1, 6);

type Content = TemplateResult | typeof nothing;

/** What stands between the portal's own tags goes on to the part that is open: it shows it when the feed can't be shown. */
const renderFinder = ({ given, urlState, private: leavesNoTrace }: PortalView, content: Content): TemplateResult =>
  html`<wijk-offer-finder
    .feed=${given.feed}
    .theme=${given.theme}
    .route=${given.route}
    .neighborhood=${given.neighborhood}
    .postcode=${given.postcode}
    .words=${given.words}
    .headingLevel=${below(given.headingLevel)}
    .images=${given.images}
    .urlState=${urlState}
    .shareUrl=${given.shareUrl}
    .keep=${leavesNoTrace ? '' : given.keep}
    >${content}</wijk-offer-finder
  >`;

const renderPicker = ({ given, urlState }: PortalView, content: Content): TemplateResult =>
  html`<wijk-supporter-picker
    .feed=${given.feed}
    .questions=${given.questions}
    .theme=${given.theme}
    .route=${given.route}
    .neighborhood=${given.neighborhood}
    .headingLevel=${below(given.headingLevel)}
    .images=${given.images}
    .urlState=${urlState === 'none' ? urlState : `${urlState}-picker`}
    >${content}</wijk-supporter-picker
  >`;

const renderForm = (view: PortalView, content: Content): TemplateResult => {
  const { given } = view;
  return html`<wijk-contact-form
    .feed=${given.feed}
    .endpoint=${given.endpoint}
    .controller=${given.controller}
    .purpose=${given.purpose}
    .retentionDays=${given.retentionDays}
    .privacyUrl=${given.privacyUrl}
    .headingLevel=${below(given.headingLevel)}
    .images=${given.images}
    .sharedDevice=${view.private}
    >${content}${view.hasPrivacySlot ? html`<slot name="privacy" slot="privacy"></slot>` : nothing}</wijk-contact-form
  >`;
};
