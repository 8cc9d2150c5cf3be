/**
 * Reads a view aloud, by a voice that is on the device itself: voices from elsewhere send the text to whoever makes them. One sentence
 * at a time, so that a long text does not break off, and so that going on after a pause works where browsers can't.
 */
import { css, html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Messages } from '../messages/nl.ts';
import { aloud, type AloudMessages } from '../messages/nl/read-aloud.ts';
import { icon, type IconName } from './icons.ts';
import { sentencesOf, type Sentence } from './spoken-text.ts';

const main = (tag: string): string => tag.slice(0, 2).toLowerCase();

/** A voice of the device for a language, if possible of the country where most speak it: Dutch of the Netherlands. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && main(lang) === main(language));
  const { region } = new Intl.Locale(language).maximize();
  return voices.find(({ lang }) => region && lang.toUpperCase().endsWith(region)) ?? voices[0];
}

/** Ends what was read last: the browser has one voice at a time for the whole page. */
let stopSpeaker: (() => void) | undefined;

class Reader implements ReactiveController {
  readonly styles: CSSResult = styles;
  readonly #host: LitElement;
  /** Which view is read, and which one is shown. */
  #reading = '';
  #shown = '';
  #sentences: readonly Sentence[] = [];
  #at = 0;
  /** What is being said; undefined in a pause. */
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    speechSynthesis.addEventListener('voiceschanged', this.#redraw);
    addEventListener('pagehide', this.#stop);
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    this.#stop();
    speechSynthesis.removeEventListener('voiceschanged', this.#redraw);
    removeEventListener('pagehide', this.#stop);
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  hostUpdate(): void {
    this.#shown = '';
  }

  hostUpdated(): void {
    if (this.#reading && this.#reading !== this.#shown) this.#stop();
  }

  render(messages: Messages, view: string): TemplateResult | typeof nothing {
    const { language } = messages;
    if (!voiceFor(language)) return nothing;
    const t: Messages & AloudMessages = { ...aloud, ...messages };
    this.#shown = `${language} ${view}`;
    const button = (name: IconName, words: string, act: () => void): TemplateResult =>
      html`<button type="button" class="btn btn--calm" @click=${act}>${icon(name)}${words}</button>`;
    return html`<div class="aloud row no-print">
      ${
        this.#reading !== this.#shown
          ? button('volume', t.readAloud, this.#start)
          : this.#saying
            ? button('player-pause', t.readPause, this.#pause)
            : button('player-play', t.readOn, this.#next)
      }
      ${this.#reading === this.#shown ? button('player-stop', t.readStop, this.#stopByHand) : nothing}
      <div class="aloud__marks" aria-hidden="true"></div>
    </div>`;
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  readonly #start = (): void => {
    stopSpeaker?.();
    stopSpeaker = this.#stop;
    this.#reading = this.#shown;
    this.#sentences = sentencesOf(this.#host.renderRoot.querySelectorAll('[data-aloud]'));
    this.#at = 0;
    this.#next();
  };

  /** Says the present sentence, and after it the next; what is in a language without a voice is left out. */
  readonly #next = (): void => {
    const sentence = this.#sentences[this.#at];
    const { text = '', language = '' } = sentence ?? {};
    if (!sentence?.range(0, text.length)) return this.#stop();
    const voice = voiceFor(language);
    if (!voice) return this.#after();
    const saying = new SpeechSynthesisUtterance(text);
    this.#saying = saying;
    saying.voice = voice;
    saying.lang = voice.lang;
    // A little slower than people talk: for who learns the language, and for who reads along.
    saying.rate = 0.9;
    saying.onboundary = ({ name, charIndex, charLength }) => {
      if (saying !== this.#saying || (name && name !== 'word')) return;
      // Not every browser says how long the word is.
      const length = charLength || (/^[^\s]+/.exec(text.slice(charIndex))?.[0].length ?? 0);
      this.#mark(sentence.range(charIndex, charIndex + length));
    };
    saying.onend = () => saying === this.#saying && this.#after();
    // Also when the page itself lets something else be said.
    saying.onerror = () => saying === this.#saying && this.#stop();
    // Voices that tell no words have their sentence marked.
    this.#mark(sentence.range(0, text.length));
    speechSynthesis.speak(saying);
    this.#redraw();
  };

  #after(): void {
    this.#at++;
    this.#next();
  }

  /** Ends what this element says, and nothing that the page says. */
  #hush(): void {
    const { length } = [this.#saying].filter(Boolean);
    this.#saying = undefined;
    if (length) speechSynthesis.cancel();
    this.#mark(undefined);
    this.#redraw();
  }

  /** The browser's own pause forgets where it was on some telephones; the sentence begins anew when it goes on. */
  readonly #pause = (): void => this.#hush();

  readonly #hidden = (): void => {
    if (document.hidden && this.#saying) this.#pause();
  };

  readonly #stop = (): void => {
    if (!this.#reading) return;
    // Its button goes; the focus stays beside where it was.
    const { activeElement } = this.#host.shadowRoot ?? {};
    if (activeElement?.matches('.aloud .btn + .btn')) this.#focus();
    this.#reading = '';
    this.#hush();
  };

  readonly #stopByHand = (): void => {
    this.#focus();
    this.#stop();
  };

  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.aloud .btn')?.focus();
  }

  /**
   * Marks words by boxes over them, in our own shadow root: the text stays as it is drawn, and the page's list of highlights, of which a
   * document has one, stays the page's.
   */
  #mark(range: Range | undefined): void {
    const marks = this.#host.renderRoot.querySelector('.aloud__marks');
    if (!marks) return;
    const { left, top } = marks.getBoundingClientRect();
    const boxes = [...(range?.getClientRects() ?? [])].map((rect) => {
      const box = document.createElement('div');
      box.style.left = `${rect.left - left}px`;
      box.style.top = `${rect.top - top}px`;
      box.style.width = `${rect.width}px`;
      box.style.height = `${rect.height}px`;
      return box;
    });
    marks.replaceChildren(...boxes);
  }
}

const styles = css`
  .aloud__marks {
    position: absolute;
    pointer-events: none;
  }
  .aloud__marks > div {
    position: absolute;
    padding-inline: 2px;
    margin-inline-start: -2px;
    box-sizing: content-box;
    border-block-end: 3px solid var(--_action);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_action) 16%, transparent);
  }
  @media (forced-colors: active) {
    .aloud__marks > div {
      border-color: Highlight;
    }
  }
`;

export const readerFor = (host: LitElement): Reader => new Reader(host);
