/**
 * Element tests, in the engines that are on this machine. A developer's shortcut:
 *   WTR_ENGINES=chromium npx wtr --watch --files test/elements/offer-finder.test.ts
 */
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './scripts/support/browsers.js';
import { chromiumFlags, firefoxPreferences, startWebKit } from './test/support/engines.js';
import { bundledTests } from './test/support/bundled-tests.js';
import { countReporter } from './test/support/wtr-count.js';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const found = findBrowsers();
const engines = process.env.WTR_ENGINES?.split(',') ?? Object.keys(found);

const launchers = {
  chromium: () => playwrightLauncher({ launchOptions: { executablePath: found.chromium, args: chromiumFlags } }),
  // Playwright drives only a Firefox of its own; Puppeteer the one that people have.
  firefox: () =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        headless: true,
        executablePath: found.firefox,
        extraPrefsFirefox: firefoxPreferences,
      },
    }),
  webkit: async () => webdriverLauncher((await startWebKit(found.webkit)).connection),
};

for (const engine of engines) {
  if (!launchers[engine]) throw new Error(`WTR_ENGINES: ${engine} is none of ${Object.keys(launchers).join(', ')}.`);
  if (!found[engine]) throw new Error(`WTR_ENGINES: ${engine} is not on this machine; npm test says how to install it.`);
}

const files = 'test/elements/**/*.test.ts';

export default {
  files,
  rootDir,
  plugins: [bundledTests({ rootDir, files, conditions: ['wijkwijzer-source'] })],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // One engine after the other: a page without focus passes no focus test.
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '60000' } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(process.env.TEST_COUNTS ? [countReporter(process.env.TEST_COUNTS)] : []),
  ],
};
