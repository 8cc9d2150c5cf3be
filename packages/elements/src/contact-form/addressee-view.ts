/** To whom it goes, and another choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderFace } from '../parts/face.ts';
import { notice } from '../parts/notice.ts';
import { heading, textOf } from '../parts/text.ts';
import { nameOf } from './addressee.ts';
import type { FormView } from './form-view.ts';

export function renderAddressee(view: FormView): TemplateResult {
  const { t, level, images, addressee, progress } = view;
  const supporter = addressee.kind === 'supporter' ? addressee.item : undefined;
  const about = aboutWhat(view);
  const name = nameOf(view, addressee);
  return html`<div class="to" part="to">
      ${supporter ? renderFace(supporter, images) : nothing}
      <div>
        ${heading(level, 'to__name', html`<span>${t.messageTo}</span> <br /><strong>${name}</strong>`, 'form')}
        ${about ? html`<p>${t.messageAbout(about)}</p>` : nothing}
      </div>
      ${progress ? nothing : renderOther(view)}
    </div>
    ${addressee.kind === 'desk' && addressee.gone ? notice('alert-triangle', html`<p>${t.addresseeGone(name)}</p>`) : nothing}`;
}

/** The offer or supporter that a correction is about, or the offer that a question is about. */
function aboutWhat(view: FormView): string {
  const { feed, about, addressee } = view;
  if (addressee.kind === 'offer') return textOf(view, addressee.item.name);
  if (about?.topic !== 'correction') return '';
  const offer = feed.offers.find(({ id }) => id === about.offer);
  return offer ? textOf(view, offer.name) : (feed.supporters.find(({ id }) => id === about.supporter)?.name ?? '');
}

function renderOther({ t, topic, addressee, askInstead, pickSupporter }: FormView): TemplateResult | typeof nothing {
  const button = (words: string, click: () => void): TemplateResult =>
    html`<button type="button" class="as-link to__other" @click=${click}>${words}</button>`;
  if (topic === 'correction') return button(t.askInstead, askInstead);
  if (!pickSupporter) return nothing;
  return button(addressee.kind === 'supporter' ? t.pickAnother : t.pickSomeone, pickSupporter);
}
