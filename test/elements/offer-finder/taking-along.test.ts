import { expect, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { WijkOfferFinder } from '@wijkwijzer/elements/offer-finder.js';
import { hasCorners, modulesFor, modulesOf, quietZone } from '../parts/scanned.ts';
import { all, feedOf, one, textOf, until } from '../support.ts';

const ids = Array.from({ length: 60 }, (_, at) => `een-lange-naam-van-aanbod-${at}`);
const offers = [
  { id: 'koffie', name: 'Koffie in De Brink', phones: ['000-1234501'] },
  { id: 'lift', name: 'Een lift naar het ziekenhuis', url: 'https://www.lift.example.nl/' },
  { id: 'stil', name: 'Een maatje' },
  ...ids.map((id, at) => ({ id, name: `Aanbod ${at}` })),
];
/** Each its own, so that the kept list of one test is not that of another. */
let feeds = 0;
const ownFeed = (): string => feedOf({ offers, title: `Feed ${(feeds += 1)}` });

interface Wish {
  feed?: string;
  shareUrl?: string;
  keep?: string;
  urlState?: string;
  words?: string;
  shared?: boolean;
  printer?: boolean;
}

const put = ({ feed = ownFeed(), shareUrl, keep, urlState = 'none', words = 'Een' }: Wish) =>
  html`<wijk-offer-finder
    feed=${feed}
    words=${words}
    url-state=${urlState}
    share-url=${shareUrl ?? nothing}
    keep=${keep ?? nothing}
  ></wijk-offer-finder>`;

const finder = (wish: Wish = {}): Promise<WijkOfferFinder> => fixture<WijkOfferFinder>(put(wish));

async function finderInKiosk(wish: Wish): Promise<WijkOfferFinder> {
  const kiosk = await fixture(html`<wijk-kiosk .printer=${wish.printer ?? false}>${put(wish)}</wijk-kiosk>`);
  return kiosk.querySelector('wijk-offer-finder')!;
}

async function open(element: Element, id: string): Promise<HTMLElement> {
  (await one(element, `[data-offer="${id}"] .offer-link`)).click();
  return one(element, '[part="offer"]');
}

async function keepSome(element: Element, ...wanted: string[]): Promise<void> {
  for (const id of wanted) (await one(element, `[data-offer="${id}"] .keep`)).click();
  (await one(element, '.toolbar .btn:not(.only-narrow)')).click();
  await one(element, '.kept .card');
}

const scanned = async (element: Element): Promise<Element> => {
  const summary = await one(element, '.scan summary');
  if (!summary.closest('details')!.open) summary.click();
  return one(element, '.scan .qr');
};
const buttons = (element: Element): string[] => all(element, '.page__later .btn, .kept .panel .btn').map(textOf);
const page = 'https://www.example.nl/hulp?p=12';

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
});

describe('taking along', () => {
  it('shows a QR code of the page with an offer, with how to scan it and where it leads, and is accessible', async () => {
    const element = await finder({ shareUrl: page });
    await open(element, 'lift');
    const rows = modulesOf(await scanned(element));
    expect(rows).to.deep.equal(modulesFor('https://www.example.nl/hulp?p=12&wijk-offer=lift', 'M'));
    expect(hasCorners(rows)).to.equal(true);
    expect(quietZone(rows)).to.equal(4);
    const panel = textOf(await one(element, '.scan'));
    expect(panel).to.contain('Richt de camera van uw telefoon op het vierkant.');
    expect(panel).to.contain('https://www.example.nl/hulp?p=12&wijk-offer=lift');
    expect((await one(element, '.scan .qr')).getAttribute('aria-label')).to.equal('QR-code: Een lift naar het ziekenhuis');
    await expect(element).to.be.accessible();
  });

  it('draws the code black on white and more than four centimetres wide, on a dark page too', async () => {
    const element = await finder({ shareUrl: page });
    element.style.setProperty('--wijk-surface', '#111');
    element.style.setProperty('--wijk-ink', '#fff');
    await open(element, 'lift');
    const code = await scanned(element);
    expect(getComputedStyle(code.querySelector('.qr__paper')!).fill).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(code.querySelector('.qr__ink')!).fill).to.equal('rgb(0, 0, 0)');
    await until(() => code.getBoundingClientRect().width >= (4 * 96) / 2.54, 'a code of four centimetres');
  });

  it('puts ids alone in the address of a kept list: no question, no postcode', async () => {
    const element = await finder({ shareUrl: page, words: 'Een' });
    await keepSome(element, 'lift', 'stil');
    const code = await scanned(element);
    const address = textOf(await one(element, '.scan__address'));
    expect(address).to.equal('https://www.example.nl/hulp?p=12&wijk-view=kept&wijk-keep=lift&wijk-keep=stil');
    expect(modulesOf(code)).to.deep.equal(modulesFor(address, 'M'));
    await expect(element).to.be.accessible();
  });

  it('says that a list is too long for one code', async () => {
    const element = await finder({ shareUrl: page });
    const [first = '', ...more] = ids;
    await one(element, `[data-offer]`);
    history.replaceState(null, '', `?${ids.map((id) => `wijk-keep=${id}`).join('&')}&wijk-view=kept`);
    const opened = await finder({ shareUrl: page, urlState: 'wijk' });
    await until(() => all(opened, '.kept .card').length === more.length + 1, first);
    const summary = await one(opened, '.scan summary');
    if (!summary.closest('details')!.open) summary.click();
    await until(() => textOf(all(opened, '.scan')[0]).includes('te lang voor één QR-code'), 'that it is too long');
    expect(all(opened, '.scan .qr')).to.have.length(0);
  });

  it('opens the list of a link, and says when something of it is gone since', async () => {
    history.replaceState(null, '', '?wijk-view=kept&wijk-keep=koffie&wijk-keep=vorig-jaar');
    const element = await finder({ urlState: 'wijk' });
    await one(element, '.kept .card');
    expect(all(element, '.kept .card__name').map(textOf)).to.deep.equal(['Koffie in De Brink']);
    expect(textOf(all(element, '.kept')[0])).to.contain('Niet alles van deze lijst bestaat nog.');
    await expect(element).to.be.accessible();
  });

  it('says so too when all of it is gone', async () => {
    history.replaceState(null, '', '?wijk-view=kept&wijk-keep=vorig-jaar');
    const element = await finder({ urlState: 'wijk' });
    await one(element, '.kept .note');
    expect(textOf(all(element, '.kept')[0])).to.contain('Niet alles van deze lijst bestaat nog.');
  });

  it('keeps a list that came with a link as the resident makes it', async () => {
    history.replaceState(null, '', '?wijk-view=kept&wijk-keep=koffie&wijk-keep=lift');
    const element = await finder({ urlState: 'wijk' });
    (await one(element, '.kept .keep')).click();
    await until(() => new URL(location.href).searchParams.getAll('wijk-keep').join() === 'lift', 'the address of what is left');
  });

  it('has no page of ours to scan without an address, but the website of an offer', async () => {
    const element = await finder();
    await open(element, 'lift');
    expect(modulesOf(await scanned(element))).to.deep.equal(modulesFor('https://www.lift.example.nl/', 'M'));
    expect(textOf(await one(element, '.scan'))).to.contain('U komt dan op hun eigen website.');
    (await one(element, '.back')).click();
    await open(element, 'stil');
    expect(all(element, '.scan')).to.have.length(0);
    expect(buttons(element)).to.include.members(['Print', 'Deel']);
  });

  for (const shareUrl of ['http://', 'https://['])
    it(`goes on without an address where share-url is ${shareUrl}`, async () => {
      const element = await finder({ shareUrl });
      await open(element, 'stil');
      expect(all(element, '.scan')).to.have.length(0);
    });
});

describe('taking along from a kiosk', () => {
  it('is by QR code of the public page alone: nothing is shared, and nothing printed where no printer is', async () => {
    const element = await finderInKiosk({ shareUrl: page, urlState: 'wijk' });
    await open(element, 'stil');
    expect(buttons(element)).to.deep.equal(['Bewaar', 'Neem mee op uw telefoon']);
    expect(modulesOf(await scanned(element))).to.deep.equal(modulesFor(`${page}&wijk-offer=stil`, 'M'));
    (await one(element, '.back')).click();
    await keepSome(element, 'stil');
    expect(buttons(element)).to.deep.equal(['Neem mee op uw telefoon']);
    await one(element, '.kept .scan[open] .qr');
    expect(textOf(all(element, '.kept')[0])).to.not.contain('Sluit u');
  });

  it('prints where a printer stands beside it', async () => {
    const element = await finderInKiosk({ shareUrl: page, printer: true });
    await open(element, 'stil');
    expect(buttons(element)).to.include('Print').and.not.include('Deel');
  });

  it('offers no code of the kiosk’s own page', async () => {
    const element = await finderInKiosk({ urlState: 'wijk' });
    await keepSome(element, 'stil');
    expect(all(element, '.kept .panel, .scan')).to.have.length(0);
    (await one(element, '.kept .offer-link')).click();
    await one(element, '[part="offer"]');
    expect(all(element, '.scan')).to.have.length(0);
  });
});

describe('keep="session"', () => {
  const stored = (): string[] =>
    Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.getItem(sessionStorage.key(at)!)!);
  const tab = 'Sluit u dit tabblad? Dan is de lijst weg.';
  const life = 'Sluit u de bladzijde? Dan is de lijst weg.';

  it('keeps ids and nothing else until the tab is closed, says so, and forgets an empty list', async () => {
    const element = await finder({ keep: 'session' });
    await keepSome(element, 'lift', 'stil');
    await until(() => textOf(all(element, '.kept')[0]).includes(tab), 'how long the list stays');
    expect(stored()).to.deep.equal(['["lift","stil"]']);
    for (const button of all(element, '.kept .keep')) button.click();
    await until(() => !stored().length, 'an empty storage');
  });

  it('brings the list back on another page of the site', async () => {
    const feed = ownFeed();
    sessionStorage.setItem(`wijkwijzer-kept ${feed}`, '["koffie","lift",7]');
    const element = await finder({ feed, keep: 'session' });
    await until(() => textOf(all(element, '.toolbar')[0]).includes('Bewaard (2)'), 'the list');
  });

  for (const text of ['', 'null', '{"a":1}', '[[', '"koffie"'])
    it(`takes no notice of ${text || 'nothing'} in the storage`, async () => {
      const feed = ownFeed();
      sessionStorage.setItem(`wijkwijzer-kept ${feed}`, text);
      const element = await finder({ feed, keep: 'session' });
      await keepSome(element, 'lift');
      await until(() => stored()[0] === '["lift"]', 'the list');
    });

  it('keeps the list in memory where the browser refuses, and says so', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const element = await finder({ keep: 'session' });
      await keepSome(element, 'lift');
      expect(textOf(all(element, '.kept')[0])).to.contain(life);
      expect(all(element, '.kept .card')).to.have.length(1);
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', own);
    }
  });

  it('stores nothing unless asked, in a kiosk, or beside a form on a shared device', async () => {
    const beside = await fixture(html`<div shared-device></div>`);
    for (const make of [
      () => finder({ keep: 'session' }),
      () => {
        beside.remove();
        return finderInKiosk({ keep: 'session' });
      },
      () => finder(),
    ]) {
      const element = await make();
      await keepSome(element, 'lift');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(stored()).to.deep.equal([]);
      expect(textOf(all(element, '.kept')[0])).to.not.contain(tab);
    }
  });
});
