/** Finds and uses what is inside an element's shadow root, for play functions: they act as a visitor would. */
const patience = 20_000;

/** Waits until something is there, or says what is missing. */
export async function find<Found extends Element = HTMLElement>(canvas: HTMLElement, selector: string): Promise<Found> {
  const end = performance.now() + patience;
  for (;;) {
    for (const host of canvas.querySelectorAll('*')) {
      const found = host.shadowRoot?.querySelector<Found>(selector);
      if (found) return found;
    }
    if (performance.now() > end) throw new Error(`The story waits in vain for ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function click(canvas: HTMLElement, selector: string): Promise<void> {
  (await find(canvas, selector)).click();
}

export async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(canvas, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
