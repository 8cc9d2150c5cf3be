/**
 * Inside the frame. The file names the elements and where their feed and their messages go; the address only chooses among them.
 * Runs before the elements do.
 */
import type { FromFrame, FromParent } from './messages.ts';

const names: Record<string, string | undefined> = {
  finder: 'wijk-offer-finder',
  picker: 'wijk-supporter-picker',
  form: 'wijk-contact-form',
  network: 'wijk-network',
  portal: 'wijk-portal',
};

/** What an address may set, besides which element and which language. */
const presets = ['theme', 'route', 'neighborhood'];

const asked = new URLSearchParams(location.search);

/** An address is made by anyone: what is too long to be true counts for nothing. */
const ask = (name: string): string => {
  const value = asked.get(name) ?? '';
  return value.length <= 500 ? value : '';
};

/** Leaves what was asked for; without a wish, or for an unknown one, what comes first in the file. */
function choose(): readonly Element[] {
  const all = [...document.querySelectorAll(Object.values(names).join())];
  const wanted = ask('element').split(',');
  const chosen = all.filter(({ localName }) => wanted.some((name) => Object.hasOwn(names, name) && names[name] === localName));
  const shown = chosen.length ? chosen : all.slice(0, 1);
  for (const element of all) {
    if (!shown.includes(element)) element.remove();
    else element.removeAttribute('hidden');
  }
  for (const element of shown.filter((each) => each.matches('wijk-offer-finder, wijk-supporter-picker, wijk-portal')))
    for (const name of presets) if (ask(name)) element.setAttribute(name, ask(name));
  const language = ask('lang');
  if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language)) document.documentElement.lang = language;
  return shown;
}

/** In a style sheet of our own, which a strict policy allows: `style` attributes it does not. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'html{}body{margin:0;padding:6px}main>*+*{margin-block-start:40px}body.alone{max-width:1100px;margin:auto;padding:16px}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  const wanted = document.createElement('i').style;
  wanted.cssText = document.querySelector<HTMLMetaElement>('meta[name="wijkwijzer-style"]')?.content ?? '';
  for (const name of wanted) style.setProperty(name, wanted.getPropertyValue(name));
}

/** Opened by itself, as a shared link is: what the file says about that is shown. */
function standAlone(): void {
  document.body.classList.add('alone');
  for (const element of document.querySelectorAll('[data-alone]')) element.removeAttribute('hidden');
}

/** Other sites seldom let themselves be shown in a frame: they open in the whole window, or where a sandbox forbids that, in their own. */
function followOutside(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !/^https?:$/.test(link.protocol))
    return;
  event.preventDefault();
  if (!open(link.href, '_top')) open(link.href, '_blank', 'noopener');
}

/** An element's own tree, and those of the elements in it: the portal has a finder, a picker and a form. */
function rootsIn({ shadowRoot }: Element): ShadowRoot[] {
  if (!shadowRoot) return [];
  const inside = [...shadowRoot.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('wijk-'));
  return [shadowRoot, ...inside.flatMap(rootsIn)];
}

/** Tells the page around how high all of this is, and where the focus went. */
function tellHeight(elements: readonly Element[]): void {
  let parentListens = false;
  let focus: FromFrame['focus'];
  /** Where the focus was last, outside of dialogs. */
  let lastSeen = 0;
  let planned = 0;

  const topOf = (element: Element): number => Math.max(0, Math.round(element.getBoundingClientRect().top + scrollY));
  const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom + scrollY;
  const openDialog = (): HTMLDialogElement | undefined =>
    elements
      .flatMap(rootsIn)
      .map((root) => root.querySelector<HTMLDialogElement>('dialog[open]'))
      .find((each) => !!each) ?? undefined;

  const tell = (): void => {
    const dialog = openDialog();
    const height = Math.ceil(Math.max(bottomOf(document.body), dialog ? bottomOf(dialog) + 8 : 0));
    // To whoever is around: numbers are no secret.
    parent.postMessage({ wijkwijzer: 'frame', height, ...(focus && { focus }) } satisfies FromFrame, '*');
    focus = undefined;
  };
  const soon = (): void => {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(tell);
  };

  /** A frame as high as its content is higher than the screen: a dialog opens where the resident is, not at the bottom of it all. */
  const place = (dialog: HTMLElement): void => {
    const room = Math.min(600, screen.availHeight * 0.7);
    for (const box of [dialog, dialog.firstElementChild as HTMLElement | null])
      box?.style.setProperty('max-block-size', `${room}px`);
    dialog.style.setProperty('margin-block-start', `${Math.max(8, Math.min(lastSeen - 80, innerHeight - room - 8))}px`);
    dialog.style.setProperty('margin-block-end', 'auto');
  };

  new ResizeObserver(soon).observe(document.body);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent || (Object(data) as Partial<FromParent>).wijkwijzer !== 'parent') return;
    parentListens = true;
    soon();
  });
  for (const element of elements) {
    void customElements.whenDefined(element.localName).then(() => {
      // Inside: a focus that stays within an element is not heard outside of it.
      element.shadowRoot?.addEventListener('focusin', (event) => {
        // Of an element inside the element, as the portal has them, too.
        const [target] = event.composedPath();
        if (!(target instanceof Element)) return;
        const dialog = openDialog();
        if (dialog && parentListens) place(dialog);
        // A heading that takes the focus begins a view, which is shown from its top.
        const begins = /^h\d$/.test(target.localName) && !dialog;
        const top = topOf(dialog ?? (begins ? element : target));
        focus = [top, begins ? top : Math.round(Math.max(top, bottomOf(dialog ?? target)))];
        if (!dialog) lastSeen = top;
        soon();
      });
    });
  }
}

const shown = choose();
dress();
if (parent === self) standAlone();
else {
  tellHeight(shown);
  document.addEventListener('click', followOutside);
}
