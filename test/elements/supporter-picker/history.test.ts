import { expect } from '@open-wc/testing';
import { all, one, until } from '../support.ts';
import { headingOf, names, picker, settled, tap } from './support.ts';

const clean = location.href;

describe('the steps of a picker', () => {
  afterEach(() => history.replaceState(null, '', clean));

  it('leave no answer in the address', async () => {
    const element = await picker({ urlState: 'kies' });
    await tap(element, 'Geld', 'Een vrijwilliger', 'Laat');
    await headingOf(element, 'people');
    (await one(element, '.person [data-supporter]')).click();
    await headingOf(element, 'profile');
    expect(location.href).to.equal(clean);
    await tap(element, 'Terug');
    await headingOf(element, 'people');
  });

  it('are undone by Back, with the answers and the same order', async () => {
    const element = await picker({ urlState: 'kies' });
    await tap(element, 'Geld', 'Laat');
    await headingOf(element, 'people');
    await settled(element);
    const order = names(element);
    (await one(element, '.person [data-supporter]')).click();
    await headingOf(element, 'profile');
    history.back();
    await until(() => names(element).length === order.length, 'the list again');
    expect(names(element)).to.deep.equal(order);
    history.back();
    await headingOf(element, 'questions');
    const chip = await until(() => all(element, '.chip input:checked')[0], 'the answer');
    expect(chip.closest('label')?.textContent.trim()).to.equal('Geld');
  });

  it('and the order of a visit outlive a reload, from the very first moment', async () => {
    const first = await picker({ urlState: 'kies', questions: 'none' });
    await until(() => names(first).length === 6, 'people');
    const order = names(first);
    first.remove();
    const again = await picker({ urlState: 'kies', questions: 'none' });
    await until(() => names(again).length === 6, 'people again');
    expect(names(again)).to.deep.equal(order);
  });

  it('of another visit begin in another order', async () => {
    const orders = new Set<string>();
    for (let visit = 0; visit < 6; visit++) {
      const element = await picker({ questions: 'none' });
      await until(() => names(element).length === 6, 'people');
      orders.add(names(element).join());
      element.remove();
    }
    expect(orders.size).to.be.greaterThan(1);
  });

  it('show who was chosen again after a reload', async () => {
    const element = await picker({ urlState: 'kies', questions: 'none' });
    await until(() => names(element).length === 6, 'people');
    (await one(element, '.person .btn--main')).click();
    const chosen = await headingOf(element, 'chosen');
    element.remove();
    const again = await picker({ urlState: 'kies', questions: 'none' });
    expect(await headingOf(again, 'chosen')).to.equal(chosen);
    await tap(again, 'Kies iemand anders');
  });
});
