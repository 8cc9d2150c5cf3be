/** The supporter picker as a resident uses it: questions and people by the names that are seen and heard. */
import type { Locator, Page } from 'playwright-core';
import type { FitGroup } from '@wijkwijzer/search';
import { demoFeed } from './finder-page.ts';

/** A page of the gemeente of which the picker is the main thing. */
export const supportPage = '/ondersteuning.html';

export const picker = (attributes = '', feed = demoFeed): string =>
  `<wijk-supporter-picker feed="${feed}" ${attributes}><p id="fallback">Bel de wijkbalie: 000-1234500</p></wijk-supporter-picker>`;

/** A Tuesday morning, so that who can be reached and what was checked lately stays the same; and one draw for the order. */
export async function onSameDay(tab: Page): Promise<void> {
  await tab.clock.setFixedTime(new Date('2026-11-24T10:30:00+01:00'));
  await tab.addInitScript(() => {
    Math.random = () => 0.42;
  });
}

/** The questions that few people have stand folded. */
export async function unfold(tab: Page): Promise<void> {
  const more = tab.locator('wijk-supporter-picker details:not([open]) > summary');
  if (await more.count()) await more.click();
}

/** Answers a question with chips, by its words and theirs. */
export async function answer(tab: Page, question: string, ...answers: string[]): Promise<void> {
  const group = tab.getByRole('group', { name: question, exact: true });
  for (const each of answers) await group.getByRole('checkbox', { name: each, exact: true }).check();
}

export const live = (tab: Page, neighborhood: string): Promise<unknown> =>
  tab.getByRole('combobox', { name: 'Wijk' }).selectOption({ label: neighborhood });

/** Leaves the questions by the button that counts who fits. */
export async function show(tab: Page, words: string | RegExp = /^Laat .*zien/): Promise<void> {
  await tab.getByRole('button', { name: words }).click();
  await tab.locator('#people').waitFor();
}

const headings: Record<Exclude<FitGroup, 'all'>, string> = {
  mostly: 'Past minder goed, kan ook',
  others: 'Wie er nog meer zijn',
};

/** The part of the list of people that stands under its heading; those who fit everything come first, without one of their own. */
export const under = (tab: Page, group: FitGroup): Locator =>
  group === 'all'
    ? tab.locator('section:has(> [data-list="all"])')
    : tab.locator('section', { has: tab.getByRole('heading', { name: headings[group], exact: true }) });

/** All names in a part of the list, also those that come with a tap; as in the alphabet, for their order is drawn. */
export async function peopleIn(tab: Page, group: FitGroup): Promise<string[]> {
  await everyoneDrawn(tab);
  const part = under(tab, group);
  const more = part.getByRole('button', { name: /^Laat nog/ });
  while (await more.isVisible()) await more.click();
  return (await inOrder(part)).toSorted((a, b) => a.localeCompare(b, 'nl'));
}

/** Names as they stand. */
export async function inOrder(part: Locator): Promise<string[]> {
  await everyoneDrawn(part.page());
  return (await part.locator('.person [data-supporter]').allTextContents()).map((name) => name.trim());
}

/** The first people stand at once, the others when the browser has a moment: ours comes after that of the picker. */
const everyoneDrawn = (tab: Page): Promise<void> =>
  tab.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 20))));

/** The card of one person. */
export const card = (tab: Page, name: string): Locator =>
  tab.locator('.person', { has: tab.getByRole('heading', { name, exact: true }) });

/** Everything a card, a view or a cell says, on one line. */
export const says = async (part: Locator): Promise<string> => (await part.innerText()).replace(/\s+/g, ' ').trim();

export const compareOne = (tab: Page, name: string): Locator => card(tab, name).getByRole('checkbox', { name: 'Vergelijk' });

export async function openProfile(tab: Page, name: string): Promise<void> {
  await tab.getByRole('button', { name, exact: true }).first().click();
  await tab.locator('#profile').waitFor();
}

/** A cell of the comparison, by the question of its row and the person of its column. */
export async function cell(tab: Page, question: string, name: string): Promise<string> {
  const table = tab.getByRole('table');
  const columns = await table.getByRole('columnheader').allInnerTexts();
  const at = columns.findIndex((text) => text.includes(name));
  const row = table.getByRole('row', { name: new RegExp(`^${question}`) });
  return says(row.getByRole('cell').nth(at));
}
