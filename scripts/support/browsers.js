/**
 * Where the browsers for the tests are. Nothing is downloaded: they come from the system's own packages.
 * CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH and MINIBROWSER_PATH say where when they are in an unusual place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { windows } from './run.js';
import { installSystemPackages } from './system-packages.js';

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, windows ? `${name}.exe` : name)))
    .filter((path) => existsSync(path) && !path.includes('node_modules'));

const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(Boolean);
const inPrograms = (path) => (windows ? programFiles.map((folder) => join(folder, path)) : []);

/** Does the program really start? Ubuntu's `chromium` may be a stub that only tells how to install a snap. */
const starts = (path) =>
  windows || process.platform === 'darwin' || spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

const isThere = (path) => Boolean(path) && existsSync(path);
const first = (...candidates) => candidates.flat().find((path) => isThere(path) && starts(path));

/** @returns {{ chromium?: string, firefox?: string, webkit?: { driver: string, browser: string } }} */
export function findBrowsers() {
  const { CHROME_PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH, MINIBROWSER_PATH } = process.env;
  const chromium = first(
    CHROME_PATH,
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    inPrograms('Google/Chrome/Application/chrome.exe'),
    inPrograms('Microsoft/Edge/Application/msedge.exe'),
  );
  const firefox = first(
    FIREFOX_PATH,
    onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    inPrograms('Mozilla Firefox/firefox.exe'),
  );
  // WebKit needs four parts: the driver, the small browser it drives, and a screen to draw on (Xvfb with its key, xauth).
  const driver = [WEBKIT_DRIVER_PATH, ...onPath(['WebKitWebDriver'])].find(isThere);
  const browser = [MINIBROWSER_PATH, ...miniBrowsers()].find(isThere);
  const screen = onPath(['xvfb-run']).length > 0 && onPath(['xauth']).length > 0;
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(driver && browser && screen && { webkit: { driver, browser } }),
  };
}

/** Debian keeps it in a folder per architecture, Fedora in libexec; 4.1 is the version that the driver is tried with. */
const miniBrowsers = () => {
  const folders = ['/usr/libexec', '/usr/lib64', '/usr/lib', ...onDisk('/usr/lib').filter((path) => path.includes('-linux-'))];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')));
};
const onDisk = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);

const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'] };
const labels = { chromium: 'Chromium or Chrome', firefox: 'Firefox', webkit: 'WebKit (webkit2gtk-driver, xvfb, xauth)' };

function adviceForChromium() {
  const ubuntu = existsSync('/etc/os-release') && /^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (ubuntu) return 'On Ubuntu: sudo snap install chromium, or install Google Chrome; then run this again.';
  if (windows || process.platform === 'darwin')
    return 'Install Google Chrome, or set CHROME_PATH to a Chromium; then run this again.';
  return 'Install Chromium, or set CHROME_PATH to it; then run this again.';
}

/**
 * Finds the browsers, installing what is missing where that is possible.
 * @returns the browsers, and per missing engine a sentence
 */
export async function provideBrowsers() {
  let browsers = findBrowsers();
  const isMissing = (engine) => !browsers[engine];
  if (Object.keys(packages).some(isMissing)) {
    await installSystemPackages(
      Object.keys(packages)
        .filter(isMissing)
        .flatMap((engine) => packages[engine]),
    );
    browsers = findBrowsers();
  }
  const missing = Object.keys(packages)
    .filter(isMissing)
    .map((engine) => `${labels[engine]} was not found.${engine === 'chromium' ? ` ${adviceForChromium()}` : ''}`);
  return { browsers, missing };
}
