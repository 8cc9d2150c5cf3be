/** The keyboard of the screen: for whom it comes, and when it goes. The keyboard itself is a file of its own, fetched at the first touch. */
import type { Keyboard } from './keyboard.ts';
import type { KioskTexts } from './kiosk-view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

export const isText = (target: EventTarget | undefined): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(text|search|email|tel|url|number)$/.test(target.type));

/** What the keyboard needs of the kiosk. */
interface Screen {
  /** Undefined until it was drawn. */
  texts: () => KioskTexts | undefined;
  /** Whether a field is one of the kiosk. */
  has: (field: Field) => boolean;
  /** Where the keyboard goes, when a field is in no dialog. */
  around: () => Element | null;
}

export class ScreenKeys {
  /** Says how high the keyboard is. */
  readonly sheet = new CSSStyleSheet();
  readonly #screen: Screen;
  #byPointer = false;
  #keyboard: Keyboard | undefined;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Of each touch and each key, before what it does. */
  notice({ type }: Event, target: EventTarget | undefined): void {
    this.#byPointer = type === 'pointerdown';
    if (this.#byPointer && isText(target)) this.#lend(target);
  }

  /** It comes for who touches a field. Who came there by keys has one. */
  readonly onFocus = (event: Event): void => {
    const target = event.composedPath()[0];
    if (isText(target)) {
      if (this.#byPointer) void this.#open(target);
    } else if (!this.#byPointer) this.close();
  };

  readonly onClick = (event: Event): void => {
    const target = event.composedPath()[0];
    if (isText(target)) void this.#open(target);
    // After the tap, so that nothing moves from under a finger.
    else if (!this.#keyboard?.has(event)) this.close();
  };

  close(): void {
    this.#keyboard?.close();
  }

  /** Keeps the keyboard of the system away, before the focus comes. */
  #lend(field: Field): void {
    field.dataset.keys ??= field.inputMode || field.getAttribute('type') || 'text';
    field.inputMode = 'none';
    // What someone typed is not offered to the next one.
    field.autocomplete = 'off';
  }

  async #open(field: Field): Promise<void> {
    const texts = this.#screen.texts();
    if (!texts || !this.#screen.has(field)) return;
    this.#lend(field);
    try {
      const { Keyboard } = await import('./keyboard.ts');
      this.#keyboard ??= new Keyboard((height) => this.sheet.replaceSync(`:host{--wijk-keyboard:${height}px}`));
    } catch {
      // Without ours, that of the system may come.
      field.inputMode = '';
      return;
    }
    const around = field.closest('dialog') ?? this.#screen.around();
    if (around && field.matches(':focus')) this.#keyboard.open(field, texts, around);
  }
}
