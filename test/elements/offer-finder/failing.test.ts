import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';
import { all, feedOf, finder, one, textOf, type, until } from '../support.ts';

/** What a finder says on the console while something runs. */
async function listening(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { error, info, warn } = console;
  const hear = (text: unknown): number => said.push(String(text));
  Object.assign(console, { error: hear, info: hear, warn: hear });
  try {
    await run();
    await until(() => said.some((text) => text.startsWith('Wijkwijzer')), 'a line for the webmaster');
    await aTimeout(50);
  } finally {
    Object.assign(console, { error, info, warn });
  }
  return said.filter((text) => text.startsWith('Wijkwijzer'));
}

describe('a finder whose feed', () => {
  it('is not there shows the content between its tags, and tells the webmaster once', async () => {
    let element: WijkOfferFinder | undefined;
    const said = await listening(async () => {
      element = await finder({ feed: '/none.json' });
      await one(element, 'slot:not([name])');
    });
    expect(textOf(all(element as Element, '.note')[0])).to.contain('Wij kunnen het aanbod nu niet laten zien.');
    expect((element as Element).querySelector<HTMLElement>('#fallback')?.checkVisibility()).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('answered 404');
    await expect(element).to.be.accessible();
  });

  it('is HTML says so to the webmaster', async () => {
    const said = await listening(async () => {
      const element = await finder({ feed: 'data:text/html,<!doctype html><p>Niet gevonden' });
      await one(element, 'slot:not([name])');
    });
    expect(said[0]).to.contain('html-instead-of-json');
  });

  it('is not named says what is missing', async () => {
    const said = await listening(async () => {
      const element = await finder({ feed: '' });
      await one(element, 'slot:not([name])');
    });
    expect(said[0]).to.contain('needs a feed attribute');
  });

  it('fails still helps in danger', async () => {
    await listening(async () => {
      const element = await finder({ feed: '/none.json' });
      await one(element, 'slot:not([name])');
      await type(element, 'ik wil dood');
      expect((await one(element, '.note--danger-words a')).getAttribute('href')).to.equal('tel:113');
    });
  });

  it('comes at the second try is shown', async () => {
    const { fetch } = globalThis;
    await listening(async () => {
      globalThis.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      const element = await finder({
        feed: feedOf({ title: 'second try', offers: [{ id: 'a', name: 'Koffie' }] }),
        words: 'koffie',
      });
      const retry = await one(element, '.note .btn');
      globalThis.fetch = fetch;
      retry.click();
      await one(element, '.card');
    });
  });

  it('has bad offers shows the others and reports the rest', async () => {
    const said = await listening(async () => {
      const element = await finder({ feed: feedOf({ offers: [{ id: 'a' }, { id: 'b', name: 'Koffie' }, 7] }), words: 'koffie' });
      await one(element, '.card');
      expect(all(element, '.card')).to.have.length(1);
    });
    expect(said[0]).to.contain('2 problem(s)');
    expect(said[0]).to.contain('missing at offers[0].name');
  });
});

describe('a finder that leaves the page', () => {
  it('aborts its request, and asks again where it is put back', async () => {
    const { fetch } = globalThis;
    let aborted = 0;
    let asked = 0;
    globalThis.fetch = (_, init) => {
      asked++;
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          aborted++;
          reject(init.signal?.reason as Error);
        });
      });
    };
    try {
      const element = await finder({ feed: '/slow.json' });
      await until(() => asked === 1, 'a request');
      const parent = element.parentElement;
      element.remove();
      await until(() => aborted === 1, 'an aborted request');
      parent?.append(element);
      await until(() => asked === 2, 'a second request');
      element.remove();
      await until(() => aborted === 2, 'a second aborted request');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('can be moved with its results', async () => {
    const element = await finder({ words: 'eenzaam' });
    await one(element, '.card');
    const other = await fixture(html`<section></section>`);
    other.append(element);
    await aTimeout(50);
    expect(all(element, '.card').length).to.be.greaterThan(5);
  });

  it('leaves no listener behind on the window', async () => {
    const added = new Map<string, number>();
    const { addEventListener, removeEventListener } = globalThis;
    const count = (by: number) =>
      function (this: typeof globalThis, ...given: Parameters<typeof addEventListener>): void {
        added.set(given[0], (added.get(given[0]) ?? 0) + by);
        (by > 0 ? addEventListener : removeEventListener).apply(globalThis, given);
      };
    Object.assign(globalThis, { addEventListener: count(1), removeEventListener: count(-1) });
    try {
      for (let round = 0; round < 20; round++) {
        const element = await finder({ words: 'eenzaam', urlState: 'test' });
        await one(element, '.card');
        element.remove();
      }
    } finally {
      Object.assign(globalThis, { addEventListener, removeEventListener });
    }
    expect([...added].filter(([, left]) => left > 0)).to.deep.equal([]);
  });
});
