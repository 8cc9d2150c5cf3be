/** Within reach of everyone: small and enlarged screens, narrow columns, own text spacing, own colors, right to left, on paper. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ask, demoFeed, finder, loaded, useChromium } from './support/finder-page.ts';
import { lookOver } from './support/look-over.ts';
import { tooWide } from './support/too-wide.ts';

const visit = useChromium();

/** Screens of the finder, each as one gets there from the one before it. */
const screens: Record<string, (tab: Page) => Promise<unknown>> = {
  start: (tab) => tab.locator('.more').click(),
  results: async (tab) => {
    await ask(tab, 'eenzaam');
    await tab.locator('.card').nth(8).waitFor();
  },
  filters: async (tab) => {
    const button = tab.getByRole('button', { name: 'Filters' });
    if (await button.isVisible()) await button.click();
    await tab.locator('.filter:visible').first().waitFor();
    await tab.evaluate(() => {
      for (const details of document.querySelector('wijk-offer-finder')!.shadowRoot!.querySelectorAll('details'))
        details.open = true;
    });
  },
  'results with wishes': async (tab) => {
    for (const name of ['Gratis', 'Loop binnen']) await tab.locator('label:visible', { hasText: name }).first().click();
    await tab.keyboard.press('Escape');
    await tab.locator('.pill').first().waitFor();
    await tab.locator('.keep').first().click();
  },
  offer: async (tab) => {
    await tab.locator('.offer-link').first().click();
    await tab.locator('#offer').waitFor();
  },
  'kept list': async (tab) => {
    await tab.locator('.back').click();
    await tab.getByRole('link', { name: 'Bewaard (1)' }).click();
    await tab.locator('#kept').waitFor();
  },
  danger: async (tab) => {
    await tab.locator('.back').click();
    await ask(tab, 'mijn man slaat mij');
    await tab.locator('.note--danger-words').waitFor();
  },
  empty: async (tab) => {
    await ask(tab, 'xqzwvk');
    await tab.locator('.empty').waitFor();
  },
};

/** Opens every screen in turn, and gives what was wrong on each. */
async function onEveryScreen(tab: Page, look: () => Promise<string[]>): Promise<string[]> {
  await loaded(tab);
  const wrong: string[] = [];
  for (const [screen, go] of Object.entries(screens)) {
    await go(tab);
    wrong.push(...(await look()).map((trouble) => `${screen}: ${trouble}`));
  }
  return wrong;
}

const lookOverFinder = (tab: Page, options?: { withAxe: boolean }) => () => lookOver(tab, 'wijk-offer-finder', options);

describe('nobody has to scroll sideways, and everything is large enough to tap', () => {
  const places = {
    'on a phone of 320 px': { width: 320, height: 640, column: 'none' },
    'at 400 % zoom': { width: 320, height: 256, column: 'none' },
    'in a column of 245 px': { width: 1024, height: 768, column: '245px' },
    'in a column of 500 px': { width: 1024, height: 768, column: '500px' },
    'on a tablet': { width: 768, height: 1024, column: 'none' },
    'on a wide screen': { width: 1920, height: 1080, column: 'none' },
  };
  for (const [place, { width, height, column }] of Object.entries(places)) {
    test(place, async (t) => {
      const { tab } = await visit(t, {
        viewport: { width, height },
        head: `<style>wijk-offer-finder { max-width: ${column} }</style>`,
      });
      assert.deepEqual(await onEveryScreen(tab, lookOverFinder(tab)), []);
    });
  }

  test('where the page runs from right to left, nor where our own text would', async (t) => {
    const { tab } = await visit(t, {
      head: '<script>document.documentElement.dir = "rtl"</script>',
      viewport: { width: 390, height: 800 },
    });
    await loaded(tab);
    assert.equal(await tab.locator('.wijk').getAttribute('dir'), 'ltr', 'Dutch stays Dutch on an Arabic page');
    assert.deepEqual(await onEveryScreen(tab, lookOverFinder(tab)), []);

    // As a language from right to left would set it.
    const arabic = await visit(t, { viewport: { width: 390, height: 800 } });
    await loaded(arabic.tab);
    await arabic.tab.locator('.wijk').evaluate((base) => base.setAttribute('dir', 'rtl'));
    const [icon, field] = [arabic.tab.locator('.search__box svg').first(), arabic.tab.locator('#question')];
    const [iconBox, fieldBox] = [await icon.boundingBox(), await field.boundingBox()];
    assert.ok(iconBox!.x > fieldBox!.x + fieldBox!.width / 2, 'the magnifying glass stands at the right');
    assert.deepEqual(await onEveryScreen(arabic.tab, lookOverFinder(arabic.tab)), []);
  });
});

test('text with wide spacing is never cut off (WCAG 1.4.12)', async (t) => {
  for (const width of [320, 1280]) {
    const { tab } = await visit(t, { viewport: { width, height: 800 } });
    await loaded(tab);
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      const root = document.querySelector('wijk-offer-finder')!.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    const cut = (): string[] =>
      [...document.querySelector('wijk-offer-finder')!.shadowRoot!.querySelectorAll('.wijk *')].flatMap((each) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
        const hides =
          [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip') || textOverflow === 'ellipsis';
        const over = each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
        // A field of one line scrolls under the cursor: what is typed is never out of reach.
        return hides && over && each.checkVisibility() && !each.closest('.vh, svg, select, input')
          ? [`${each.localName}.${each.className} “${each.textContent.trim().slice(0, 30)}” is cut off`]
          : [];
      });
    assert.deepEqual(await onEveryScreen(tab, () => tab.evaluate(cut)), []);
    await loaded(tab);
    assert.deepEqual(await tab.evaluate(tooWide, 'wijk-offer-finder'), []);
  }
});

describe('with the colors of one’s own system', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`(${colorScheme}) marks, buttons and fields can be told from their background`, async (t) => {
      const { tab } = await visit(t, { forcedColors: 'active', colorScheme });
      /** In the page: marks whose shape or sign has the color of what is behind it, and controls without an edge. */
      const invisible = (): string[] => {
        const root = document.querySelector('wijk-offer-finder')!.shadowRoot!;
        const behind = (element: Element | null): string => {
          for (let at = element; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
          }
          return getComputedStyle(document.documentElement).backgroundColor === 'rgba(0, 0, 0, 0)' ? 'canvas' : 'canvas';
        };
        const canvas = document.createElement('p');
        canvas.style.backgroundColor = 'Canvas';
        root.append(canvas);
        const canvasColor = getComputedStyle(canvas).backgroundColor;
        canvas.remove();
        const wrong: string[] = [];
        for (const mark of root.querySelectorAll('.mark')) {
          const ground = behind(mark).replace('canvas', canvasColor);
          const shape = getComputedStyle(mark.querySelector('.mark__shape')!).fill;
          const sign = getComputedStyle(mark.querySelector('.mark__icon')!).stroke;
          if (mark.checkVisibility() && (shape === ground || sign === shape))
            wrong.push(`${mark.parentElement!.className}: mark ${shape}, sign ${sign}, ground ${ground}`);
        }
        for (const control of root.querySelectorAll('.btn, .input, .chip, .route, .check input')) {
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(control);
          const ground = behind(control.parentElement).replace('canvas', canvasColor);
          const edge = parseFloat(borderTopWidth) > 0 && borderTopColor !== ground && borderTopColor !== 'rgba(0, 0, 0, 0)';
          if (
            control.checkVisibility() &&
            !edge &&
            (backgroundColor === ground || backgroundColor === 'rgba(0, 0, 0, 0)') &&
            !control.matches('.btn--quiet')
          )
            wrong.push(`${control.className} has no edge`);
        }
        return [...new Set(wrong)];
      };
      assert.deepEqual(await onEveryScreen(tab, () => tab.evaluate(invisible)), []);
    });
  }

  test('axe finds nothing wrong on any screen', async (t) => {
    const { tab } = await visit(t, { forcedColors: 'active' });
    assert.deepEqual(await onEveryScreen(tab, lookOverFinder(tab, { withAxe: true })), []);
  });
});

describe('on paper', () => {
  const options = { body: `<h1>Gemeente</h1>${finder(demoFeed, 'words="eenzaam"')}` };

  test('the kept list is printed from a frame of its own: names, numbers and times, without the page and without buttons', async (t) => {
    const { tab, thrown } = await visit(t, options);
    for (const at of [0, 1, 2]) await tab.locator('.keep').nth(at).click();
    await tab.getByRole('link', { name: 'Bewaard (3)' }).click();
    const names = await tab.locator('.card__name').allTextContents();
    await tab.evaluate(() => {
      // Printing itself is the browser's; what would be printed is looked at here.
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement) {
          const inner = get!.call(this) as Window;
          inner.print = () => document.documentElement.setAttribute('data-printed', '');
          return inner;
        },
      });
    });
    await tab.emulateMedia({ media: 'print' });
    await tab.locator('.no-print').first().waitFor({ state: 'hidden' });
    await tab.emulateMedia({ media: 'screen' });
    await tab.getByRole('button', { name: 'Print de lijst' }).click();
    await tab.locator('html[data-printed]').waitFor({ state: 'attached' });
    await tab.emulateMedia({ media: 'print' });
    const paper = tab.frameLocator('.print-frame');
    assert.deepEqual(await paper.locator('.card__name').allTextContents(), names);
    assert.match((await paper.locator('body').locator('.kept').textContent())!, /Gemaakt op/);
    const left = await paper
      .locator('.kept')
      .evaluate((list) =>
        [...list.querySelectorAll('button, .no-print')]
          .filter((each) => each.checkVisibility())
          .map(({ className }) => className),
      );
    assert.deepEqual(left, [], 'what is only for a screen takes no paper');
    const style = await paper
      .locator('.card__name')
      .first()
      .evaluate((name) => getComputedStyle(name).fontWeight);
    assert.ok(Number(style) >= 600, 'the style sheets came along');
    assert.deepEqual(thrown, []);
  });

  test('the offer shows its number and address as text', async (t) => {
    const { tab } = await visit(t, options);
    await tab.locator('.offer-link').first().click();
    await tab.emulateMedia({ media: 'print' });
    assert.equal(await tab.locator('.only-print').first().isVisible(), true);
    assert.match((await tab.locator('.only-print').first().textContent())!, /\d{3}-\d{7}/);
    assert.deepEqual(await tab.locator('.btn:visible').allTextContents(), []);
  });
});
