/** Registers an element; the first definition of a name wins, so that a page with two versions of us still works. */
export function define(name: string, element: CustomElementConstructor): void {
  const present = customElements.get(name);
  if (!present) customElements.define(name, element);
  else if (present !== element) console.warn(`Wijkwijzer: <${name}> is defined twice on this page.`);
}
