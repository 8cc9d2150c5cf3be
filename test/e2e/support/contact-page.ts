/** The contact form as a resident uses it, and the receiver that stands behind it. */
import { request as onward } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { temporaryFolder, type Values } from '../../packages/receiver/support/configuration.ts';
import { main } from '../../../packages/receiver/src/main.ts';
import { commandFor } from '../../packages/receiver/support/processes.ts';
import { running, type Running } from '../../packages/receiver/support/receivers.ts';
import { json, type DemoServer, type Route } from './demo-server.ts';
import type { Driver } from './engines.ts';
import { demoFeed } from './finder-page.ts';

export const phone = '0612345678';
export const message = 'Ik zorg voor mijn man & kom er niet meer uit.';

interface Person {
  id: string;
  name: string | { nl: string };
  email?: string;
  responseWorkingDays?: number;
}
const feed = JSON.parse(readFileSync(new URL('../../../demo/feeds/lindewaard.json', import.meta.url), 'utf8')) as {
  publisher: Person;
  supporters: Person[];
};
const placeOf = ({ name, email, responseWorkingDays }: Person): Values => ({
  name: typeof name === 'string' ? name : name.nl,
  email,
  responseWorkingDays,
});

/** Who gets mail in the demo. */
const places = {
  desk: placeOf(feed.publisher),
  supporters: Object.fromEntries(feed.supporters.filter(({ email }) => email).map((each) => [each.id, placeOf(each)])),
};

export interface Receiving extends Running {
  /** The receiver's own command line, on its database; in this process, because a process of its own takes half a second each time. */
  command: (...words: string[]) => Promise<{ code: number; out: string }>;
  /** Everything that it holds, without content. */
  list: () => Promise<{ reference: string; deliveries: { recipient: string }[] }[]>;
}

/** Passes a request on to the receiver, as the proxy of a website does. */
const passOn =
  (to: string): Route =>
  (request, response) => {
    const { method, headers } = request;
    const outgoing = onward(new URL('/requests', to), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    request.pipe(outgoing);
  };

/** A receiver with its mailbox for the pages of a server, at /contact/requests. */
export async function receiveFor(t: TestContext, server: DemoServer, changes: Values = {}): Promise<Receiving> {
  const folder = temporaryFolder();
  const values = {
    ...places,
    database: join(folder, 'receiver.sqlite'),
    allowedOrigins: [server.url],
    // A test types faster than a person; that this is noticed has a test of its own.
    minimumMilliseconds: 0,
    ...changes,
  };
  const receiver = await running(t, values);
  server.routes['/contact/requests'] = passOn(receiver.url);
  const { args, env } = commandFor(folder, values);
  const config = args.slice(args.indexOf('--config'));
  const command = async (...words: string[]) => {
    let out = '';
    const print = (text: string): unknown => (out += text);
    const code = await main([...words, ...config], env, { print, complain: print });
    return { code, out };
  };
  return {
    ...receiver,
    command,
    list: async () => JSON.parse((await command('list', '--json')).out) as Awaited<ReturnType<Receiving['list']>>,
  };
}

/** All that a form needs to be one. */
export const privacy =
  'controller="Gemeente Lindewaard" purpose="om u te helpen" retention-days="30" privacy-url="/privacy.html"';

export const contactForm = (attributes = '', endpoint = '/contact/requests', inside = ''): string =>
  `<wijk-contact-form feed="${demoFeed}" ${endpoint ? `endpoint="${endpoint}"` : ''} ${privacy} ${attributes}>
    <p id="fallback">Bel de wijkbalie: 000-1234500</p>${inside}</wijk-contact-form>`;

export const formIn = (tab: Page): Locator => tab.locator('wijk-contact-form');
export const field = (tab: Page, label: string): Locator => formIn(tab).getByLabel(label, { exact: true });
export const button = (tab: Page, name: string | RegExp): Locator => formIn(tab).getByRole('button', { name });

/** What a form asks at least. */
export async function fillIn(tab: Page, given: { name?: string; phone?: string; message?: string } = {}): Promise<void> {
  await formIn(tab)
    .locator('#name')
    .fill(given.name ?? 'Ans');
  await formIn(tab)
    .locator('#phone')
    .fill(given.phone ?? phone);
  await formIn(tab)
    .locator('#message')
    .fill(given.message ?? message);
}

export const send = (tab: Page): Promise<void> => button(tab, 'Verstuur').click();

/** Waits for the number, and gives it. */
export async function numberOf(tab: Page): Promise<string> {
  await formIn(tab).getByRole('heading', { name: 'Uw bericht is aangekomen' }).waitFor();
  return (await formIn(tab).locator('.done__number').innerText()).trim();
}

/** All that the form says, on one line. */
export const said = async (tab: Page): Promise<string> =>
  (await formIn(tab).locator('.wijk').innerText()).replace(/\s+/g, ' ').trim();

/** In the page: all the places where a page could leave behind what was typed, as text. */
export async function traces(): Promise<string> {
  const databases = await indexedDB.databases();
  return JSON.stringify([
    location.href,
    history.state,
    document.title,
    document.cookie,
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    databases,
    window.name,
    performance.getEntries().map(({ name }) => name),
    document.documentElement.outerHTML,
  ]);
}

/** In the page: what has the focus, by its label or text. */
function focusedWords(selector: string): string | false {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(selector) ? (at.closest('label') ?? at).textContent.replace(/\s+/g, ' ').trim() : false;
}

/** Presses Tab until what has the focus fits, and says these words. */
export async function tabToWords(driver: Driver, selector: string, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await driver.press('Tab');
    const found = await driver.evaluate(focusedWords, selector);
    if (found && found.includes(words)) return;
  }
  throw new Error(`${driver.engine}: 120 times Tab did not lead to ${selector} with “${words}”`);
}

/** As a hand does: the driver of WebKit loses the second of two same letters when it gets the whole word. */
export async function typeSlowly(driver: Driver, words: string): Promise<void> {
  for (const letter of words) await driver.type(letter);
}

/** Until every element on the page shows something else than “Even zoeken…”. */
export async function ready(tab: Page): Promise<void> {
  await formIn(tab).locator('.wijk:not(:has(.loading))').waitFor();
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot?.querySelector('.loading')),
  );
}

/** An answer as the receiver gives it when it refuses, or can't. */
export const saysNo = (status: number, code: string, headers: Record<string, string> = {}, more: object = {}): Route =>
  json(
    { type: 'about:blank', title: 'Dat gaat niet.', status, code, ...more },
    { 'content-type': 'application/problem+json', ...headers },
    status,
  );

/** An answer as the receiver gives it when it has the request: always the same one, for whoever looks at the screen alone. */
export const saysYes: Route = json(
  {
    reference: 'K7FM-2RXD',
    deliveredTo: { kind: 'addressee', name: 'Samira Bouali' },
    responseWorkingDays: 2,
    retentionDays: 30,
    receivedAt: '2026-11-24T09:30:00Z',
  },
  {},
  201,
);
