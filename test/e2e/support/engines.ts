/**
 * One small driver for three engines, so that the main journey is written once: Chromium by Playwright, Firefox by Puppeteer
 * (WebDriver BiDi), WebKitGTK by WebdriverIO. Selectors are CSS and are looked for in shadow roots too.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Key, remote } from 'webdriverio';
import { findBrowsers } from '../../../scripts/support/browsers.js';
import { startWebKit } from '../../support/engines.js';
import { openFirefox } from '../../support/firefox.js';
import { launch } from './browser.ts';

/** Values that survive the way to the browser and back. */
type Plain = string | number | boolean | null | undefined | Plain[] | { [name: string]: Plain };

interface Hands {
  goto(url: string): Promise<unknown>;
  /** The address in the bar. Unlike a script it needs no answer from a page that is just being left. */
  address(): Promise<string>;
  /** Runs a function in the page; it sees only its arguments. */
  evaluate<T, A extends Plain[]>(inPage: (...values: A) => T, ...values: A): Promise<T>;
  /** Presses one key, with others held: `press('Tab', ['Shift'])`. */
  press(key: KeyName, held?: KeyName[]): Promise<unknown>;
  /** Types text where the focus is. */
  type(text: string): Promise<unknown>;
  clickAt(x: number, y: number): Promise<unknown>;
  close(): Promise<unknown>;
}

export type KeyName =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'Backspace'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'Shift'
  | 'Control';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** A function and its arguments as text: the three drivers each have another way to send more than one along. */
const asText = (inPage: (...values: never[]) => unknown, values: Plain[]): string =>
  `(${String(inPage)})(...${JSON.stringify(values)})`;

async function startChromium(): Promise<Hands> {
  const browser = await launch();
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    address: () => Promise.resolve(page.url()),
    evaluate: (inPage, ...values) => page.evaluate(asText(inPage, values)),
    press: (key, held = []) => page.keyboard.press([...held, key].join('+')),
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
}

async function startFirefox(): Promise<Hands> {
  const { page, close } = await openFirefox();
  return {
    close,
    goto: (url) => page.goto(url),
    // Puppeteer's own `url()` does not see a page come back from the history. A page that is being left gives no answer.
    address: () => page.evaluate(() => location.href).catch(() => 'about:blank'),
    evaluate: (inPage, ...values) => page.evaluate(asText(inPage, values)) as Promise<never>,
    async press(key, held = []) {
      for (const name of held) await page.keyboard.down(name);
      // Its name for this one is the letter itself.
      await page.keyboard.press(key === 'Space' ? ' ' : key);
      for (const name of held) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    clickAt: (x, y) => page.mouse.click(x, y),
  };
}

async function startWebKitGtk(): Promise<Hands> {
  const { webkit } = findBrowsers();
  if (!webkit) throw new Error('WebKit was not found; npm test says how to install it.');
  const { connection, stop } = await startWebKit(webkit);
  const browser = await remote({ ...connection, logLevel: 'error' });
  const codes: Record<KeyName, string> = { ...Key, Control: Key.Ctrl };
  return {
    goto: (url) => browser.url(url),
    address: () => browser.getUrl(),
    evaluate: (inPage, ...values) => browser.execute<never, []>(`return ${asText(inPage, values)}`),
    press: (key, held = []) => browser.keys([...held, key].map((name) => codes[name])),
    type: (text) => browser.keys(text),
    clickAt: (x, y) =>
      browser
        .action('pointer')
        .move({ x: Math.round(x), y: Math.round(y) })
        .down()
        .up()
        .perform(),
    async close() {
      await browser.deleteSession().catch(() => undefined);
      stop();
    },
  };
}

const starters: Record<EngineName, () => Promise<Hands>> = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKitGtk,
};

/** The engines on this machine; a test loops over these. */
export const engines = Object.keys(findBrowsers()) as EngineName[];

/** What stands where, and whether a mouse would reach it there. */
interface Sight {
  x: number;
  y: number;
  text: string;
  onTop: boolean;
}

/** Runs in the page: the first match in the document or any open shadow root, brought into view; where it is and what it says. */
function look(selector: string, text: string): Sight | null {
  const found = (function find(root: ParentNode): Element | undefined {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector) && element.textContent.includes(text) && element.getClientRects().length > 0) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  })(document);
  if (!found) return null;
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x: left, y: top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit: Node | null | undefined = document.elementFromPoint(x, y);
  for (let inner: Element | null | undefined; (inner = (hit as Element | null)?.shadowRoot?.elementFromPoint(x, y));) {
    if (inner === hit) break;
    hit = inner;
  }
  while (hit && hit !== found) hit = hit.parentNode ?? (hit as ShadowRoot).host;
  return { x, y, text: found.textContent.replace(/\s+/g, ' ').trim(), onTop: hit === found };
}

export interface Driver extends Omit<Hands, 'clickAt'> {
  engine: EngineName;
  /** Waits until another page has come, with this path. */
  arrive(path: string): Promise<unknown>;
  /** Waits for a visible match, that contains the text when one is given, and gives all it says. */
  see(selector: string, text?: string): Promise<string>;
  /** Waits for it, until it stands still with nothing above it, and clicks in its middle with the mouse. */
  click(selector: string, text?: string): Promise<void>;
  /** Waits until a function in the page gives something true, and gives that. */
  until<T, A extends Plain[]>(inPage: (...values: A) => T, ...values: A): Promise<NonNullable<T>>;
}

/** Starts an engine with one open page. */
export async function start(engine: EngineName, { patience = 30_000 } = {}): Promise<Driver> {
  const { clickAt, ...hands } = await starters[engine]();

  async function poll<T>(attempt: () => Promise<T>, what: string): Promise<NonNullable<T>> {
    const deadline = Date.now() + patience;
    for (;;) {
      const value = await attempt();
      if (value) return value;
      if (Date.now() > deadline) throw new Error(`${engine}: waited ${String(patience / 1000)} s for ${what}`);
      await wait(50);
    }
  }

  const find = (selector: string, text = '') =>
    poll(() => hands.evaluate(look, selector, text), `${selector}${text && ` with “${text}”`}`);

  return {
    ...hands,
    engine,
    arrive: (path) => poll(async () => new URL(await hands.address()).pathname === path, `the page ${path}`),
    see: async (selector, text) => (await find(selector, text)).text,
    async click(selector, text = '') {
      let before: Sight | null = null;
      const still = async (): Promise<Sight | null> => {
        const now = await hands.evaluate(look, selector, text);
        const moved = now?.x !== before?.x || now?.y !== before?.y;
        before = now;
        return !moved && now?.onTop ? now : null;
      };
      const { x, y } = await poll(still, `${selector}${text && ` with “${text}”`}, still and on top`);
      await clickAt(x, y);
    },
    until: (inPage, ...values) => poll(() => hands.evaluate(inPage, ...values), String(inPage)),
  };
}
