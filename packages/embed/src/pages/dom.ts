/** The little that pages of plain HTML need of the document. */

/** The element that the page is written with; without it the page and its script don't belong together. */
export function get<T extends Element>(selector: string, type: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`This page has no ${selector}.`);
  return found;
}

/** A new element with a class and what is in it: words are words, never HTML. */
export function make(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A button below each block of code that copies it. Without script, or where the browser refuses, there is no button. */
export function addCopyButtons(): void {
  if (!('clipboard' in navigator)) return;
  for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = make('button', 'button', 'Kopieer', make('span', 'hidden', `: ${block.getAttribute('aria-label') ?? ''}`));
    button.setAttribute('type', 'button');
    const said = make('span', 'copied');
    said.role = 'status';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(block.textContent).then(
        () => (said.textContent = 'Gekopieerd'),
        () => (said.textContent = 'Kopiëren lukt hier niet. Selecteer de tekst zelf.'),
      );
      setTimeout(() => (said.textContent = ''), 8_000);
    });
    block.after(make('p', 'copy', button, said));
  }
}

/** Gives a file to the browser to keep; nothing leaves it. */
export function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
