import { expect } from '@open-wc/testing';
import type { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';
import { picker } from '../supporter-picker/support.ts';
import { all, feedOf, finder, one, textOf, until } from '../support.ts';
import { speakWith, TestVoices, type Voice } from './voice.ts';

const dutch = { lang: 'nl-NL', localService: true };
const feed = feedOf({
  offers: [
    {
      id: 'koffie',
      name: 'Koffie in De Brink',
      route: 'neighbors',
      summary: 'Kom langs voor een praatje. De koffie is gratis!',
      description: { en: 'You are welcome.' },
      phones: ['000-1234501'],
    },
    { id: 'lift', name: 'Een lift', summary: 'Wij rijden.' },
  ],
});

let silence: () => void = () => undefined;
afterEach(() => silence());
const speakers = (...voices: readonly Voice[]): TestVoices => {
  const made = new TestVoices(...voices);
  silence = speakWith(made);
  return made;
};

async function offer(words = 'koffie'): Promise<WijkOfferFinder> {
  const element = await finder({ feed, words });
  (await one(element, '.offer-link')).click();
  await one(element, '[part="offer"]');
  return element;
}

const button = (element: Element, words: string): Promise<HTMLElement> =>
  until(() => all(element, '.aloud button').find((each) => textOf(each) === words), `the button “${words}”`);
const labels = (element: Element): string[] => all(element, '.aloud button').map(textOf);
const marks = (element: Element): HTMLElement[] => all(element, '.aloud__marks > div');

describe('reading aloud', () => {
  it('reads an offer sentence by sentence, facts included, and is accessible', async () => {
    const voices = speakers(dutch);
    const element = await offer();
    const start = await button(element, 'Lees voor');
    await expect(element).to.be.accessible();
    start.click();
    await until(() => voices.said.length && !voices.speaking && labels(element).length === 1, 'the end');
    expect(voices.said.slice(0, 5)).to.deep.equal([
      'Koffie in De Brink',
      'Met buren',
      'Mensen uit uw buurt doen het samen.',
      'Kom langs voor een praatje.',
      'De koffie is gratis!',
    ]);
    expect(voices.said).to.include('Voor wie').and.include('Iedereen');
    for (const silent of ['Lees voor', 'Print', 'Terug naar de lijst']) expect(voices.said.join(' ')).to.not.contain(silent);
    expect(labels(element)).to.deep.equal(['Lees voor']);
    expect(marks(element)).to.have.length(0);
  });

  it('leaves out what is in a language without a voice, and reads it with one', async () => {
    const voices = speakers(dutch);
    const element = await offer();
    (await button(element, 'Lees voor')).click();
    await until(() => voices.said.includes('Iedereen') && !voices.speaking, 'the end');
    expect(voices.said).to.not.include('You are welcome.');
    voices.voices = [dutch, { lang: 'en-GB', localService: true }];
    (await button(element, 'Lees voor')).click();
    await until(() => voices.said.includes('You are welcome.'), 'the English sentence');
    expect([...voices.languages]).to.include.members(['nl-NL', 'en-GB']);
  });

  it('marks the word that is said, where it stands', async () => {
    const voices = speakers(dutch);
    voices.words = 3;
    const element = await offer();
    (await button(element, 'Lees voor')).click();
    const name = await one(element, '#offer');
    await until(() => voices.words === 0 && marks(element).length === 1, 'three words');
    const box = marks(element)[0]!.getBoundingClientRect();
    const range = document.createRange();
    const text = [...name.childNodes].find((node) => node instanceof Text && node.data.includes('De'))!;
    const at = text.textContent!.indexOf('De Brink');
    range.setStart(text, at);
    range.setEnd(text, at + 2);
    const word = range.getBoundingClientRect();
    expect(Math.abs(box.left + 2 - word.left)).to.be.below(2);
    expect(Math.abs(box.top - word.top)).to.be.below(2);
    expect(Math.abs(box.width - 4 - word.width)).to.be.below(2);
  });

  it('pauses, goes on at the sentence where it was, and stops, with the focus on its button', async () => {
    const voices = speakers(dutch);
    voices.words = 10;
    const element = await offer();
    const start = await button(element, 'Lees voor');
    start.focus();
    start.click();
    await until(() => voices.words === 0, 'some words');
    const before = voices.said.length;
    (await button(element, 'Pauze')).click();
    expect(voices.speaking).to.equal(false);
    const on = await button(element, 'Lees verder');
    expect(element.shadowRoot?.activeElement).to.equal(on);
    voices.goOn(4);
    on.click();
    await until(() => voices.words === 0, 'more words');
    expect(voices.said.length).to.be.at.least(before);
    expect(new Set(voices.said).size, 'nothing is read twice to its end').to.equal(voices.said.length);
    const stop = await button(element, 'Stop');
    stop.focus();
    stop.click();
    await until(() => labels(element).join() === 'Lees voor', 'the first button alone');
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Lees voor');
    expect(voices.speaking).to.equal(false);
  });

  for (const [what, leave] of Object.entries<(element: HTMLElement) => unknown>({
    'another view comes': async (element) => (await one(element, '.back')).click(),
    'the element leaves': (element) => element.remove(),
    'the page is left': () => dispatchEvent(new Event('pagehide')),
    'the page speaks another language': (element) => (element.lang = 'en'),
  }))
    it(`stops when ${what}`, async () => {
      const voices = speakers(dutch);
      voices.words = 2;
      const element = await offer();
      (await button(element, 'Lees voor')).click();
      await until(() => voices.words === 0, 'two words');
      await leave(element);
      await until(() => !voices.speaking, 'silence');
    });

  it('never ends what the page itself says', async () => {
    const voices = speakers(dutch);
    voices.words = 0;
    const element = await offer();
    await button(element, 'Lees voor');
    const own = new SpeechSynthesisUtterance('De pagina zelf');
    speechSynthesis.speak(own);
    (await one(element, '.back')).click();
    element.remove();
    voices.goOn();
    await until(() => voices.said.includes('De pagina zelf'), 'what the page says');
  });

  it('lets the last one that was asked read alone', async () => {
    const voices = speakers(dutch);
    voices.words = 2;
    const [first, second] = [await offer(), await offer('lift')];
    (await button(first, 'Lees voor')).click();
    await button(first, 'Pauze');
    (await button(second, 'Lees voor')).click();
    await button(first, 'Lees voor');
    voices.goOn();
    await until(() => voices.said.includes('Wij rijden.'), 'the second one');
    expect(voices.said.filter((text) => text === 'Kom langs voor een praatje.')).to.have.length(0);
  });

  for (const [why, voices] of Object.entries<readonly Voice[]>({
    'has no voice': [],
    'has voices for other languages': [{ lang: 'en-GB', localService: true }],
    'would send the text to someone else': [{ lang: 'nl-NL', localService: false }],
  }))
    it(`has no button where the browser ${why}, until it has a voice of its own`, async () => {
      const made = speakers(...voices);
      const element = await offer();
      await one(element, '#offer');
      expect(labels(element)).to.deep.equal([]);
      made.voices = [{ lang: 'nl_NL', localService: true }];
      await button(element, 'Lees voor');
    });

  it('has no button where the browser can’t speak', async () => {
    silence = speakWith(undefined);
    const element = await offer();
    expect(labels(element)).to.deep.equal([]);
  });

  it('reads the explanation of the picker, and a profile', async () => {
    const voices = speakers(dutch);
    const element = await picker();
    (await button(element, 'Lees voor')).click();
    await until(() => voices.said.length > 1 && !voices.speaking, 'the explanation');
    expect(voices.said[0]).to.match(/ondersteun/i);
    voices.said.length = 0;
    (await one(element, '.asked__go .btn--main')).click();
    const person = await one(element, '.person .begin');
    const name = textOf(person);
    person.click();
    await one(element, '[part="profile"]');
    (await button(element, 'Lees voor')).click();
    await until(() => voices.said.length > 5, 'the profile');
    expect(voices.said[0]).to.equal(name);
    voices.cancel();
  });
});
