/** The check as one page that needs nothing else: to read on a screen, to print, to send to an organization. No script. */
import { routes } from '@wijkwijzer/feed';
import { html, Markup } from '../html.ts';
import { countLevels, type CheckedFeed } from './check-feed.ts';
import type { Coverage, CoverageRow } from './coverage.ts';
import { levels, type Finding, type Level } from './finding.ts';
import type { CheckMessages } from './messages/nl.ts';
import { reportStyles } from './report.styles.ts';
import { gapLines, listName, placeOf, sentenceOf, summaryOf, titleOf } from './report-text.ts';
import { gather, placesOf, spokenFor } from './shared-advice.ts';
import { todoLists, type TodoItem, type TodoList } from './todo-lists.ts';

/** Findings on the page: what is more makes no list that anyone works through, and a page that no browser opens. */
const mostShown = 3_000;
/** Of what holds for many, the places that are named. */
const mostNamed = 12;
/** Themes and neighborhoods in a table that can still be read. */
const widest = 12;
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** `intake`: what was met when the feed was made of other files, in sentences. */
export function reportHtml(checked: CheckedFeed, t: CheckMessages, intake: readonly string[] = []): string {
  const title = titleOf(checked, t);
  const counts = countLevels(checked.findings);
  const lists = withinBounds(todoLists(checked.feed, checked.findings));
  const shown = lists.reduce((sum, { items }) => sum + items.reduce((total, { findings }) => total + findings.length, 0), 0);
  const { coverage } = checked;
  const page = html`<!doctype html>
    <html lang="${t.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${t.reportOf(title)}</title>
        <style>
          ${new Markup(reportStyles)}
        </style>
      </head>
      <body>
        <header>
          <h1>${t.reportOf(title)}</h1>
          <p class="soft">${t.checkedOn(checked.checkedOn)}</p>
        </header>
        <main>
          ${renderSummary(checked, t, counts)} ${intake.length > 0 && renderIntake(intake, t)}
          ${lists.length > 0 && renderContents(lists, t)}
          ${
            lists.length > 0 &&
            html`<section>
              <h2>${t.todo}</h2>
              <p class="soft">${t.todoHint}</p>
              ${lists.map((list, at) => renderList(list, at, t))}
              ${shown < checked.findings.length && html`<p>${t.more(checked.findings.length - shown)}</p>`}
            </section>`
          }
          ${coverage && renderGaps(checked, coverage, t)}
        </main>
        <footer class="soft">${t.madeWith}</footer>
      </body>
    </html>`;
  return `${page.text}\n`;
}

/** The lists up to the bound, each whole or cut at an item. */
function withinBounds(lists: readonly TodoList[]): TodoList[] {
  let room = mostShown;
  return lists.flatMap((list) => {
    const items = list.items.filter(({ findings }) => (room -= findings.length) >= 0);
    return items.length ? { ...list, items } : [];
  });
}

function renderSummary(checked: CheckedFeed, t: CheckMessages, counts: Record<Level, number>): Markup {
  const lines = summaryOf(checked, t).slice(0, -1);
  return html`<section class="summary">
    <ul class="counts">
      ${levels.map(
        (level) =>
          html`<li class="count count--${level}${counts[level] ? '' : ' count--none'}">
            <b>${t.number(counts[level])}</b> <span>${t.level[level]}</span> <small>${t.levelMeaning[level]}</small>
          </li>`,
      )}
    </ul>
    <p>${checked.findings.length ? !counts.broken && t.notBroken : t.allWell} ${lines.join(' ')}</p>
  </section>`;
}

const renderIntake = (lines: readonly string[], t: CheckMessages): Markup =>
  html`<section>
    <h2>${t.intake}</h2>
    <ul>
      ${lines.slice(0, mostShown).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${lines.length > mostShown && html`<p>${t.more(lines.length - mostShown)}</p>`}
  </section>`;

const anchorOf = (at: number): string => `lijst-${at + 1}`;

/** Who has how much to do, as links. */
function renderContents(lists: readonly TodoList[], t: CheckMessages): Markup | false {
  if (lists.length < 2) return false;
  return html`<nav aria-label="${t.organizations}">
    <table class="contents">
      <thead>
        <tr>
          <th scope="col">${t.organizations}</th>
          ${levels.map((level) => html`<th scope="col" class="number">${t.level[level]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lists.map(
          (list, at) =>
            html`<tr>
              <th scope="row"><a href="#${anchorOf(at)}">${listName(t, list)}</a></th>
              ${levels.map((level) => html`<td class="number">${list.counts[level] ? t.number(list.counts[level]) : '–'}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </nav>`;
}

function renderList(list: TodoList, at: number, t: CheckMessages): Markup {
  const { broken, missing, better } = list.counts;
  const { shared, rest } = gather(list.items.flatMap(({ findings }) => findings));
  const own = new Set(rest);
  const reach = [list.email, list.phone].filter(Boolean).join(' · ');
  return html`<section class="list">
    <div class="list__head">
      <h3 id="${anchorOf(at)}">${listName(t, list)}</h3>
      <p class="soft">${t.counts(broken, missing, better)}${reach && ` · ${reach}`}</p>
    </div>
    ${list.items.map(({ subject, findings }) => renderItem({ subject, findings: findings.filter((each) => own.has(each)) }, t))}
    ${
      shared.length > 0 &&
      html`<div class="item">
        <h4>${t.shared}</h4>
        <ul class="findings">
          ${shared.map((group) => renderShared(group, t))}
        </ul>
      </div>`
    }
  </section>`;
}

function renderShared(group: readonly Finding[], t: CheckMessages): Markup | undefined {
  const spoken = spokenFor(group);
  return spoken && renderFinding(spoken, t, { count: group.length, place: placesOf(t, group, mostNamed) });
}

function renderItem({ subject, findings }: TodoItem, t: CheckMessages): Markup | false {
  if (!findings.length) return false;
  return html`<div class="item">
    <h4>${subject ? subject.name || subject.id || t.unnamed : t.wholeFeed}</h4>
    <ul class="findings">
      ${levels.flatMap((level) => findings.filter((each) => each.level === level)).map((each) => renderFinding(each, t))}
    </ul>
  </div>`;
}

/** `all`: where it holds, when it is said once for many. */
function renderFinding(finding: Finding, t: CheckMessages, all?: { count: number; place: string }): Markup {
  const [what, mend] = sentenceOf(t, finding);
  const place = all?.place ?? placeOf(t, finding);
  return html`<li class="finding finding--${finding.level}">
    <span class="box" aria-hidden="true"></span>
    <div>
      <p><strong class="level">${t.level[finding.level]}${all && `, ${t.times(all.count)}`}</strong> ${what}</p>
      <p class="mend">${mend}</p>
      ${place && html`<p class="path">${place}</p>`}
    </div>
  </li>`;
}

function renderGaps(checked: CheckedFeed, coverage: Coverage, t: CheckMessages): Markup | false {
  if (!coverage.rows.length) return false;
  const lines = gapLines(checked, t);
  return html`<section>
    <h2>${t.gaps}</h2>
    <p class="soft">${t.gapsHint}</p>
    ${
      lines.length
        ? html`<ul class="gaps">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : html`<p>${t.noGaps}</p>`
    }
    ${renderByRoute(coverage, t)} ${coverage.neighborhoods.length > 0 && renderByNeighborhood(coverage, t)}
  </section>`;
}

const cell = (count: number, t: CheckMessages): Markup =>
  count ? html`<td class="number">${t.number(count)}</td>` : html`<td class="number empty">${t.nothing}</td>`;

function renderByRoute({ rows }: Coverage, t: CheckMessages): Markup {
  const someUnknown = rows.some(({ all }) => all.unknown);
  return html`<section class="wide" tabindex="0" aria-label="${t.coverageRoutes}">
    <table>
      <caption>
        ${t.coverageRoutes}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.theme}</th>
          ${routes.map((route) => html`<th scope="col" class="number">${t.route[route]}</th>`)}
          ${someUnknown && html`<th scope="col" class="number">${t.routeUnknown}</th>`}
          <th scope="col" class="number">${t.total}</th>
          <th scope="col" class="number">${t.supporters}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ theme, all, supporters }) =>
            html`<tr>
              <th scope="row">${theme.name}</th>
              ${all.routes.map((count) => cell(count, t))}
              ${someUnknown && html`<td class="number">${all.unknown ? t.number(all.unknown) : '–'}</td>`}
              <td class="number"><b>${t.number(all.total)}</b></td>
              ${cell(supporters, t)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** In parts that fit on paper: all themes, a dozen neighborhoods at a time. */
function renderByNeighborhood({ rows, neighborhoods }: Coverage, t: CheckMessages): Markup[] {
  const starts = Array.from({ length: Math.ceil(neighborhoods.length / widest) }, (_, at) => at * widest);
  return starts.map(
    (start) =>
      html`<section class="wide" tabindex="0" aria-label="${t.coverageNeighborhoods}${start ? ` (${start / widest + 1})` : ''}">
        <table>
          <caption>
            ${t.coverageNeighborhoods}
            <span class="soft">${t.missingRoutes} ${t.coverageHint}</span>
            <span class="soft legend"
              >${routes.map((route) => html`<span><i class="dot dot--${route}"></i>${t.route[route]}</span>`)}</span
            >
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.theme}</th>
              ${neighborhoods.slice(start, start + widest).map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.theme.name}</th>
                  ${row.neighborhoods.slice(start, start + widest).map((here) => renderHere(here, t))}
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`,
  );
}

/** How many there are here, and by which routes: a dot for each, hollow where there is none. */
function renderHere({ total, routes: counts }: CoverageRow['all'], t: CheckMessages): Markup {
  if (!total) return cell(0, t);
  const without = routes.filter((_, at) => !counts[at]).map((route) => t.route[route].toLowerCase());
  return html`<td class="number">
    <span class="vh">${t.hereBy(total, new Intl.ListFormat(t.language).format(without))}</span>
    <span aria-hidden="true"
      >${t.number(total)}
      <span class="dots">${routes.map((route, at) => html`<i class="dot dot--${counts[at] ? route : 'none'}"></i>`)}</span></span
    >
  </td>`;
}
