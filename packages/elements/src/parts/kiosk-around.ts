/** The kiosk that an element stands in, if any: there nothing leaves the page, and paper only comes where a printer is. */

export interface KioskAround extends Element {
  /** Whether a printer stands beside the screen. */
  printer: boolean;
  /** Makes an element fit for a screen that all use, before it begins. Undefined as long as the kiosk itself has to begin. */
  takeIn?(element: Element): void;
  /** An element in it made a step, or undid one. */
  follow?(onward: boolean): void;
}

/** Looks outward through shadow roots; undefined when the element stands on somebody's own screen. */
export function kioskAround(element: Element): KioskAround | undefined {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.localName === 'wijk-kiosk') return node as KioskAround;
  }
  return undefined;
}
