import { expect, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import { all, demoFeed, feedOf, one, textOf, type, until } from '../support.ts';
import { complete, current, findBy, focusedId, inside, partOf, portal, tap, type PartName } from './support.ts';

const clean = location.href;

describe('the portal', () => {
  for (const lang of ['nl', 'en', 'tr', 'ar']) {
    it(`is accessible where it begins and in each part, in “${lang}”`, async () => {
      const element = await portal({ lang, quickExit: true });
      await until(() => all(element, `.wijk[lang="${lang}"]`)[0], lang);
      await one(element, '.way');
      await until(() => all(element, 'wijk-contact-form')[0], 'what comes after the start');
      (await one(element, 'summary')).click();
      await expect(element).to.be.accessible();
      (await one(element, '.way')).click();
      for (const [at, name] of (['wijk-offer-finder', 'wijk-supporter-picker', 'wijk-contact-form'] as PartName[]).entries()) {
        (await until(() => all(element, '.nav__way')[at], 'a way')).click();
        const part = await inside(element, name);
        await until(() => all(part, `.wijk[lang="${lang}"]:not(:has([role="status"]:not(.vh)))`)[0], 'the part');
        await expect(element).to.be.accessible();
      }
    });
  }

  it('asks in plain words what someone wants', async () => {
    const element = await portal();
    expect(textOf(await one(element, '#start'))).to.equal('Waarmee kunnen wij u helpen?');
    expect(all(element, '.way').map((way) => textOf(way).split('.')[0])).to.deep.equal([
      'Ik zoek hulp of iets te doen',
      'Ik wil met iemand praten',
      'Ik heb een vraag',
    ]);
  });

  it('goes from any part to any other, with the focus on its heading, as on a new page', async () => {
    const element = await portal();
    await tap(element, 'Ik heb een vraag');
    await inside(element, 'wijk-contact-form');
    expect(current(element)).to.equal('Vraag stellen');
    expect(focusedId(element)).to.equal('contact');
    await tap(element, 'Iemand spreken');
    await inside(element, 'wijk-supporter-picker');
    expect(focusedId(element)).to.equal('people');
    expect(textOf(await one(element, '#people'))).to.equal('Ik wil met iemand praten');
    await tap(element, 'Zoeken');
    await inside(element, 'wijk-offer-finder');
    expect(focusedId(element)).to.equal('offers');
    expect(partOf(element, 'wijk-contact-form')?.checkVisibility()).to.equal(false);
  });

  it('keeps what was done in a part while another is in sight', async () => {
    const element = await portal({ start: 'offers' });
    const finder = await inside(element, 'wijk-offer-finder');
    await type(finder, 'eenzaam');
    await one(finder, '.card');
    await tap(element, 'Vraag stellen');
    const form = await inside(element, 'wijk-contact-form');
    const message = (await one(form, '#message')) as HTMLTextAreaElement;
    message.value = 'Mag mijn hond mee?';
    message.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tap(element, 'Zoeken');
    expect((all(await inside(element, 'wijk-offer-finder'), '#question')[0] as HTMLInputElement).value).to.equal('eenzaam');
    await tap(element, 'Vraag stellen');
    expect((all(await inside(element, 'wijk-contact-form'), '#message')[0] as HTMLTextAreaElement).value).to.equal(
      'Mag mijn hond mee?',
    );
  });

  it('begins where the page says', async () => {
    const element = await portal({ start: 'people' });
    await inside(element, 'wijk-supporter-picker');
    expect(current(element)).to.equal('Iemand spreken');
  });

  it('gives presets on to the finder and the picker, and headings one level down', async () => {
    const element = await portal({ start: 'people', theme: 'geld', headingLevel: 3 });
    const picker = await inside(element, 'wijk-supporter-picker');
    expect((await one(picker, '#questions')).localName).to.equal('h4');
    expect((await one(element, '#people')).localName).to.equal('h3');
    await until(() => all(picker, '.chip:has(:checked)').some((chip) => textOf(chip) === 'Geld'), 'the theme that is answered');
  });

  it('leaves out the way to people when the feed has none', async () => {
    const element = await portal({ feed: feedOf({ offers: [{ id: 'a', name: 'Koffie' }] }) });
    await until(() => all(element, '.way').length === 2, 'two ways');
  });

  it('shows the introduction where a visit begins, the footer always', async () => {
    const content = html`<p slot="intro" id="intro">Welkom</p>
      <p slot="footer" id="footer">Tot ziens</p>`;
    const element = await portal({ content });
    await one(element, '.way');
    const seen = (id: string): boolean | undefined => element.querySelector(`#${id}`)?.checkVisibility();
    expect([seen('intro'), seen('footer'), seen('fallback')]).to.deep.equal([true, true, false]);
    await tap(element, 'Ik zoek hulp');
    await inside(element, 'wijk-offer-finder');
    expect([seen('intro'), seen('footer')]).to.deep.equal([false, true]);
  });

  it('shows what stands between its tags when the feed can’t be shown, wherever a visit begins', async () => {
    for (const start of ['', 'offers', 'people', 'contact']) {
      const element = await portal({ feed: '/none.json', start });
      await until(() => element.querySelector('#fallback')?.checkVisibility(), `the content between the tags, at “${start}”`);
      fixtureCleanup();
    }
  });

  it('takes privacy in the page’s own words to the form', async () => {
    const content = html`<p slot="privacy" id="privacy">Wij lezen het en wissen het.</p>`;
    const element = await portal({ start: 'contact', content });
    await one(await inside(element, 'wijk-contact-form'), '#form');
    await until(() => element.querySelector('#privacy')?.checkVisibility(), 'the words');
  });
});

describe('the steps of a portal', () => {
  afterEach(() => history.replaceState(null, '', clean));

  const goBack = async (): Promise<void> => {
    const there = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await there;
  };

  it('are undone by Back in the order in which they were made, with the focus where it was', async () => {
    const element = await portal({ urlState: 'hulp' });
    await tap(element, 'Ik zoek hulp');
    const finder = await findBy(element, 'Ik kom niet rond');
    await tap(element, 'Vraag stellen');
    await inside(element, 'wijk-contact-form');
    await goBack();
    await inside(element, 'wijk-offer-finder');
    expect(all(finder, '.card').length).to.be.greaterThan(0);
    await goBack();
    await one(finder, '.needs');
    expect(current(element)).to.equal('Zoeken');
    await goBack();
    await one(element, '.way');
    await until(() => focusedId(element) === 'start' || element.shadowRoot?.activeElement?.matches('.way'), 'the focus');
    const forward = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.forward();
    await forward;
    await inside(element, 'wijk-offer-finder');
  });

  it('are one step when one element asks another to show something', async () => {
    const element = await portal({ urlState: 'hulp', start: 'offers' });
    await complete(element);
    const finder = await findBy(element, 'Ik kom niet rond');
    (await one(finder, '.offer-link')).click();
    const name = textOf(await one(finder, '#offer'));
    const steps = history.length;
    await tap(finder, 'Bekijk wie naast u kan staan');
    const picker = await inside(element, 'wijk-supporter-picker');
    await until(() => picker.shadowRoot?.activeElement?.id === 'people', 'the focus on the people');
    expect(history.length).to.equal(steps + 1);
    await goBack();
    await inside(element, 'wijk-offer-finder');
    expect(textOf(all(finder, '#offer')[0])).to.equal(name);
    await tap(element, 'Iemand spreken');
    await inside(element, 'wijk-supporter-picker');
    await one(picker, '#questions');
  });

  it('stand in the address, so that a link leads to a part', async () => {
    const element = await portal({ urlState: 'hulp' });
    await tap(element, 'Ik heb een vraag');
    await until(() => new URLSearchParams(location.search).get('hulpportal') === 'contact', 'the part in the address');
    fixtureCleanup();
    history.replaceState(null, '', location.href);
    const again = await portal({ urlState: 'hulp' });
    await inside(again, 'wijk-contact-form');
    expect(element.isConnected).to.equal(false);
  });

  it('begin in the finder when the address asks something of it', async () => {
    const { offers } = await fetch(demoFeed).then((response) => response.json() as Promise<{ offers: { id: string }[] }>);
    history.replaceState(null, '', `${location.pathname}?hulp-offer=${offers[0]?.id}`);
    const element = await portal({ urlState: 'hulp' });
    await one(await inside(element, 'wijk-offer-finder'), '#offer');
  });

  it('are undone by a button of its own where they stay in memory, and the browser has none of them', async () => {
    const steps = history.length;
    const element = await portal({ quickExit: true, urlState: 'hulp' });
    await tap(element, 'Ik zoek hulp');
    await complete(element);
    const finder = await findBy(element, 'Ik kom niet rond');
    (await one(finder, '.offer-link')).click();
    await tap(finder, 'Bekijk wie naast u kan staan');
    const picker = await inside(element, 'wijk-supporter-picker');
    await one(picker, '#people');
    expect(history.length).to.equal(steps);
    expect(location.href).to.equal(clean);
    await tap(element, 'Terug');
    await inside(element, 'wijk-offer-finder');
    await one(finder, '#offer');
    await tap(element, 'Terug');
    await one(finder, '.card');
    await tap(element, 'Terug');
    await one(finder, '.needs');
    await tap(element, 'Terug');
    await one(element, '.way');
    expect(history.length).to.equal(steps);
  });
});
