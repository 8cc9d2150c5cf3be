/** The form within reach of everyone, in each of its states: small and enlarged screens, fingers, keyboard, screen readers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { button, contactForm, fillIn, formIn, numberOf, ready, saysNo, saysYes, send } from './support/contact-page.ts';
import type { DemoServer } from './support/demo-server.ts';
import { useChromium, type Wish } from './support/finder-page.ts';
import { tabThrough } from './support/keyboard.ts';
import { axeFinds, lookOverIn, type Place } from './support/look-over.ts';

const visit = useChromium();

/** A link before and after, so that one can see whether Tab comes in and out. */
const host: Wish = {
  body: `<p><a id="before" href="#">Vorige</a></p>${contactForm('to="supporter:samira-bouali"')}<p><a id="after" href="#">Volgende</a></p>`,
};

const chip = (tab: Page, words: string) => formIn(tab).locator('label.chip', { hasText: words }).click();

/** States of the form, each as one gets there from the one before it. */
const states: Record<string, (tab: Page, server: DemoServer) => Promise<unknown>> = {
  empty: ready,
  'for someone else, by mail too': async (tab) => {
    await chip(tab, 'Voor iemand anders');
    await chip(tab, 'Nee');
    await chip(tab, 'Mailen');
    await chip(tab, 'Middag');
  },
  'as a professional, with every mistake': async (tab) => {
    await chip(tab, 'Ik ben hulpverlener');
    await formIn(tab).locator('#email').fill('ans');
    await send(tab);
    await formIn(tab).locator('#summary').waitFor();
  },
  'a message that is too long, in danger, with a number': async (tab) => {
    await chip(tab, 'Voor mezelf');
    await chip(tab, 'Mailen');
    await fillIn(tab, { message: `Ik wil dood. 111222333 ${'lang '.repeat(200)}` });
    await formIn(tab).locator('#name').focus();
    await formIn(tab).locator('#bsn').waitFor();
  },
  refused: async (tab, server) => {
    await fillIn(tab, { message: 'Dag' });
    server.routes['/contact/requests'] = saysNo(422, 'refused');
    await send(tab);
    await formIn(tab).locator('#refusal').waitFor();
  },
  'not sent yet': async (tab, server) => {
    server.routes['/contact/requests'] = saysNo(503, 'unavailable', { 'retry-after': '100' });
    await send(tab);
    await button(tab, 'Probeer nu').waitFor();
  },
  failed: async (tab, server) => {
    server.routes['/contact/requests'] = saysNo(500, 'failed');
    for (let presses = 0; presses < 2; presses++) {
      await button(tab, 'Probeer nu').and(tab.locator(':not([aria-disabled])')).click();
      await tab.waitForTimeout(300);
    }
    await button(tab, 'Kopieer mijn tekst').click();
  },
  sent: async (tab, server) => {
    server.routes['/contact/requests'] = saysYes;
    await formIn(tab).locator('#unsent .btn--main').click();
    await numberOf(tab);
  },
};

/** People go from state to state in the first; how each state looks elsewhere is seen by changing the window under it. */
const places: Record<string, Place> = {
  'on a phone of 320 px': { width: 320, height: 640, axe: true },
  'in a column of 245 px': { width: 1024, column: '245px' },
  'at 400 % zoom': { width: 320, height: 256 },
  'on a phone of 390 px': { width: 390 },
  'on a tablet': { width: 900, height: 1100 },
  'on a wide screen': { width: 1200, height: 900, axe: true },
  'on a phone with the colors of one’s own system': { width: 320, height: 640, axe: true, forcedColors: 'active' },
};

test('nobody has to scroll sideways, everything is large enough to tap, and axe finds nothing wrong', async (t) => {
  const { tab, server } = await visit(t, { ...host, viewport: { width: 320, height: 640 } });
  const wrong: string[] = [];
  for (const [state, go] of Object.entries(states)) {
    await go(tab, server);
    wrong.push(...(await lookOverIn(places, tab, 'wijk-contact-form')).map((trouble) => `${state}, ${trouble}`));
  }
  assert.deepEqual(wrong, []);
});

test('axe finds nothing wrong with the form on the pages of the demo, nor with the card', async (t) => {
  for (const [path, body] of [
    ['/contact.html', ''],
    ['/ondersteuning.html', ''],
    ['/gemeente.html', ''],
    ['/page.html', contactForm('to="supporter:samira-bouali"', '')],
  ] as const) {
    // Playwright's own way past the policy of the page: what is looked at stays the same.
    const { tab } = await visit(t, { path, ...(body && { body }), bypassCSP: true });
    await ready(tab);
    assert.deepEqual(await axeFinds(tab, 'wijk-contact-form'), [], path);
  }
});

test('Tab goes through every state and out of it, always in sight, and back the same way', async (t) => {
  const { tab, server } = await visit(t, host);
  const trouble: Record<string, unknown> = {};
  for (const [state, go] of Object.entries(states)) {
    await go(tab, server);
    await tab.waitForTimeout(300);
    const there = await tabThrough(tab, 'before', 'after', 'Tab');
    const back = await tabThrough(tab, 'after', 'before', 'Shift+Tab');
    const seen = [...there, ...back].filter((stop) => stop.trouble.length > 0);
    if (seen.length > 0) trouble[state] = seen;
    assert.deepEqual(
      back.map(({ what }) => what),
      there.map(({ what }) => what).reverse(),
      state,
    );
  }
  assert.deepEqual(trouble, {});
});
