import { expect } from '@open-wc/testing';
import { all, feedOf, one, textOf, until } from '../support.ts';
import { card, headingOf, names, picker, settled, supporter, tap } from './support.ts';

const themes = [
  { id: 'geld', name: 'Geld' },
  { id: 'werk', name: 'Werk' },
  { id: 'wonen', name: 'Wonen' },
];
const publisher = { name: 'De wijkbalie', phone: '000-1234500' };
const focused = (element: Element): HTMLElement | null | undefined => element.shadowRoot?.activeElement as HTMLElement;

describe('the people of a supporter picker', () => {
  it('are accessible, with answers and without', async () => {
    const element = await picker();
    await tap(element, 'Hulp thuis', 'Mantelzorg', 'Bij mij thuis', 'Laat');
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('stand in three honest groups, with what fits, what does not and what is not known', async () => {
    const feed = feedOf({
      title: 'three groups',
      themes,
      supporters: [
        supporter('Ada', { themes: ['geld', 'werk', 'wonen'] }),
        supporter('Bob', { themes: ['geld', 'werk'] }),
        supporter('Cor', { themes: ['geld'] }),
        supporter('Dia'),
      ],
    });
    const element = await picker({ feed, theme: 'geld,werk,wonen', questions: 'none' });
    expect(await headingOf(element, 'people')).to.equal('1 persoon past bij u');
    await settled(element);
    expect(names(element, 'all')).to.deep.equal(['Ada']);
    expect(names(element, 'mostly')).to.deep.equal(['Bob']);
    expect(names(element, 'others')).to.deep.equal(['Cor', 'Dia']);
    expect(textOf(await card(element, 'Ada'))).to.contain('Past bij uw antwoorden Helpt bij geld');
    expect(textOf(await card(element, 'Bob'))).to.contain('Helpt niet bij wonen');
    expect(textOf(await card(element, 'Dia'))).to.contain('Wij weten niet of u hulp krijgt bij wonen');
    expect(all(element, 'h2').map(textOf)).to.include.members(['Past minder goed, kan ook', 'Wie er nog meer zijn']);
  });

  it('say who employs, who gives the assignment and how independent that is', async () => {
    const element = await picker({ questions: 'none', theme: 'psychisch' });
    const text = textOf(await card(element, 'Bas Kloosterman'));
    expect(text).to.contain('In opdracht van een zorgaanbieder');
    expect(text).to.contain('In dienst van Ggz-praktijk Het Baken.');
    expect(text).to.contain('Beslist niet over uw hulp. Geeft ook zelf zorg.');
  });

  it('of whom nothing is known say so, and look right without photo, hours and organization', async () => {
    const element = await picker({ feed: feedOf({ title: 'bare', supporters: [supporter('Nadia Haddou')] }), questions: 'none' });
    const bare = await card(element, 'Nadia Haddou');
    for (const sentence of [
      'NH',
      'Weg niet bekend',
      'Wij weten niet wie de opdracht geeft',
      'Wij weten niet bij welke organisatie.',
      'Wij weten niet hoe onafhankelijk dit is.',
      'Wij weten niet wat u hier precies kunt verwachten.',
      'Wij weten niet of er nu tijd is.',
      'Niet bekend of dit nog klopt.',
    ])
      expect(textOf(bare)).to.contain(sentence);
    await tap(element, 'Nadia Haddou');
    await one(element, '[part="profile"]');
    await expect(element).to.be.accessible();
  });

  it('of whom there is only one asks for no comparison and tells of no order', async () => {
    const element = await picker({ feed: feedOf({ title: 'one', supporters: [supporter('Nadia Haddou')] }), questions: 'none' });
    expect(await headingOf(element, 'people')).to.equal('U kunt kiezen uit 1 persoon');
    expect(all(element, '.check')).to.have.length(0);
    expect(textOf(element.shadowRoot?.querySelector('.picker'))).to.not.contain('volgorde');
  });

  it('all get the same button, and a team one of its own', async () => {
    const supporters = [
      supporter('Samira Bouali'),
      supporter('Wijkteam Oost', { team: true, kind: 'neighborhood-team', route: 'professional' }),
    ];
    const element = await picker({ feed: feedOf({ title: 'buttons', supporters }), questions: 'none' });
    expect(textOf((await card(element, 'Samira')).querySelector('.btn--main'))).to.equal('Kies Samira Bouali');
    const team = await card(element, 'Wijkteam Oost');
    expect(textOf(team.querySelector('.btn--main'))).to.equal('Kies dit team: Wijkteam Oost');
    expect(textOf(team)).to.contain('Professionals');
    expect(team.querySelector('.face svg.i')).to.not.equal(null);
  });

  it('show photos only when the page allows it, and initials when a photo does not come', async () => {
    const feed = feedOf({ title: 'photos', supporters: [supporter('Samira Bouali', { photo: `${location.origin}/none.jpg` })] });
    const without = await picker({ feed, questions: 'none' });
    await one(without, '.person');
    expect(all(without, 'img')).to.have.length(0);
    const element = await picker({ feed, questions: 'none', images: true });
    const photo = await one(element, 'img');
    await until(() => photo.hidden, 'no photo');
    expect(textOf(await one(element, '.face'))).to.equal('SB');
  });

  it('come six first, the others with a tap that leads to the first of them', async () => {
    const supporters = Array.from({ length: 20 }, (_, at) => supporter(`Naam ${at}`));
    const element = await picker({ feed: feedOf({ title: 'many', supporters }), questions: 'none' });
    await until(() => names(element).length === 6, 'six');
    const more = await one(element, '.btn--wide');
    expect(textOf(more)).to.equal('Laat nog 12 mensen zien');
    more.click();
    await until(() => names(element).length === 18, 'eighteen');
    expect(textOf(focused(element))).to.equal(names(element)[6]);
  });

  it('show what was answered, to take away one by one', async () => {
    const element = await picker();
    await tap(element, 'Geld', 'Een vrijwilliger', 'Laat');
    const pills = (): string[] => all(element, '.pill').map(textOf);
    await until(() => pills().length === 2, 'two pills');
    expect(pills()).to.deep.equal(['Haal weg: Geld', 'Haal weg: Een vrijwilliger']);
    const [first] = all(element, '.pill');
    first?.focus();
    first?.click();
    await until(() => pills().length === 1, 'one pill');
    expect(focused(element)).to.not.equal(null);
    await tap(element, 'Andere antwoorden');
    await headingOf(element, 'questions');
    expect(focused(element)?.id).to.equal('questions');
  });

  it('of whom nobody fits everything come with the desk to call', async () => {
    const supporters = [supporter('Ada', { themes: ['geld'] }), supporter('Bob', { themes: ['werk'] })];
    const feed = feedOf({ title: 'nobody', themes, publisher, supporters });
    const element = await picker({ feed, theme: 'geld,werk', questions: 'none' });
    expect(await headingOf(element, 'people')).to.equal('Niemand past op al uw antwoorden');
    await settled(element);
    expect(names(element, 'others')).to.have.members(['Ada', 'Bob']);
    expect(all(element, 'a[href="tel:0001234500"]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('that are not there at all leave the desk', async () => {
    const element = await picker({ feed: feedOf({ title: 'empty', publisher }) });
    expect(await headingOf(element, 'people')).to.equal('Er staan nog geen mensen in deze lijst');
    expect(all(element, 'a[href="tel:0001234500"]')).to.have.length(1);
  });

  it('show markup in the feed as text', async () => {
    const name = '<img src=x onerror="globalThis.hacked = true"> <b>Ada</b>';
    const facts = { name, introduction: name, organization: name, url: 'javascript:alert(1)', photo: name };
    const feed = feedOf({ title: 'markup', supporters: [supporter('a', facts)] });
    const element = await picker({ feed, questions: 'none' });
    (await one(element, '.person [data-supporter]')).click();
    const profile = await one(element, '[part="profile"]');
    expect(textOf(profile)).to.contain('<b>Ada</b>');
    expect(profile.querySelector('img, b, a[href^="javascript"]')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('are not the only support: groups, walk-in hours and online help stand below', async () => {
    const offers = [
      { id: 'a', name: 'Koffie', form: ['group'], phones: ['000-1234501'], themes: ['geld'] },
      { id: 'b', name: 'Maatje', form: ['individual'], themes: ['geld'] },
    ];
    const feed = feedOf({ title: 'groups', themes, offers, supporters: [supporter('Ada')] });
    const element = await picker({ feed, questions: 'none' });
    const text = textOf(await one(element, '[part="offers"]'));
    expect(text).to.contain('Koffie');
    expect(text).to.not.contain('Maatje');
    expect(all(element, '[part="offers"] a[href="tel:0001234501"]')).to.have.length(1);
  });
});
