/** A good guest: works on whatever page it is put, and changes nothing there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, builtFiles, demoFeed, finder, hostPage, loaded, script, useChromium, type Visit } from './support/finder-page.ts';

const visit = useChromium();

/** The finder answers a question and opens an offer, and nothing broke meanwhile. */
async function expectUseful({ tab, thrown }: Visit, where: Page | ReturnType<Page['frameLocator']> = tab): Promise<void> {
  await where.locator('#question').fill('eenzaam');
  const first = where.locator('.offer-link').first();
  const name = await first.textContent();
  await first.click();
  assert.equal((await where.locator('#offer').textContent())!.trim(), name!.trim());
  await where.locator('.back').click();
  await where.locator('.card').first().waitFor();
  assert.deepEqual(thrown, []);
}

describe('the script', () => {
  const twice = {
    'by two lines': script,
    'by two lines with different versions': '<script type="module" src="/wijkwijzer/wijkwijzer.js?v=2"></script>',
    'beside an older copy elsewhere': '<script type="module" src="/older/wijkwijzer.js"></script>',
  };
  for (const [how, head] of Object.entries(twice)) {
    test(`loaded twice, ${how}, works as one`, async (t) => {
      const visited = await visit(t, { head, routes: builtFiles('/older/') });
      await expectUseful(visited);
      const warnings = visited.messages.filter((message) => message.includes('Wijkwijzer:'));
      assert.deepEqual(warnings, how === 'by two lines' ? [] : ['warning: Wijkwijzer: this page loads the script twice.']);
      assert.equal(await visited.tab.locator('wijk-offer-finder .wijk').count(), 1);
    });
  }

  test('that comes late finds the element that is already there, its properties too', async (t) => {
    const body = `${finder('')}<script>
      const early = document.querySelector('wijk-offer-finder');
      early.feed = '${demoFeed}';
      early.words = 'eenzaam';
    </script>`;
    const { tab } = await visit(t, { body });
    await tab.locator('.card').first().waitFor();
    assert.equal(await tab.locator('#question').inputValue(), 'eenzaam');
  });
});

describe('the element', () => {
  test('keeps its work when it is moved, and comes back when it is removed and put back', async (t) => {
    const { tab, server, thrown } = await visit(t, { body: `<main>${finder()}</main><aside></aside>` });
    await loaded(tab);
    await ask(tab, 'eenzaam');
    await tab.evaluate(() => document.querySelector('aside')!.append(document.querySelector('wijk-offer-finder')!));
    await tab.locator('aside .card').first().waitFor();
    assert.equal(await tab.locator('#question').inputValue(), 'eenzaam');

    await tab.evaluate(async () => {
      const element = document.querySelector('wijk-offer-finder')!;
      element.remove();
      await new Promise((done) => setTimeout(done, 100));
      document.querySelector('main')!.append(element);
    });
    await tab.locator('main .card').first().waitFor();
    assert.equal(server.requests.filter((request) => request === `GET ${demoFeed}`).length, 1);
    assert.deepEqual(thrown, []);
  });

  test('lives through the swaps of htmx and Turbo', async (t) => {
    const visited = await visit(t, { body: `<main>${finder()}</main>` });
    const { tab, server } = visited;
    await loaded(tab);
    for (let swap = 0; swap < 3; swap++) {
      await ask(tab, 'eenzaam');
      await tab.evaluate(() => {
        const main = document.querySelector('main')!;
        const html = main.innerHTML;
        main.innerHTML = '<p>Even geduld</p>';
        main.innerHTML = html;
      });
      await loaded(tab);
    }
    // Turbo keeps a copy of the page, and shows that copy at Back.
    await tab.evaluate(() => {
      const copy = document.body.cloneNode(true);
      document.body.replaceWith(copy);
    });
    await expectUseful(visited);
    assert.equal(server.requests.filter((request) => request === `GET ${demoFeed}`).length, 1, 'one feed for all of them');
    assert.deepEqual(visited.messages, []);
  });

  test('follows the language of the page', async (t) => {
    const { tab } = await visit(t);
    await loaded(tab);
    const lang = (value: string): Promise<void> =>
      tab.evaluate((language) => document.documentElement.setAttribute('lang', language), value);
    await lang('en-GB');
    await tab.getByRole('heading', { name: 'Five ways to help' }).waitFor();
    await lang('fy');
    await tab.getByLabel('Waar zoekt u hulp bij?').waitFor();
    await lang('nl');
    await ask(tab, 'eenzaam');
    assert.match((await tab.locator('#results').textContent())!, /mogelijkheden/);
  });

  const mounts = process.env.SOAK === '1' ? 500 : 40;
  test(`leaves no node, listener or document behind after ${mounts} visits`, { timeout: 600_000 }, async (t) => {
    const { tab } = await visit(t, { body: '<main></main>' });
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Performance.enable');
    const mount = (times: number): Promise<void> =>
      tab.evaluate(
        async ([count, feed]) => {
          const until = async (there: () => unknown): Promise<void> => {
            while (!there()) await new Promise((done) => setTimeout(done, 5));
          };
          await customElements.whenDefined('wijk-offer-finder');
          for (let at = 0; at < count; at++) {
            const element = document.createElement('wijk-offer-finder');
            element.feed = feed;
            document.querySelector('main')!.append(element);
            const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
            await until(() => find('.need'));
            element.words = 'eenzaam';
            await until(() => find('.offer-link'));
            // In idle time, which a busy machine may have late: else its templates would be counted as growth.
            await until(() => find('.filter'));
            find('.keep')!.click();
            find('.offer-link')!.click();
            await until(() => find('#offer'));
            element.remove();
            history.replaceState(null, '', '/page.html');
          }
        },
        [times, demoFeed] as const,
      );
    const count = async (): Promise<Record<string, number>> => {
      for (let round = 0; round < 3; round++) {
        await devtools.send('HeapProfiler.collectGarbage');
        await tab.waitForTimeout(200);
      }
      const { metrics } = await devtools.send('Performance.getMetrics');
      const wanted = ['Nodes', 'JSEventListeners', 'Documents', 'JSHeapUsedSize'];
      return Object.fromEntries(metrics.filter(({ name }) => wanted.includes(name)).map(({ name, value }) => [name, value]));
    };
    await mount(10);
    const before = await count();
    await mount(mounts);
    const after = await count();
    const grown = (name: string): number => after[name]! - before[name]!;
    t.diagnostic(
      `grown: ${Object.keys(after)
        .map((name) => `${name} ${grown(name)}`)
        .join(', ')}`,
    );
    // A single visit makes hundreds of nodes and tens of listeners.
    assert.ok(grown('Nodes') < 100, `${grown('Nodes')} nodes more`);
    assert.ok(grown('JSEventListeners') < 20, `${grown('JSEventListeners')} listeners more`);
    assert.ok(grown('Documents') <= 0, `${grown('Documents')} documents more`);
    assert.ok(grown('JSHeapUsedSize') < 2e6, `${grown('JSHeapUsedSize')} bytes more`);
  });
});

/** In the page: all that a guest could change of it. */
function lookAround() {
  const all = (element: Element): string => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  };
  const { scrollBehavior, overflow, fontSize, color, backgroundColor, margin } = getComputedStyle(document.documentElement);
  return {
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    prototypes: [Array, Object, String, Promise, Element, HTMLElement, Node, EventTarget, ShadowRoot].map((type) =>
      Object.getOwnPropertyNames(type.prototype).join(' '),
    ),
    styles: [...document.querySelectorAll('header, header *, footer, footer *')].map(all),
    root: [scrollBehavior, overflow, fontSize, color, backgroundColor, margin],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    head: [...document.head.children].filter(({ id }) => id !== 'ours').map(({ outerHTML }) => outerHTML),
    attributes: [document.documentElement, document.body].map((element) => element.getAttributeNames().join(' ')),
    children: [...document.body.children].map(({ localName }) => localName),
    title: document.title,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.id,
    storage: localStorage.length + sessionStorage.length + document.cookie.length,
  };
}

const header = `<style>p, a, h2, li { color: rgb(1, 2, 3); font-style: italic }</style>
  <header><h2>Gemeente</h2><p>Welkom, <a href="#">lees meer</a></p><input id="zoek" value="paspoort"></header>`;
const footer = '<footer><ul><li>Adres</li></ul><button>Sluit</button></footer>';

describe('the page around it', () => {
  test('stays as it was: globals, prototypes, styles, title, scroll, focus and storage', async (t) => {
    const { tab, thrown } = await visit(t, {
      bare: true,
      body: `${header}<br>${finder()}${footer}`,
      viewport: { width: 1000, height: 150 },
    });
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#zoek')!.focus();
      scrollTo(0, 40);
    });
    const { globals, ...before } = await tab.evaluate(lookAround);
    await tab.evaluate(() => {
      const ours = document.createElement('script');
      Object.assign(ours, { id: 'ours', type: 'module', src: '/wijkwijzer/wijkwijzer.js' });
      document.head.append(ours);
    });
    await loaded(tab);
    const { globals: globalsNow, ...now } = await tab.evaluate(lookAround);
    assert.deepEqual(now, before);

    await tab.locator('#question').fill('eenzaam');
    await tab.locator('.offer-link').first().click();
    await tab.locator('#offer').waitFor();
    await tab.locator('#zoek').focus();
    const { globals: globalsLater, ...later } = await tab.evaluate(lookAround);
    assert.deepEqual({ ...later, scroll: before.scroll }, before);
    assert.deepEqual(thrown, []);
    assert.deepEqual(
      [...globalsNow, ...globalsLater].filter((name) => !globals.includes(name)),
      [],
    );
  });

  test('may have its own ideas of the root size; our text is 17 px or more, as without them', async (t) => {
    /** In the page: how large running text is, and the smallest text there is. */
    const sizes = (): { running: number; smallest: number } => {
      const root = document.querySelector('wijk-offer-finder')!.shadowRoot!;
      const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      const texts = [...root.querySelectorAll('.wijk *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim()),
      );
      return { running: size(root.querySelector('.wijk')!), smallest: Math.min(...texts.map(size)) };
    };
    const found: { running: number; smallest: number }[] = [];
    const roots = [
      '',
      'html { font-size: 62.5% } body { font-size: 1.4rem }',
      'html { font-size: 10px }',
      'body { font: 12px/1 serif }',
    ];
    for (const style of roots) {
      const { tab } = await visit(t, { head: `<style>${style}</style>` });
      await loaded(tab);
      await ask(tab, 'eenzaam');
      found.push(await tab.evaluate(sizes));
    }
    for (const { running, smallest } of found) {
      assert.ok(running >= 17, `running text of ${running} px`);
      assert.ok(smallest >= 14, `text of ${smallest} px`);
    }
  });

  test('may reset everything, as Tailwind and normalize do; we look the same', async (t) => {
    /** In the page: where everything in the finder is and how large. */
    const boxes = (): string[] => {
      const element = document.querySelector('wijk-offer-finder')!;
      const { top } = element.getBoundingClientRect();
      return [...element.shadowRoot!.querySelectorAll('.wijk *')].map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return `${each.localName}.${each.getAttribute('class') ?? ''} ${[x, y - top, width, height].map(Math.round).join(' ')}`;
      });
    };
    const preflight = `*, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
      h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit } ol, ul { list-style: none }
      a { color: inherit; text-decoration: inherit } img, svg { display: block; vertical-align: middle; max-width: 100% }
      button, input, select { font: inherit; color: inherit; background: transparent; border-radius: 0; appearance: none }
      :focus { outline: none !important } [hidden] { display: none !important }`;
    const shown: string[][] = [];
    for (const style of ['', preflight]) {
      const { tab } = await visit(t, {
        head: `<style>body { margin: 0; font: 16px/1.5 sans-serif } ${style}</style>`,
        body: `<div>${finder(demoFeed, 'words="eenzaam"')}</div>`,
      });
      await tab.locator('.card').nth(11).waitFor();
      shown.push(await tab.evaluate(boxes));
    }
    const [alone = [], reset = []] = shown;
    assert.equal(reset.length, alone.length);
    assert.deepEqual(reset.filter((box, at) => box !== alone[at]).slice(0, 5), []);
  });

  test('may dress its own text in ways that would spoil ours', async (t) => {
    const spoiling = {
      'text-transform': 'uppercase',
      'letter-spacing': '3px',
      'word-spacing': '9px',
      'text-indent': '20px',
      'text-align': 'center',
      'text-shadow': 'rgb(255, 0, 0) 1px 1px 0px',
      'font-style': 'italic',
      'font-weight': '700',
      'font-variant-caps': 'small-caps',
      'white-space-collapse': 'preserve',
      'text-wrap-mode': 'nowrap',
      'line-height': '10px',
      cursor: 'crosshair',
    };
    const rules = Object.entries(spoiling).map(([name, value]) => `${name}: ${value}`);
    const { tab } = await visit(t, { head: `<style>body { ${rules.join('; ')} }</style>` });
    await loaded(tab);
    const spoiled = await tab
      .locator('.need')
      .first()
      .evaluate((element, wrong) => {
        const style = getComputedStyle(element);
        return Object.entries(wrong).flatMap(([name, value]) => (style.getPropertyValue(name) === value ? name : []));
      }, spoiling);
    assert.deepEqual(spoiled, []);
  });

  const pollutions = {
    'Prototype.js': `Array.prototype.each = function () {}; Array.prototype.toJSON = function () { return '[]'; };
      Object.prototype.toJSON = undefined; String.prototype.toJSON = function () { return '"' + this + '"'; };
      Function.prototype.bind = function (to) { const self = this; return (...given) => self.apply(to, given); };`,
    'enumerable additions': `Object.prototype.extend = function () {}; Array.prototype.foo = 'foo'; Object.prototype.length = 3;`,
    'a recorder around attachShadow': `const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (given) { return attach.call(this, given); };
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...given) { return listen.apply(this, given); };
      const ask = fetch; globalThis.fetch = (...given) => ask(...given);`,
    'old polyfills': `delete globalThis.requestIdleCallback; delete Array.prototype.toSorted; delete URL.canParse;
      globalThis.Promise = class extends Promise {}; globalThis.process = { env: {} }; globalThis.module = {}; globalThis.define = () => {};
      define.amd = {};`,
  };
  for (const [what, lines] of Object.entries(pollutions)) {
    test(`may carry ${what}`, async (t) => {
      const visited = await visit(t, { head: `<script>${lines}</script>` });
      await expectUseful(visited);
      await visited.tab.reload();
      await visited.tab.locator('.card').first().waitFor();
    });
  }

  test('may be a sandboxed frame', async (t) => {
    const visited = await visit(t, {
      bare: true,
      body: '<iframe sandbox="allow-scripts" src="/inside.html" width="900" height="700"></iframe>',
      routes: { '/inside.html': hostPage() },
    });
    await expectUseful(visited, visited.tab.frameLocator('iframe'));
    assert.deepEqual(
      visited.messages.filter((message) => message.includes('Wijkwijzer:')),
      [],
    );
  });

  test('may hold two finders that do not disturb each other', async (t) => {
    const { tab, messages } = await visit(t, { body: `${finder()}${finder(demoFeed, 'id="second" url-state="none"')}` });
    const [one, two] = [tab.locator('wijk-offer-finder').first(), tab.locator('#second')];
    await one.locator('#question').fill('eenzaam');
    await two.locator('#question').fill('rollator');
    await two.locator('.card').first().waitFor();
    assert.match((await one.locator('#results').textContent())!, /eenzaam/);
    assert.match((await two.locator('#results').textContent())!, /rollator/);
    await one.locator('.keep').first().click();
    await two.getByText('Bewaard (1)').waitFor();
    assert.deepEqual(messages, []);
  });
});
