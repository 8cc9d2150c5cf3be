import { expect } from '@open-wc/testing';
import { all, feedOf, one, textOf, type, until } from '../support.ts';
import { complete, findBy, inside, portal, tap } from './support.ts';

const offered = (element: Element): string => textOf(all(element, '#offered')[0]);

describe('nothing is asked twice:', () => {
  it('what was chosen in the finder is offered in the picker, and taken with a yes', async () => {
    const element = await portal({ start: 'offers' });
    await complete(element);
    await findBy(element, 'Ik kom niet rond');
    await tap(element, 'Iemand spreken');
    const picker = await inside(element, 'wijk-supporter-picker');
    await until(() => offered(element) === 'U koos net: Ik kom niet rond. Zoekt u hier ook iemand bij?', 'the question');
    expect(all(picker, '#questions')).to.have.length(1, 'nothing is done before the answer');
    await expect(element).to.be.accessible();
    await tap(element, 'Ja, zoek hier iemand bij');
    await one(picker, '#people');
    await until(() => picker.shadowRoot?.activeElement?.id === 'people', 'the focus on the people');
    expect(offered(element)).to.equal('');
    await until(() => all(picker, '.pill').some((pill) => textOf(pill).includes('Geld')), 'the theme as an answer');
  });

  it('a no is a no, until something else is chosen', async () => {
    const element = await portal({ start: 'offers' });
    await complete(element);
    const finder = await findBy(element, 'Ik kom niet rond');
    await tap(element, 'Iemand spreken');
    await tap(element, 'Nee, iets anders');
    await until(() => !offered(element), 'no question');
    expect(element.shadowRoot?.activeElement?.id).to.equal('people');
    expect(all(await inside(element, 'wijk-supporter-picker'), '#questions')).to.have.length(1);
    await tap(element, 'Zoeken');
    await tap(element, 'Iemand spreken');
    await inside(element, 'wijk-supporter-picker');
    expect(offered(element)).to.equal('');
    await tap(element, 'Zoeken');
    (await one(finder, 'button.route[data-route="volunteer"]')).click();
    await tap(element, 'Iemand spreken');
    await until(() => offered(element).includes('Ik kom niet rond en Met een vrijwilliger'), 'the question about the new choice');
  });

  it('what was typed is never passed on', async () => {
    const element = await portal({ start: 'offers' });
    await complete(element);
    const finder = await inside(element, 'wijk-offer-finder');
    await type(finder, 'eenzaam');
    await one(finder, '.card');
    await tap(element, 'Iemand spreken');
    await inside(element, 'wijk-supporter-picker');
    expect(offered(element)).to.equal('');
    expect(element.shadowRoot?.textContent).to.not.contain('eenzaam');
  });

  it('a postcode counts as its neighborhood, and is not said itself', async () => {
    const feed = feedOf({
      neighborhoods: [
        { id: 'oost', name: 'Oost', postalCodes: ['8956'], latitude: 52, longitude: 5 },
        { id: 'west', name: 'West', postalCodes: ['8957'], latitude: 52.1, longitude: 5.1 },
      ],
      offers: [{ id: 'a', name: 'Koffie', serviceAreas: ['oost'] }],
      supporters: [
        { id: 'x', name: 'Xandra', kind: 'village-supporter', neighborhoods: ['oost'] },
        { id: 'y', name: 'Yara', kind: 'village-supporter', neighborhoods: ['west'] },
      ],
    });
    const element = await portal({ feed, start: 'offers' });
    await complete(element);
    const finder = await inside(element, 'wijk-offer-finder');
    await type(finder, 'koffie');
    const postcode = (await one(finder, '#postcode')) as HTMLInputElement;
    postcode.value = '8956';
    postcode.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    postcode.dispatchEvent(new Event('change', { bubbles: true }));
    await tap(element, 'Iemand spreken');
    await until(() => offered(element) === 'U koos net: Oost. Zoekt u hier ook iemand bij?', 'the neighborhood');
  });

  it('what the page chose for both is no choice of the resident', async () => {
    const element = await portal({ start: 'people', theme: 'geld' });
    await complete(element);
    expect(offered(element)).to.equal('');
  });

  it('the offer that was opened last is offered as what a question is about', async () => {
    const element = await portal({ start: 'offers' });
    await complete(element);
    const finder = await findBy(element, 'Ik kom niet rond');
    (await one(finder, '.offer-link')).click();
    const name = textOf(await one(finder, '#offer'));
    await tap(element, 'Vraag stellen');
    const form = await inside(element, 'wijk-contact-form');
    await until(() => offered(element) === `U bekeek net ‘${name}’. Gaat uw vraag daarover?`, 'the question');
    expect(textOf(all(form, '.to')[0])).to.not.contain(name);
    await tap(element, 'Ja, daarover');
    await until(() => textOf(all(form, '.to')[0]).includes(name), 'the offer as addressee');
    expect(offered(element)).to.equal('');
  });

  it('who was chosen is who the message goes to', async () => {
    const element = await portal({ start: 'people' });
    await complete(element);
    const picker = await inside(element, 'wijk-supporter-picker');
    await tap(picker, 'Sla alles over');
    await tap(picker, 'Kies ');
    const chosen = textOf(await one(picker, '.chosen h3')).replace(/^U koos (voor )?/, '');
    await tap(element, 'Vraag stellen');
    const form = await inside(element, 'wijk-contact-form');
    const to = textOf(await one(form, '.to strong'));
    expect(chosen).to.contain(to);
    await tap(form, 'Kies iemand anders');
    await one(await inside(element, 'wijk-supporter-picker'), '#people');
  });

  it('a report about an offer opens the form, without another question', async () => {
    const element = await portal({ start: 'offers' });
    await complete(element);
    const finder = await findBy(element, 'Ik kom niet rond');
    (await one(finder, '.offer-link')).click();
    await tap(finder, 'Klopt er iets niet?');
    const form = await inside(element, 'wijk-contact-form');
    await until(() => form.shadowRoot?.activeElement?.id === 'form', 'the focus on the form');
    expect(offered(element)).to.equal('');
  });
});
