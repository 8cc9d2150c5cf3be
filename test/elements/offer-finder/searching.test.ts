import { expect } from '@open-wc/testing';
import { all, feedOf, finder, names, one, textOf, total, type, until } from '../support.ts';

describe('a finder', () => {
  it('is accessible when it starts', async () => {
    const element = await finder();
    await one(element, '.needs');
    await expect(element).to.be.accessible();
  });

  it('is accessible with results', async () => {
    const element = await finder({ words: 'eenzaam' });
    await one(element, '.card');
    await expect(element).to.be.accessible();
  });

  it('lets one ask before the feed is there', async () => {
    const element = await finder({ feed: '/never-there.json' });
    expect(all(element, '#question')).to.have.length(1);
    expect(textOf(element.shadowRoot?.querySelector('label'))).to.equal('Waar zoekt u hulp bij?');
  });

  it('shows results while typing, over all five routes', async () => {
    const element = await finder();
    await one(element, '.needs');
    await type(element, 'eenz');
    await one(element, '.card');
    await type(element, 'eenzaam');
    await until(() => total(element) === 14, '14 results');
    const routes = () => new Set(all(element, '.card .mark').map((mark) => mark.getAttribute('data-route')));
    await until(() => routes().size === 5, 'all five routes');
  });

  it('shows below few results what is about the same subject, apart and under a heading of its own', async () => {
    const element = await finder({ words: 'wasmand' });
    await one(element, '.cards + .t-m');
    expect(all(element, '#results, .results__main > .t-m').map(textOf)).to.deep.equal([
      '1 mogelijkheid bij ‘wasmand’',
      '5 mogelijkheden over hetzelfde onderwerp',
    ]);
    expect(all(element, '.cards').map((list) => list.children.length)).to.deep.equal([1, 5]);
    const said = await one(element, '.vh[role="status"]');
    await until(() => textOf(said) === '1 gevonden. 5 mogelijkheden over hetzelfde onderwerp', 'both numbers announced');
    await expect(element).to.be.accessible();
  });

  it('changes the first card at once while one types, and those below a frame later', async () => {
    const element = await finder();
    await one(element, '.needs');
    await type(element, 'eenzaam');
    await until(() => total(element) === 14 && names(element).length >= 6, 'the first list');
    const before = names(element);
    await type(element, 'hulp');
    await element.updateComplete;
    const during = names(element);
    expect(during.slice(1, 6)).to.deep.equal(before.slice(1, 6));
    expect(during[0]).not.to.equal(before[0]);
    const other = await finder({ words: 'hulp' });
    await one(other, '.card');
    await until(() => names(element).slice(0, 6).join() === names(other).slice(0, 6).join(), 'all cards of the answer');
  });

  it('says how many there are, once typing stops, in a region of its own', async () => {
    const element = await finder();
    await one(element, '.needs');
    await type(element, 'eenzaam');
    const region = await one(element, '.vh[role="status"]');
    await until(() => textOf(region) === '14 gevonden', 'the announcement');
    expect(all(element, '#results')[0]?.closest('[aria-live], [role="status"]')).to.equal(null);
  });

  it('goes back to the start when the question is wiped, with the cursor in it', async () => {
    const element = await finder({ words: 'eenzaam' });
    (await one(element, '.search__clear')).click();
    await one(element, '.needs');
    await until(() => element.shadowRoot?.activeElement?.id === 'question', 'focus in the question');
  });

  it('shows all offers of a need that is chosen', async () => {
    const element = await finder();
    (await one(element, '.need')).click();
    await one(element, '.card');
    expect(textOf(all(element, '#results')[0])).to.match(/^\d+ mogelijkheden bij ‘Ik voel me alleen’$/);
    await until(() => element.shadowRoot?.activeElement?.id === 'results', 'focus on the heading of the list');
  });

  it('starts with what the webmaster chose', async () => {
    const element = await finder({ theme: 'geld', route: 'self' });
    await one(element, '.card');
    expect(all(element, '.route[aria-pressed="true"]').map(textOf)).to.have.length(1);
    expect(all(element, '.pill').map(textOf).join()).to.contain('Haal weg');
  });

  it('shows six cards at once, then a page, then more on request with the focus on the first new one', async () => {
    const element = await finder({ words: 'eenzaam' });
    await one(element, '.card');
    await until(() => names(element).length === 12, 'the rest of the page');
    const before = names(element);
    (await one(element, '.results__main .btn--wide')).click();
    await until(() => names(element).length === 14, 'all cards');
    await until(() => textOf(element.shadowRoot?.activeElement) === names(element)[12], 'focus on the first new card');
    expect(names(element).slice(0, 12)).to.deep.equal(before);
  });

  it('helps on when nothing is found', async () => {
    const element = await finder({ words: 'qqxzv' });
    const empty = await one(element, '.empty');
    expect(textOf(empty)).to.contain('Wij vonden niets bij ‘qqxzv’');
    expect(all(empty.getRootNode() instanceof ShadowRoot ? element : element, '.chip').length).to.be.greaterThan(3);
    expect(textOf(empty)).to.contain('000-1234500');
    await expect(element).to.be.accessible();
  });

  it('puts help first when words signal danger, and keeps the results', async () => {
    const element = await finder({ words: 'ik wil niet meer leven' });
    const note = await one(element, '.note--danger-words');
    expect(note.querySelector('a')?.getAttribute('href')).to.equal('tel:113');
    const order = await until(() => all(element, '.note--danger-words, .card'), 'note and cards');
    expect(order[0]).to.equal(note);
  });

  it('uses headings from the level that the page asks for', async () => {
    const element = await finder({ words: 'eenzaam', headingLevel: 4 });
    await one(element, '.card');
    expect(all(element, 'h1, h2, h3')).to.have.length(0);
    expect(all(element, 'h4#results')).to.have.length(1);
    expect(all(element, 'h5.card__name').length).to.be.greaterThan(5);
  });

  it('speaks the language around it, and marks texts in another one', async () => {
    const offer = { id: 'a', name: { nl: 'Koffie', en: 'Coffee' }, summary: 'De koffie staat klaar.' };
    const element = await finder({ feed: feedOf({ offers: [offer] }), words: 'koffie' });
    element.lang = 'en';
    await until(() => textOf(all(element, 'label')[0]) === 'What do you need help with?', 'English');
    expect(all(element, '.wijk')[0]?.lang).to.equal('en');
    await until(() => names(element)[0] === 'Coffee', 'the English name');
    expect(all(element, '.card__summary [lang="nl"]').map(textOf)).to.deep.equal(['De koffie staat klaar.']);
  });
});
