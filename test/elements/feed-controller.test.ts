import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { FeedController } from '../../packages/elements/src/feed-controller.ts';
import { nl } from '../../packages/elements/src/messages/nl.ts';
import { feedOf, one, textOf, until } from './support.ts';

/** The least that an element can be: it shows how many offers there are, and who was chosen. */
class LeastElement extends LitElement {
  static override properties = { feed: {} };
  feed = '';
  readonly controller = new FeedController(this);
  protected override render(): TemplateResult {
    return this.controller.render(
      nl,
      ({ feed }) => html`<p id="shown">${feed.offers.length} ${this.controller.shared?.chosen}</p>`,
    );
  }
}
customElements.define('least-element', LeastElement);

const least = (feed: string): Promise<LeastElement> =>
  fixture<LeastElement>(html`<least-element feed=${feed}><p id="fallback">Bel 000-1234500</p></least-element>`);

async function listening(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { error, info } = console;
  const hear = (text: unknown): number => said.push(String(text));
  Object.assign(console, { error: hear, info: hear });
  try {
    await run();
    await until(() => said.length, 'a line for the webmaster');
    await aTimeout(50);
  } finally {
    Object.assign(console, { error, info });
  }
  return said.filter((text) => text.startsWith('Wijkwijzer'));
}

describe('an element with a feed', () => {
  it('shows it, and follows what another element with that feed changes', async () => {
    const feed = feedOf({ title: 'followed', offers: [{ id: 'a', name: 'Koffie' }] });
    const first = await least(feed);
    const second = await least(feed);
    await one(second, '#shown');
    expect(first.controller.shared).to.equal(second.controller.shared);
    if (first.controller.shared) first.controller.shared.chosen = 'mirjam';
    await until(() => textOf(second.shadowRoot?.querySelector('#shown')) === '1 mirjam', 'the chosen supporter');
  });

  it('that fails shows the content between its tags, and two of them tell the webmaster once', async () => {
    const said = await listening(async () => {
      const [first, second] = await Promise.all([least('/none-at-all.json'), least('/none-at-all.json')]);
      await one(first, 'slot');
      await one(second, 'slot');
      expect(second.querySelector<HTMLElement>('#fallback')?.checkVisibility()).to.equal(true);
    });
    expect(said).to.have.length(1);
  });

  it('without an address is named in what the webmaster reads', async () => {
    const said = await listening(async () => one(await least(''), 'slot'));
    expect(said[0]).to.contain('<least-element> needs a feed attribute');
  });

  it('that left the page before it was drawn asks for nothing until it is put back', async () => {
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = (...given) => {
      asked++;
      return fetch(...given);
    };
    const element = new LeastElement();
    try {
      element.feed = feedOf({ title: 'left at once', offers: [] });
      document.body.append(element);
      element.remove();
      await aTimeout(50);
      expect(asked).to.equal(0);
      document.body.append(element);
      await one(element, '#shown');
      expect(asked).to.equal(1);
    } finally {
      globalThis.fetch = fetch;
      element.remove();
    }
  });
});
