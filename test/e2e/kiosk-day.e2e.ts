/** A day at the library on a clock that runs ahead: refreshed, used, wiped, sent, without a network for a while, and as steady as in the morning. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { contactForm, saysYes } from './support/contact-page.ts';
import { json, type Route } from './support/demo-server.ts';
import { demoFeed, finder, useChromium } from './support/finder-page.ts';
import { again, atStart, kiosk, kioskIn, upright, warning, wiped } from './support/kiosk-page.ts';

const visit = useChromium();
const soak = process.env.SOAK === '1';
/** Of a day: 288 times the feed, 480 visitors, 200 messages. */
const share = soak ? 1 : 0.075;
const refreshes = Math.round(288 * share);
const resets = Math.round(480 * share);
const messages = Math.round(200 * share);

interface Count {
  heap: number;
  nodes: number;
  listeners: number;
  timers: number;
}

type Timed = typeof globalThis & { timers: Set<unknown> };

/** In the page, before its own scripts: keeps the timers that still run. */
function watchTimers(): void {
  const timers = ((globalThis as Timed).timers = new Set<unknown>());
  const { setTimeout: once, setInterval: often, clearTimeout: stop, clearInterval: stopOften } = globalThis;
  const timed =
    (begin: typeof once | typeof often, isOnce: boolean) =>
    (act: () => void, ...rest: [number?]): unknown => {
      const name: unknown = begin(
        () => {
          if (isOnce) timers.delete(name);
          act();
        },
        ...rest,
      );
      timers.add(name);
      return name;
    };
  const ended =
    (end: typeof stop) =>
    (name: never): void => {
      timers.delete(name);
      end(name);
    };
  const watched = [timed(once, true), timed(often, false), ended(stop), ended(stopOften)];
  const names = ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'];
  Object.assign(globalThis, Object.fromEntries(names.map((name, at) => [name, watched[at]])));
}

/** After a collection of garbage, at the first screen: each visitor leaves a page of the same process, so its heap can be compared. */
async function count(tab: Page, session: CDPSession): Promise<Count> {
  const timers = await tab.evaluate(() => (globalThis as Timed).timers.size);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)!.value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), timers };
}

/** Bytes a cycle, by the line that fits best. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return over / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}

const feed = (changes: object): Route =>
  json({
    version: '1',
    title: 'Hulp',
    updated: '2026-11-20',
    publisher: { name: 'Wijkbalie', phone: '000-1234500' },
    needs: [{ id: 'geld', text: 'Ik kom niet rond' }],
    offers: [{ id: 'a', name: 'Koffie', needs: ['geld'] }],
    ...changes,
  });

/** Lets the clock run, minute by minute, each as long as the network needs: a minute that jumps by is no answer for a minute. */
async function run(tab: Page, minutes: number): Promise<void> {
  const waiting = new Set<unknown>();
  const more = (request: unknown): unknown => waiting.add(request);
  const less = (request: unknown): unknown => waiting.delete(request);
  // Of a page that is left nobody hears how its requests end.
  const none = (): void => waiting.clear();
  tab.on('request', more).on('requestfinished', less).on('requestfailed', less).on('framenavigated', none);
  for (let minute = 0; minute < minutes; minute++) {
    await tab.clock.runFor(60_000);
    for (const end = Date.now() + 30_000; waiting.size > 0 && Date.now() < end;) await tab.waitForTimeout(10);
  }
  tab.off('request', more).off('requestfinished', less).off('requestfailed', less).off('framenavigated', none);
}

test(
  `${resets} visitors, ${messages} messages and ${refreshes} refreshes leave the screen as steady as it was`,
  { timeout: 3_000_000 },
  async (t) => {
    let asked = 0;
    let sent = 0;
    const tiny = feed({});
    const { tab, server, thrown } = await visit(t, {
      body: kiosk(finder() + contactForm('to="desk"')),
      viewport: upright,
      routes: {
        [demoFeed]: (...all) => (asked++, tiny(...all)),
        '/contact/requests': (...all) => (sent++, saysYes(...all)),
      },
    });
    await tab.clock.install();
    await tab.addInitScript(watchTimers);
    await tab.reload();
    await atStart(tab);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable');
    const counts: Count[] = [];
    for (let visitor = 0; visitor < resets; visitor++) {
      await tab.locator('#question').fill('koffie');
      await tab.locator('.card').first().waitFor();
      // Evenly over the day.
      if (Math.floor(((visitor + 1) * messages) / resets) > Math.floor((visitor * messages) / resets)) {
        await tab.locator('#name').fill('Ans');
        await tab.locator('#phone').fill('0612345678');
        await tab.locator('#message').fill('Wilt u mij bellen?');
        await tab.clock.runFor(6_000);
        await tab.getByRole('button', { name: 'Verstuur' }).click();
        await tab.clock.runFor(1_000);
        await tab.getByRole('heading', { name: 'Uw bericht is aangekomen' }).waitFor();
      }
      // Some begin anew themselves, most walk away.
      if (visitor % 4 === 0) await wiped(tab, () => again(tab).click());
      else
        await wiped(tab, async () => {
          await tab.clock.runFor(130_000);
          await tab.clock.runFor(40_000);
        });
      counts.push(await count(tab, session));
    }
    assert.equal(sent, messages, 'each message once');

    const before = asked;
    for (let times = 0; times < refreshes; times++) {
      await run(tab, 5);
      await atStart(tab);
    }
    const asks = asked - before;
    counts.push(await count(tab, session));
    t.diagnostic(
      `${asked} times the feed, of which ${asks} by itself; heap ${String(Math.round(counts.at(-1)!.heap / 1000))} kB`,
    );
    assert.ok(asks >= refreshes * 0.9, `${asks} refreshes of ${refreshes}`);

    const last = counts.slice(-Math.min(200, Math.floor(counts.length * 0.6)));
    const grows = slope(last.map(({ heap }) => heap));
    t.diagnostic(`heap ${grows.toFixed(0)} bytes a cycle over the last ${String(last.length)}`);
    const first = counts[2]!;
    const end = counts.at(-1)!;
    assert.ok(grows < (soak ? 1_000 : 10_000), `the heap grows by ${grows.toFixed(0)} bytes a visitor`);
    assert.ok(end.nodes <= first.nodes * 1.2 + 100, `${end.nodes} nodes, ${first.nodes} in the morning`);
    assert.ok(end.listeners <= first.listeners * 1.2 + 20, `${end.listeners} listeners, ${first.listeners} in the morning`);
    assert.ok(end.timers <= first.timers, `${end.timers} timers, ${first.timers} in the morning`);
    t.diagnostic(
      `nodes ${first.nodes} → ${end.nodes}, listeners ${first.listeners} → ${end.listeners}, timers ${first.timers} → ${end.timers}`,
    );
    assert.deepEqual(thrown, []);
    assert.ok(server.requests.length > 0);
  },
);

test('a feed that changed comes in while nobody is there, and never under the hands of a visitor', async (t) => {
  const { tab, server } = await visit(t, { body: kiosk(), viewport: upright, routes: { [demoFeed]: feed({}) } });
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  server.routes[demoFeed] = feed({ needs: [{ id: 'geld', text: 'Ik heb schulden' }] });
  await tab.locator('#question').fill('ko');
  await tab.locator('.card').first().waitFor();
  for (let minute = 0; minute < 7; minute++) {
    await tab.keyboard.press('Shift');
    await run(tab, 1);
  }
  assert.equal(await tab.locator('#question').inputValue(), 'ko');
  assert.equal(await tab.getByText('Ik heb schulden').count(), 0);
  await wiped(tab, () => again(tab).click());
  await tab.getByText('Ik heb schulden').waitFor();
  server.routes[demoFeed] = feed({ needs: [{ id: 'geld', text: 'Ik kan de huur niet betalen' }] });
  await run(tab, 6);
  await tab.getByText('Ik kan de huur niet betalen').waitFor();
});

test('six hours without a network: what is there stays, with its date, and what a visitor left is wiped all the same', async (t) => {
  const { tab } = await visit(t, { body: kiosk(), viewport: upright, routes: { [demoFeed]: feed({}) } });
  await tab.clock.install();
  await tab.reload();
  await atStart(tab);
  await tab.context().setOffline(true);
  await run(tab, soak ? 360 : 66);
  await tab.getByText('U ziet een oude lijst van 20 november 2026').waitFor();
  await tab.locator('#question').click();
  await tab.keyboard.type('kanarie');
  await tab.clock.runFor(91_000);
  await warning(tab).waitFor();
  await tab.clock.runFor(31_000);
  await kioskIn(tab).getByText('Dit scherm doet het even niet').waitFor();
  assert.equal(await tab.locator('#question').count(), 0);
  await run(tab, 2);
  await tab.context().setOffline(false);
  await wiped(tab, () => tab.clock.runFor(11_000));
  assert.equal(await tab.getByText('U ziet een oude lijst').count(), 0);
});

test('at midnight the hours are those of the new day, also for who is looking', async (t) => {
  const schedules = [{ days: ['tuesday'], opensAt: '00:00', closesAt: '06:00' }];
  const { tab } = await visit(t, {
    body: kiosk(),
    viewport: upright,
    routes: { [demoFeed]: feed({ offers: [{ id: 'a', name: 'Nachtopvang', schedules }] }) },
  });
  // A Monday in winter, five to twelve in Amsterdam.
  await tab.clock.install({ time: new Date('2026-11-23T22:55:00Z') });
  await tab.reload();
  await atStart(tab);
  await tab.locator('#question').fill('nacht');
  await tab.locator('.offer-link').first().click();
  await tab.locator('#offer').waitFor();
  await tab.clock.runFor(1_000);
  assert.equal(await tab.getByText('Nu open').count(), 0);
  for (let minute = 0; minute < 7; minute++) {
    await tab.keyboard.press('Shift');
    await run(tab, 1);
  }
  await tab.getByText('Nu open').first().waitFor();
});
