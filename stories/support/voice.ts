/** A voice for a story in every language, in a browser that has none: it begins to say something, tells the second word, and waits. */

class Utterance extends EventTarget {
  onboundary: ((event: unknown) => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const voice = Object.assign(new EventTarget(), {
  getVoices: () => ['nl-NL', 'en-GB', 'tr-TR', 'ar-SA'].map((lang) => ({ lang, localService: true })),
  cancel: () => undefined,
  speak: (utterance: Utterance): void => {
    const second = utterance.text.indexOf(' ') + 1;
    setTimeout(() => utterance.onboundary?.({ name: 'word', charIndex: second, charLength: 0 }), 50);
  },
});

export function speakInStories(): void {
  Object.defineProperty(globalThis, 'speechSynthesis', { value: voice, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
}
