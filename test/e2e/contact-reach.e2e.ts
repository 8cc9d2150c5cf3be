/** The form within reach of everyone, in each of its states: small and enlarged screens, fingers, keyboard, screen readers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { button, contactForm, fillIn, formIn, numberOf, ready, saysNo, saysYes, send } from './support/contact-page.ts';
import type { DemoServer } from './support/demo-server.ts';
import { useChromium, type Wish } from './support/finder-page.ts';
import { tabThrough } from './support/keyboard.ts';
import { tooWide } from './support/too-wide.ts';

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

/** Opens every state in turn, and gives what was wrong in each. */
async function inEveryState(
  tab: Page,
  server: DemoServer,
  look: (name: string) => string[] | Promise<string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [state, go] of Object.entries(states)) {
    await go(tab, server);
    wrong.push(...(await tab.evaluate(look, 'wijk-contact-form')).map((trouble) => `${state}: ${trouble}`));
  }
  return wrong;
}

describe('nobody has to scroll sideways', () => {
  const places = {
    'in a column of 245 px': { width: 1024, height: 768, column: '245px' },
    'on a phone of 320 px': { width: 320, height: 640, column: 'none' },
    'at 400 % zoom': { width: 320, height: 256, column: 'none' },
    'on a phone of 390 px': { width: 390, height: 844, column: 'none' },
    'on a tablet': { width: 900, height: 1100, column: 'none' },
    'on a wide screen': { width: 1200, height: 900, column: 'none' },
  };
  for (const [place, { width, height, column }] of Object.entries(places)) {
    test(place, async (t) => {
      const head = `<style>wijk-contact-form { max-width: ${column} }</style>`;
      const { tab, server } = await visit(t, { ...host, head, viewport: { width, height } });
      assert.deepEqual(await inEveryState(tab, server, tooWide), []);
    });
  }
});

test('everything one can tap is at least 24 px high and wide (WCAG 2.5.8)', async (t) => {
  /** A field with a label is as large as the two together; a link within a sentence may be as small as its text. */
  const small = (name: string): string[] =>
    [...document.querySelector(name)!.shadowRoot!.querySelectorAll('a, button, input, textarea, select')].flatMap((each) => {
      const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
      const inSentence =
        each.matches('p a, p .as-link, li a') &&
        [...each.parentElement!.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      return each.checkVisibility() && !each.closest('.away') && width > 0 && !inSentence && (width < 24 || height < 24)
        ? [`“${each.textContent.trim().slice(0, 30)}” is ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    });
  for (const width of [320, 1200]) {
    const { tab, server } = await visit(t, { ...host, viewport: { width, height: 800 } });
    assert.deepEqual(await inEveryState(tab, server, small), []);
  }
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page, with axe on it: what is wrong with an element. */
async function violations(name: string): Promise<string[]> {
  const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
  const found = (await tool.run(name)).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`axe finds nothing wrong in any state (forced colors: ${forcedColors})`, async (t) => {
    for (const width of [320, 1200]) {
      const { tab, server } = await visit(t, { ...host, viewport: { width, height: 800 }, forcedColors });
      await tab.evaluate(axe);
      assert.deepEqual(await inEveryState(tab, server, violations), [], `${width} px`);
    }
  });
}

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
    await tab.evaluate(axe);
    assert.deepEqual(await tab.evaluate(violations, 'wijk-contact-form'), [], path);
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
