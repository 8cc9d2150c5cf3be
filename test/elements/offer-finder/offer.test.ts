import { expect } from '@open-wc/testing';
import { all, feedOf, finder, names, one, textOf, until } from '../support.ts';

const open = async (element: Element): Promise<HTMLElement> => {
  (await one(element, '.offer-link')).click();
  return one(element, '[part="offer"]');
};

describe('one offer', () => {
  it('opens with all its facts and the focus on its name', async () => {
    const element = await finder({ words: 'praktijkondersteuner' });
    const offer = await open(element);
    await until(() => element.shadowRoot?.activeElement?.id === 'offer', 'focus on the name');
    const text = textOf(offer);
    for (const fact of [
      'Praten met de praktijkondersteuner',
      'Uw huisarts verwijst u',
      'Gratis',
      '000-1234567',
      'maandag',
      '8.30–17.00',
    ])
      expect(text).to.contain(fact);
    expect(offer.querySelector('a[href="tel:0001234567"]')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows lighter ways, and opens them', async () => {
    const element = await finder({ words: 'praktijkondersteuner' });
    await open(element);
    const step = await one(element, '.ladder .step__link');
    const name = textOf(step);
    step.click();
    await until(() => textOf(all(element, '#offer')[0]) === name, `the page of ${name}`);
  });

  it('gives way to the list, at the same card', async () => {
    const element = await finder({ words: 'eenzaam' });
    const name = textOf(await one(element, '.offer-link'));
    await open(element);
    (await one(element, '.back')).click();
    await one(element, '.card');
    await until(() => textOf(element.shadowRoot?.activeElement) === name, 'focus on the card one came from');
  });

  it('tells the page what the visitor did, and nothing that was typed', async () => {
    const element = await finder({ words: 'eenzaam' });
    const heard: Event[] = [];
    for (const name of ['wijk-offer-select', 'wijk-offer-keep', 'wijk-offer-contact'])
      element.addEventListener(name, (event) => heard.push(event));
    await open(element);
    (await one(element, '.keep--big')).click();
    const call = await one(element, '.acts .btn--main');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(heard.map(({ type }) => type)).to.deep.equal(['wijk-offer-select', 'wijk-offer-keep', 'wijk-offer-contact']);
    expect(JSON.stringify(heard.map((event) => Object.entries(event)))).to.not.contain('eenzaam');
  });

  it('is kept on a list in memory, and taken off it', async () => {
    const element = await finder({ words: 'eenzaam' });
    const keep = await one(element, '.keep[aria-pressed="false"]');
    keep.click();
    await until(() => keep.getAttribute('aria-pressed') === 'true', 'a kept offer');
    (await one(element, '.toolbar .btn:not(.only-narrow)')).click();
    await one(element, '.kept .card');
    await expect(element).to.be.accessible();
    for (const button of all(element, '.kept .keep')) button.click();
    await until(() => textOf(all(element, '.kept')[0]).includes('Uw lijst is leeg'), 'an empty list');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('with hardly any facts says what is not known', async () => {
    const feed = feedOf({ offers: [{ id: 'a', name: 'Koffie' }], publisher: { name: 'De balie', phone: '000-1234500' } });
    const element = await finder({ feed, words: 'koffie' });
    const offer = await open(element);
    expect(textOf(offer)).to.contain('Weg niet bekend');
    expect(textOf(offer)).to.contain('Niet bekend. Vraag het van tevoren.');
    expect(offer.querySelector('a[href="tel:0001234500"]')).to.not.equal(null);
  });

  it('shows markup in the feed as text', async () => {
    const name = '<img src=x onerror="globalThis.hacked = true"> <b>Koffie</b>';
    const element = await finder({
      feed: feedOf({ offers: [{ id: 'a', name, summary: name, description: name, alert: name, url: 'javascript:alert(1)' }] }),
      words: 'koffie',
    });
    await one(element, '.card');
    expect(names(element)[0]).to.equal(name);
    const offer = await open(element);
    expect(offer.querySelector('img, b b, a[href^="javascript"]')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });
});
