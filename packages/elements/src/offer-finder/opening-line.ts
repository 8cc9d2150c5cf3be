/** Open now and until when, or when it opens again; nothing when the hours are not known. */
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen, nextOpening, type Offer } from '@wijkwijzer/feed';
import type { FinderView } from './finder-view.ts';

export function renderOpening({ t, now }: FinderView, offer: Offer): TemplateResult | typeof nothing {
  if (offer.status === 'temporarily-closed') return nothing;
  const { open, until } = isOpen(offer.schedules, offer.closures, now);
  if (open) return html`<p class="opening"><span class="open">${t.openNow}</span> ${until ? t.openUntil(until) : nothing}</p>`;
  const next = nextOpening(offer.schedules, offer.closures, now);
  if (!next) return nothing;
  const day = next.inDays === 0 ? t.todayAt : next.inDays === 1 ? t.tomorrowAt : t.days[next.weekday];
  return html`<p class="opening">${t.closedNow} ${next.inDays < 7 ? t.opensAgain(day, next.opensAt) : nothing}</p>`;
}
