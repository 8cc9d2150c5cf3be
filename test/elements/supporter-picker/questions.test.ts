import { expect } from '@open-wc/testing';
import { all, feedOf, one, textOf, until } from '../support.ts';
import { card, control, headingOf, names, picker, supporter, tap } from './support.ts';

const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

describe('the questions of a supporter picker', () => {
  it('are accessible, folded and unfolded', async () => {
    const element = await picker();
    await one(element, '.chip');
    await expect(element).to.be.accessible();
    await tap(element, 'Meer wensen');
    await expect(element).to.be.accessible();
  });

  it('say in two sentences what support is, and that it is free', async () => {
    const text = textOf(await one(await picker(), '[part="questions"] p'));
    expect(text).to.match(/^Een cliëntondersteuner staat naast u.* gratis.*\(de Wmo\)\.$/);
  });

  it('are only those that this feed can answer', async () => {
    const feed = feedOf({
      title: 'asks',
      themes: [
        { id: 'geld', name: 'Geld' },
        { id: 'werk', name: 'Werk' },
        { id: 'wonen', name: 'Wonen' },
      ],
      supporters: [supporter('Ada', { themes: ['geld', 'werk'], languages: ['nl'] }), supporter('Bob', { languages: ['nl'] })],
    });
    const element = await picker({ feed });
    await one(element, '.chip');
    expect(all(element, 'legend').map(textOf)).to.deep.equal(['Waar gaat het over?']);
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['Geld', 'Werk', 'Dat weet ik nog niet']);
    expect(all(element, 'details')).to.have.length(0);
  });

  it('ask for whom it is, in the words of the feed, and take it into account', async () => {
    const parents = { nl: 'ouders', en: 'parents' };
    const supporters = [supporter('Ada', { audience: [parents] }), supporter('Bob', { audience: ['ouderen'] }), supporter('Cor')];
    const element = await picker({ feed: feedOf({ title: 'groups', language: 'nl', supporters }) });
    await tap(element, 'Meer wensen', 'Ouders', 'Laat');
    expect(await headingOf(element, 'people')).to.equal('2 mensen passen bij u');
    expect((await control(element, 'Haal weg')).textContent).to.contain('Ouders');
    expect(textOf(await card(element, 'Ada'))).to.contain('Is er voor ouders');
    expect(textOf(await card(element, 'Bob'))).to.contain('Is er niet voor ouders');
  });

  it('name each language in its own words', async () => {
    const element = await picker();
    const turkish = await control(element, 'Türkçe');
    expect(turkish.querySelector('[lang="tr"]')).to.not.equal(null);
    expect((await control(element, 'العربية')).querySelector('[lang="ar"][dir="auto"]')).to.not.equal(null);
    await control(element, 'Nederlandse Gebarentaal');
  });

  it('count who fits, with every answer', async () => {
    const feed = feedOf({
      title: 'counts',
      themes: [
        { id: 'geld', name: 'Geld' },
        { id: 'werk', name: 'Werk' },
      ],
      supporters: [
        supporter('Ada', { themes: ['geld'] }),
        supporter('Bob', { themes: ['geld', 'werk'] }),
        supporter('Wijkteam', { themes: ['werk'], team: true }),
      ],
    });
    const element = await picker({ feed });
    const button = await one(element, '.asked__go .btn--main');
    expect(textOf(button)).to.equal('Laat 2 mensen en 1 team zien');
    await tap(element, 'Geld');
    await until(() => textOf(button) === 'Laat 2 mensen zien die passen', 'two people');
    await tap(element, 'Werk');
    await until(() => textOf(button) === 'Laat 1 persoon zien', 'one person');
    await until(() => textOf(all(element, '[role="status"]')[0]) === '1 past op alles', 'what is said');
    await tap(element, 'Dat weet ik nog niet');
    await until(() => textOf(button) === 'Laat 2 mensen en 1 team zien', 'everyone again');
  });

  it('keep "not known yet" on as long as nothing else is', async () => {
    const element = await picker();
    const none = (await control(element, 'Dat weet ik nog niet')).querySelector('input');
    expect(none?.checked).to.equal(true);
    none?.click();
    await until(() => none?.checked, 'still on');
    await tap(element, 'Geld');
    await until(() => !none?.checked, 'off');
  });

  it('may be skipped altogether', async () => {
    const element = await picker();
    await tap(element, 'Geld', 'Sla alles over');
    expect(await headingOf(element, 'people')).to.match(/^U kunt kiezen uit \d+ mensen en \d+ teams$/);
    expect(all(element, '.pill')).to.have.length(0);
    expect(focused(element)?.id).to.equal('people');
  });

  it('take a postcode for its neighborhood, and a neighborhood for a postcode', async () => {
    const element = await picker();
    const postcode = (await one(element, '#postcode')) as HTMLInputElement;
    const type = (text: string): void => {
      postcode.value = text;
      postcode.dispatchEvent(new Event('change'));
    };
    type('9999 zz');
    await until(() => textOf(all(element, '#postcode-hint')[0]).includes('geen wijk'), 'that we do not know it');
    type('8952 ab');
    await tap(element, 'Laat');
    await until(() => all(element, '.pill').map(textOf).includes('Haal weg: Oost'), 'Oost');
    await tap(element, 'Andere antwoorden');
    const neighborhood = (await one(element, '#neighborhood')) as HTMLSelectElement;
    neighborhood.value = 'zuid';
    neighborhood.dispatchEvent(new Event('change'));
    await until(() => (all(element, '#postcode')[0] as HTMLInputElement).value === '', 'no postcode');
  });

  it('come one at a time when the page asks so, and each may be skipped', async () => {
    const element = await picker({ questions: 'steps' });
    await control(element, 'Sla deze vraag over');
    await expect(element).to.be.accessible();
    expect(all(element, 'legend').map(textOf)).to.deep.equal(['Waar gaat het over?']);
    await tap(element, 'Geld', 'Volgende vraag');
    await until(() => focused(element)?.id === 'question', 'focus on the next question');
    expect(textOf(focused(element))).to.equal('Wie wilt u naast u?');
    await tap(element, 'Vorige vraag');
    await until(() => textOf(focused(element)) === 'Waar gaat het over?', 'the first question again');
    for (let left = 6; left > 1; left--) (await one(element, '.asked__go .btn--main')).click();
    await until(() => all(element, '.asked__at').map(textOf)[0] === 'Vraag 6 van 6', 'the last question');
    await tap(element, 'Laat');
    await until(() => names(element).length, 'people');
  });

  it('are left out when the page asks so', async () => {
    const element = await picker({ questions: 'none' });
    await headingOf(element, 'people');
    expect(all(element, '.chip')).to.have.length(0);
    expect(textOf(element.shadowRoot?.querySelector('.picker'))).to.contain('Een cliëntondersteuner staat naast u');
    await expect(element).to.be.accessible();
  });

  it('begin with what the page knows already', async () => {
    const element = await picker({ theme: 'geld', route: 'peer, neighbors', neighborhood: 'zuid', questions: 'none' });
    await headingOf(element, 'people');
    expect(all(element, '.pill').map(textOf)).to.deep.equal([
      'Haal weg: Geld',
      'Haal weg: Iemand die het zelf meemaakte',
      'Haal weg: Zuid',
    ]);
  });
});
