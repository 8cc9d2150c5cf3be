import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { WijkSupporterPicker } from '@wijkwijzer/elements/supporter-picker.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { all, feedOf, finder, one, textOf, until } from '../support.ts';

const feed = feedOf({
  title: 'talking first',
  themes: [{ id: 'geld', name: 'Geld' }],
  offers: [{ id: 'maatje', name: 'Budgetmaatje', themes: ['geld'] }],
  supporters: [
    { id: 'joris', name: 'Joris Veldman', kind: 'social-counselor', themes: ['geld'] },
    { id: 'wim', name: 'Wim Kuipers', kind: 'senior-adviser', themes: ['zorg'] },
  ],
});
const picker = (): Promise<WijkSupporterPicker> =>
  fixture(html`<wijk-supporter-picker feed=${feed} url-state="none"></wijk-supporter-picker>`);
const button = (element: Element): HTMLElement | undefined =>
  all(element, 'button').find((each) => textOf(each) === 'Bekijk wie naast u kan staan');

describe('an offer, for who would rather talk to someone first', () => {
  it('names who knows the subject and opens the picker on it', async () => {
    const people = await picker();
    const element = await finder({ feed, words: 'budgetmaatje' });
    (await one(element, '.offer-link')).click();
    const talk = await until(() => button(element), 'a button to the picker');
    expect(textOf(talk.closest('section'))).to.contain('Joris Veldman kan met u meedenken.');
    await expect(element).to.be.accessible();
    talk.click();
    await until(() => textOf(all(people, 'h2')[0]).startsWith('1 '), 'the one who fits');
    expect(textOf(people.shadowRoot?.querySelector('.wijk'))).to.contain('Joris Veldman');
  });

  it('says nothing of it where no picker can show them', async () => {
    const element = await finder({ feed, words: 'budgetmaatje' });
    (await one(element, '.offer-link')).click();
    await one(element, '#offer');
    expect(button(element)).to.equal(undefined);
  });
});
