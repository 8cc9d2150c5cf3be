/**
 * A request is stored once, or the resident knows that it was not sent: residents send through a network that breaks at every point, and
 * afterwards the database of a real receiver is laid beside what each of them read. What happens is drawn by chance; a failure prints
 * its seed and path, and `FAULTS='{"seed":…,"path":"…","replayPath":"…"}'` plays it again.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { readRequest, type ContactRequest } from '@wijkwijzer/feed';
import { configurationWith, goodValues, temporaryFolder } from '../packages/receiver/support/configuration.ts';
import { until } from '../packages/receiver/support/mailbox.ts';
import { running, type Running } from '../packages/receiver/support/receivers.ts';
import { goodRequest } from '../packages/receiver/support/requests.ts';
import { launch } from './support/browser.ts';
import { watchStored, type Stored } from './support/contact-receiver.ts';
import { page, serveDemo } from './support/demo-server.ts';
import { engines, start, type Driver, type EngineName } from './support/engines.ts';
import { faultNames, natureOf, startFaultProxy, type Fault, type FaultProxy } from './support/fault-proxy.ts';
import { served } from './support/in-page.ts';
import type { Desk, Letter, Tab, Told } from './support/in-page-senders.ts';

/** Milliseconds; all of it is shorter than life, so that many schedules fit in a minute. */
const pace = { perTry: 250, waits: [4, 8], inProgress: 4, tooFast: 4 };

/** Where nothing may depend on how busy the machine is. */
const patient = 1_500;

const schedules: Record<EngineName, [usual: number, soak: number]> = {
  chromium: [120, 1_200],
  firefox: [40, 400],
  webkit: [40, 400],
};

/** A window with two tabs of one resident, each with a memory of its own. */
const desk = page(`<!doctype html><title>Tabs</title><script>told = {}</script>
  <iframe src="/tab.html"></iframe><iframe src="/tab.html"></iframe>`);
const senders = 'test/e2e/support/in-page-senders.ts';
const tab = page(`<!doctype html><title>Tab</title><script type="module" src="/${senders}"></script>`);

interface Browser extends Pick<Driver, 'goto' | 'evaluate' | 'close'> {
  /** Takes the network away, or gives it back, and lets pages know. */
  setOnline(isOnline: boolean): Promise<unknown>;
}

async function openBrowser(engine: EngineName): Promise<Browser> {
  if (engine !== 'chromium') {
    const driver = await start(engine);
    const pretend = (isOnline: boolean): void => {
      for (const { contentWindow } of document.querySelectorAll('iframe')) (contentWindow as Tab).pretend(isOnline);
    };
    return { ...driver, setOnline: (isOnline) => driver.evaluate(pretend, isOnline) };
  }
  const chromium = await launch();
  const context = await chromium.newContext();
  const only = await context.newPage();
  return {
    goto: (url) => only.goto(url),
    evaluate: (inPage, ...values) => only.evaluate(`(${String(inPage)})(...${JSON.stringify(values)})`),
    close: () => chromium.close(),
    async setOnline(isOnline) {
      await context.setOffline(!isOnline);
      await only.waitForFunction(
        (is) => [...document.querySelectorAll('iframe')].every(({ contentWindow }) => contentWindow!.navigator.onLine === is),
        isOnline,
      );
    },
  };
}

/** What becomes of a letter, as far as its script goes. */
interface Outcome {
  step: 'sent' | 'refused' | 'failed';
  tries: number;
  stored: boolean;
  /** Whether its sender has to say that nobody knows. */
  maybe: boolean;
}

/** Faults after which a receiver or its proxy is known to have stored nothing. */
const surely: readonly Fault[] = ['429', '503', '422 too fast', '422 refused'];

/** The sender as it should be: three tries, and what is “not yet” is no try. */
function play(script: readonly Fault[], before = { stored: false, maybe: false }): Outcome {
  let { stored, maybe } = before;
  for (let tries = 0, failures = 0; ;) {
    const fault = script[tries++] ?? 'pass';
    const { stores, says } = natureOf(fault);
    stored ||= stores;
    if (says === 'sent' || says === 'refused') return { step: says, tries, stored, maybe };
    maybe ||= !surely.includes(fault);
    if (says === 'unclear' || (says === 'again' && ++failures === 3)) return { step: 'failed', tries, stored, maybe };
  }
}

/** What the model knows of a letter. */
interface Known {
  id: number;
  /** How long each of its tries may take. */
  patience: number;
  tab: number;
  request: ContactRequest;
  script: readonly Fault[];
  outcome: Outcome;
  /** What was cut off while it was under way may have got further or not. */
  certain: boolean;
  /** Its end was waited for. */
  over: boolean;
  /** Its tab is closed. */
  gone: boolean;
}

interface Deal {
  tab: number;
  script: readonly Fault[];
  presses?: number;
  text?: string;
  /** Its content is that of this one. */
  same?: Known;
  patience?: number;
}

interface Model {
  letters: Known[];
  isOnline: boolean;
}

const contentOf = (request: ContactRequest): string => JSON.stringify(Object.entries(request).sort());
const isOver = ({ step }: Told): boolean => ['sent', 'refused', 'failed'].includes(step);

/** Browser, proxy and receiver, and the letters of all schedules. */
class World {
  readonly browser: Browser;
  readonly proxy: FaultProxy;
  readonly receiver: Running;
  readonly #news: () => Stored[];
  #lastId = 0;
  /** By content: all letters that say the same, and what the receiver has of them. */
  readonly ledger = new Map<string, { letters: Known[]; references: string[] }>();
  readonly told = new Map<number, Told>();
  slow = 0;

  constructor(browser: Browser, proxy: FaultProxy, receiver: Running, news: () => Stored[]) {
    this.browser = browser;
    this.proxy = proxy;
    this.receiver = receiver;
    this.#news = news;
  }

  #addresses = (script: readonly Fault[]): string[] => script.map((fault) => this.proxy.addressOf(fault));

  async write({ tab, script, presses = 1, text = '', same, patience = pace.perTry }: Deal): Promise<Known> {
    const id = ++this.#lastId;
    const { request = same?.request } = readRequest({ ...goodRequest, message: `Vraag ${id} ${text}` });
    if (!request) throw new Error(`no request can be made of ${JSON.stringify(text)}`);
    const known = { id, patience, tab, request, script, outcome: play(script), certain: true, over: false, gone: false };
    const content = contentOf(request);
    const entry = this.ledger.get(content) ?? { letters: [], references: [] };
    this.ledger.set(content, { ...entry, letters: [...entry.letters, known] });
    const letter: Letter = {
      id,
      request,
      addresses: this.#addresses(script),
      usual: this.proxy.addressOf('pass'),
      presses,
      pace: { ...pace, perTry: patience },
    };
    const write = (at: number, text: string): void =>
      (document.querySelectorAll('iframe')[at]!.contentWindow as Tab).write(JSON.parse(text) as Letter);
    await this.browser.evaluate(write, tab, JSON.stringify(letter));
    return known;
  }

  async again(known: Known, script: readonly Fault[]): Promise<void> {
    await this.rest([known]);
    known.script = [...known.script.slice(0, known.outcome.tries), ...script];
    const { tries } = known.outcome;
    known.outcome = play(script, known.outcome);
    known.outcome.tries += tries;
    known.over = false;
    const again = (at: number, id: number, addresses: string[]): void =>
      (document.querySelectorAll('iframe')[at]!.contentWindow as Tab).again(id, addresses);
    await this.browser.evaluate(again, known.tab, known.id, this.#addresses(script));
  }

  hurry({ tab, id }: Known): Promise<void> {
    return this.browser.evaluate(
      (at, which) => (document.querySelectorAll('iframe')[at]!.contentWindow as Tab).hurry(which),
      tab,
      id,
    );
  }

  /** Another tab comes in its place, as a resident would open one. */
  async closeTab(tab: number): Promise<void> {
    await this.browser.evaluate((at) => {
      const fresh = document.createElement('iframe');
      fresh.src = '/tab.html';
      document.querySelectorAll('iframe')[at]!.replaceWith(fresh);
    }, tab);
    await this.tabsAreOpen();
  }

  async tabsAreOpen(): Promise<void> {
    await until(() =>
      this.browser.evaluate(() =>
        [...document.querySelectorAll('iframe')].every(({ contentWindow }) => 'write' in contentWindow!),
      ),
    );
  }

  /** Until nothing more happens to these letters. */
  async rest(letters: readonly Known[]): Promise<void> {
    const waited = letters.filter(({ gone }) => !gone);
    const read = (...ids: number[]): string[] => ids.map((id) => (window as unknown as Desk).told[id]!);
    for (const end = Date.now() + 30_000; ; await wait(4)) {
      const texts = await this.browser.evaluate(read, ...letters.map(({ id }) => id));
      letters.forEach(({ id }, at) => this.told.set(id, JSON.parse(texts[at]!) as Told));
      const open = waited.filter(({ id }) => !isOver(this.told.get(id)!));
      if (open.length === 0) break;
      if (Date.now() > end) assert.fail(`never at rest: ${JSON.stringify(open.map(({ id }) => this.told.get(id)))}`);
    }
    for (const known of waited) {
      known.over = true;
      if (known.certain && this.#wasSlow(known)) {
        known.certain = false;
        this.slow++;
      }
    }
  }

  /** Slower than its own patience, for once, or not even come when patience was over: then it is another story. */
  #wasSlow({ id, script, outcome, patience }: Known): boolean {
    const { key, took } = this.told.get(id)!;
    return Array.from({ length: outcome.tries }, (_, at) => script[at] ?? 'pass').some((fault, at) => {
      const { slow, stores } = natureOf(fault);
      if (!slow) return took[at]! >= patience;
      return stores && !this.proxy.tries.some((each) => each.key === key && each.fault === fault);
    });
  }

  /** Reads what is new in the database, and lays it beside what was read in the browser. */
  compare(letters: Iterable<Known>): void {
    for (const { reference, request } of this.#news()) {
      const entry = this.ledger.get(contentOf(request));
      assert.ok(entry, `nobody wrote ${JSON.stringify(request)}`);
      entry.references.push(reference);
    }
    for (const known of letters) this.#compareOne(known);
  }

  #compareOne(known: Known): void {
    const { letters, references } = this.ledger.get(contentOf(known.request))!;
    const all = letters.map((each) => ({ each, told: this.told.get(each.id)! }));
    const story = JSON.stringify({ all, references });
    const told = this.told.get(known.id)!;
    assert.ok(told.references.length <= 1, `acknowledged more than once: ${story}`);
    for (const reference of told.references) assert.ok(references.includes(reference), `acknowledged, and not stored: ${story}`);
    const acknowledged = all.flatMap(({ told }) => told.references);
    assert.equal(new Set(acknowledged).size, acknowledged.length, `one reference for two letters: ${story}`);

    const least = all.filter(({ each, told }) => told.step === 'sent' || (each.certain && each.outcome.stored)).length;
    const never = all.filter(
      ({ each, told }) =>
        told.step !== 'sent' &&
        (each.certain ? !each.outcome.stored : told.step === 'refused' || (told.step === 'failed' && !told.maybeStored)),
    ).length;
    assert.ok(references.length >= least, `${references.length} stored, at least ${least} were sent: ${story}`);
    assert.ok(references.length <= all.length - never, `${references.length} stored, ${never} were never sent: ${story}`);

    if (!known.certain) return;
    const { step, tries, maybe } = known.outcome;
    assert.deepEqual([told.step, told.took.length], [step, tries], story);
    if (step === 'failed') assert.equal(told.maybeStored, maybe, story);
  }
}

/** What residents, and the world around them, can do. */
type Deed = fc.AsyncCommand<Model, World>;

const slow = faultNames.filter((fault) => natureOf(fault).slow);
const quick = faultNames.filter((fault) => !slow.includes(fault));

/** Nobody can refuse for good what was stored before: a receiver judges the same content in the same way. */
const anyScript = fc
  // Each of the slow ones takes as long as twenty others.
  .array(fc.constantFrom(...quick, ...quick, ...slow), { maxLength: 5 })
  .map((script) =>
    script.filter((fault, at) => fault !== '422 refused' || !script.slice(0, at).some((each) => natureOf(each).stores)),
  );

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const open = ({ letters }: Model): Known[] => letters.filter(({ gone }) => !gone);
/** Whoever was under way when something broke off: nobody knows how far it came. */
const breakOff = (letters: readonly Known[]): void => {
  for (const each of letters) if (!each.over) each.certain = false;
};

const writes = fc
  .record({
    tab: fc.nat(1),
    script: anyScript,
    presses: fc.integer({ min: 1, max: 3 }),
    text: fc.string({ unit: 'grapheme', maxLength: 40 }),
  })
  .map(({ tab, script, presses, text }): Deed => ({
    check: () => true,
    run: async (model, world) => void model.letters.push(await world.write({ tab, script, presses, text })),
    toString: () =>
      `in tab ${tab} someone writes ${JSON.stringify(text)}, presses ${presses} times, meets [${script.join(', ')}]`,
  }));

const writesTheSame = fc.record({ at: fc.nat(), script: anyScript }).map(({ at, script }): Deed => ({
  check: ({ letters }) => letters.length > 0,
  async run(model, world) {
    const known = pick(model.letters, at)!;
    model.letters.push(await world.write({ tab: 1 - known.tab, script, same: known }));
  },
  toString: () => `the same as letter ${at}, in the other tab, meets [${script.join(', ')}]`,
}));

const failed = ({ letters }: Model) =>
  letters.filter(({ certain, gone, outcome }) => certain && !gone && outcome.step === 'failed');
const triesAgain = fc.record({ at: fc.nat(), script: anyScript }).map(({ at, script }): Deed => ({
  check: (model) => model.isOnline && failed(model).length > 0,
  run: (model, world) =>
    world.again(
      pick(failed(model), at)!,
      script.filter((fault) => fault !== '422 refused'),
    ),
  toString: () => `failed letter ${at} again, meets [${script.join(', ')}]`,
}));

const hurries = fc.nat().map((at): Deed => ({
  check: (model) => model.isOnline && open(model).length > 0,
  run: (model, world) => world.hurry(pick(open(model), at)!),
  toString: () => `letter ${at} has to go now`,
}));

const closesTab = fc.nat(1).map((tab): Deed => ({
  check: ({ isOnline }) => isOnline,
  async run(model, world) {
    const inTab = model.letters.filter((each) => each.tab === tab && !each.gone);
    await world.closeTab(tab);
    breakOff(inTab);
    for (const each of inTab) each.gone = true;
  },
  toString: () => `tab ${tab} is closed`,
}));

const goes = fc.boolean().map((isOnline): Deed => ({
  check: (model) => model.isOnline !== isOnline,
  async run(model, world) {
    if (!isOnline) breakOff(model.letters);
    await world.browser.setOnline(isOnline);
    model.isOnline = isOnline;
  },
  toString: () => (isOnline ? 'online' : 'offline'),
}));

const waits = fc.integer({ min: 1, max: 30 }).map((milliseconds): Deed => ({
  check: () => true,
  run: () => wait(milliseconds),
  toString: () => `${milliseconds} ms`,
}));

// Often what fills a day, seldom what empties it.
const deeds = [writes, writes, writes, writesTheSame, triesAgain, hurries, waits, goes, closesTab];

const { replayPath, ...replay } = JSON.parse(process.env.FAULTS ?? '{}') as {
  seed?: number;
  path?: string;
  replayPath?: string;
};

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    const ending: (() => unknown)[] = [];
    let world: World;
    before(async () => {
      const server = await serveDemo({
        routes: { '/desk.html': desk, '/tab.html': tab, ...served(senders) },
      });
      const database = join(temporaryFolder(), 'receiver.sqlite');
      const values = { database, allowedOrigins: [server.url], minimumMilliseconds: 0, logLevel: 'error' };
      const receiver = await running({ after: (work) => ending.push(work) }, values);
      const proxy = await startFaultProxy({ to: receiver.url, late: 2 * patient });
      const browser = await openBrowser(engine);
      ending.unshift(() => browser.close(), proxy.close, server.close);
      await browser.goto(`${server.url}/desk.html`);
      world = new World(browser, proxy, receiver, watchStored(configurationWith({ ...values, keys: goodValues.keys })));
      await world.tabsAreOpen();
    });
    after(async () => {
      for (const end of ending) await end();
    });

    test('each of these faults ends as it should, and the second try succeeds where there is one', async () => {
      const letters: Known[] = [];
      for (const [at, fault] of faultNames.entries()) {
        letters.push(await world.write({ tab: at % 2, script: [fault], patience: patient }));
        if (at % 4 === 3) await world.rest(letters);
      }
      await world.rest(letters);
      world.compare(letters);
      const wrong = letters.filter(({ certain }) => !certain).flatMap(({ script }) => script);
      assert.deepEqual(wrong, [], 'slow where nothing should be');
    });

    test('what was sent is stored once, and what was told is true, whatever happens', { timeout: 1_800_000 }, async (t) => {
      const begin = performance.now();
      const [usual, soak] = schedules[engine];
      let tries = 0;
      const schedule = fc.asyncProperty(
        fc.commands(deeds, { maxCommands: 12, size: 'max', ...(replayPath && { replayPath }) }),
        async (commands) => {
          const model: Model = { letters: [], isOnline: true };
          try {
            await fc.asyncModelRun(() => ({ model, real: world }), commands);
          } finally {
            if (!model.isOnline) await world.browser.setOnline(true);
          }
          await world.rest(model.letters);
          world.compare(model.letters);
          tries += model.letters.length;
        },
      );
      await fc.assert(schedule, { numRuns: process.env.SOAK === '1' ? soak : usual, ...replay });
      const each = (performance.now() - begin) / (process.env.SOAK === '1' ? soak : usual);
      t.diagnostic(
        `${engine}: ${each.toFixed(0)} ms for a schedule; ${tries} letters, ${world.slow} slowed down by this machine`,
      );
      assert.ok(world.slow * 4 <= tries, 'this machine is too slow for this test');
    });

    test('in the end the database has what was sent, and each request was mailed once', async () => {
      const everything = [...world.ledger.values()];
      world.compare(everything.flatMap(({ letters }) => letters));
      const references = everything.flatMap((each) => each.references);
      const { mailbox } = world.receiver;
      await mailbox.has(references.length);
      await wait(300);
      const mailed = mailbox.mails.map(({ subject }) => subject?.replace('Nieuw contactverzoek ', ''));
      assert.deepEqual(mailed.sort(), references.sort());
    });
  });
}
