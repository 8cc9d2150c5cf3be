/** A real list of a real municipality: everything in it reaches the resident, and what cannot is said. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { toFeed, type Hulpbron } from '../zutphen/to-feed.ts';
import { json } from './support/demo-server.ts';
import { ask, finder, loaded, useChromium } from './support/finder-page.ts';

const source = new URL('../../../shared/data/dutch/zutphen/hulpbronnen.json', import.meta.url);
const skip = existsSync(source) ? false : 'The list of Zutphen is not beside this repository.';
const bronnen = skip ? [] : (JSON.parse(readFileSync(source, 'utf8')) as Hulpbron[]);
const visit = useChromium();

describe('the list of Zutphen', { skip }, () => {
  /** With two records that nobody could show. */
  const broken = [...bronnen, { beschrijving: 'Zonder naam.' }, { naam: ' ' }];
  const options = { body: finder('/zutphen.json'), routes: { '/zutphen.json': json(toFeed(broken)) } };

  test('is shown whole: shown and reported together are what was given', async (t) => {
    const { tab, told, thrown } = await visit(t, { ...options, path: '/page.html?wijk-view=results' });
    await loaded(tab);
    const more = tab.getByRole('button', { name: /^Laat nog \d+ zien$/ });
    while (await more.isVisible()) await more.click();
    await tab.waitForTimeout(500);
    const names = (await tab.locator('.card__name').allTextContents()).map((name) => name.trim());
    const named = bronnen.filter(({ naam }) => naam?.trim());
    assert.ok(names.length >= 0.95 * named.length, `${names.length} of ${named.length} are shown`);
    assert.deepEqual(names.toSorted(), named.map(({ naam }) => naam!.trim()).toSorted());

    const [line = '', ...others] = await told();
    const reported = broken.length - names.length;
    assert.match(line, new RegExp(`${reported} problem\\(s\\) in the feed`));
    assert.match(line, new RegExp(`missing at offers\\[${bronnen.length}\\]\\.name`));
    assert.deepEqual(others, []);
    assert.deepEqual(thrown, []);
  });

  test('is found in the words of residents', async (t) => {
    const { tab } = await visit(t, options);
    await loaded(tab);
    const questions = {
      mantelzorger: /mantelzorg/i,
      boodschapen: /boodschappen/i,
      'hulp met koken': /kook|maaltijd|eten/i,
      eenzaam: /luisterlijn|zilverlijn|buurthuizen|bezoek/i,
      'vervoer naar het ziekenhuis': /vervoer|automaatje|valys|reizen/i,
    };
    for (const [question, expected] of Object.entries(questions)) {
      await ask(tab, question);
      await tab.waitForTimeout(200);
      const names = await tab.locator('.card__name, .step__link').allTextContents();
      assert.match(names.slice(0, 6).join('; '), expected, question);
    }
  });

  test('gives a number to call wherever the list has one', async (t) => {
    const { tab } = await visit(t, options);
    await loaded(tab);
    const { offers = [] } = toFeed(bronnen);
    const missing: string[] = [];
    for (const { id, phones } of offers) {
      if (!phones) continue;
      await tab.evaluate((offer) => {
        history.replaceState(null, '', `?wijk-offer=${offer}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, id);
      await tab.locator('#offer').waitFor();
      if ((await tab.locator('.acts a[href^="tel:"]').count()) === 0) missing.push(`${id}: ${JSON.stringify(phones)}`);
    }
    assert.deepEqual(missing, []);
  });
});
