import { expect } from '@open-wc/testing';
import { all, finder, names, one, textOf, total, until } from '../support.ts';

const filter = async (element: Element, label: string): Promise<HTMLInputElement> => {
  const isMeant = (check: HTMLElement): boolean => textOf(check).startsWith(label);
  return until(() => all(element, '.results__side .check').find(isMeant)?.querySelector('input'), label);
};
const countOf = (input: HTMLElement): number => Number(textOf(input.closest('.check')?.querySelector('.n')));

describe('the filters', () => {
  it('leave as many offers as their count says', async () => {
    const element = await finder({ words: 'eenzaam' });
    for (const label of ['Gratis', 'Aan de telefoon', 'Loop binnen']) {
      const input = await filter(element, label);
      const count = countOf(input);
      input.click();
      await until(() => total(element) === count, `${count} offers with ${label}`);
      input.click();
      await until(() => total(element) === 14, 'all offers again');
    }
  });

  it('narrow what is about the same subject too, say so when nothing else is left, and can be dropped then', async () => {
    const element = await finder({ words: 'wasmand' });
    await one(element, '.cards + .t-m');
    const free = await filter(element, 'Gratis');
    const count = countOf(free);
    expect(count).to.be.greaterThan(1);
    free.click();
    await until(() => names(element).length === count, `${count} offers that cost nothing`);
    expect(textOf(all(element, '#results')[0])).to.equal('Wij vonden niets bij ‘wasmand’');
    expect(textOf(all(element, '.toolbar ~ .t-m')[0])).to.equal(`${count} mogelijkheden over hetzelfde onderwerp`);
    const button = await one(element, '.results__main p > .btn');
    expect(textOf(button)).to.equal('Zoek zonder filters: 1 mogelijkheid');
    button.click();
    await until(() => total(element) === 1, 'what was found');
  });

  it('do not change the order of what stays', async () => {
    const element = await finder({ words: 'eenzaam' });
    await one(element, '.card');
    await until(() => names(element).length === 12, 'a page of cards');
    const before = names(element);
    (await filter(element, 'Gratis')).click();
    await until(() => total(element) < 14, 'fewer offers');
    const after = names(element);
    expect(before.filter((name) => after.includes(name))).to.deep.equal(after.filter((name) => before.includes(name)));
  });

  it('show as pills that take them away', async () => {
    const element = await finder({ words: 'eenzaam' });
    (await filter(element, 'Gratis')).click();
    const pill = await one(element, '.pill');
    expect(textOf(pill)).to.equal('Haal weg: Gratis');
    pill.click();
    await until(() => total(element) === 14, 'all offers again');
  });

  it('of route are toggles that say what is shown', async () => {
    const element = await finder({ words: 'eenzaam' });
    const peer = await one(element, 'button.route[data-route="peer"]');
    peer.click();
    await until(() => peer.getAttribute('aria-pressed') === 'true', 'a pressed stop');
    expect(textOf(all(element, '.routes__head')[0])).to.contain('U ziet 2 van 14.');
    (await one(element, '.routes__head .as-link')).click();
    await until(() => total(element) === 14, 'all offers again');
  });

  it('of place give distances, from a neighborhood or a postcode', async () => {
    const element = await finder({ words: 'koffie aan de lindelaan' });
    const field = (await one(element, '#postcode')) as HTMLInputElement;
    field.value = '8952';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => /\d (meter|kilometer)/.test(textOf(all(element, '.facts')[0])), 'a distance on the card');
    field.value = '0000';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => textOf(all(element, '#postcode-hint')[0]).includes('kennen wij niet'), 'a word about the postcode');
  });

  it('open in a sheet on narrow pages, and give the focus back', async () => {
    const element = await finder({ words: 'eenzaam' });
    element.parentElement?.style.setProperty('max-width', '390px');
    const button = await one(element, '.only-narrow');
    button.focus();
    button.click();
    const dialog = (await one(element, 'dialog[open]')) as HTMLDialogElement;
    await until(() => dialog.querySelector('.check'), 'filters in the sheet');
    await expect(element).to.be.accessible();
    (await one(element, '.sheet__foot .btn--main')).click();
    await until(() => !dialog.open, 'a closed sheet');
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('that leave nothing can be dropped at once', async () => {
    const element = await finder({ words: 'eenzaam', route: 'self', neighborhood: 'noord', theme: 'vervoer' });
    const button = await one(element, '.empty section .btn');
    const without = Number(/\d+/.exec(textOf(button))?.[0]);
    expect(without).to.be.at.least(14);
    button.click();
    await until(() => total(element) === without, 'all offers');
  });
});
