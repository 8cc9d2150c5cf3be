import { aTimeout, expect } from '@open-wc/testing';
import { all, finder, one, textOf, type, until } from '../support.ts';

const clean = location.href;

/** In which element the focus is, and where. */
const focused = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;

/**
 * Whether the present step holds these words: they are written down when the browser has a moment. The length of the history does not
 * tell, because a new step also takes the place of those that lay ahead.
 */
const writtenDown = (words: string): boolean => JSON.stringify(history.state).includes(words);

/** Back, and long enough for what must not happen. */
async function goBack(): Promise<void> {
  const there = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await there;
  await aTimeout(50);
}

describe('two elements on one page', () => {
  afterEach(() => history.replaceState(null, '', clean));

  it('go back one step at a time, each its own, and the focus goes along', async () => {
    const one1 = await finder({ urlState: 'een' });
    const two = await finder({ urlState: 'twee' });
    (await one(one1, '.need')).click();
    await one(one1, '.card');
    (await one(two, '.need')).click();
    await one(two, '.card');
    await goBack();
    await one(two, '.needs');
    expect(all(one1, '.card').length).to.be.greaterThan(0);
    expect(focused(two)).to.equal('question');
    await goBack();
    await one(one1, '.needs');
    expect(focused(one1)).to.equal('question');
  });

  it('keep what was done in one when the other goes back', async () => {
    const kept = await finder({ urlState: 'een', words: 'eenzaam' });
    const left = await finder({ urlState: 'twee' });
    await one(kept, '.card');
    (await one(left, '.need')).click();
    await one(left, '.card');
    await type(kept, 'koffie');
    (await one(kept, 'button.route[data-route="neighbors"]')).focus();
    (await one(kept, 'button.route[data-route="neighbors"]')).click();
    await until(() => new URLSearchParams(location.search).get('een-routes'), 'the route in the address');
    await goBack();
    await one(left, '.needs');
    expect((all(kept, '#question')[0] as HTMLInputElement).value).to.equal('koffie');
    expect(new URLSearchParams(location.search).get('een-routes')).to.equal('neighbors');
    expect(new URLSearchParams(location.search).get('twee-need')).to.equal(null);
  });

  it('answer "back to the list" by a new step when the last step was the other one’s', async () => {
    const reader = await finder({ urlState: 'een', words: 'eenzaam' });
    const other = await finder({ urlState: 'twee' });
    (await one(reader, '.offer-link')).click();
    await one(reader, '#offer');
    (await one(other, '.need')).click();
    await one(other, '.card');
    (await one(reader, '.back')).click();
    await one(reader, '.card');
    await aTimeout(50);
    expect(all(other, '.card').length).to.be.greaterThan(0);
  });
});

describe('a jump within the page', () => {
  afterEach(() => history.replaceState(null, '', clean));

  it('leaves an element, its words and the focus as they are', async () => {
    const element = await finder({ urlState: 'hulp' });
    await one(element, '.needs');
    await type(element, 'eenzaam');
    await until(() => writtenDown('eenzaam'), 'the words in the history');
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    location.hash = 'inhoud';
    await aTimeout(50);
    expect(document.activeElement).to.equal(button);
    expect((all(element, '#question')[0] as HTMLInputElement).value).to.equal('eenzaam');
    await goBack();
    expect((all(element, '#question')[0] as HTMLInputElement).value).to.equal('eenzaam');
    button.remove();
  });

  it('is followed by Back to where the element began', async () => {
    const element = await finder({ urlState: 'hulp' });
    await one(element, '.needs');
    (await one(element, '.need')).click();
    await one(element, '.card');
    location.hash = 'inhoud';
    await aTimeout(50);
    await goBack();
    expect(textOf(all(element, '#results')[0])).to.not.equal('');
    await goBack();
    await one(element, '.needs');
  });
});

describe('a page that changes its address by itself', () => {
  afterEach(() => history.replaceState(null, '', clean));

  it('is followed where the address speaks of the element, also by Back', async () => {
    const element = await finder({ urlState: 'hulp' });
    const id = (await one(element, 'a.need')).getAttribute('href')?.match(/hulp-need=([^&]+)/)?.[1] ?? '';
    history.pushState(null, '', `${location.pathname}?hulp-need=${id}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await one(element, '.card');
    await goBack();
    await one(element, '.needs');
  });

  it('is left alone where it does not', async () => {
    const element = await finder({ urlState: 'hulp', words: 'eenzaam' });
    await one(element, '.card');
    await type(element, 'koffie');
    await until(() => writtenDown('koffie'), 'the words in the history');
    history.pushState({ theirs: 1 }, '', `${location.pathname}${location.search}&page=2`);
    await goBack();
    expect((all(element, '#question')[0] as HTMLInputElement).value).to.equal('koffie');
  });
});
