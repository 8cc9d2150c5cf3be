/**
 * Choosing who stands beside you, in the situations of the field: what a resident answers, who is shown for which reasons, what is said
 * about the commission, the employer and independence, and how the one who is chosen is reached.
 */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { engines, start, type Driver } from './support/engines.ts';
import { demoFeed, finder, loaded, serveFinder, useChromium, type Visit, type Wish } from './support/finder-page.ts';
import {
  answer,
  card,
  cell,
  compareOne,
  inOrder,
  live,
  onSameDay,
  openProfile,
  peopleIn,
  picker,
  says,
  show,
  supportPage,
  under,
  unfold,
} from './support/picker-page.ts';
import { hearReports, listenerHead, strictPolicy } from './support/strict-policy.ts';

const visit = useChromium();

/** The page of the gemeente on a Tuesday morning. */
async function visitGemeente(t: TestContext, wish: Wish = {}): Promise<Visit> {
  const visited = await visit(t, { path: supportPage, prepare: onSameDay, ...wish });
  await loaded(visited.tab);
  return visited;
}

/** Fails unless each of these sentences stands in the card of a person. */
async function cardSays(tab: Page, name: string, ...sentences: string[]): Promise<void> {
  const text = await says(card(tab, name));
  for (const sentence of sentences) assert.ok(text.includes(sentence), `${name}: “${sentence}” is not in “${text}”`);
}

async function choose(tab: Page, name: string): Promise<void> {
  await card(tab, name)
    .getByRole('button', { name: /^Kies / })
    .click();
  await tab.getByRole('heading', { name: `U koos ${name}` }).waitFor();
}

const callHref = (tab: Page, words: string): Promise<string | null> =>
  tab.getByRole('link', { name: words }).getAttribute('href');

describe('in the situations of the field', () => {
  test('a resident picks one of the four providers that have a contract with the municipality', async (t) => {
    const { tab } = await visitGemeente(t);
    await answer(tab, 'Wie wilt u naast u?', 'Een professional');
    await answer(tab, 'Waar wilt u praten?', 'Ergens in de wijk');
    await live(tab, 'Centrum');
    await unfold(tab);
    await answer(tab, 'Wat wilt u dat iemand doet?', 'Meegaan naar gesprekken');
    await answer(tab, 'Om welke wet gaat het?', 'Wmo: hulp om thuis te wonen en mee te doen');
    await show(tab, 'Laat 4 mensen zien die passen');

    assert.equal(await tab.getByRole('heading', { name: '4 mensen passen bij u' }).count(), 1);
    const employers = {
      'Aleksandra Zielińska': 'Bureau Raad en Steun',
      'Emine Tekin': 'Naast U Cliëntondersteuning',
      'Pieter-Jan van Wijk': 'De Wegwijzers Lindewaard',
      'Tess Okkerman': 'Zij aan Zij Cliëntondersteuning',
    };
    assert.deepEqual(await peopleIn(tab, 'all'), Object.keys(employers));
    for (const [name, employer] of Object.entries(employers)) {
      await cardSays(
        tab,
        name,
        'Onafhankelijke cliëntondersteuner',
        'In opdracht van de gemeente',
        `In dienst van ${employer}.`,
        'Beslist niet over uw hulp. Geeft zelf geen zorg.',
        'Past bij uw antwoorden',
        'Werkt met de Wmo',
        'Doet dit wel: meegaan naar gesprekken',
        'Werkt in Centrum',
      );
    }
    // Nobody is left out, and it says what is missing.
    await peopleIn(tab, 'mostly');
    await cardSays(tab, 'Yolanda Prins', 'Praten kan niet op een plek in de buurt');
    await cardSays(tab, 'Joris Veldman', 'Doet dit niet: meegaan naar gesprekken');

    await choose(tab, 'Tess Okkerman');
    assert.match(await says(tab.locator('[part="chosen"]')), /Wij hebben niets verstuurd\. Neem zelf contact op\./);
    assert.equal(await callHref(tab, 'Bel 000-1234566'), 'tel:0001234566');
  });

  test('a professional, a volunteer and an expert by experience stand side by side at a neighborhood point', async (t) => {
    const { tab } = await visitGemeente(t);
    await answer(tab, 'Waar gaat het over?', 'Brieven en regels');
    await answer(tab, 'Waar wilt u praten?', 'Ergens in de wijk');
    await live(tab, 'Molenwijk');
    await unfold(tab);
    await answer(tab, 'Wat vindt u belangrijk?', 'Beslist niet over mijn hulp en geeft zelf geen zorg');
    await answer(tab, 'Wat wilt u dat iemand doet?', 'Meegaan naar gesprekken');
    await show(tab);

    const fitting = await peopleIn(tab, 'all');
    assert.deepEqual(fitting, ['Henk Doornbos', 'Inge Roelofs', 'Lotte Vermaat', 'Ron Terpstra']);
    for (const name of fitting) await cardSays(tab, name, 'Helpt bij brieven en regels', 'Werkt in Molenwijk');

    await openProfile(tab, 'Lotte Vermaat');
    assert.match(await says(tab.locator('[part="profile"]')), /buurtpunt in Wijkcentrum De Molen/);
    await tab.getByRole('button', { name: 'Terug' }).click();

    for (const name of ['Inge Roelofs', 'Henk Doornbos', 'Lotte Vermaat']) await compareOne(tab, name).check();
    await tab.getByRole('button', { name: 'Vergelijk deze 3' }).click();
    const facts: Record<string, Record<string, RegExp>> = {
      'Inge Roelofs': {
        'Wat voor iemand': /Sociaal raadslid Professional/,
        'Wie geeft de opdracht': /^In opdracht van de gemeente/,
        'Hoort bij': /^In dienst van Juridisch Steunpunt/,
        'Helpen bij bezwaar': /^Ja$/,
      },
      'Henk Doornbos': {
        'Wat voor iemand': /Onafhankelijke cliëntondersteuner Vrijwilliger/,
        'Wie geeft de opdracht': /^In opdracht van het welzijnswerk/,
        'Hoort bij': /^Vrijwillig bij Stichting Samen Lindewaard/,
        'Helpen bij bezwaar': /^Nee$/,
      },
      'Lotte Vermaat': {
        'Wat voor iemand': /Ervaringsdeskundige Maakte het zelf mee/,
        'Wie geeft de opdracht': /^In opdracht van een verzekeraar/,
        'Hoort bij': /^In dienst van Herstelplek De Vrije Kamer/,
        'Helpen bij bezwaar': /^Nee$/,
      },
    };
    for (const [name, expected] of Object.entries(facts))
      for (const [question, words] of Object.entries(expected)) assert.match(await cell(tab, question, name), words);

    await tab.getByRole('button', { name: /^Kies Henk/ }).click();
    assert.equal(await callHref(tab, 'Bel 000-1234552'), 'tel:0001234552');
  });

  test('someone who cares for an ill partner finds the client supporter of the care office, and reads what that means', async (t) => {
    const { tab } = await visitGemeente(t);
    await answer(tab, 'Waar gaat het over?', 'Ziek zijn');
    await unfold(tab);
    await answer(tab, 'Om welke wet gaat het?', 'Wlz: zorg als er altijd iemand in de buurt moet zijn');
    await answer(tab, 'Wat wilt u dat iemand doet?', 'Helpen bij bezwaar');
    await show(tab, 'Laat 1 persoon zien');

    assert.deepEqual(await peopleIn(tab, 'all'), ['Ruben Tolsma']);
    await cardSays(
      tab,
      'Ruben Tolsma',
      'Cliëntondersteuner Wlz',
      'In opdracht van het zorgkantoor',
      'In dienst van Zorgkantoor Rivierenstreek.',
      'Werkt met de Wlz',
      'Doet dit wel: helpen bij bezwaar',
    );
    await openProfile(tab, 'Ruben Tolsma');
    const profile = await says(tab.locator('[part="profile"]'));
    assert.match(profile, /Zijn werkgever, het zorgkantoor, koopt wel zorg in\./);
    assert.match(profile, /Voldoet aan 6 van de 7 afspraken in de regio/);
    assert.match(profile, /Wij weten niet of (ook )?dit klopt: onafhankelijk\./i);
    await tab.getByRole('button', { name: /^Kies Ruben/ }).click();
    assert.equal(await callHref(tab, 'Bel 000-1234594'), 'tel:0001234594');
  });

  test('a parent who asks about youth help sees who also decides about it', async (t) => {
    const { tab } = await visitGemeente(t);
    await answer(tab, 'Waar gaat het over?', 'Kind en gezin');
    await unfold(tab);
    await answer(tab, 'Om welke wet gaat het?', 'Jeugdwet: hulp voor kinderen, jongeren en ouders');
    await show(tab, 'Laat 3 mensen en 1 team zien die passen');
    assert.deepEqual(await peopleIn(tab, 'all'), [
      'Aleksandra Zielińska',
      'Emine Tekin',
      'Hanan Amrioui',
      'Jeugdteam Lindewaard',
    ]);
    await cardSays(
      tab,
      'Jeugdteam Lindewaard',
      'In opdracht van de gemeente',
      'In dienst van Gemeente Lindewaard.',
      'Beslist ook over hulp. Geeft ook zelf zorg.',
    );
    await cardSays(tab, 'Hanan Amrioui', 'Maakte het zelf mee', 'In opdracht van het welzijnswerk');

    await tab.getByRole('button', { name: 'Andere antwoorden' }).click();
    await unfold(tab);
    await answer(tab, 'Wat vindt u belangrijk?', 'Beslist niet over mijn hulp en geeft zelf geen zorg');
    await show(tab);
    assert.deepEqual(await peopleIn(tab, 'all'), ['Aleksandra Zielińska', 'Emine Tekin', 'Hanan Amrioui']);
    assert.ok((await peopleIn(tab, 'mostly')).includes('Jeugdteam Lindewaard'));
    await cardSays(tab, 'Jeugdteam Lindewaard', 'Beslist ook over hulp, of geeft zelf zorg');

    await choose(tab, 'Hanan Amrioui');
    assert.equal(await callHref(tab, 'Bel 000-1234568'), 'tel:0001234568');
  });

  test('someone who wants nobody from a care provider sees who is, and of whom it is not known', async (t) => {
    const { tab } = await visitGemeente(t);
    await answer(tab, 'Waar gaat het over?', 'Psychische klachten');
    await live(tab, 'Centrum');
    await unfold(tab);
    await answer(tab, 'Wat vindt u belangrijk?', 'Werkt niet bij een zorgaanbieder');
    await show(tab);
    assert.deepEqual(await peopleIn(tab, 'all'), ['Jeugdteam Lindewaard', 'Marit Lindeman', 'Tess Okkerman', 'Yolanda Prins']);
    for (const name of await peopleIn(tab, 'all')) await cardSays(tab, name, 'Werkt niet bij een zorgaanbieder');

    const less = await peopleIn(tab, 'mostly');
    assert.ok(less.includes('Bas Kloosterman'));
    await cardSays(
      tab,
      'Bas Kloosterman',
      'Helpt bij psychische klachten',
      'Werkt bij of voor een zorgaanbieder',
      'In opdracht van een zorgaanbieder',
      'In dienst van Ggz-praktijk Het Baken.',
      'Beslist niet over uw hulp. Geeft ook zelf zorg.',
    );
    await peopleIn(tab, 'others');
    await cardSays(tab, 'Nadia Haddou', 'Wij weten niet of de werkgever zorg geeft');

    await choose(tab, 'Marit Lindeman');
    assert.equal(await callHref(tab, 'Bel 000-1234582'), 'tel:0001234582');
  });
});

/** A finger in every engine: what is tapped is found by its words. */
const tap = {
  chip: (driver: Driver, words: string) => driver.click('.chip', words),
  more: (driver: Driver) => driver.click('summary', 'Meer wensen'),
  button: (driver: Driver, words: string) => driver.click('button', words),
};

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    async function open(t: TestContext): Promise<Driver> {
      const server = await serveFinder();
      const driver = await start(engine);
      t.after(() => Promise.all([driver.close(), server.close()]));
      await driver.goto(server.url + supportPage);
      await driver.see('#questions', 'Wie past bij u?');
      return driver;
    }

    test('a resident of a village finds the supporter whom the village pays itself, and the neighbors she knows', async (t) => {
      const driver = await open(t);
      await tap.chip(driver, 'Vervoer');
      await driver.click('#postcode');
      for (const letter of '8956') await driver.type(letter);
      await driver.press('Tab');
      await tap.more(driver);
      await tap.chip(driver, 'In contact brengen met vrijwilligers');
      await tap.button(driver, 'Laat 1 persoon zien');

      const geertje = await driver.see('[data-list="all"]', 'Geertje Hoekstra');
      for (const words of [
        'Dorpsondersteuner',
        'In opdracht van bewoners',
        'In dienst van Dorpscoöperatie Waardhuizen.',
        'Beslist niet over uw hulp. Geeft zelf geen zorg.',
        'Helpt bij vervoer',
        'Doet dit wel: in contact brengen met vrijwilligers',
        'Werkt in Waardhuizen',
        'Heeft nu tijd.',
      ])
        assert.ok(geertje.includes(words), `“${words}” is not in “${geertje}”`);
      assert.match(await driver.see('[data-list="mostly"]'), /Wij weten niet of dit kan: in contact brengen met vrijwilligers/);

      await tap.button(driver, 'Geertje Hoekstra');
      assert.match(await driver.see('[part="profile"]', 'Brengt u in contact met'), /Het dorp betaalt haar zelf/);
      // In the fair order of the day, a few at a time: which stands first is another every day.
      for (let pages = 0; pages < 10 && !(await driver.see('[data-list="offers"]')).includes('Naoberhulp'); pages++)
        await tap.button(driver, 'Laat nog');
      assert.match(await driver.see('[data-list="offers"]'), /Naoberhulp/);
      await tap.button(driver, 'Kies Geertje');
      await driver.see('#chosen', 'U koos Geertje Hoekstra');
      await driver.see('a[href="tel:0001234577"]', 'Bel 000-1234577 (Naobertelefoon)');
    });

    test('someone who speaks Arabic or Turkish finds who does, in the words of that language', async (t) => {
      const driver = await open(t);
      await tap.chip(driver, 'العربية');
      await tap.chip(driver, 'Türkçe');
      await driver.click('#postcode');
      for (const letter of '8954') await driver.type(letter);
      await driver.press('Tab');
      await tap.button(driver, 'Laat 4 mensen en 1 team zien die passen');

      for (const name of ['Nadia Haddou', 'Hanan Amrioui', 'Jeugdteam Lindewaard', 'Emine Tekin', 'Mehmet Aksoy'])
        await driver.see('[data-list="all"] .person', name);
      assert.match(await driver.see('.person', 'Nadia Haddou'), /Spreekt Arabisch/);
      const mehmet = await driver.see('.person', 'Mehmet Aksoy');
      assert.match(mehmet, /Spreekt Turks/);
      assert.match(mehmet, /Dorpsondersteuner.*Vrijwilliger/);
      assert.match(
        mehmet,
        /In opdracht van bewoners Vrijwillig bij Buurtgenoten Zuid\. Wij weten niet hoe onafhankelijk dit is\./,
      );
      assert.match(await driver.see('.person', 'Wij weten niet wie de opdracht geeft'), /^(.*)Nadia Haddou/);

      await tap.button(driver, 'Kies Nadia');
      await driver.see('a[href="tel:0001234560"]', 'Bel 000-1234560');
    });
  });
}

describe('the choice stays the resident’s own', () => {
  test('Back and reload keep the answers, the order, what is compared and what is open', async (t) => {
    // As in life: the order is drawn anew for every visit.
    const { tab } = await visit(t, { path: supportPage });
    await loaded(tab);
    await answer(tab, 'Wie wilt u naast u?', 'Een professional');
    await show(tab);
    const order = await inOrder(under(tab, 'all'));
    assert.ok(order.length > 4);
    await compareOne(tab, order[1]!).check();
    await openProfile(tab, order[2]!);
    await tab.goBack();
    assert.deepEqual(await inOrder(under(tab, 'all')), order);
    await tab.reload();
    await loaded(tab);
    assert.deepEqual(await inOrder(under(tab, 'all')), order);
    assert.equal(await compareOne(tab, order[1]!).isChecked(), true);
    await tab.goForward();
    assert.equal(await tab.locator('#profile').innerText(), order[2]);
    await tab.reload();
    assert.equal(await tab.locator('#profile').innerText(), order[2]);
    await tab.getByRole('button', { name: 'Terug' }).click();
    assert.deepEqual(await inOrder(under(tab, 'all')), order);
    await tab.goBack();
    const professional = tab.getByRole('checkbox', { name: 'Een professional' });
    assert.equal(await professional.isChecked(), true, 'the answers stand where they were given');
    await show(tab);
    assert.deepEqual(await inOrder(under(tab, 'all')), order);
  });

  test('no answer, no name and no choice stands in an address, an event or a request', async (t) => {
    const events: string[] = [];
    const { tab, server } = await visitGemeente(t, {
      async prepare(page) {
        await page.exposeFunction('heard', (event: string) => events.push(event));
        await page.addInitScript(() => {
          for (const type of ['wijk-supporter-select', 'wijk-supporter-choose', 'wijk-supporter-contact'])
            addEventListener(type, (event) => {
              const { supporterId, way } = event as Event & { supporterId: string; way?: string };
              (globalThis as unknown as { heard: (text: string) => void }).heard(
                [
                  type,
                  supporterId,
                  way ?? '',
                  ...Object.keys(event).filter((key) => !/^(isTrusted|supporterId|way)$/.test(key)),
                ].join(' '),
              );
              // The tests have no telephone.
              addEventListener('click', (click) => click.preventDefault(), { once: true });
            });
        });
      },
    });
    // On a busy machine the feed is asked for late.
    await tab.getByRole('group', { name: 'Waar gaat het over?', exact: true }).waitFor();
    const [address, asked] = [tab.url(), server.requests.length];
    const addresses = new Set<string>();
    tab.on('framenavigated', (frame) => addresses.add(frame.url()));
    await answer(tab, 'Waar gaat het over?', 'Geld');
    await tab.getByLabel('Uw postcode').fill('8953');
    await tab.keyboard.press('Tab');
    await unfold(tab);
    await tab.getByLabel('Leeftijd').fill('34');
    await tab.keyboard.press('Tab');
    await show(tab);
    await openProfile(tab, 'Ron Terpstra');
    await tab.getByRole('button', { name: /^Kies Ron/ }).click();
    await tab.getByRole('link', { name: 'Bel 000-1234568' }).click();
    assert.deepEqual(
      [...addresses, tab.url()].filter((each) => each !== address),
      [],
    );
    // The parts of the script that are fetched when they are needed, and the icon of the page, which a browser fetches when it likes.
    const expected = /^GET \/(wijkwijzer\/wijkwijzer-[\w-]+\.js|assets\/leaf\.svg)$/;
    assert.deepEqual(
      server.requests.slice(asked).filter((request) => !expected.test(request)),
      [],
    );
    assert.deepEqual(
      events.map((event) => event.trim()),
      ['wijk-supporter-select ron-terpstra', 'wijk-supporter-choose ron-terpstra', 'wijk-supporter-contact ron-terpstra phone'],
    );
    const stored = await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(stored, [0, 0, '']);
  });

  test('a fourth to compare is refused with the reason, and one can be taken away', async (t) => {
    const { tab } = await visitGemeente(t);
    await tab.getByRole('button', { name: 'Sla alles over, laat iedereen zien' }).click();
    const [one = '', two = '', three = '', four = ''] = await inOrder(under(tab, 'all'));
    for (const name of [one, two, three]) await compareOne(tab, name).check();
    await compareOne(tab, four).click();
    assert.equal(await compareOne(tab, four).isChecked(), false);
    const reason = 'U kunt er drie naast elkaar zetten. Haal er eerst één weg.';
    await tab.getByText(reason).first().waitFor();
    await tab.getByRole('status').filter({ hasText: reason }).waitFor();

    await tab.getByRole('button', { name: 'Vergelijk deze 3' }).click();
    const rows = await tab.getByRole('row').count();
    await tab.getByRole('checkbox', { name: 'Laat alleen zien wat anders is' }).check();
    assert.ok((await tab.getByRole('row').count()) < rows, 'what is the same is left out');
    await tab.getByRole('button', { name: new RegExp(`^Haal weg ?: ${one}`) }).click();
    await tab.getByRole('heading', { name: 'Vergelijk deze twee' }).waitFor();
    assert.equal(await tab.getByRole('columnheader').count(), 2);
  });

  test('the order is another one on another visit', async (t) => {
    const firsts = new Set<string>();
    for (let visits = 0; visits < 6; visits++) {
      const { tab } = await visit(t, { body: picker('questions="none"') });
      await loaded(tab);
      firsts.add((await inOrder(under(tab, 'all')))[0]!);
    }
    assert.ok(firsts.size > 1, `six visits began with ${[...firsts].join()}`);
  });
});

describe('on a page with a finder and a picker', () => {
  test('they know each other: the picker opens what there is, and both pickers know who was chosen', async (t) => {
    const { tab, thrown } = await visit(t, {
      body: `<div id="finder">${finder()}</div><div id="one">${picker()}</div><div id="two">${picker('questions="none" url-state="two"')}</div>`,
    });
    await tab.locator('#two .person').first().waitFor();
    const one = tab.locator('#one');
    await one.getByRole('group', { name: 'Waar gaat het over?' }).getByRole('checkbox', { name: 'Mantelzorg' }).check();
    await one.getByRole('button', { name: /zien die passen$/ }).click();
    await one.getByRole('button', { name: /^Kies Yolanda/ }).click();
    await one.getByRole('heading', { name: 'U koos Yolanda Prins' }).waitFor();
    await tab.locator('#two').getByText('U koos Yolanda Prins.').waitFor();

    await one.getByRole('button', { name: 'Kies iemand anders' }).click();
    await tab.locator('#two').getByText('U koos Yolanda Prins.').waitFor({ state: 'hidden' });
    await one.getByRole('button', { name: 'Bekijk alles wat er is' }).click();
    await tab.locator('#finder .pill', { hasText: 'Mantelzorg' }).waitFor();
    assert.match((await tab.locator('#finder .card__name').allTextContents()).join(), /Mantelzorgcafé/);
    assert.deepEqual(thrown, []);
  });

  test('an offer points to people to talk to first, and the picker shows them', async (t) => {
    const { tab, thrown } = await visit(t, {
      body: finder() + picker('questions="steps"'),
      path: '/page.html?wijk-offer=keukentafelgesprek',
    });
    const talk = tab.locator('wijk-offer-finder section', { hasText: 'Liever eerst met iemand praten?' });
    const named = await says(talk.locator('p').first());
    await talk.getByRole('button', { name: 'Bekijk wie naast u kan staan' }).click();
    await tab.locator('#people').waitFor();
    const fitting = await peopleIn(tab, 'all');
    assert.ok(
      fitting.some((name) => named.includes(name)),
      `none of ${fitting.join()} is named in “${named}”`,
    );
    assert.deepEqual(thrown, []);
  });

  test('a page with both lets each have its own steps', async (t) => {
    const body = finder(demoFeed, 'theme="ziek-zijn,psychisch"') + picker('questions="steps"');
    const { tab, thrown, messages } = await visit(t, { body });
    await tab.locator('wijk-offer-finder .card').first().waitFor();
    await tab.getByRole('heading', { name: 'Wie past bij u?' }).waitFor();
    await tab.getByRole('button', { name: 'Sla alles over, laat iedereen zien' }).click();
    await tab.locator('.offer-link').first().click();
    await tab.locator('#offer').waitFor();
    await tab.goBack();
    await tab.locator('.offer-link').first().waitFor();
    assert.equal(await tab.locator('#people').isVisible(), true, 'Back in the finder leaves the picker as it is');
    await tab.goBack();
    await tab.locator('#questions').waitFor();
    assert.deepEqual([thrown, messages], [[], []]);
  });

  test('the cells of the network open the people and the offers below it', async (t) => {
    const { tab, thrown, messages } = await visit(t, { path: '/netwerk.html' });
    await tab.getByRole('button', { name: /^Vervoer, Waardhuizen: \d+ ondersteuners?$/ }).click();
    await tab.locator('#people').waitFor();
    assert.ok((await peopleIn(tab, 'all')).includes('Geertje Hoekstra'));
    await tab.getByRole('radio', { name: 'Aanbod per wijk' }).check();
    await tab.getByRole('button', { name: /^Vervoer, Waardhuizen: \d+ mogelijkhe/ }).click();
    await tab.locator('wijk-offer-finder .card').first().waitFor();
    assert.match((await tab.locator('wijk-offer-finder .card__name').allTextContents()).join(), /Buurtbus/);
    assert.deepEqual([thrown, messages], [[], []]);
  });
});

/** What the listener leaves on the page. */
declare const refused: string[];

for (const engine of engines) {
  test(`${engine}: nothing is refused under the strictest policy while a resident answers, compares, chooses and calls`, async (t) => {
    const { reports, routes } = hearReports();
    const headers = { 'content-security-policy': `${strictPolicy}; report-uri /report` };
    const body = `${picker()}${finder()}<wijk-network feed="/feeds/lindewaard.json"></wijk-network>`;
    const server = await serveFinder({ head: listenerHead, headers, body }, routes);
    const driver = await start(engine);
    t.after(() => Promise.all([driver.close(), server.close()]));
    await driver.goto(`${server.url}/page.html`);
    await driver.see('#questions');
    await tap.chip(driver, 'Hulp thuis');
    await tap.chip(driver, 'Bij mij thuis');
    await tap.more(driver);
    await tap.chip(driver, 'Luisteren');
    await tap.button(driver, 'zien die passen');
    await driver.see('.person');
    await driver.click('.pill');
    await driver.click('.person .check');
    // All but the first three people are drawn in idle time.
    await driver.until(
      () => document.querySelector('wijk-supporter-picker')!.shadowRoot!.querySelectorAll('.person .check').length > 3,
    );
    await driver.evaluate(() => {
      const root = document.querySelector('wijk-supporter-picker')!.shadowRoot!;
      for (const box of [...root.querySelectorAll<HTMLInputElement>('.person .check input')].slice(1, 4)) box.click();
    });
    await driver.see('.tray', 'U kunt er drie naast elkaar zetten');
    await tap.button(driver, 'Vergelijk deze 3');
    await driver.click('.row .check', 'Laat alleen zien wat anders is');
    await driver.click('.compare thead button');
    await driver.see('#profile');
    await driver.click('[part="contact"] button');
    await driver.see('#chosen');
    await tap.button(driver, 'Kies iemand anders');
    await tap.button(driver, 'Bekijk alles wat er is');
    await driver.see('#results');
    await driver.click('.chip', 'Aanbod per weg');
    await driver.click('td button');
    await driver.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await driver.see('#people', 'people');
    assert.deepEqual(await driver.evaluate(() => refused), []);
    assert.deepEqual(reports, []);

    // And we would have heard it.
    await driver.evaluate(() => document.body.setAttribute('style', 'color: red'));
    assert.match(await driver.until(() => refused[0]), /^style-src/);
  });
}
