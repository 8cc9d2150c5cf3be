/** The form on the page: what was chosen in it, and what the feed makes it offer. */
import { plain, type Feed, type Localized } from '@wijkwijzer/feed';
import { get, make } from '../pages/dom.ts';
import { elementNames, takesMessages, type Choices } from './choices.ts';
import { readColor } from './house-style.ts';

const form = get('#choices', HTMLFormElement);

const colors = ['action', 'action-ink', 'ink', 'surface'] as const;

const text = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const texts = (data: FormData, name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');

/** What could break out of a style rule, or is no name of a font, is not taken over. */
const fontName = (name: string): string => (/^[\p{L}\p{N} ,.'"-]+$/u.test(name) ? name : '');

function styleIn(data: FormData): Record<string, string> {
  if (text(data, 'style') !== 'own') return {};
  const chosen = colors.map((role) => [`--wijk-${role}`, readColor(text(data, role)) ?? '']);
  const radius = text(data, 'radius');
  const all = [
    ...chosen,
    ['--wijk-font', fontName(text(data, 'font'))],
    ...(radius
      ? [
          ['--wijk-radius', `${radius}px`],
          ['--wijk-radius-small', `${radius}px`],
        ]
      : []),
  ];
  return Object.fromEntries(all.filter(([, value]) => value) as [string, string][]);
}

export function readChoices(hashes: Record<string, string>): Choices {
  const data = new FormData(form);
  const folder = text(data, 'folder').replace(/\/*$/, '/');
  return {
    elements: elementNames.filter((name) => texts(data, 'element').includes(name)),
    feed: text(data, 'feed'),
    themes: texts(data, 'theme'),
    routes: texts(data, 'route'),
    neighborhood: text(data, 'neighborhood'),
    style: styleIn(data),
    language: text(data, 'language'),
    level: text(data, 'level'),
    fallback: text(data, 'fallback'),
    endpoint: text(data, 'endpoint'),
    controller: text(data, 'controller'),
    purpose: text(data, 'purpose'),
    retentionDays: text(data, 'days'),
    privacyUrl: text(data, 'privacy'),
    folder,
    hashes: data.has('integrity') ? hashes : {},
  };
}

/** Only what has to do with the present choices is asked. */
export function askWhatMatters(choices: Choices, feed: Feed | undefined): void {
  const { elements } = choices;
  const data = new FormData(form);
  const begins = (['finder', 'picker', 'portal'] as const).some((name) => elements.includes(name));
  get('#begin', HTMLElement).hidden = !begins || !feed;
  get('#contact', HTMLElement).hidden = !takesMessages(choices);
  get('#own', HTMLElement).hidden = text(data, 'style') !== 'own';
}

/** Each color has a field for who knows its code, and the browser's own chooser for who does not. */
export function tieColors(): void {
  for (const role of colors) {
    const field = get(`#${role}`, HTMLInputElement);
    const chooser = get(`#${role}-chooser`, HTMLInputElement);
    chooser.addEventListener('input', () => {
      field.value = chooser.value;
    });
    field.addEventListener('input', () => {
      chooser.value = readColor(field.value) ?? chooser.value;
    });
    field.addEventListener('change', () => tellColor(field));
    chooser.addEventListener('input', () => tellColor(field));
  }
}

function tellColor(field: HTMLInputElement): void {
  const wrong = field.value.trim() !== '' && !readColor(field.value);
  field.ariaInvalid = wrong ? 'true' : null;
  get(`#${field.id}-wrong`, HTMLElement).hidden = !wrong;
}

/** The themes, neighborhoods and desk of a feed; what was chosen and is there too stays chosen. */
export function offerFrom(feed: Feed): void {
  const before = new FormData(form);
  const word = (name: Localized): string => plain(name, 'nl', feed.language);
  const themes = get('#themes', HTMLElement);
  themes.replaceChildren(
    ...feed.themes.map(({ id, name }) => {
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'theme', value: id });
      box.checked = before.getAll('theme').includes(id);
      return make('label', 'check', box, ` ${word(name)}`);
    }),
  );
  get('#themes-group', HTMLElement).hidden = feed.themes.length === 0;
  const select = get('#neighborhood', HTMLSelectElement);
  const { value } = select;
  select.replaceChildren(new Option('Alle wijken', ''), ...feed.neighborhoods.map(({ id, name }) => new Option(word(name), id)));
  if (feed.neighborhoods.some(({ id }) => id === value)) select.value = value;
  get('#neighborhood-group', HTMLElement).hidden = feed.neighborhoods.length === 0;
  const fallback = get('#fallback', HTMLInputElement);
  const { publisher } = feed;
  // What the webmaster wrote stays.
  if (fallback.value === fallback.defaultValue && publisher?.phone)
    fallback.value = fallback.defaultValue = `Zoekt u hulp? Bel ${word(publisher.name)}: ${publisher.phone}.`;
}
