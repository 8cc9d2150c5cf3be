import { expect } from '@open-wc/testing';
import { all, finder, one, textOf, total, type, until } from '../support.ts';

const search = (): URLSearchParams => new URLSearchParams(location.search);
const clean = location.href;

describe('the page address', () => {
  afterEach(() => history.replaceState(null, '', clean));

  it('holds what was chosen, and never what was typed', async () => {
    const element = await finder({ urlState: 'hulp' });
    await one(element, '.needs');
    await type(element, 'eenzaam');
    await one(element, '.card');
    (await one(element, 'button.route[data-route="peer"]')).click();
    await until(() => search().get('hulp-routes') === 'peer', 'the route in the address');
    expect(location.href).to.not.contain('eenzaam');
    (await one(element, '.offer-link')).click();
    await until(() => search().get('hulp-offer'), 'the offer in the address');
    expect(location.href).to.not.contain('eenzaam');
  });

  it('keeps the state and parameters of the page itself', async () => {
    history.replaceState({ theirs: 1 }, '', `${location.pathname}?page=2#kop`);
    const element = await finder({ urlState: 'hulp' });
    (await one(element, '.need')).click();
    await until(() => search().get('hulp-need'), 'our parameter');
    expect(search().get('page')).to.equal('2');
    expect(location.hash).to.equal('#kop');
    expect((history.state as { theirs: number }).theirs).to.equal(1);
  });

  it('leads Back to the question with its words, and Forward to the offer again', async () => {
    const element = await finder({ urlState: 'hulp' });
    await one(element, '.needs');
    await type(element, 'eenzaam');
    await until(() => total(element) === 14, 'results');
    (await one(element, '.offer-link')).click();
    const name = textOf(await one(element, '#offer'));
    history.back();
    await until(() => total(element) === 14, 'the list again');
    expect((all(element, '#question')[0] as HTMLInputElement).value).to.equal('eenzaam');
    history.forward();
    await until(() => textOf(all(element, '#offer')[0]) === name, 'the offer again');
    history.go(-2);
    await one(element, '.needs');
  });

  it('opens the offer that it names, and a list that was shared', async () => {
    history.replaceState(null, '', `${location.pathname}?hulp-offer=koffie-lindelaan`);
    const ids = await fetch('/demo/feeds/lindewaard.json').then(
      (response) => response.json() as Promise<{ offers: { id: string }[] }>,
    );
    const [first, second] = ids.offers;
    history.replaceState(null, '', `${location.pathname}?hulp-offer=${first?.id}`);
    const element = await finder({ urlState: 'hulp' });
    await one(element, '[part="offer"] .page__act');
    element.remove();
    history.replaceState(null, '', `${location.pathname}?hulp-view=kept&hulp-keep=${first?.id}&hulp-keep=${second?.id}`);
    const list = await finder({ urlState: 'hulp' });
    await until(() => all(list, '.kept .card').length >= 2, 'the shared list');
  });

  it('with an offer that is gone says so', async () => {
    history.replaceState(null, '', `${location.pathname}?hulp-offer=bestaat-niet`);
    const element = await finder({ urlState: 'hulp' });
    expect(textOf(await one(element, '#offer'))).to.equal('Dit staat niet meer in de lijst');
    (await one(element, '.back')).click();
    await one(element, '.card');
  });

  it('is used by one finder only', async () => {
    const first = await finder({ urlState: 'hulp' });
    const { warn } = console;
    console.warn = () => undefined;
    const second = await finder({ urlState: 'hulp' }).finally(() => (console.warn = warn));
    (await one(second, '.need')).click();
    await one(second, '.card');
    expect(search().get('hulp-need')).to.equal(null);
    (await one(first, '.need')).click();
    await until(() => search().get('hulp-need'), 'the first one in the address');
  });
});
