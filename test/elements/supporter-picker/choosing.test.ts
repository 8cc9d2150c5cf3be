import { expect } from '@open-wc/testing';
import { all, demoFeed, feedOf, one, textOf, until } from '../support.ts';
import { card, everyone, headingOf, names, picker, supporter, tap } from './support.ts';

const focused = (element: Element): string | undefined => element.shadowRoot?.activeElement?.id;

/** What the page hears of one kind of event: whom it is about. */
function hear(element: Element, type: string): string[] {
  const heard: string[] = [];
  element.addEventListener(type, (event) => heard.push((event as Event & { supporterId: string }).supporterId));
  return heard;
}

describe('choosing a supporter', () => {
  it('tells the page who was chosen, and the resident that nothing was sent', async () => {
    const element = await picker({ questions: 'none', theme: 'hulp-thuis' });
    const heard = hear(element, 'wijk-supporter-choose');
    await everyone(element);
    await tap(element, 'Kies Samira');
    expect(await headingOf(element, 'chosen')).to.equal('U koos Samira Bouali');
    expect(focused(element)).to.equal('chosen');
    expect(heard).to.deep.equal(['samira-bouali']);
    const text = textOf(await one(element, '[part="chosen"]'));
    expect(text).to.contain('Wij hebben niets verstuurd. Neem zelf contact op.');
    expect(all(element, '[part="chosen"] a[href="tel:0001234571"]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('may be done again: the list says who was chosen until then', async () => {
    const element = await picker({ questions: 'none' });
    await until(() => names(element).length === 6, 'people');
    const [name = ''] = names(element);
    (await card(element, name)).querySelector<HTMLElement>('.btn--main')?.click();
    await headingOf(element, 'chosen');
    await tap(element, 'Bekijk alles over');
    await one(element, '[part="profile"]');
    await tap(element, 'Terug');
    await tap(element, 'Kies iemand anders');
    await headingOf(element, 'people');
    expect(all(element, '.note')).to.have.length(0);
  });

  it('is known to another picker with the same feed', async () => {
    const [element, other] = [await picker({ questions: 'none' }), await picker({ questions: 'none' })];
    await until(() => names(element).length === 6 && names(other).length === 6, 'people');
    (await one(element, '.person .btn--main')).click();
    const name = (await headingOf(element, 'chosen')).replace('U koos ', '');
    expect(textOf(await one(other, '.note'))).to.equal(`U koos ${name}. Bekijk hoe u contact opneemt`);
    await tap(element, 'Kies iemand anders');
    await until(() => all(other, '.note').length === 0, 'nobody chosen');
  });

  it('begins with a profile that tells everything, laws and criteria explained', async () => {
    const element = await picker({ questions: 'none', theme: 'hulp-thuis' });
    const opened = hear(element, 'wijk-supporter-select');
    await everyone(element);
    await tap(element, 'Samira Bouali');
    await until(() => focused(element) === 'profile', 'focus on the name');
    expect(opened).to.deep.equal(['samira-bouali']);
    const text = textOf(await one(element, '[part="profile"]'));
    for (const fact of [
      'Wmo: hulp om thuis te wonen en mee te doen',
      'Voldoet aan 7 van de 7 afspraken in de regio.',
      'U beslist: De ondersteuner doet niets zonder dat u het weet en goedvindt.',
      'Nederlands, Arabisch en Frans',
      'Oost, Centrum en Molenwijk',
      'Beslist niet over hulp of geld.',
      'Zo was het op 18 november 2026.',
    ])
      expect(text).to.contain(fact);
    expect(all(element, 'a[href^="mailto:"]').length).to.equal(2);
    await expect(element).to.be.accessible();
    await tap(element, 'Terug');
    await until(() => textOf(element.shadowRoot?.activeElement) === 'Samira Bouali', 'focus on the name in the list');
  });

  it('tells the page when a resident follows a way to reach someone, and nothing that was answered', async () => {
    const element = await picker({ questions: 'none', theme: 'hulp-thuis' });
    const heard: Event[] = [];
    element.addEventListener('wijk-supporter-contact', (event) => heard.push(event));
    await everyone(element);
    await tap(element, 'Samira Bouali');
    const call = await one(element, '[part="contact"] a[href^="tel:"]');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(heard.map(({ type }) => type)).to.deep.equal(['wijk-supporter-contact']);
    expect(JSON.stringify(heard.map((event) => Object.entries(event)))).to.not.contain('hulp-thuis');
  });

  it('of a village supporter shows the neighbors and volunteers she brings people in touch with', async () => {
    const feed = feedOf({
      title: 'connects',
      neighborhoods: [
        { id: 'dorp', name: 'Dorp' },
        { id: 'stad', name: 'Stad' },
      ],
      offers: [
        { id: 'a', name: 'Naoberhulp', route: 'neighbors', serviceAreas: ['dorp'] },
        { id: 'b', name: 'Stadsmaatje', route: 'volunteer', serviceAreas: ['stad'] },
        { id: 'c', name: 'Loket', route: 'professional', serviceAreas: ['dorp'] },
      ],
      supporters: [supporter('Geertje', { kind: 'village-supporter', tasks: ['connect'], neighborhoods: ['dorp'] })],
    });
    const element = await picker({ feed, questions: 'none' });
    (await one(element, '.person [data-supporter]')).click();
    await one(element, '[part="profile"]');
    expect(all(element, '.offer-line .begin').map(textOf)).to.deep.equal(['Naoberhulp']);
  });

  it('is not undone by a supporter who left the feed: then there is the list', async () => {
    history.replaceState({ wijkwijzer: { weg: { state: { view: 'profile', supporter: 'weg' }, depth: 1 } } }, '');
    const element = await picker({ feed: demoFeed, urlState: 'weg' });
    await headingOf(element, 'people');
    history.replaceState(null, '');
  });
});
