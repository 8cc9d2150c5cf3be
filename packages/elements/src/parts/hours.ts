/** When something is open: now and until when, the hours of the week, and what differs from them. */
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen, nextOpening, weekHours, weekdays, type Offer, type ZonedTime } from '@wijkwijzer/feed';
import type { Messages } from '../messages/nl.ts';
import { closures, when } from './offer-facts.ts';
import { textOf, type Speech } from './text.ts';

type Timed = Speech & { now: ZonedTime };
/** A place is open, a person can be reached. */
type Words = Pick<Messages, 'openNow' | 'closedNow' | 'opensAgain'>;

/** Open now and until when, or when it opens again; nothing when the hours are not known. */
export function renderOpening({ t, now }: Timed, offer: Offer, words: Words): TemplateResult | typeof nothing {
  if (offer.status === 'temporarily-closed') return nothing;
  const { open, until } = isOpen(offer.schedules, offer.closures, now);
  if (open)
    return html`<p class="opening"><span class="open">${words.openNow}</span> ${until ? t.openUntil(until) : nothing}</p>`;
  const next = nextOpening(offer.schedules, offer.closures, now);
  if (!next) return nothing;
  const day = next.inDays === 0 ? t.todayAt : next.inDays === 1 ? t.tomorrowAt : t.days[next.weekday];
  return html`<p class="opening">${words.closedNow} ${next.inDays < 7 ? words.opensAgain(day, next.opensAt) : nothing}</p>`;
}

export function renderHours(view: Timed, offer: Offer, words: Words = view.t): TemplateResult {
  const { t, now } = view;
  const schedules = offer.schedules ?? [];
  const hours = weekHours(schedules, now);
  const week = weekdays.filter((day) => hours[day].length);
  const notes = new Set([
    ...schedules.filter(({ opensAt }) => opensAt).map(({ note }) => t.feedText(textOf(view, note))),
    ...when(view, { ...offer, schedules: schedules.filter(({ opensAt }) => !opensAt) }, now),
  ]);
  notes.delete('');
  return html`${renderOpening(view, offer, words)}
  ${
    week.length
      ? html`<table class="hours">
          ${week.map(
            (day) =>
              html`<tr class=${day === now.weekday ? 'now' : ''}>
                <th scope="row">${day === now.weekday ? t.today(t.days[day]) : t.days[day]}</th>
                <td>${hours[day].map(([from, to]) => html`<span>${to ? t.timeSpan(from, to) : t.timeFrom(from)}</span> `)}</td>
              </tr>`,
          )}
        </table>`
      : nothing
  }
  ${[...notes, ...closures(view, offer, now)].map((line) => html`<p>${line}</p>`)}`;
}
