/** When something goes wrong on the way, or a resident does what residents do: nothing is lost, nothing comes twice, and the screen is honest. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { launch } from './support/browser.ts';
import {
  button,
  contactForm,
  fillIn,
  formIn,
  message,
  numberOf,
  phone,
  ready,
  receiveFor,
  said,
  saysNo,
  send,
  type Receiving,
} from './support/contact-page.ts';
import { hanging } from './support/demo-server.ts';
import { startFaultProxy, type Fault, type FaultProxy } from './support/fault-proxy.ts';
import { hostPage, serveFinder, useChromium, type Visit } from './support/finder-page.ts';
import { focused } from './support/keyboard.ts';

const visit = useChromium();

interface Case extends Visit {
  receiver: Receiving;
}

/** A page with a form for Samira, and a receiver. */
async function open(t: TestContext, attributes = 'to="supporter:samira-bouali"', values = {}): Promise<Case> {
  const visited = await visit(t, { body: contactForm(attributes) });
  const receiver = await receiveFor(t, visited.server, values);
  await ready(visited.tab);
  return { ...visited, receiver };
}

/** The same, with something between the form and its receiver. */
async function openThrough(t: TestContext, ...next: Fault[]): Promise<Case & { proxy: FaultProxy }> {
  const visited = await visit(t, { body: '' });
  const { tab, server } = visited;
  const receiver = await receiveFor(t, server);
  const proxy = await startFaultProxy({ to: receiver.url, late: 30_000 });
  t.after(() => proxy.close());
  proxy.next.push(...next);
  server.routes['/page.html'] = hostPage({ body: contactForm('to="supporter:samira-bouali"', proxy.address) });
  await tab.reload();
  await ready(tab);
  return { ...visited, receiver, proxy };
}

/** The button after a failure. */
const again = 'Probeer opnieuw';

const stored = async ({ list }: Receiving): Promise<number> => (await list()).length;
const unsent = (tab: Page) => formIn(tab).locator('#unsent');

/** All that was filled in, as the fields show it. */
const values = (tab: Page): Promise<string[]> =>
  formIn(tab)
    .locator('#name, #phone, #message')
    .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value }) => value));

describe('what has to change first', () => {
  test('stands above the form, takes the focus, leads to each field, and says the same there', async (t) => {
    const { tab, receiver } = await open(t);
    await formIn(tab).locator('#phone').fill('12');
    await send(tab);
    const problems = {
      name: 'Vul in hoe u genoemd wilt worden',
      phone: 'Vul een telefoonnummer van 10 cijfers in',
      message: 'Schrijf kort waar het over gaat',
    };
    assert.ok(await tab.waitForFunction(focused, '#summary'));
    assert.deepEqual(await formIn(tab).locator('#summary a').allInnerTexts(), Object.values(problems));
    for (const [id, text] of Object.entries(problems)) {
      await formIn(tab).locator('#summary').getByRole('link', { name: text }).press('Enter');
      assert.ok(await tab.evaluate(focused, `#${id}`), `the link leads to ${id}`);
      const described = await formIn(tab)
        .locator(`#${id}`)
        .evaluate((each) => {
          const ids = each.getAttribute('aria-describedby')?.split(' ') ?? [];
          const root = each.getRootNode() as ShadowRoot;
          return ids.map((one) => root.getElementById(one)?.textContent ?? `no ${one}`).join(' ');
        });
      assert.ok(described.includes(text), `${id} is described by “${described}”`);
      assert.equal(await formIn(tab).locator(`#${id}`).getAttribute('aria-invalid'), 'true');
    }
    assert.equal(new URL(tab.url()).hash, '', 'the address of the page stays the same');
    assert.deepEqual(await values(tab), ['', '12', '']);

    await fillIn(tab);
    await send(tab);
    await numberOf(tab);
    assert.equal(await stored(receiver), 1);
  });

  test('a field is judged when it is left after a change, not before, and not while one types', async (t) => {
    const { tab } = await open(t);
    const error = formIn(tab).locator('#phone-error');
    await formIn(tab).locator('#phone').focus();
    await formIn(tab).locator('#name').focus();
    await formIn(tab).locator('#phone').pressSequentially('06 1');
    await tab.waitForTimeout(400);
    assert.equal(await error.count(), 0);
    await formIn(tab).locator('#name').focus();
    await error.waitFor();
    await formIn(tab).locator('#phone').fill('06 12345678');
    await formIn(tab).locator('#name').focus();
    await error.waitFor({ state: 'detached' });
  });

  test('a citizen service number is asked about once, danger is answered with help, and neither keeps a message back', async (t) => {
    const { tab, receiver } = await open(t);
    await fillIn(tab, { message: 'Mijn man slaat mij. Mijn nummer is 111222333.' });
    await formIn(tab).locator('.note--danger-words, [part="danger"]').first().waitFor();
    await send(tab);
    await formIn(tab).locator('#bsn').waitFor();
    assert.equal(await stored(receiver), 0);
    await send(tab);
    await numberOf(tab);
    assert.equal(await stored(receiver), 1);
  });
});

describe('when it does not get through', () => {
  test('the text stays, the screen counts down, and after three tries there are a number and a copy', async (t) => {
    const { tab, receiver, proxy } = await openThrough(t, '503', '503', '503');
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillIn(tab);
    await send(tab);
    await unsent(tab).getByText('Uw bericht is nog niet verstuurd.').waitFor();
    assert.ok(await tab.waitForFunction(focused, '#unsent'));
    assert.match(await said(tab), /Er is een storing\. Uw tekst blijft hier staan\..* over \d seconden?\./);
    // It goes on by itself.
    await unsent(tab).getByText('Het lukt niet om uw bericht te versturen.').waitFor();
    assert.equal(proxy.tries.length, 3);
    assert.equal(new Set(proxy.tries.map(({ key }) => key)).size, 1, 'one key for all tries');
    assert.equal(await button(tab, again).count(), 1);
    assert.equal(await unsent(tab).getByRole('link', { name: 'Bel 000-1234571' }).getAttribute('href'), 'tel:0001234571');
    await button(tab, 'Kopieer mijn tekst').click();
    await unsent(tab).getByText('Uw tekst is gekopieerd.').waitFor();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), message);
    assert.equal(await stored(receiver), 0);

    await button(tab, 'Verander mijn bericht').click();
    assert.deepEqual(await values(tab), ['Ans', phone, message]);
    await send(tab);
    await numberOf(tab);
    assert.equal(await stored(receiver), 1);
  });

  test('and nobody knows whether it arrived, the screen says just that, and once more is not twice', async (t) => {
    // More than tries: some browsers send again by themselves what broke off on a connection that had worked.
    const luck = ['reset after commit', '500 after commit', 'answer cut'] as const;
    const { tab, receiver, proxy } = await openThrough(t, ...luck, ...luck, ...luck);
    await fillIn(tab);
    await send(tab);
    await unsent(tab).getByText('Uw bericht is misschien nog niet verstuurd.').waitFor();
    await unsent(tab).getByText('Wij weten niet of uw bericht is aangekomen.').waitFor();
    assert.doesNotMatch(await said(tab), /Het lukt niet/);
    proxy.next.length = 0;
    await button(tab, again).click();
    const reference = await numberOf(tab);
    assert.deepEqual(
      (await receiver.list()).map((each) => each.reference),
      [reference],
    );
    assert.ok(proxy.tries.length >= 4);
    await receiver.mailbox.has(1);
    assert.equal(receiver.mailbox.mails.length, 1);
  });

  test('without internet it waits, says so, and goes by itself when there is internet again', async (t) => {
    const { tab, receiver } = await open(t);
    await fillIn(tab);
    await tab.context().setOffline(true);
    await send(tab);
    await unsent(tab).getByText('Er is geen internet.').waitFor();
    assert.match(await said(tab), /Wij proberen het zelf nog eens als er weer internet is\./);
    await tab.waitForTimeout(300);
    assert.equal(await stored(receiver), 0);
    await tab.context().setOffline(false);
    await numberOf(tab);
    assert.equal(await stored(receiver), 1);
  });

  test('“Probeer nu” waits no longer', async (t) => {
    const { tab, receiver } = await openThrough(t, '429');
    receiver.logged.length = 0;
    await fillIn(tab);
    await send(tab);
    await unsent(tab).getByText('Het is nu te druk.').waitFor();
    await button(tab, 'Probeer nu').click();
    await numberOf(tab);
  });

  test('a receiver that has too much to do is left alone for as long as it asks, and there is a number to call', async (t) => {
    const { tab, server, receiver } = await open(t, undefined, { rateLimit: { perAddress: 1, together: 1_000 } });
    await fillIn(tab);
    await send(tab);
    await numberOf(tab);
    await button(tab, 'Schrijf nog een bericht').click();
    await fillIn(tab, { message: 'Nog iets.' });
    await send(tab);
    await unsent(tab).getByText('Het is nu te druk.').waitFor();
    assert.match(await said(tab), /over 1\d\d seconden/);
    await unsent(tab).getByRole('link', { name: 'Bel 000-1234571' }).waitFor();
    await tab.waitForTimeout(1_500);
    assert.equal(server.requests.filter((each) => each === 'POST /contact/requests').length, 2);
    assert.equal(await stored(receiver), 1);
  });

  test('a message that is taken for a program’s gets a sentence and a number, and stays', async (t) => {
    const { tab, receiver } = await open(t);
    await fillIn(tab);
    await formIn(tab)
      .locator('#website')
      .evaluate((trap: HTMLInputElement) => {
        trap.value = 'https://casino.example';
        trap.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      });
    await send(tab);
    await formIn(tab).locator('#refusal').getByText('Ons systeem denkt dat een computer dit bericht schreef.').waitFor();
    assert.ok(await tab.waitForFunction(focused, '#refusal'));
    await formIn(tab).locator('#refusal').getByRole('link', { name: '000-1234571' }).waitFor();
    assert.deepEqual(await values(tab), ['Ans', phone, message]);
    assert.equal(await stored(receiver), 0);
  });

  test('what the receiver finds wrong is shown as if the form had found it', async (t) => {
    const { tab, server } = await open(t);
    const fields = [
      { field: 'phone', code: 'invalid' },
      { field: 'message', code: 'invalid' },
    ];
    server.routes['/contact/requests'] = saysNo(422, 'invalid', {}, { fields });
    await fillIn(tab);
    await send(tab);
    assert.ok(await tab.waitForFunction(focused, '#summary'));
    assert.equal(await formIn(tab).locator('#summary a').count(), 2);
    assert.deepEqual(await values(tab), ['Ans', phone, message]);
  });

  test('leaving the page while a message is on its way is asked about, before and after it is not', async (t) => {
    const { tab, server } = await open(t);
    const leave = async (): Promise<string[]> => {
      const asked: string[] = [];
      const hear = (dialog: { type(): string; dismiss(): Promise<void> }): void => {
        asked.push(dialog.type());
        void dialog.dismiss();
      };
      tab.on('dialog', hear);
      await tab.evaluate(() => void setTimeout(() => location.assign('/privacy.html')));
      await tab.waitForTimeout(500);
      tab.off('dialog', hear);
      return asked;
    };
    const { '/contact/requests': passing } = server.routes;
    server.routes['/contact/requests'] = hanging;
    await fillIn(tab);
    await send(tab);
    assert.deepEqual(await leave(), ['beforeunload']);
    assert.equal(new URL(tab.url()).pathname, '/page.html');
    server.routes['/contact/requests'] = passing!;
    assert.equal(await button(tab, 'Bezig met versturen…').getAttribute('aria-disabled'), 'true');
  });
});

describe('once is once', () => {
  test('a double click, Enter and a click, and Enter twice each send one message', async (t) => {
    const { tab, receiver } = await open(t);
    const hands: (() => Promise<unknown>)[] = [
      () => button(tab, 'Verstuur').dblclick(),
      async () => {
        await formIn(tab).locator('#name').press('Enter');
        await formIn(tab)
          .locator('#send')
          .click({ timeout: 1_000 })
          .catch(() => undefined);
      },
      () =>
        formIn(tab)
          .locator('form')
          .evaluate((form: HTMLFormElement) => {
            form.requestSubmit();
            form.requestSubmit();
          }),
    ];
    for (const [at, press] of hands.entries()) {
      await fillIn(tab, { message: `Vraag ${at}` });
      await press();
      await numberOf(tab);
      await tab.waitForTimeout(200);
      assert.equal(await stored(receiver), at + 1);
      await button(tab, 'Schrijf nog een bericht').click();
    }
  });

  test('two tabs with the same words are two messages, each with its own number', async (t) => {
    const { tab, receiver } = await open(t);
    const other = await tab.context().newPage();
    await other.goto(tab.url());
    await ready(other);
    await Promise.all([fillIn(tab), fillIn(other)]);
    await Promise.all([send(tab), send(other)]);
    const numbers = await Promise.all([numberOf(tab), numberOf(other)]);
    assert.equal(new Set(numbers).size, 2);
    assert.deepEqual((await receiver.list()).map(({ reference }) => reference).sort(), numbers.sort());
  });

  test('Back, Forward and reload send nothing again', async (t) => {
    const { tab, receiver, server } = await open(t);
    await fillIn(tab);
    await send(tab);
    await numberOf(tab);
    await tab.goto(`${server.url}/privacy.html`);
    await tab.goBack();
    await ready(tab);
    await tab.goForward();
    await tab.goBack();
    await tab.reload();
    await ready(tab);
    assert.deepEqual(await values(tab), ['', '', '']);
    assert.equal(await stored(receiver), 1);
    assert.equal(server.requests.filter((each) => each === 'POST /contact/requests').length, 1);
  });
});

describe('on a device that is shared', () => {
  test('nothing is filled in by the browser', async (t) => {
    const { tab } = await open(t, 'to="desk" shared-device');
    await formIn(tab).locator('label', { hasText: 'Mailen' }).click();
    await formIn(tab).locator('label', { hasText: 'Ik ben hulpverlener' }).click();
    await formIn(tab).locator('#organization').waitFor();
    const tokens = await formIn(tab)
      .locator('form, input:not([type="radio"], [type="checkbox"]), textarea')
      .evaluateAll((each) => each.map((one) => one.getAttribute('autocomplete')));
    assert.ok(tokens.length >= 6);
    assert.deepEqual([...new Set(tokens)], ['off']);
  });

  test('who leaves takes all with them, and who comes back by the browser’s memory finds an empty form', async (t) => {
    const server = await serveFinder({ body: contactForm('to="desk" shared-device') });
    // A real one: Playwright switches this memory off unless told.
    const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    t.after(() => Promise.all([browser.close(), server.close()]));
    const tab = await browser.newPage();
    await tab.goto(`${server.url}/page.html`);
    await ready(tab);
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await fillIn(tab);
    await tab.goto(`${server.url}/privacy.html`);
    // A page from memory is not loaded anew.
    await tab.goBack({ waitUntil: 'commit' });
    await formIn(tab).locator('#name').waitFor();
    t.diagnostic(`the page came from the browser's memory: ${await tab.evaluate(() => 'persisted' in window)}`);
    assert.deepEqual(await values(tab), ['', '', '']);

    await fillIn(tab);
    await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await tab.waitForFunction(
      () => document.querySelector('wijk-contact-form')!.shadowRoot!.querySelector<HTMLInputElement>('#name')!.value === '',
    );
    assert.deepEqual(await values(tab), ['', '', '']);
    await fillIn(tab);
    await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await tab.waitForFunction(
      () => document.querySelector('wijk-contact-form')!.shadowRoot!.querySelector<HTMLInputElement>('#name')!.value === '',
    );
    assert.deepEqual(await values(tab), ['', '', '']);
  });

  test('the number is gone after twenty seconds', async (t) => {
    const { tab } = await open(t, 'to="desk" shared-device');
    await fillIn(tab);
    await tab.clock.install();
    await send(tab);
    const reference = await numberOf(tab);
    assert.doesNotMatch(await said(tab), /eindigt op/);
    await tab.clock.fastForward(19_000);
    assert.ok((await said(tab)).includes(reference));
    await tab.clock.fastForward(1_500);
    await formIn(tab).getByText('Wij laten uw nummer niet meer zien').waitFor();
    assert.ok(!(await formIn(tab).evaluate((form) => form.shadowRoot!.textContent)).includes(reference));
  });
});

test('what a browser fills in by itself arrives', async (t) => {
  const { tab, receiver } = await open(t, 'to="desk"');
  await formIn(tab).locator('label', { hasText: 'Mailen' }).click();
  await formIn(tab).locator('label', { hasText: 'Ik ben hulpverlener' }).click();
  const filled = {
    organization: ['organization', 'Huisartsenpraktijk De Linde'],
    name: ['name', 'Ans van Dijk'],
    tel: ['phone', '+31 6 12345678'],
    email: ['email', 'ans@example.nl'],
  } as const;
  for (const [token, [id, value]] of Object.entries(filled)) {
    const each = formIn(tab).locator(`#${id}`);
    assert.deepEqual([await each.getAttribute('autocomplete'), await each.getAttribute('name')], [token, id]);
    // As Chromium does it: without focus and without keys.
    await each.evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  }
  await formIn(tab).locator('#message').fill(message);
  await send(tab);
  const reference = await numberOf(tab);
  const { request } = JSON.parse((await receiver.command('export', reference)).out) as { request: Record<string, string> };
  assert.deepEqual(
    [request.organization, request.name, request.phone, request.email],
    Object.values(filled).map(([, value]) => value),
  );
});
