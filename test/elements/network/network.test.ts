import { expect, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import type { WijkNetwork } from '@wijkwijzer/elements/network.js';
import '@wijkwijzer/elements/define/network.js';
import { all, demoFeed, feedOf, one, textOf, until } from '../support.ts';

export function network({ feed = demoFeed, view }: { feed?: string; view?: string } = {}): Promise<WijkNetwork> {
  return fixture<WijkNetwork>(
    html`<wijk-network feed=${feed} view=${view ?? nothing}><p id="fallback">Bel 000-1234500</p></wijk-network>`,
  );
}

/** What stands in the row of a theme, under a column. */
async function cell(element: Element, theme: string, column: string): Promise<HTMLElement> {
  await one(element, 'table');
  const at = all(element, '[role="columnheader"]').findIndex((head) => textOf(head) === column);
  const row = all(element, '[role="row"]').find((each) => textOf(each.querySelector('[role="rowheader"]')) === theme);
  return row?.children[at] as HTMLElement;
}
/** Without the name of the column, which stands in the cell itself where there is no table. */
const count = async (element: Element, theme: string, column: string): Promise<string> =>
  textOf(await cell(element, theme, column))
    .slice(column.length)
    .trim();

const choose = async (element: Element, picture: string): Promise<void> => {
  await one(element, '.chip');
  all(element, '.chip')
    .find((chip) => textOf(chip) === picture)
    ?.querySelector('input')
    ?.click();
};
const sentences = (element: Element): string[] => all(element, '[part="gaps"] li').map(textOf);

const somebody = { kind: 'social-counselor', route: 'professional' };
const smallTown = {
  neighborhoods: [
    { id: 'noord', name: 'Noord' },
    { id: 'zuid', name: 'Zuid' },
  ],
  themes: [
    { id: 'geld', name: 'Geld' },
    { id: 'werk', name: 'Werk' },
    { id: 'wonen', name: 'Wonen' },
  ],
  supporters: [
    { ...somebody, id: 'a', name: 'An', themes: ['geld'], neighborhoods: ['zuid'], commissionedBy: 'residents' },
    { ...somebody, id: 'd', name: 'Dirk', themes: ['geld'], neighborhoods: ['zuid'], route: 'volunteer' },
    { ...somebody, id: 'b', name: 'Bo', themes: ['wonen'] },
    { ...somebody, id: 'c', name: 'Cas', neighborhoods: ['noord'] },
  ],
  offers: [{ id: 'a', name: 'Maatje', route: 'volunteer', themes: ['geld', 'werk'] }],
};

describe('the network', () => {
  for (const view of ['supporters', 'offers', 'route', 'commission'])
    for (const width of ['1140px', '320px'])
      it(`is accessible with ${view} at ${width}`, async () => {
        const element = await network({ view });
        element.parentElement?.style.setProperty('max-width', width);
        await one(element, 'table');
        await expect(element).to.be.accessible();
      });

  it('counts who is there, by theme and neighborhood', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    expect(await count(element, 'Geld', 'Zuid')).to.equal('2');
    expect(textOf(all(element, '.soft')[0])).to.equal('In deze lijst staan 4 ondersteuners en 1 mogelijkheid.');
  });

  it('shows a mark of the route of each', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    const marks = [...(await cell(element, 'Geld', 'Zuid')).querySelectorAll<SVGElement>('.mark')];
    expect(marks.map((mark) => mark.dataset.route)).to.deep.equal(['volunteer', 'professional']);
  });

  it('says where nobody is, in the table and in a sentence', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    expect(await count(element, 'Geld', 'Noord')).to.equal('Niemand');
    expect(sentences(element)).to.deep.equal(['Voor ‘Geld’ is in Noord niemand.', 'Voor ‘Werk’ is hier niemand.']);
  });

  it('counts who is bound to no neighborhood apart, and takes them for no gap', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    expect(await count(element, 'Wonen', 'Noord')).to.equal('0');
    expect(await count(element, 'Wonen', 'In elke wijk')).to.equal('1');
  });

  it('shows who does not say about what, and who does not say in whose commission', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    expect(await count(element, 'Onderwerp niet bekend', 'Noord')).to.equal('1');
    await choose(element, 'Wie geeft de opdracht');
    await until(() => textOf(all(element, 'thead')[0]).includes('Bewoners'), 'the commissions');
    expect(await count(element, 'Geld', 'Bewoners')).to.equal('1');
    expect(await count(element, 'Wonen', 'Niet bekend')).to.equal('1');
    expect(sentences(element)).to.deep.equal([]);
  });

  it('says by which routes there is nothing', async () => {
    const element = await network({ feed: feedOf(smallTown), view: 'route' });
    await one(element, '[part="gaps"]');
    const others = 'Zelf doen, Met buren, Met iemand die het zelf meemaakte en Met een professional';
    expect(sentences(element)).to.deep.equal([
      `Voor ‘Geld’ is er niets bij ‘${others}’.`,
      `Voor ‘Werk’ is er niets bij ‘${others}’.`,
      'Voor ‘Wonen’ is er niets.',
    ]);
  });

  it('tells which kinds of supporters there are for a theme', async () => {
    const element = await network({ feed: feedOf(smallTown) });
    const kinds = await cell(element, 'Geld', 'Soorten mensen');
    kinds.querySelector('summary')?.click();
    expect([...kinds.querySelectorAll('p')].map(textOf)).to.deep.equal(['Sociaal raadslid: 2']);
  });

  it('lets a mark stand for several where there are many', async () => {
    const supporters = Array.from({ length: 40 }, (_, at) => ({ ...smallTown.supporters[0], id: String(at) }));
    const element = await network({ feed: feedOf({ ...smallTown, supporters }) });
    const zuid = await cell(element, 'Geld', 'Zuid');
    expect(zuid.querySelectorAll('.mark')).to.have.length(14);
    expect(textOf(zuid)).to.contain('40');
    expect(textOf(all(element, '[part="base"]')[0])).to.contain('Elk teken staat voor 3 ondersteuners.');
  });

  it('offers only the pictures that have something to show', async () => {
    const element = await network({
      feed: feedOf({ offers: [{ id: 'a', name: 'Koffie', route: 'neighbors' }] }),
      view: 'supporters',
    });
    await one(element, '.chip');
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['Aanbod per weg']);
    expect(await count(element, 'Onderwerp niet bekend', 'Met buren')).to.equal('1');
  });

  it('says so when the list is empty', async () => {
    const element = await network({ feed: feedOf({}) });
    await until(() => textOf(all(element, '[part="base"]')[0]).includes('Er staat nog geen aanbod'), 'a sentence');
    await expect(element).to.be.accessible();
  });

  it('fits in a narrow column, in every picture', async () => {
    for (const width of [245, 320, 390, 700, 900, 1200])
      for (const view of ['supporters', 'offers', 'route', 'commission']) {
        const element = await network({ view });
        element.parentElement?.style.setProperty('width', `${width}px`);
        const table = await one(element, 'table');
        expect(table.scrollWidth, `${view} at ${width}`).to.be.at.most(width);
      }
  });
});
