import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { hasCorners, modulesFor, modulesOf } from '../parts/scanned.ts';
import { all, feedOf, one, textOf } from '../support.ts';
import { picker } from './support.ts';

const feed = feedOf({
  supporters: [
    {
      id: 'samira',
      name: 'Samira Bouali',
      kind: 'independent-client-supporter',
      phones: ['06-12345678'],
      url: 'https://a.example.nl/',
    },
    { id: 'team', name: 'Wijkteam Oost', kind: 'neighborhood-team', url: 'https://www.oost.example.nl/' },
    { id: 'joop', name: 'Joop', kind: 'village-supporter' },
  ],
});

async function profile(element: Element, id: string): Promise<void> {
  (await one(element, `.person [data-supporter="${id}"]`)).click();
  await one(element, '[part="profile"]');
}
const scanned = async (element: Element): Promise<boolean[][]> => {
  (await one(element, '.scan summary')).click();
  return modulesOf(await one(element, '.scan .qr'));
};

describe('taking along a supporter', () => {
  it('is by the number, and says that one can call; the address of the page tells nobody who was looked at', async () => {
    const element = await picker({ feed, questions: 'none', urlState: 'wijk-picker' });
    const before = location.href;
    await profile(element, 'samira');
    const rows = await scanned(element);
    expect(rows).to.deep.equal(modulesFor('tel:0612345678', 'M'));
    expect(hasCorners(rows)).to.equal(true);
    expect(textOf(await one(element, '.scan'))).to.contain('Zo kunt u meteen bellen.');
    expect(location.href).to.equal(before);
    await expect(element).to.be.accessible();
  });

  it('is by the website where no number is known, and on paper where nothing is', async () => {
    const element = await picker({ feed, questions: 'none' });
    await profile(element, 'team');
    expect(await scanned(element)).to.deep.equal(modulesFor('https://www.oost.example.nl/', 'M'));
    (await one(element, '.back')).click();
    await profile(element, 'joop');
    expect(all(element, '.scan')).to.have.length(0);
    expect(all(element, '.page__later .btn').map(textOf)).to.deep.equal(['Print']);
  });

  it('is offered with who was chosen, and in a kiosk on paper only with a printer', async () => {
    const element = await picker({ feed, questions: 'none' });
    const kiosk = await fixture<HTMLElement>(html`<wijk-kiosk></wijk-kiosk>`);
    kiosk.append(element);
    await profile(element, 'samira');
    (await one(element, '.page__act .btn--main')).click();
    await one(element, '[part="chosen"]');
    expect(all(element, '.page__later .btn').map(textOf)).to.deep.equal(['Neem mee op uw telefoon']);
    await scanned(element);
  });
});
