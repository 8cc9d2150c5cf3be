/** The keyboard of the screen: letters, e-mail and numbers. A file of its own: it comes at the first touch of a field. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { properties } from '../theme/properties.styles.ts';
import { rowsOf, type LayoutName } from './keyboard-layouts.ts';
import { styles } from './keyboard.styles.ts';
import type { KioskTexts } from './kiosk-view.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Which keys a field asks for, as it did before the keyboard of the system was kept away. */
function layoutFor({ dataset: { keys = '' } }: Field): LayoutName {
  if (keys === 'email') return 'email';
  return /^(tel|number|numeric|decimal)$/.test(keys) ? 'number' : 'letters';
}

/** Pictograms that stand for a word here (Tabler outline, MIT); the word is the key's name. */
const pictures = {
  shift: 'M9 20v-8h-3.6a1 1 0 0 1-.7-1.7l6.6-6.6a1 1 0 0 1 1.4 0l6.6 6.6a1 1 0 0 1-.7 1.7h-3.6v8a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1',
  back: 'M20 6a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-11l-5-5a1.5 1.5 0 0 1 0-2l5-5zM12 10l4 4m0-4l-4 4',
  line: 'M18 6v6a3 3 0 0 1-3 3h-10l4-4m0 8l-4-4',
};

const picture = (name: keyof typeof pictures): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${pictures[name]} /></svg>`;

export class Keyboard {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  readonly #onHeight: (pixels: number) => void;
  #field: Field | undefined;
  #t: KioskTexts | undefined;
  #layout: LayoutName = 'letters';
  #shift = false;
  #changed = false;

  /** Hears how many pixels at the bottom of the screen it takes; 0 when it is gone. */
  constructor(onHeight: (pixels: number) => void) {
    this.#onHeight = onHeight;
    const sheets = [properties, styles].flatMap(({ styleSheet }) => styleSheet ?? []);
    this.#root.adoptedStyleSheets.push(...sheets);
    // The focus, and the place in the text, stay in the field.
    for (const type of ['mousedown', 'pointerdown']) this.#host.addEventListener(type, (event) => event.preventDefault());
  }

  /** Comes up for a field, inside `around`: what lies outside of an open dialog can't be touched. */
  open(field: Field, t: KioskTexts, around: Element): void {
    if (field !== this.#field || t.language !== this.#t?.language) {
      this.#tellChange();
      this.#layout = layoutFor(field);
      this.#shift = false;
    }
    this.#field = field;
    this.#t = t;
    if (this.#host.parentNode !== around) around.append(this.#host);
    this.#draw();
    this.#onHeight(this.#host.offsetHeight);
    field.scrollIntoView({ block: 'center' });
  }

  close(): void {
    if (!this.#host.isConnected) return;
    this.#host.remove();
    this.#tellChange();
    this.#field = undefined;
    this.#onHeight(0);
  }

  /** Whether something happened on one of its keys. */
  has(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  #draw(): void {
    const t = this.#t;
    if (!t) return;
    const keys = rowsOf(this.#layout, t.language).map(
      (row) => html`<div class="keys__row">${row.map((key) => this.#key(t, key))}</div>`,
    );
    render(
      html`<div class="keys keys--${this.#layout}" role="group" aria-label=${t.kioskKeyboard} dir="ltr">${keys}</div>`,
      this.#root,
    );
  }

  #key({ kioskKeys: words, search, language }: KioskTexts, key: string): TemplateResult {
    const button = (content: unknown, act: () => void, name?: string, pressed?: boolean): TemplateResult =>
      html`<button
        type="button"
        tabindex="-1"
        class="key key--${key.length > 1 ? key.toLowerCase().replace('.', '') : 'sign'}"
        aria-label=${name ?? nothing}
        aria-pressed=${pressed ?? nothing}
        @click=${act}
      >
        ${content}
      </button>`;
    const turn = (layout: LayoutName) => (): void => {
      this.#layout = layout;
      this.#draw();
    };
    switch (key) {
      case 'SHIFT':
        return button(picture('shift'), () => this.#capital(), words.shift, this.#shift);
      case 'BACK':
        return button(picture('back'), () => this.#erase(), words.back);
      case 'SPACE':
        return button(words.space, () => this.#insert(' '));
      case 'DIGITS':
        return button(words.digits, turn('digits'));
      case 'LETTERS':
        return button(words.letters, turn('letters'));
      case 'LATIN':
        return button('abc', turn('latin'));
      case 'ENTER':
        return html`${this.#field?.localName === 'textarea' ? button(picture('line'), () => this.#insert('\n'), words.line) : nothing}
        ${button(this.#field?.type === 'search' ? search : words.done, () => this.#done())}`;
      default: {
        // The capital of a Turkish i has a dot, but not in an address.
        const sign = this.#shift ? key.toLocaleUpperCase(this.#layout === 'email' ? 'nl' : language) : key;
        return button(sign, () => this.#insert(sign));
      }
    }
  }

  #capital(): void {
    this.#shift = !this.#shift;
    this.#draw();
  }

  #insert(text: string): void {
    this.#change('insertText', text, (value, start, end) => [
      value.slice(0, start) + text + value.slice(end),
      start + text.length,
    ]);
    if (!this.#shift) return;
    this.#shift = false;
    this.#draw();
  }

  #erase(): void {
    this.#change('deleteContentBackward', null, (value, start, end) => {
      const from = start === end ? Math.max(0, start - 1) : start;
      return [value.slice(0, from) + value.slice(end), from];
    });
  }

  /** As a key of a real keyboard would: the field has its new text, and hears of it. */
  #change(
    inputType: string,
    data: string | null,
    make: (value: string, start: number, end: number) => [value: string, place: number],
  ): void {
    const field = this.#field;
    if (!field) return;
    const { value, maxLength } = field;
    // Fields for e-mail and numbers don't say where the caret is: there one types at the end.
    const [changed, place] = make(value, field.selectionStart ?? value.length, field.selectionEnd ?? value.length);
    if (maxLength >= 0 && changed.length > maxLength && changed.length > value.length) return;
    this.#changed = true;
    field.value = changed;
    if (field.selectionStart !== null) field.setSelectionRange(place, place);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  }

  #done(): void {
    const field = this.#field;
    this.close();
    if (field?.type === 'search') field.form?.requestSubmit();
  }

  /** Browsers tell it of keys of their own only. */
  #tellChange(): void {
    if (this.#changed) this.#field?.dispatchEvent(new Event('change', { bubbles: true }));
    this.#changed = false;
  }
}
