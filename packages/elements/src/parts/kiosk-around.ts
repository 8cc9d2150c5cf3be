/** The kiosk that an element stands in, if any: there nothing leaves the page, and paper only comes where a printer is. */

export interface KioskAround extends Element {
  /** Whether a printer stands beside the screen. */
  printer: boolean;
}

/** Looks outward through shadow roots; undefined when the element stands on somebody's own screen. */
export function kioskAround(element: Element): KioskAround | undefined {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.localName === 'wijk-kiosk') return node as KioskAround;
  }
  return undefined;
}
