import { expect } from '@open-wc/testing';
import type { WijkSupporterPicker } from '@wijkwijzer/elements/supporter-picker.js';
import { all, one, textOf, until } from '../support.ts';
import { card, everyone, headingOf, names, picker, tap } from './support.ts';

const tick = async (element: Element, ...people: string[]): Promise<void> => {
  for (const name of people) (await card(element, name)).querySelector<HTMLElement>('.check input')?.click();
};

/** All people there are, three of them to compare. */
async function comparison(): Promise<WijkSupporterPicker> {
  const element = await picker({ theme: 'hulp-thuis,mantelzorg', questions: 'none' });
  await everyone(element);
  await tick(element, 'Samira Bouali', 'Wim Kuipers', 'Joris Veldman');
  await tap(element, 'Vergelijk deze 3');
  await one(element, 'table');
  return element;
}

const rowOf = (element: Element, title: string): HTMLElement | undefined =>
  all(element, 'tbody tr').find((row) => textOf(row.querySelector('th')) === title);
const answers = (element: Element, title: string): string[] =>
  [...(rowOf(element, title)?.querySelectorAll('td > div') ?? [])].map(textOf);

describe('a comparison of supporters', () => {
  it('is accessible, wide and narrow', async () => {
    const element = await comparison();
    await expect(element).to.be.accessible();
    element.style.width = '320px';
    await expect(element).to.be.accessible();
  });

  it('is a table with a heading for each person and each question', async () => {
    const element = await comparison();
    expect(await headingOf(element, 'compare')).to.equal('Vergelijk deze drie');
    expect(element.shadowRoot?.activeElement?.id).to.equal('compare');
    expect(all(element, 'thead th[scope="col"] button').map(textOf)).to.deep.equal([
      'Samira Bouali',
      'Wim Kuipers',
      'Joris Veldman',
    ]);
    expect(answers(element, 'Meegaan naar gesprekken')).to.deep.equal(['Ja', 'Ja', 'Nee']);
    expect(answers(element, 'Advies geven')).to.deep.equal(['Ja', 'Niet bekend', 'Ja']);
    expect(answers(element, 'Hoort bij')[1]).to.equal('Vrijwillig bij Stichting Samen Lindewaard.');
    expect(answers(element, 'Past bij uw antwoorden')[0]).to.equal('Op alles');
    expect(all(element, 'tbody th[scope="row"]').length).to.be.greaterThan(10);
  });

  it('on a narrow column names everyone in every answer, keeps its roles and does not scroll sideways', async () => {
    const element = await comparison();
    element.style.width = '320px';
    const row = rowOf(element, 'Advies geven');
    expect([...(row?.querySelectorAll('.compare__who') ?? [])].map(textOf)).to.deep.equal(['Samira', 'Wim', 'Joris']);
    expect(all(element, '.compare__who').every((name) => name.checkVisibility())).to.equal(true);
    for (const part of all(element, 'table, thead, tbody, tr, th, td')) expect(part.getAttribute('role')).to.not.equal(null);
    const wide = all(element, '.compare *').filter(
      (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    );
    expect(wide).to.deep.equal([]);
  });

  it('can leave out what is the same', async () => {
    const element = await comparison();
    expect(rowOf(element, 'Luisteren') ?? rowOf(element, 'Uitleg geven')).to.not.equal(undefined);
    const before = all(element, 'tbody tr').length;
    await tap(element, 'Laat alleen zien wat anders is');
    await until(() => all(element, 'tbody tr').length < before, 'fewer rows');
    expect(all(element, 'tbody tr.same')).to.have.length(0);
  });

  it('goes back to everyone when one of two is taken away', async () => {
    const element = await comparison();
    await tap(element, 'Haal weg: Joris');
    await until(() => all(element, 'thead th').length === 2, 'two people');
    await tap(element, 'Haal weg: Wim');
    await headingOf(element, 'people');
    await until(() => element.shadowRoot?.activeElement?.id === 'people', 'focus on the heading');
  });

  it('is of three at most, and says so to who wants a fourth', async () => {
    const element = await picker({ questions: 'none' });
    await until(() => names(element).length === 6, 'people');
    const boxes = all(element, '.person .check input') as HTMLInputElement[];
    const said = (words: string): Promise<unknown> =>
      until(() => textOf(all(element, '[role="status"]')[0]).includes(words), words);
    boxes[0]?.click();
    await said('Kies nog iemand');
    boxes[1]?.click();
    await said('U kunt nu vergelijken');
    boxes[2]?.click();
    await until(() => all(element, '.tray .btn--main').map(textOf)[0] === 'Vergelijk deze 3', 'three');
    boxes[3]?.click();
    await until(() => textOf(all(element, '.tray')[0]).includes('Haal er eerst één weg'), 'why not');
    expect(boxes[3]?.checked).to.equal(false);
    await said('Haal er eerst één weg');
    boxes[4]?.click();
    await until(() => !textOf(all(element, '[role="status"]')[0]), 'silence, so that it is heard again');
    await said('Haal er eerst één weg');
    await tap(element, 'Wis');
    await until(() => all(element, '.tray').length === 0, 'nothing to compare');
    expect(boxes.some((box) => box.checked)).to.equal(false);
  });
});
