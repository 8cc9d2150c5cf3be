/**
 * A request that arrives: someone is chosen, gets a message, and the mail is there with the number that the resident reads. By keyboard
 * alone in every engine, under the strictest policy, and leaving nothing of what was typed anywhere else.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { main } from '../../packages/receiver/src/main.ts';
import { startDemoReceiver } from '../../scripts/demo-receiver.js';
import { root } from '../../scripts/support/run.js';
import {
  contactForm,
  fillIn,
  formIn,
  message,
  numberOf,
  phone,
  ready,
  receiveFor,
  said,
  send,
  tabToWords,
  traces,
  typeSlowly,
} from './support/contact-page.ts';
import { engines, start } from './support/engines.ts';
import { ask, serveFinder, useChromium } from './support/finder-page.ts';
import { focused, tabTo } from './support/keyboard.ts';
import { supportPage } from './support/picker-page.ts';
import { hearReports, listenerHead, strictPolicy } from './support/strict-policy.ts';

/** What the listener leaves on the page. */
declare const refused: string[];

const typed = ['Ans van Dijk', '06 12 34 56 78', 'kom er niet meer uit'] as const;
const [name, number, words] = typed;

const visit = useChromium();

for (const engine of engines) {
  describe(`in ${engine}, without a mouse`, () => {
    test('a resident chooses someone, writes, reads the number, and that is who has the mail', async (t) => {
      const server = await serveFinder();
      const receiver = await receiveFor(t, server, { minimumMilliseconds: 3_000 });
      const driver = await start(engine);
      t.after(() => Promise.all([driver.close(), server.close()]));
      await driver.goto(server.url + supportPage);
      await driver.see('#questions', 'Wie past bij u?');

      await tabToWords(driver, '.chip input', 'Vervoer');
      await driver.press('Space');
      await tabTo(driver, '#postcode');
      await typeSlowly(driver, '8956');
      await tabToWords(driver, 'summary', 'Meer wensen');
      await driver.press('Enter');
      await tabToWords(driver, '.chip input', 'In contact brengen met vrijwilligers');
      await driver.press('Space');
      await tabToWords(driver, 'button', 'Laat 1 persoon zien');
      await driver.press('Enter');
      await tabToWords(driver, 'button', 'Kies Geertje');
      await driver.press('Enter');
      assert.equal(await driver.until(focused, '#chosen'), 'U koos Geertje Hoekstra');
      await tabToWords(driver, 'button', 'Stuur een bericht');
      await driver.press('Enter');

      assert.match(String(await driver.until(focused, '#form')), /Geertje Hoekstra/);
      await tabTo(driver, '#name');
      await typeSlowly(driver, name);
      await tabTo(driver, '#phone');
      await typeSlowly(driver, number);
      await tabTo(driver, '#message');
      await typeSlowly(driver, words);
      await tabTo(driver, '#send');
      await driver.press('Enter');
      assert.equal(await driver.until(focused, '#sent'), 'Uw bericht is aangekomen');
      const reference = await driver.see('.done__number');
      assert.match(reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      await driver.see('[part="sent"]', 'Geertje Hoekstra heeft uw vraag.');

      const { mailbox, command, logged } = receiver;
      await mailbox.has(1);
      const [mail] = mailbox.mails;
      assert.deepEqual(mail!.envelope, ['geertje@lindewaard.example.nl']);
      assert.match(mail!.subject ?? '', new RegExp(reference));
      for (const each of [reference, ...typed]) assert.ok(mail!.text?.includes(each), `“${each}” is not in the mail`);
      const { code, out } = await command('show', reference);
      assert.equal(code, 0);
      for (const [label, text] of Object.entries({
        Kenmerk: reference,
        'Bestemd voor': 'Geertje Hoekstra',
        Naam: name,
        Bericht: words,
      }))
        assert.match(out, new RegExp(`^${label} +${text}$`, 'm'));
      assert.equal(mailbox.mails.length, 1);

      const left = [await driver.evaluate(traces), ...logged, ...server.requests].join('\n');
      for (const each of [...typed, '0612345678']) assert.ok(!left.includes(each), `“${each}” was left behind`);
    });

    test('nothing of the form is refused by the strictest policy, whatever becomes of the message', async (t) => {
      const { reports, routes } = hearReports();
      const headers = { 'content-security-policy': `${strictPolicy}; report-uri /report` };
      const body = contactForm();
      const server = await serveFinder({ head: listenerHead, headers, body }, routes);
      const receiver = await receiveFor(t, server);
      const driver = await start(engine);
      t.after(() => Promise.all([driver.close(), server.close()]));
      await driver.goto(`${server.url}/page.html`);

      await driver.click('#send');
      await driver.see('.summary', 'Vul in hoe u genoemd wilt worden');
      await driver.click('#name');
      await typeSlowly(driver, name);
      await driver.click('#phone');
      await typeSlowly(driver, number);
      await driver.click('#message');
      await typeSlowly(driver, '111222333');
      await driver.click('#send');
      await driver.see('#bsn');
      await driver.click('#bsn button');
      await driver.click('#message');
      await typeSlowly(driver, words);
      const { '/contact/requests': passing } = server.routes;
      server.routes['/contact/requests'] = (_, response) => response.writeHead(500).end();
      await driver.click('#send');
      await driver.see('#unsent', 'nog niet verstuurd');
      server.routes['/contact/requests'] = passing!;
      await driver.click('#unsent .btn--main');
      await driver.see('.done__number');
      assert.deepEqual(await driver.evaluate(() => refused), []);
      assert.deepEqual(reports, []);
      await receiver.mailbox.has(1);
    });
  });
}

describe('on the pages of the demo', () => {
  test('what is sent lies in the mailbox at /postvak/, harmless, and the command that is printed finds it', async (t) => {
    const { tab, server } = await visit(t, { path: '/contact.html' });
    const demo = await startDemoReceiver([server.url]);
    t.after(() => demo.close());
    for (const path of ['/contact/requests', '/postvak/']) server.routes[path] = demo.handle;
    await ready(tab);
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script> & “dag”';
    await fillIn(tab, { name: '<b>Ans</b>', message: attack });
    // The demo believes nobody who fills in a form within three seconds; the form waits by itself.
    await send(tab);
    const reference = await numberOf(tab);

    for (const end = Date.now() + 30_000; demo.mails.length === 0 && Date.now() < end;) await tab.waitForTimeout(50);
    await tab.goto(`${server.url}/postvak/`);
    const mail = tab.locator('.mail');
    assert.equal(await mail.count(), 1);
    const text = await mail.innerText();
    assert.ok(text.includes(reference) && text.includes(attack) && text.includes('<b>Ans</b>'), text);
    assert.match(text, /Aan wijkbalie@lindewaard\.example\.nl/);
    assert.equal(await mail.locator('img, script, b').count(), 0);

    const [, keys = '', config = ''] = /^WIJKWIJZER_KEYS_FILE=(\S+) .* list --config (\S+)$/.exec(demo.listCommand) ?? [];
    const printed: string[] = [];
    const streams = { print: (line: string) => void printed.push(line), complain: (line: string) => assert.fail(line) };
    const show = ['show', reference, '--config', join(root, config)];
    assert.equal(await main(show, { WIJKWIJZER_KEYS_FILE: join(root, keys) }, streams), 0);
    assert.ok(printed.join('').includes(attack));
  });

  test('“Klopt er iets niet?” at an offer reaches the desk, with the id of that offer', async (t) => {
    const { tab, server } = await visit(t, { path: '/gemeente.html' });
    const { mailbox, command } = await receiveFor(t, server);
    await ready(tab);
    await ask(tab, 'eenzaam');
    const link = tab.locator('.offer-link').first();
    const offer = (await link.innerText()).trim();
    await link.click();
    await tab.locator('#offer').waitFor();
    await tab.getByRole('button', { name: 'Klopt er iets niet? Laat het weten' }).click();
    await formIn(tab).getByText(`Het gaat over: ${offer}`).waitFor();
    assert.equal(await formIn(tab).locator('.label', { hasText: 'Voor wie is het?' }).count(), 0);
    await fillIn(tab, { message: 'Het telefoonnummer is veranderd.' });
    await send(tab);
    const reference = await numberOf(tab);
    await mailbox.has(1);
    assert.deepEqual(mailbox.mails[0]!.envelope, ['wijkbalie@lindewaard.example.nl']);
    const { request } = JSON.parse((await command('export', reference)).out) as { request: Record<string, string> };
    const feed = (await (await fetch(`${server.url}/feeds/lindewaard.json`)).json()) as {
      offers: { id: string; name: string | { nl: string } }[];
    };
    const { id } = feed.offers.find(({ name: each }) => (typeof each === 'string' ? each : each.nl) === offer)!;
    assert.deepEqual([request.topic, request.offer, request.supporter], ['correction', id, undefined]);
    assert.match(mailbox.mails[0]!.text ?? '', new RegExp(`Over aanbod: ${id}`));
    assert.match(await said(tab), /Wijkbalie gemeente Lindewaard heeft uw bericht\./);
  });

  test('a message to someone without an address goes to the desk, and the screen says so', async (t) => {
    const { tab, server } = await visit(t, { body: contactForm('to="supporter:henk-doornbos"') });
    const { mailbox } = await receiveFor(t, server);
    await ready(tab);
    await fillIn(tab);
    await send(tab);
    await numberOf(tab);
    const text = await said(tab);
    assert.match(text, /Wijkbalie gemeente Lindewaard heeft uw vraag\./);
    assert.match(text, /Het ging niet rechtstreeks naar Henk Doornbos\./);
    assert.doesNotMatch(text, /Henk belt u|Past Henk/);
    await mailbox.has(1);
    assert.deepEqual(mailbox.mails[0]!.envelope, ['wijkbalie@lindewaard.example.nl']);
    assert.match(mailbox.mails[0]!.text ?? '', /Over ondersteuner: henk-doornbos/);
  });

  test('without an endpoint the form is a card with a number to call', async (t) => {
    const { tab, messages } = await visit(t, { body: contactForm('to="supporter:samira-bouali"', '') });
    await ready(tab);
    assert.equal(await formIn(tab).getByRole('link', { name: 'Bel 000-1234571' }).getAttribute('href'), 'tel:0001234571');
    assert.match(await said(tab), /Samira Bouali/);
    assert.equal(await formIn(tab).locator('form, input, textarea').count(), 0);
    assert.deepEqual(messages, []);
  });
});

test('nothing of what is typed stays on the page, in the browser, on the console or in the log', async (t) => {
  const { tab, server, messages, thrown } = await visit(t, { path: '/contact.html' });
  const { logged, mailbox } = await receiveFor(t, server, { logLevel: 'debug' });
  await ready(tab);
  const before = await tab.evaluate(() => history.length);
  await fillIn(tab, { name, phone: number, message: words });
  await tab.evaluate(traces).then(hasNothing);
  await send(tab);
  await numberOf(tab);
  await mailbox.has(1);
  await tab.evaluate(traces).then(hasNothing);
  hasNothing([...messages, ...thrown, ...logged, ...server.requests].join('\n'));
  assert.equal(await tab.evaluate(() => history.length), before, 'no entry is added to the history');
  assert.deepEqual(thrown, []);
  const inShadow = await formIn(tab).evaluate((form) => form.shadowRoot!.textContent);
  hasNothing(inShadow);

  function hasNothing(text: string): void {
    for (const each of [...typed, phone, message])
      assert.ok(!text.includes(each), `“${each}” was left in ${text.slice(0, 2_000)}`);
  }
});
