/** Firefox by Puppeteer: one of one's own, or the one that all files of a run share, because starting it takes longer than most journeys. */
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/support/browsers.js';
import { firefoxPreferences } from './engines.js';

/** Where the shared one listens. */
const address = 'E2E_FIREFOX';

async function launchFirefox() {
  const { firefox } = findBrowsers();
  if (!firefox) throw new Error('Firefox was not found; npm test says how to install it.');
  return puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox: firefoxPreferences });
}

const connect = (browserWSEndpoint) => puppeteer.connect({ browserWSEndpoint, protocol: 'webDriverBiDi' });

/** Starts the one to share; gives the environment in which `openFirefox` finds it. It has room for one visitor at a time. */
export async function shareFirefox() {
  if (!findBrowsers().firefox) return { env: {}, stop: () => undefined };
  const browser = await launchFirefox();
  const endpoint = browser.wsEndpoint();
  await browser.disconnect();
  return {
    env: { [address]: endpoint },
    // Whoever has hung up can't close it any more.
    stop: () =>
      connect(endpoint).then(
        (again) => again.close(),
        () => browser.process()?.kill(),
      ),
  };
}

/** A page in a profile of its own, in the shared Firefox if there is one that answers. */
export async function openFirefox() {
  const shared = process.env[address] && (await connect(process.env[address]).catch(() => undefined));
  const browser = shared || (await launchFirefox());
  const context = await browser.createBrowserContext();
  return {
    page: await context.newPage(),
    async close() {
      if (!shared) return browser.close();
      await context.close();
      await browser.disconnect();
    },
  };
}
