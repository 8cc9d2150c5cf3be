/** The real elements with what was chosen, on the page itself. Nothing is sent from here. */
import { attributesOf, tags, type Choices, type ElementName } from './choices.ts';

/** A host that can't exist: the form looks as it will, and has nowhere to send to. */
const nowhere = 'https://voorbeeld.invalid/requests';

const made = new Map<ElementName, HTMLElement>();

function elementFor(name: ElementName): HTMLElement {
  const element = made.get(name) ?? document.createElement(tags[name]);
  made.set(name, element);
  return element;
}

/** Shows what was chosen with the feed at this address; elements that were there stay, and follow. */
export function showPreview(place: HTMLElement, choices: Choices, feed: string): void {
  const elements = choices.elements.map((name) => {
    const element = elementFor(name);
    const wanted: Record<string, string> = { ...attributesOf(choices, name), feed, 'url-state': 'none' };
    if (wanted.endpoint) wanted.endpoint = nowhere;
    for (const { name: old } of [...element.attributes]) if (!(old in wanted)) element.removeAttribute(old);
    for (const [key, value] of Object.entries(wanted)) if (element.getAttribute(key) !== value) element.setAttribute(key, value);
    return element;
  });
  for (const element of [...place.children]) if (!elements.includes(element as HTMLElement)) element.remove();
  elements.forEach((element, at) => {
    if (place.children[at] !== element) place.insertBefore(element, place.children[at] ?? null);
  });
  place.removeAttribute('style');
  for (const [name, value] of Object.entries(choices.style)) place.style.setProperty(name, value);
  place.style.backgroundColor = choices.style['--wijk-surface'] ?? '';
}

/** A form here can be filled in, not sent: pressing its button, also by Enter, says so. */
export function sendNothing(place: HTMLElement, say: () => void): void {
  place.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const inForm = path.some((each) => each instanceof Element && each.localName === tags.form);
      if (!inForm || !path.some((each) => each instanceof HTMLButtonElement && each.type === 'submit' && each.form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      say();
    },
    true,
  );
}
