/** “Maak uw code”: choose, see it live, and copy the code that belongs to it. Nothing leaves the page. */
import { FeedError, loadFeed, type Feed } from '@wijkwijzer/feed';
import { addCopyButtons, download, get, make } from '../pages/dom.ts';
import { badAddress, feedTrouble, webAddress } from '../pages/feed-trouble.ts';
import { hostOf, takesMessages } from './choices.ts';
import { frameCode, frameFile, framePolicy, frameScript, pageCode, pagePolicy, styleCode } from './code.ts';
import { askWhatMatters, offerFrom, readChoices, tieColors } from './form.ts';
import { measure } from './house-style.ts';
import { sendNothing, showPreview } from './preview.ts';

declare const VERSION: string;

const form = get('#choices', HTMLFormElement);
const preview = get('#preview', HTMLElement);
const feedField = get('#feed', HTMLInputElement);
const feedSaid = get('#feed-said', HTMLElement);

/** The files of the build that this page came with: they belong together. */
const beside = (name: string): string => new URL(name, import.meta.url).href;

let hashes: Record<string, string> = {};
let opened: { feed: Feed; url: string } | undefined;
let loading: AbortController | undefined;

const write = (selector: string, code: string): void => {
  get(selector, HTMLElement).textContent = code;
};

function showMeasures(style: Readonly<Record<string, string>>): void {
  const rows = measure(style).map(({ name, ratio, needs, ink, ground }) => {
    const enough = ratio >= needs;
    const sample = make('span', 'sample', 'Aa');
    sample.ariaHidden = 'true';
    sample.style.color = ink;
    sample.style.backgroundColor = ground;
    const shown = (Math.floor(ratio * 10) / 10).toLocaleString('nl', { minimumFractionDigits: 1 });
    const verdict = enough ? 'goed (AA)' : `te weinig, AA vraagt ${needs.toLocaleString('nl')}:1`;
    return make(
      'li',
      enough ? 'good' : 'bad',
      sample,
      make('span', '', name, make('br', ''), make('b', '', `${shown}:1`), ` ${verdict}`),
    );
  });
  get('#measures', HTMLElement).replaceChildren(...rows);
}

function update(): void {
  const choices = readChoices(hashes);
  askWhatMatters(choices, opened?.feed);
  get('#nothing', HTMLElement).hidden = choices.elements.length > 0;
  get('#result', HTMLElement).hidden = choices.elements.length === 0;
  write('#page-code', pageCode(choices));
  write('#page-policy', pagePolicy(choices));
  write('#style-code', styleCode(choices));
  get('#style-part', HTMLElement).hidden = styleCode(choices) === '';
  write('#frame-code', frameCode(choices));
  write('#frame-script', frameScript(choices));
  write('#frame-policy', framePolicy(choices));
  get('#frame-feed', HTMLElement).hidden =
    hostOf(choices.folder) === "'self'" || ![choices.feed, choices.endpoint].some((each) => each && hostOf(each) === "'self'");
  get('#form-card', HTMLElement).hidden = !takesMessages(choices) || choices.endpoint !== '';
  showMeasures(choices.style);
  if (opened) showPreview(preview, choices, opened.url);
  else preview.replaceChildren();
}

function tellFeed(text: string, wrong = false): void {
  feedSaid.textContent = text;
  feedSaid.className = wrong ? 'wrong' : 'hint';
  feedField.ariaInvalid = wrong ? 'true' : null;
}

const count = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('nl')} ${number === 1 ? one : more}`;

async function openFeed(): Promise<void> {
  loading?.abort();
  const { signal } = (loading = new AbortController());
  opened = undefined;
  const url = webAddress(feedField.value.trim());
  if (!url) {
    tellFeed(badAddress, true);
    return update();
  }
  tellFeed('Even openen…');
  try {
    const { feed, problems } = await loadFeed(url, { signal });
    opened = { feed, url: url.href };
    const left = problems.reduce((sum, { skipped = 0 }) => sum + skipped, 0);
    const found = `Gelukt: ${count(feed.offers.length, 'aanbod', 'keer aanbod')} en ${count(feed.supporters.length, 'ondersteuner', 'ondersteuners')}.`;
    tellFeed(
      left
        ? `${found} ${count(left, 'regel klopt', 'regels kloppen')} niet en ${left === 1 ? 'staat' : 'staan'} er niet bij.`
        : found,
    );
    offerFrom(feed);
  } catch (error) {
    if (signal.aborted) return;
    tellFeed(error instanceof FeedError ? feedTrouble(error, url) : 'Dit bestand kan niet worden geopend.', true);
  }
  update();
}

async function downloadFrame(): Promise<void> {
  const said = get('#frame-said', HTMLElement);
  const template = await fetch(beside('frame.html')).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  const file = frameFile(template, readChoices(hashes));
  if (file) download('frame.html', file, 'text/html');
  said.textContent = file
    ? 'frame.html staat bij uw downloads.'
    : 'Het bestand frame.html hoort naast deze pagina te staan, en is daar niet gevonden. Pas dan het bestand uit de map van Wijkwijzer zelf aan.';
}

async function readHashes(): Promise<void> {
  const answer = await fetch(beside('integrity.json')).catch(() => undefined);
  if (answer?.ok) hashes = (await answer.json()) as Record<string, string>;
  else get('#no-hashes', HTMLElement).hidden = false;
  update();
}

write('#version', VERSION);
// Most likely the site's own folder, which this page came with.
get('#folder', HTMLInputElement).value = new URL(beside('.')).pathname;
addCopyButtons();
tieColors();
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
feedField.addEventListener('change', () => void openFeed());
get('#open-feed', HTMLButtonElement).addEventListener('click', () => void openFeed());
get('#download-frame', HTMLButtonElement).addEventListener('click', () => void downloadFrame());
sendNothing(preview, () => {
  const said = get('#preview-said', HTMLElement);
  said.textContent = 'Dit is een voorbeeld. Er wordt niets verstuurd.';
  setTimeout(() => (said.textContent = ''), 8_000);
});
update();
void readHashes();
void openFeed();
