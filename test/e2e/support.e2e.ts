/** The support itself: a page with a shadow root, used by mouse and keyboard in every engine on this machine. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, readConsole } from './support/browser.ts';
import { failing, json, page, serveDemo, withoutCors, type DemoServer } from './support/demo-server.ts';
import { engines, start } from './support/engines.ts';

const greeter = page(`<!doctype html><html lang="nl"><title>Groet</title><x-greeter></x-greeter><script>
  customElements.define('x-greeter', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<input aria-label="Naam"><button>Groet</button><p></p>';
      root.querySelector('button').onclick = () => {
        root.querySelector('p').textContent = 'Dag ' + root.querySelector('input').value;
      };
    }
  });
</script>`);

let server: DemoServer;
before(async () => {
  server = await serveDemo({ routes: { '/greeter.html': greeter } });
});
after(() => server.close());

for (const engine of engines) {
  test(`${engine} clicks, types and presses keys inside a shadow root`, async (t) => {
    const driver = await start(engine);
    t.after(() => driver.close());
    await driver.goto(`${server.url}/greeter.html`);
    await driver.click('input');
    await driver.type('Ans');
    await driver.press('Tab');
    await driver.press('Enter');
    assert.equal(await driver.see('p', 'Dag'), 'Dag Ans');
    await driver.press('Tab', ['Shift']);
    await driver.type('Bo');
    await driver.click('button', 'Groet');
    assert.match(await driver.see('p', 'Bo'), /^Dag .*Bo/);
    assert.equal(await driver.until((title) => document.title === title && title, 'Groet'), 'Groet');
  });
}

test('a page gets the CSP of its test, and its console tells what was refused', async (t) => {
  const strict = { 'content-security-policy': "default-src 'none'" };
  const csp = await serveDemo({ routes: { '/strict.html': page('<!doctype html><script>alert(1)</script>', strict) } });
  const browser = await launch();
  t.after(() => Promise.all([browser.close(), csp.close()]));
  const tab = await browser.newPage();
  const heard = readConsole(tab);
  await tab.goto(`${csp.url}/strict.html`);
  assert.ok(heard.messages.some((message) => /content security policy/i.test(message)));
});

test('a feed can fail, come back, and be closed to other origins', async () => {
  const feeds = await serveDemo({ routes: { '/feeds/x.json': failing() } });
  const get = (): Promise<Response> => fetch(`${feeds.url}/feeds/x.json`);
  assert.equal((await get()).status, 503);
  feeds.routes['/feeds/x.json'] = json({ version: '1' });
  const open = await get();
  assert.deepEqual(await open.json(), { version: '1' });
  assert.equal(open.headers.get('access-control-allow-origin'), '*');
  feeds.routes['/feeds/x.json'] = withoutCors({});
  assert.equal((await get()).headers.get('access-control-allow-origin'), null);
  assert.equal(feeds.requests.length, 3);
  await feeds.close();
});
