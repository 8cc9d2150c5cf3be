import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { WijkNetwork } from '@wijkwijzer/elements/network.js';
import '@wijkwijzer/elements/define/network.js';
import { all, feedOf, finder, one, textOf, total, until } from '../support.ts';

const offer = { themes: ['vervoer'], route: 'volunteer' };
const feed = feedOf({
  title: 'opening',
  neighborhoods: [
    { id: 'oost', name: 'Oost' },
    { id: 'west', name: 'West' },
  ],
  themes: [{ id: 'vervoer', name: 'Vervoer' }],
  offers: [
    { ...offer, id: 'a', name: 'Belbus', serviceAreas: ['oost'] },
    { ...offer, id: 'b', name: 'Duofiets', serviceAreas: ['oost'], route: 'neighbors' },
    { ...offer, id: 'c', name: 'Meerijden', serviceAreas: ['west'] },
    { ...offer, id: 'd', name: 'Taxi' },
  ],
});

const network = (view: string): Promise<WijkNetwork> =>
  fixture<WijkNetwork>(html`<wijk-network feed=${feed} view=${view}></wijk-network>`);
const named = (element: Element, name: string): HTMLElement | undefined =>
  all(element, 'button').find((button) => (button.getAttribute('aria-label') ?? textOf(button)) === name);

describe('a cell of the network', () => {
  it('is no button when no element on the page shows what is in it', async () => {
    const element = await network('offers');
    await one(element, 'table');
    expect(all(element, 'button')).to.have.length(0);
  });

  it('opens the finder on its theme and neighborhood', async () => {
    const shown = await finder({ feed });
    const element = await network('offers');
    (await until(() => named(element, 'Vervoer, Oost: 2 mogelijkheden'), 'a button')).click();
    await until(() => total(shown) === 3, 'two in Oost and one everywhere');
    expect(all(shown, '.pill').map(textOf)).to.deep.equal(['Haal weg: Vervoer', 'Haal weg: Oost']);
    await until(() => shown.shadowRoot?.activeElement?.id === 'results', 'focus on the results');
  });

  it('opens the finder on its theme and route', async () => {
    const shown = await finder({ feed });
    const element = await network('route');
    (await until(() => named(element, 'Vervoer, Met een vrijwilliger: 3 mogelijkheden'), 'a button')).click();
    await until(() => total(shown) === 3, 'three with a volunteer');
  });

  it('is accessible as a button too', async () => {
    await finder({ feed });
    const element = await network('offers');
    await until(() => named(element, 'Vervoer'), 'a button');
    await expect(element).to.be.accessible();
  });

  it('stops being a button when the finder leaves the page, and is one again when it comes back', async () => {
    const shown = await finder({ feed });
    const element = await network('offers');
    await until(() => named(element, 'Vervoer'), 'a button');
    const parent = shown.parentElement;
    shown.remove();
    await until(() => !named(element, 'Vervoer'), 'plain text');
    parent?.append(shown);
    await until(() => named(element, 'Vervoer'), 'a button again');
  });

  it('does not open a finder of another feed', async () => {
    await finder();
    const element = await network('offers');
    await one(element, 'table');
    await aTimeout(50);
    expect(all(element, 'button')).to.have.length(0);
  });
});
