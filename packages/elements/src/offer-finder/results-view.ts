/** The list: the route line, the filters, the number of offers and their cards. */
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Offer } from '@wijkwijzer/feed';
import { danger, type Hit } from '@wijkwijzer/search';
import { icon } from '../parts/icons.ts';
import { renderOfferCard } from '../parts/offer-card.ts';
import { heading, spoken, textOf } from '../parts/text.ts';
import { renderEmpty, renderWithoutFilters } from './empty-view.ts';
import { renderFilters, renderPills } from './filters-view.ts';
import { chosen, countFilters, pageSize } from './finder-state.ts';
import { stateLink, type FinderView } from './finder-view.ts';
import { renderRouteFilter } from './route-filter.ts';

/** A question longer than this is not said back in the heading. */
const longQuestion = 30;

export function renderResults(view: FinderView): TemplateResult {
  const empty = view.answer.total === 0;
  return html`
    ${empty && !chosen(view.state.filters, 'routes').length ? nothing : renderRouteFilter(view)}
    ${empty ? renderEmpty(view) : renderList(view)} ${renderSheet(view)}
  `;
}

function renderList(view: FinderView): TemplateResult {
  const { t, level, sheet, settled } = view;
  return html`<div class="results">
    <aside class="results__side" aria-label=${t.filters}>
      ${sheet ? nothing : !settled ? noChange : html`${heading(level, 't-m side__title', t.filters)}${renderFilters(view)}`}
    </aside>
    <div class="results__main stack">${renderToolbar(view)} ${renderPills(view)} ${renderCards(view)}</div>
  </div>`;
}

/** What is said when the list changes: how long it is, after where to call when the words signal danger. */
export function announcement({ t, state, answer: { total, related }, feed }: FinderView): string {
  if (state.view !== 'results') return '';
  const alarm = danger(state.words, feed.emergency).length > 0;
  const found = related ? `${t.announce(total - related)}. ${t.related(related)}` : t.announce(total);
  return alarm ? `${t.danger} ${t.call112}. ${found}` : found;
}

/** What the list is about, as a heading; what is only about the same subject is counted above its own part. */
export function resultsTitle(view: FinderView): string {
  const { answer, state, t, feed } = view;
  const words = state.words.trim();
  const found = answer.total - answer.related;
  // What the words found can be filtered away, and leave what is about the same subject.
  if (words && !found) return t.nothingFor(words);
  if (words) return words.length > longQuestion ? t.resultsQuestion(found) : t.resultsFor(found, words);
  const { need, themes } = state.filters;
  const subject =
    feed.needs.find(({ id }) => id === need)?.text ??
    (themes?.length === 1 ? feed.themes.find(({ id }) => id === themes[0])?.name : undefined);
  return subject ? t.resultsFor(answer.total, textOf(view, subject)) : t.results(answer.total);
}

function renderToolbar(view: FinderView): TemplateResult {
  const { answer, state, t, level, kept } = view;
  const narrowed = countFilters(state.filters);
  return html`<div class="toolbar">
    <div>
      ${heading(level, 't-l', resultsTitle(view), 'results')} ${renderCorrections(view)}
      ${answer.alsoSearched.length ? html`<p class="soft t-s">${t.alsoSearched(answer.alsoSearched.join(', '))}</p>` : nothing}
    </div>
    <div class="row">
      <button class="btn btn--calm only-narrow" aria-haspopup="dialog" @click=${() => view.openSheet(true)}>
        ${icon('adjustments-horizontal')}${narrowed ? t.filtersOn(narrowed) : t.filters}
      </button>
      ${
        kept.length
          ? stateLink(view, 'btn btn--calm', { view: 'kept', offer: undefined }, html`${icon('bookmark')}${t.kept(kept.length)}`)
          : nothing
      }
    </div>
  </div>`;
}

/** What was searched in place of a word that nobody uses; one tap searches for what was really typed. */
function renderCorrections(view: FinderView): TemplateResult | typeof nothing {
  const { answer, t } = view;
  if (!answer.corrected.length) return nothing;
  const used = answer.corrected.map((correction) => correction.used).join(', ');
  const typed = answer.corrected.map((correction) => correction.typed).join(', ');
  return html`<p>
    ${t.corrected(used)}
    <button class="as-link" @click=${() => view.go({ exact: true }, 'replace')}>${t.searchTyped(typed)}</button>
  </p>`;
}

function renderCards(view: FinderView): TemplateResult {
  const { answer, state, t, drawn, fresh } = view;
  const hits = answer.hits.slice(0, drawn);
  const rest = answer.total - Math.max(drawn, Math.min(state.limit, answer.total));
  const direct = hits.filter(({ related }) => !related);
  const cardsOf = (some: readonly Hit[], from: number): TemplateResult =>
    html`<ul class="cards" part="cards">
      ${some.map(({ offer, distance }, at) =>
        from + at < fresh ? renderOfferCard(view, offer, offerLink(view, offer), distance, lighterLink(view, offer)) : noChange,
      )}
    </ul>`;
  // All of it in one frame, with its heading.
  const renderRelated = (): TemplateResult =>
    html`${heading(view.level, 't-m', t.related(answer.related))}${cardsOf(hits.slice(direct.length), direct.length)}`;
  return html`
    ${direct.length ? cardsOf(direct, 0) : renderWithoutFilters(view)}
    ${direct.length === hits.length ? nothing : fresh < hits.length ? noChange : renderRelated()}
    ${
      rest > 0
        ? html`<p>
            <button class="btn btn--wide" @click=${() => view.go({ limit: state.limit + pageSize }, 'replace')}>
              ${t.more(Math.min(rest, pageSize))}
            </button>
          </p>`
        : nothing
    }
  `;
}

export const offerLink = (view: FinderView, offer: Offer): TemplateResult =>
  stateLink(view, 'offer-link', { view: 'offer', offer: offer.id }, spoken(view, offer.name));

function lighterLink(view: FinderView, offer: Offer): TemplateResult | typeof nothing {
  if (offer.route !== 'professional') return nothing;
  const count = view.index.alternatives(offer, view.near).length;
  return count ? stateLink(view, 'lighter', { view: 'offer', offer: offer.id }, view.t.simplerCount(count)) : nothing;
}

/** On narrow pages the filters come in a sheet of their own; the browser keeps the focus in it and gives it back. */
function renderSheet(view: FinderView): TemplateResult {
  const { t, answer, state, sheet } = view;
  const close = (): void => view.openSheet(false);
  return html`<dialog
    class="sheet"
    aria-labelledby="sheet-title"
    @close=${close}
    @click=${(event: Event) => event.target === event.currentTarget && close()}
  >
    ${
      sheet
        ? html`<div class="sheet__box">
            <div class="sheet__head">
              ${heading(view.level, 't-m', t.filters, 'sheet-title')}
              <button class="icon-btn" aria-label=${t.closeFilters} @click=${close}>${icon('x')}</button>
            </div>
            <div class="sheet__body">${renderFilters(view)}</div>
            <div class="sheet__foot">
              <button
                class="btn btn--quiet"
                @click=${() => view.go({ filters: onlySubject(state.filters), sort: 'fit', postcode: '' }, 'replace')}
              >
                ${t.clearFilters}
              </button>
              <button class="btn btn--main" @click=${close}>${t.showResults(answer.total)}</button>
            </div>
          </div>`
        : nothing
    }
  </dialog>`;
}

/** What stays when all filters are wiped: what the list is about, and the chosen routes. */
const onlySubject = ({ need, routes }: FinderView['state']['filters']): FinderView['state']['filters'] => ({
  ...(need ? { need } : {}),
  ...(routes ? { routes } : {}),
});
