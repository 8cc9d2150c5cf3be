/**
 * A voice for browsers that have none: says what it is given as the Web Speech API tells it, one utterance after the other, with an
 * event at every word, as fast as a test reads. https://webaudio.github.io/web-speech-api/#tts-section
 */

export interface Voice {
  lang: string;
  localService: boolean;
}

class Utterance extends EventTarget {
  lang = '';
  voice: Voice | null = null;
  rate = 1;
  onboundary: ((event: Event) => void) | null = null;
  onend: ((event: Event) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export class TestVoices extends EventTarget {
  /** Texts that were said to their end. */
  readonly said: string[] = [];
  /** Languages of the voices that said something. */
  readonly languages = new Set<string>();
  readonly #queue: Utterance[] = [];
  #voices: readonly Voice[];
  /** How many words are said before it waits for `goOn`; a test sets it to look at a word. */
  words = Infinity;
  #busy = false;

  constructor(...voices: readonly Voice[]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  getVoices(): readonly Voice[] {
    return this.#voices;
  }

  /** The device has found its voices. */
  set voices(voices: readonly Voice[]) {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: Utterance): void {
    this.#queue.push(utterance);
    if (!this.#busy) void this.#say();
  }

  cancel(): void {
    for (const utterance of this.#queue.splice(0)) utterance.onerror?.(Object.assign(new Event('error'), { error: 'canceled' }));
  }

  /** Says more words, or all. */
  goOn(words = Infinity): void {
    this.words = words;
  }

  async #say(): Promise<void> {
    this.#busy = true;
    for (let utterance = this.#queue[0]; utterance; utterance = this.#queue[0]) {
      const present = utterance;
      const isPresent = (): boolean => this.#queue[0] === present;
      for (const { 0: word, index } of present.text.matchAll(/\S+/g)) {
        while (isPresent() && this.words <= 0) await new Promise((resolve) => setTimeout(resolve, 5));
        if (!isPresent()) break;
        this.words--;
        present.onboundary?.(Object.assign(new Event('boundary'), { name: 'word', charIndex: index, charLength: word.length }));
      }
      if (!isPresent()) continue;
      this.#queue.shift();
      this.said.push(present.text);
      this.languages.add(present.voice?.lang ?? present.lang);
      present.onend?.(new Event('end'));
    }
    this.#busy = false;
  }
}

/** Puts these voices in the browser; gives what takes them out again. */
export function speakWith(voices: TestVoices | undefined): () => void {
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const put = (name: string, descriptor: PropertyDescriptor | undefined): void => {
    Reflect.deleteProperty(globalThis, name);
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  };
  const values = [voices, Utterance];
  names.forEach((name, at) => put(name, voices && { value: values[at], configurable: true, writable: true }));
  return () => names.forEach((name, at) => put(name, before[at]));
}
