/** A shared screen as visitors use it: by finger, by keys, in four languages, and without a way out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { contactForm } from './support/contact-page.ts';
import { finder, useChromium, type Wish } from './support/finder-page.ts';
import {
  again,
  atStart,
  beginAnew,
  key,
  kiosk,
  kioskIn,
  losing,
  lowTargets,
  outgoing,
  sideways,
  upright,
  warning,
  wiped,
} from './support/kiosk-page.ts';
import { axeFinds } from './support/look-over.ts';
import { hearReports, listenerHead, strictPolicy } from './support/strict-policy.ts';
import { page } from './support/demo-server.ts';

const visit = useChromium();

const head = '<link rel="stylesheet" href="/kiosk-page.css">';
const routes = { '/kiosk-page.css': page('body{margin:0;font-family:sans-serif}', { 'content-type': 'text/css' }) };
const standing: Wish = { head, routes, body: kiosk(), viewport: upright, hasTouch: true };

test('by finger: a question on the keyboard of the screen, an offer, its number for one’s own telephone, and all is wiped', async (t) => {
  const { tab, thrown } = await visit(t, standing);
  await atStart(tab);
  await tab.locator('#question').tap();
  for (const letter of 'eenzam') await key(tab, letter).tap();
  await tab.getByRole('button', { name: 'wis het laatste teken' }).tap();
  for (const letter of 'am') await key(tab, letter).tap();
  assert.equal(await tab.locator('#question').inputValue(), 'eenzaam');
  const box = (await tab.locator('#question').boundingBox())!;
  const keys = (await tab.locator('.keys').boundingBox())!;
  assert.ok(box.y >= 0 && box.y + box.height <= keys.y, 'the keyboard does not cover what is typed');
  await key(tab, 'Zoek').tap();
  await tab.locator('.keys').waitFor({ state: 'detached' });
  await tab.locator('.offer-link').first().tap();
  await tab.locator('#offer').waitFor();
  await tab.locator('a[href^="tel:"]').first().tap();
  await outgoing(tab).locator('svg.qr').waitFor();
  assert.match(await outgoing(tab).locator('.kiosk__address').innerText(), /^[\d+][\d -]+$/);
  await outgoing(tab).getByRole('button', { name: 'Sluit' }).tap();
  await tab.getByRole('button', { name: 'Terug', exact: true }).tap();
  await tab.locator('.card').first().waitFor();
  assert.equal(await tab.locator('#question').inputValue(), 'eenzaam', 'Back is our own, one step');
  await tab.getByRole('button', { name: 'Terug', exact: true }).tap();
  await tab.locator('.kiosk__hello').waitFor();
  assert.equal(await tab.locator('#question').inputValue(), '');
  assert.equal(await tab.evaluate(() => history.length), 2, 'about:blank and this page: nothing was added');
  await wiped(tab, () => again(tab).tap());
  assert.equal(await again(tab).count(), 0, 'at the first screen there is nothing to begin anew');
  assert.deepEqual(thrown, []);
});

test('by the keys of a real keyboard, the one on the screen stays away', async (t) => {
  const { tab } = await visit(t, standing);
  await atStart(tab);
  for (let presses = 0; presses < 40; presses++) {
    if (await tab.locator('#question').evaluate((field) => field.matches(':focus'))) break;
    await tab.keyboard.press('Tab');
  }
  await tab.keyboard.type('eenzaam');
  await tab.locator('.card').first().waitFor();
  assert.equal(await tab.locator('.keys').count(), 0);
  // Beside a hand on the screen both work.
  await tab.locator('#question').tap();
  await key(tab, 'spatie').tap();
  await tab.keyboard.type('x');
  assert.equal(await tab.locator('#question').inputValue(), 'eenzaam x');
});

test('the keyboard has keys for letters, e-mail and numbers, also inside the filters', async (t) => {
  const form = contactForm('to="desk"');
  const { tab } = await visit(t, { ...standing, body: kiosk(finder() + form) });
  await atStart(tab);
  await tab.locator('#phone').tap();
  await key(tab, '9').waitFor();
  assert.deepEqual(
    await tab
      .locator('.key')
      .allInnerTexts()
      .then((all) => all.slice(0, 9)),
    '123456789'.split(''),
  );
  for (const sign of '0612') await key(tab, sign).tap();
  assert.equal(await tab.locator('#phone').inputValue(), '0612');
  await tab.locator('.chip', { hasText: /mail/i }).first().tap();
  await tab.locator('#email').tap();
  for (const sign of ['a', '@', 'b', '.nl']) await key(tab, sign).tap();
  assert.equal(await tab.locator('#email').inputValue(), 'a@b.nl');
  await tab.locator('#message').tap();
  // Keys for an address have a capital too, elsewhere; those for a text have a new line.
  await tab.getByRole('button', { name: 'nieuwe regel' }).waitFor();
  await tab.getByRole('button', { name: 'hoofdletter' }).tap();
  for (const sign of ['D', 'a', 'g']) await key(tab, sign).tap();
  await tab.getByRole('button', { name: 'nieuwe regel' }).tap();
  await key(tab, 'x').tap();
  assert.equal(await tab.locator('#message').inputValue(), 'Dag\nx');
  await key(tab, 'Klaar').tap();
  await tab.locator('.need').first().tap();
  await tab.getByRole('button', { name: /^Filters/ }).tap();
  await tab.locator('dialog #postcode').tap();
  await tab.locator('.key').first().waitFor();
  const field = (await tab.locator('dialog #postcode').boundingBox())!;
  const keys = (await tab.locator('.keys').boundingBox())!;
  assert.ok(field.y + field.height <= keys.y, 'the field is in sight above the keyboard');
});

test('all is drawn and typed under the strictest policy', async (t) => {
  const { reports, routes: heard } = hearReports();
  const { tab, thrown } = await visit(t, {
    ...standing,
    head: listenerHead,
    headers: { 'content-security-policy': `${strictPolicy}; report-uri /report` },
    routes: heard,
  });
  await atStart(tab);
  await tab.locator('#question').tap();
  for (const letter of 'lunch') await key(tab, letter).tap();
  await key(tab, 'Zoek').tap();
  await tab.locator('.offer-link').first().tap();
  await tab.locator('a[href^="tel:"]').first().tap();
  await outgoing(tab).locator('svg.qr').waitFor();
  assert.deepEqual(await tab.evaluate('refused'), []);
  assert.deepEqual(reports, []);
  assert.deepEqual(thrown, []);
});

test('the keys write Turkish and Arabic when that is chosen, and the letters of the Netherlands beside them', async (t) => {
  const { tab } = await visit(t, { ...standing, body: kiosk(contactForm('to="desk"')) });
  await atStart(tab);
  const type = async (selector: string, signs: string): Promise<string> => {
    await tab.locator(selector).tap();
    for (const sign of signs) {
      if (sign === ' ') await tab.locator('.key--space').tap();
      else await key(tab, sign).tap();
    }
    assert.equal(await tab.evaluate(keysThatDoNotFit), '', 'no row is wider than the screen');
    return tab.locator(selector).inputValue();
  };
  await kioskIn(tab).getByRole('button', { name: 'Türkçe' }).tap();
  await kioskIn(tab).locator('.wijk[lang="tr"] .form').first().waitFor();
  assert.equal(await type('#message', 'çğıöşü'), 'çğıöşü');
  await tab.locator('.key--shift').tap();
  assert.equal(await type('#message', 'İ'), 'çğıöşüİ');
  await kioskIn(tab).getByRole('button', { name: 'العربية' }).tap();
  await kioskIn(tab).locator('.wijk[lang="ar"] .form').first().waitFor();
  assert.equal(await type('#name', 'أمينة'), 'أمينة');
  await tab.locator('.key--latin').tap();
  assert.equal(await type('#name', ' jan'), 'أمينة jan');
  await tab.locator('.key--letters').tap();
  assert.equal(await type('#name', 'ب'), 'أمينة janب');
  await tab.locator('.key--digits').tap();
  assert.equal(await type('#name', '12'), 'أمينة janب12');
});

/** In the page: the keys with more on them than they hold, or beyond the edge. */
function keysThatDoNotFit(): string {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  return all(document)
    .filter((each) => each.matches('.key'))
    .filter((each) => each.scrollWidth > each.clientWidth || each.getBoundingClientRect().right > innerWidth)
    .map(({ textContent }) => textContent.trim())
    .join();
}

const languages = { nl: 'Nederlands', en: 'English', tr: 'Türkçe', ar: 'العربية' };
/** Other words in the same direction give axe nothing new to find; how wide they are is measured in each language. */
const judged = process.env.SOAK === '1' ? Object.keys(languages) : ['nl', 'ar'];

/** The screens of a kiosk, each as one gets there from the first. */
const screens: Record<string, (tab: Page) => Promise<unknown>> = {
  start: (tab) => tab.locator('.need').first().waitFor(),
  keyboard: async (tab) => {
    await tab.locator('#question').tap();
    await tab.locator('.key').first().waitFor();
  },
  results: async (tab) => {
    await tab.locator('#question').fill('geld');
    await tab.locator('.card').first().waitFor();
  },
  offer: (tab) => tab.locator('.offer-link').first().tap(),
  outgoing: async (tab) => {
    await tab.locator('a[href^="tel:"]').first().tap();
    await outgoing(tab).locator('svg.qr').waitFor();
  },
};

for (const [language, name] of Object.entries(languages)) {
  const isJudged = judged.includes(language);
  const what = `what is tapped is 84 px high, keys as wide, and nothing sticks out${isJudged ? '; axe finds nothing' : ''}`;
  test(`in ${name}, on any screen, ${what}`, async (t) => {
    const { tab } = await visit(t, { ...standing, bypassCSP: true });
    await tab.clock.install();
    await tab.reload();
    await atStart(tab);
    await kioskIn(tab).getByRole('button', { name }).tap();
    await kioskIn(tab).locator(`.wijk[lang="${language}"]`).last().waitFor();
    const axeIfJudged = (): Promise<string[]> | [] => (isJudged ? axeFinds(tab, 'wijk-kiosk') : []);
    for (const [screen, go] of Object.entries(screens)) {
      await go(tab);
      assert.deepEqual(await axeIfJudged(), [], screen);
      assert.deepEqual(await tab.evaluate(lowTargets), [], screen);
      assert.deepEqual(await tab.evaluate(sideways), [], screen);
    }
    await tab.clock.fastForward(90_000);
    await warning(tab).waitFor();
    assert.deepEqual(await axeIfJudged(), [], 'the question whether anyone is there');
    assert.deepEqual(await tab.evaluate(lowTargets), []);
  });
}

for (const [what, wish] of Object.entries({
  'at 200 %': { viewport: { width: 540, height: 960 }, deviceScaleFactor: 2 },
  'lying down': { viewport: { width: 1920, height: 1080 } },
  'lying down at 200 %': { viewport: { width: 960, height: 540 }, deviceScaleFactor: 2 },
  'in forced colors': { forcedColors: 'active' as const },
})) {
  test(`every screen can be used ${what}`, async (t) => {
    const { tab } = await visit(t, { ...standing, bypassCSP: true, ...wish });
    await atStart(tab);
    for (const [screen, go] of Object.entries(screens)) {
      await go(tab);
      assert.deepEqual(await tab.evaluate(sideways), [], screen);
      // What axe can find by size and color alone: at the largest zoom and in colors of one's own.
      if (what === 'at 200 %' || what === 'in forced colors') assert.deepEqual(await axeFinds(tab, 'wijk-kiosk'), [], screen);
    }
    const close = outgoing(tab).getByRole('button', { name: 'Sluit' });
    await close.tap();
    const { y, height } = (await again(tab).boundingBox())!;
    assert.ok(y + height <= tab.viewportSize()!.height, 'to begin anew is in reach');
  });
}

test('to begin anew asks first when a message would be lost: to go on is Escape and the large button', async (t) => {
  const { tab } = await visit(t, { ...standing, body: kiosk(finder() + contactForm('to="desk"')) });
  await atStart(tab);
  await tab.locator('#question').fill('geld');
  await tab.locator('.card').first().waitFor();
  await wiped(tab, () => again(tab).tap());
  const text = 'Ik durf het bijna niet te vragen.';
  await tab.locator('#message').fill(text);
  for (const goOn of [
    () => tab.keyboard.press('Escape'),
    () => losing(tab).getByRole('button', { name: 'Nee, ga verder met mijn bericht' }).tap(),
    () => tab.keyboard.press('Enter'),
  ]) {
    await again(tab).tap();
    await losing(tab).getByRole('heading', { name: 'Wilt u uw bericht wissen?' }).waitFor();
    assert.equal(
      await losing(tab)
        .locator('.kiosk__on')
        .evaluate((each) => each.matches(':focus')),
      true,
    );
    assert.deepEqual(await axeFinds(tab, 'wijk-kiosk'), []);
    await goOn();
    await losing(tab).waitFor({ state: 'hidden' });
    assert.equal(await tab.locator('#message').inputValue(), text);
  }
  await wiped(tab, () => beginAnew(tab));
  assert.equal(await tab.locator('#message').inputValue(), '');
  assert.equal(await tab.evaluate(() => history.length), 2);
});

test('who reads by a screen reader, without fingers or keys, gets two minutes at every step, and is asked first', async (t) => {
  const { tab } = await visit(t, { ...standing, body: kiosk(finder(), 'idle="20" warning="20"') });
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  await tab.clock.fastForward(5_000);
  // As a screen reader does: it clicks, and moves the focus, without any key or touch that a page could hear.
  await tab
    .locator('.need')
    .first()
    .evaluate((each: HTMLElement) => each.click());
  await tab.locator('.card').first().waitFor();
  for (let at = 0; at < 4; at++) {
    await tab.clock.fastForward(100_000);
    assert.equal(await warning(tab).isVisible(), false, 'still reading');
    await tab
      .locator('.offer-link')
      .nth(at)
      .evaluate((each: HTMLElement) => each.focus());
  }
  await tab.clock.fastForward(120_500);
  await warning(tab).waitFor();
  assert.equal(
    await warning(tab)
      .locator('.kiosk__on')
      .evaluate((each) => each.matches(':focus')),
    true,
  );
  await warning(tab)
    .locator('.kiosk__on')
    .evaluate((each: HTMLElement) => each.click());
  await warning(tab).waitFor({ state: 'hidden' });
  await tab.clock.fastForward(100_000);
  assert.equal(await warning(tab).isVisible(), false);
  assert.ok((await tab.locator('.card').count()) > 0, 'what was found is still there');
});

test('whoever writes or listens is asked first, may go on ten times, and keeps the text', async (t) => {
  const { tab } = await visit(t, { ...standing, body: kiosk(contactForm('to="desk"'), 'idle="30"') });
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  const text = 'Ik durf het bijna niet te vragen.';
  await tab.locator('#message').fill(text);
  await tab.clock.fastForward(119_000);
  assert.equal(await warning(tab).isVisible(), false, 'a message gets two minutes, whatever the page says');
  await tab.clock.fastForward(1_500);
  for (let times = 1; times <= 10; times++) {
    await warning(tab).waitFor();
    assert.equal(await warning(tab).getAttribute('role'), 'alertdialog');
    assert.equal(
      await warning(tab)
        .getByRole('button', { name: 'Ja, ga verder' })
        .evaluate((each) => each.matches(':focus')),
      true,
    );
    assert.match(await warning(tab).locator('[aria-live]').innerText(), /^Over 30 seconden/);
    await tab.clock.fastForward(15_000);
    assert.match(await warning(tab).locator('[aria-live]').innerText(), /^Over 30 seconden/, 'said at the start …');
    await tab.clock.fastForward(6_000);
    assert.match(await warning(tab).locator('[aria-live]').innerText(), /^Over 10 seconden/, '… and at ten');
    if (times % 2) await tab.keyboard.press('Enter');
    else await tab.keyboard.press('Escape');
    await warning(tab).waitFor({ state: 'hidden' });
    assert.equal(await tab.locator('#message').inputValue(), text);
    await tab.clock.fastForward(120_500);
  }
  await warning(tab).waitFor();
  // To the other button and back: whoever looks around is there.
  await tab.clock.fastForward(25_000);
  await tab.keyboard.press('Tab');
  await tab.clock.fastForward(25_000);
  await tab.keyboard.press('Tab');
  assert.equal(await warning(tab).isVisible(), true);
  // A letter typed on goes where the text is.
  await tab.keyboard.press('x');
  await warning(tab).waitFor({ state: 'hidden' });
  assert.equal(await tab.locator('#message').evaluate((field) => field.matches(':focus')), true);
  assert.ok((await tab.locator('#message').inputValue()).startsWith(text));
});

test('someone who types a letter every half minute for ten minutes is never asked', async (t) => {
  const { tab } = await visit(t, { ...standing, body: kiosk(finder(), 'idle="40"') });
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  await tab.locator('#question').focus();
  for (let letter = 0; letter < 20; letter++) {
    await tab.keyboard.press('a');
    await tab.clock.fastForward(30_000);
    assert.equal(await warning(tab).isVisible(), false);
  }
});

test('when nobody answers, all is wiped', async (t) => {
  const { tab } = await visit(t, standing);
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  await kioskIn(tab).getByRole('button', { name: 'English' }).tap();
  await tab.locator('#question').tap();
  await tab.keyboard.type('kanarie');
  await tab.clock.fastForward(91_000);
  await warning(tab).waitFor();
  await wiped(tab, () => tab.clock.fastForward(31_000));
  assert.equal(await tab.locator('#question').inputValue(), '');
  assert.equal(await kioskIn(tab).getAttribute('lang'), 'nl', 'the next one begins in the language of the page');
});

/** What a page notes down for the test. */
type Noted = typeof globalThis & { left?: string[]; printed?: number };

/** What someone may try to get out, from the page of an offer. Each must leave the address, the tabs and the history as they were. */
const attempts: Record<string, (tab: Page) => Promise<unknown>> = {
  'a phone number': (tab) => tab.locator('a[href^="tel:"]').first().click(),
  'a mail address': (tab) => tab.locator('#mail').click(),
  'a website': (tab) => tab.locator('#web').click(),
  'a website in a new tab': (tab) => tab.locator('#blank').click(),
  'a page of the same site': (tab) => tab.locator('#same').click(),
  'a part of the page': (tab) => tab.locator('#part').click(),
  'a download': (tab) => tab.locator('#download').click(),
  'a download of what the page made': (tab) => tab.locator('#blob').click(),
  'a script address': (tab) => tab.locator('#script').click(),
  'a data address': (tab) => tab.locator('#data').click(),
  'a link in a drawing': (tab) => tab.locator('#svg').click(),
  'an area of a picture': (tab) => tab.locator('#area').dispatchEvent('click'),
  'a form of the page': (tab) => tab.locator('#go').click(),
  'a middle click': (tab) => tab.locator('#web').click({ button: 'middle' }),
  'a right click': (tab) => tab.locator('#web').click({ button: 'right' }),
  'Control and click': (tab) => tab.locator('#web').click({ modifiers: ['Control'] }),
  'Shift and click': (tab) => tab.locator('#web').click({ modifiers: ['Shift'] }),
  'Alt and click': (tab) => tab.locator('#web').click({ modifiers: ['Alt'] }),
  'Enter on a link': (tab) => tab.locator('#web').press('Enter'),
  'Control and Enter on a link': (tab) => tab.locator('#web').press('Control+Enter'),
  'dragging a link': (tab) => tab.locator('#web').dragTo(tab.locator('#offer')),
  'dragging text': (tab) => tab.locator('#text').dragTo(tab.locator('#offer')),
  'dropping a file': (tab) => tab.locator('body').dispatchEvent('drop'),
  'an address in a text': (tab) => tab.locator('#text').click(),
  'the back button of a mouse': (tab) =>
    tab.evaluate(() => document.body.dispatchEvent(new MouseEvent('mouseup', { button: 3, bubbles: true, cancelable: true }))),
  ...Object.fromEntries(
    [
      ...['Control+p', 'Control+s', 'Control+o', 'Control+u', 'Control+f', 'Control+g', 'Control+h', 'Control+j', 'Control+d'],
      ...['Control+l', 'Control+k', 'Control+e', 'Control+Shift+I', 'Control+Shift+Delete', 'F1', 'F3', 'F6', 'F7', 'F11', 'F12'],
      ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+d', 'Backspace', 'Control+n', 'Control+t', 'Control+c'],
    ].map((keys) => [keys, (tab: Page) => tab.keyboard.press(keys)]),
  ),
};

/** Links that a page may have, beside the finder. */
const links = `<div id="text">Kijk op https://www.example.nl/uit</div>
  <a id="mail" href="mailto:balie@example.nl">mail</a> <a id="web" href="https://www.example.nl/uit">web</a>
  <a id="blank" target="_blank" href="https://www.example.nl/uit">tab</a> <a id="same" href="/gemeente.html">zelfde</a>
  <a id="part" href="#text">deel</a> <a id="download" download href="/feeds/lindewaard.json">bestand</a>
  <a id="blob" href="blob:null/0">blob</a> <a id="script" href="javascript:location='/gemeente.html'">script</a>
  <a id="data" href="data:text/html,uit">data</a>
  <svg width="40" height="40"><a id="svg" href="https://www.example.nl/uit"><rect width="40" height="40"/></a></svg>
  <map name="m"><area id="area" href="https://www.example.nl/uit" coords="0,0,9,9" alt="vlak"></map>
  <form action="/gemeente.html"><button id="go">ga</button></form>`;

assert.ok(Object.keys(attempts).length >= 40);
test(`no way out of the page among ${Object.keys(attempts).length} tried`, async (t) => {
  const { tab, thrown } = await visit(t, { ...standing, body: kiosk(finder() + links) });
  await tab.evaluate(() => {
    globalThis.print = () => void ((globalThis as Noted).printed = 1);
  });
  await atStart(tab);
  const opened: string[] = [];
  tab.context().on('page', (other) => opened.push(other.url()));
  tab.on('download', (download) => opened.push(download.url()));
  /** What the browser would have done by itself, had nobody refused it. */
  await tab.evaluate(() => {
    const left: string[] = ((globalThis as Noted).left = []);
    for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart', 'drop', 'keydown', 'submit', 'mouseup'])
      addEventListener(type, (event) => {
        const link = event.composedPath().some((each) => each instanceof Element && each.matches('[href]'));
        // A key that is only held, and Enter, which becomes a click, lead nowhere by themselves; nor does a first button let go.
        const harmless =
          (event instanceof KeyboardEvent && /^(Control|Shift|Alt|Meta|Enter)$/.test(event.key)) ||
          (type.endsWith('click') && !link) ||
          (type === 'mouseup' && (event as MouseEvent).button === 0);
        if (!harmless && !event.defaultPrevented) left.push(type);
      });
  });
  await tab.locator('#question').fill('geld');
  await tab.locator('.offer-link').first().click();
  await tab.locator('#offer').waitFor();
  const address = tab.url();
  const wrong: string[] = [];
  for (const [what, attempt] of Object.entries(attempts)) {
    await tab.evaluate(() => ((globalThis as Noted).left!.length = 0));
    await attempt(tab);
    const { left, state, length, here, printed } = await tab.evaluate(() => ({
      left: (globalThis as Noted).left!,
      printed: (globalThis as Noted).printed,
      state: history.state as unknown,
      length: history.length,
      here: location.href,
    }));
    if (left.length || state || length > 2 || here !== address || opened.length || printed)
      wrong.push(`${what}: ${left.join()} ${here} ${String(length)} ${opened.join()}`);
    if (await outgoing(tab).isVisible()) await outgoing(tab).getByRole('button', { name: 'Sluit' }).click();
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(thrown, []);
});
