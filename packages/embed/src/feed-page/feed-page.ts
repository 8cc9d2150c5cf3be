/** “Controleer uw aanbod”: a spreadsheet or feed, what can be better about it, and how residents see it. Nothing leaves the browser. */
import { countLevels, nl, reportHtml } from '@wijkwijzer/cli/check';
import { SourceError, sourceSentence, type ColumnMap, type ColumnSummary, type Source } from '@wijkwijzer/cli/import';
import { FeedError } from '@wijkwijzer/feed';
import { download, get, make } from '../pages/dom.ts';
import { badAddress, feedTrouble, webAddress } from '../pages/feed-trouble.ts';
import { chosenColumns, columnsSummary, isOpen, renderColumns } from './columns.ts';
import { fetchSource, openSources, type Opened } from './open-source.ts';
import { intakeOf, levels, renderImport, renderReport, summaryOf, withoutOptions } from './report.ts';

const said = get('#said', HTMLElement);
const result = get('#result', HTMLElement);
const preview = get('#preview', HTMLElement);
const address = get('#address', HTMLInputElement);
const files = get('#files', HTMLInputElement);
const drop = get('#drop', HTMLElement);

let opened: Opened | undefined;
let opening: AbortController | undefined;

function tell(text: string, wrong = false): void {
  said.textContent = text;
  said.className = wrong ? 'wrong' : 'hint';
}

const troubleOf = (error: unknown, url: URL | undefined): string => {
  if (error instanceof SourceError) return withoutOptions(sourceSentence(error, 'nl'));
  if (error instanceof FeedError) return feedTrouble(error, url);
  return 'Dit bestand kan niet worden gelezen.';
};

/** Opens what was given last: what is still on its way is let go. */
async function open(
  find: (signal: AbortSignal) => Promise<readonly Source[]>,
  { url, columns = {} }: { url?: URL; columns?: ColumnMap } = {},
): Promise<void> {
  opening?.abort();
  const { signal } = (opening = new AbortController());
  tell('Even lezen…');
  try {
    const sources = await find(signal);
    opened = sources.length ? await openSources(sources, columns, signal) : opened;
    signal.throwIfAborted();
    if (opened) show(opened);
  } catch (error) {
    if (signal.aborted) return;
    opened = undefined;
    result.hidden = true;
    tell(troubleOf(error, url), true);
  }
}

function show({ name, checked, imported, content }: Opened): void {
  const counts = countLevels(checked.findings);
  result.hidden = false;
  get('#summary', HTMLElement).textContent = summaryOf(checked);
  for (const level of levels)
    get(`#count-${level}`, HTMLElement).textContent = `${nl.level[level]} (${counts[level].toLocaleString('nl')})`;
  const imports = get('#imported', HTMLElement);
  imports.hidden = !imported?.leftOut;
  imports.textContent = nl.leftOut(imported?.leftOut ?? 0);
  showColumns(imported?.columns ?? []);
  get('#keep', HTMLElement).hidden = !checked.feed;
  showReport();
  showFinder(checked.feed ? content : undefined);
  tell(`Gelezen: ${name}.`);
  get('#result-title', HTMLElement).focus();
}

/** What the columns of a spreadsheet mean, where there is something to look at. */
function showColumns(columns: readonly ColumnSummary[]): void {
  const panel = get('#columns', HTMLDetailsElement);
  panel.hidden = !columns.length;
  panel.open = isOpen(columns);
  get('#columns-told', HTMLElement).textContent = columnsSummary(columns);
  get('#columns-list', HTMLElement).replaceChildren(...renderColumns(columns));
}

const columnForm = get('#columns-form', HTMLFormElement);
columnForm.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!opened) return;
  const { sources, columns } = opened;
  void open(() => Promise.resolve(sources), { columns: chosenColumns(columnForm, columns) });
});
get('#download-columns', HTMLButtonElement).addEventListener('click', () => {
  const map = chosenColumns(columnForm, opened?.columns ?? {});
  download('kolommen.json', `${JSON.stringify(map, undefined, 2)}\n`, 'application/json');
});

function showReport(): void {
  if (!opened) return;
  const wanted = levels.filter((level) => get(`#level-${level}`, HTMLInputElement).checked);
  const { checked, imported } = opened;
  get('#report', HTMLElement).replaceChildren(
    ...(imported ? renderImport(imported) : []),
    ...renderReport(checked, new Set(wanted)),
  );
}

/** The finder fetches its feed as it always does, from an address that only this page knows. */
function showFinder(content: string | undefined): void {
  const before = preview.querySelector('wijk-offer-finder')?.getAttribute('feed');
  if (before) URL.revokeObjectURL(before);
  get('#seen', HTMLElement).hidden = content === undefined;
  if (content === undefined) return preview.replaceChildren();
  const finder = make('wijk-offer-finder', '');
  const feed = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  for (const [key, value] of Object.entries({ feed, 'url-state': 'none', 'heading-level': '3' })) finder.setAttribute(key, value);
  preview.replaceChildren(finder);
}

const sourcesOf = (list: FileList): Promise<Source[]> =>
  Promise.all([...list].map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })));

function openAddress(): void {
  const url = webAddress(address.value.trim());
  if (!url) return tell(badAddress, true);
  void open(async (signal) => [await fetchSource(url, signal)], { url });
}

files.addEventListener('change', () => {
  const { files: chosen } = files;
  if (chosen?.length) void open(() => sourcesOf(chosen));
});
for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(type, (event) => {
    // A file that falls beside it would otherwise take the place of this page.
    event.preventDefault();
    drop.classList.toggle('over', type === 'dragenter' || type === 'dragover');
    const dropped = event.dataTransfer?.files;
    if (type === 'drop' && dropped?.length) void open(() => sourcesOf(dropped));
  });
}
get('#address-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  openAddress();
});
for (const level of levels) get(`#level-${level}`, HTMLInputElement).addEventListener('change', showReport);
get('#download-feed', HTMLButtonElement).addEventListener('click', () => {
  if (opened) download('feed.json', opened.content, 'application/json');
});
get('#download-report', HTMLButtonElement).addEventListener('click', () => {
  if (opened) download('verslag.html', reportHtml(opened.checked, nl, opened.imported && intakeOf(opened.imported)), 'text/html');
});
