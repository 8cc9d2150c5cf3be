/** How each browser engine is started, for the element tests and the journeys alike. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { end } from '../../scripts/support/run.js';

/**
 * The address bar of Chromium prepares two pages of its own in every new window, which nobody sees and which cost more time than most
 * of our tests. Of two lists of features only the last counts, so what Playwright leaves out stands here too.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning', 'TcpPortRandomizationWin'],
  ...['LensOverlay', 'MediaRouter', 'PaintHolding', 'AimEnabled'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'PreconnectToSearch'],
];

/** Without these Chromium looks for updates and Google's services at every start, too. */
export const chromiumFlags = [
  `--disable-features=${withoutFeatures.join()}`,
  // Chromium refuses its sandbox to root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // /dev/shm is tiny in containers.
  '--disable-dev-shm-usage',
];

/** Firefox's own background traffic, off. */
export const firefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': '',
  'toolkit.telemetry.enabled': false,
};

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Starts WebKitGTK's driver on a screen of its own, which it needs: it has no headless mode.
 * @param {{ driver: string, browser: string }} webkit from findBrowsers()
 * @returns connection options for WebdriverIO, and `stop`
 */
export async function startWebKit({ driver, browser }) {
  const port = await freePort();
  const child = spawn('xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1280x1024x24', driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    // Drawing by the processor: there is no graphics card in a container.
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' },
  });
  const stop = () => end(child);
  process.once('exit', stop);
  const deadline = Date.now() + 30_000;
  while (!(await answers(`http://127.0.0.1:${port}/status`))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      stop();
      throw new Error('WebKitWebDriver did not start within 30 s. Does `xvfb-run WebKitWebDriver --port=4444` run by hand?');
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    stop,
    connection: {
      hostname: '127.0.0.1',
      port,
      capabilities: {
        browserName: 'MiniBrowser',
        // This driver speaks the classic protocol only.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  };
}
