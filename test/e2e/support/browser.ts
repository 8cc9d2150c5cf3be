/** Chromium for the journeys, by Playwright: whatever a journey needs that only one engine can show (CSP, network, emulation). */
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { findBrowsers } from '../../../scripts/support/browsers.js';
import { chromiumFlags } from '../../support/engines.js';

/** Starts the system's Chromium. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error('Chromium was not found; npm test says how to install it.');
  return chromium.launch({ executablePath, ...options, args: [...chromiumFlags, ...(options.args ?? [])] });
}

export interface Console {
  /** All that was said, as `warning: …`, `error: …`, `log: …`. */
  messages: string[];
  /** Exceptions that nobody caught. */
  thrown: string[];
}

/** Keeps what a page says on its console from now on; refusals by a CSP are among it. */
export function readConsole(page: Page): Console {
  const heard: Console = { messages: [], thrown: [] };
  page.on('console', (message) => heard.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.thrown.push(error.message));
  return heard;
}
