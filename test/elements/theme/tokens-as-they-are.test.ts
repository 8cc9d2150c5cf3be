import { expect } from '@open-wc/testing';
import { addClass, addSheet, addStyle, heard, mount, reread, undress, worn, wornHex } from './dressed.ts';

const main = '--utrecht-button-primary-action';
const ours = '#0b5860';

/** A color as sites write it today, and the same one in hexadecimal. */
const notations = {
  'rgb(36 87 143)': '#24578f',
  'hsl(211 60% 35%)': '#24578f',
  'oklch(45% 0.15 255)': undefined,
  'color-mix(in oklab, #24578f, black 20%)': undefined,
  'light-dark(#24578f, #ffffff)': '#24578f',
  'color(display-p3 0.1 0.3 0.6)': undefined,
  navy: '#000080',
};

describe('tokens as they are', () => {
  afterEach(undress);

  for (const [text, expected] of Object.entries(notations)) {
    it(`understands ${text}`, async () => {
      addStyle(`body { ${main}-background-color: ${text}; ${main}-color: white }`);
      const element = await mount();
      if (expected) expect(wornHex(element, 'action')).to.equal(expected);
      else expect(wornHex(element, 'action')).not.to.equal(ours);
    });
  }

  for (const garbage of [
    '[object Object]',
    'undefined',
    '#12',
    'transparent',
    'rgb(0 0 0 / 50%)',
    'inherit',
    '{color:red}',
    '12px',
    'var(--x)',
  ]) {
    it(`passes over ${garbage}`, async () => {
      addStyle(
        `body { ${main}-background-color: ${garbage}; ${main}-color: ${garbage}; --utrecht-document-font-family: ${garbage} }`,
      );
      const element = await mount();
      expect(wornHex(element, 'action')).to.equal(ours);
      expect(wornHex(element, 'action-ink')).to.equal('#ffffff');
    });
  }

  it('takes the next level when the first has a transparent button', async () => {
    addStyle(`body {
      ${main}-background-color: transparent; ${main}-color: #123456;
      --nl-button-primary-background-color: #7a1d5c; --nl-button-primary-color: #fff;
    }`);
    const element = await mount();
    expect(wornHex(element, 'action')).to.equal('#7a1d5c');
    expect(wornHex(element, 'action-ink')).to.equal('#ffffff');
  });

  it('tells the webmaster once what could not be used, and why', async () => {
    addStyle(
      `body { ${main}-background-color: #005ea5; ${main}-color: #6699cc; --utrecht-heading-font-family: [object Object] }`,
    );
    const lines = await heard(async () => {
      await mount();
      await mount();
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Wijkwijzer: /);
    expect(lines[0]).to.contain(`${main}-color: #6699cc (contrast 2.2, needs 4.5)`);
    expect(lines[0]).to.contain('--utrecht-heading-font-family: [object Object] (no valid font-family)');
  });

  it('says nothing on a page without tokens', async () => {
    expect(await heard(() => mount())).to.deep.equal([]);
  });

  it('lets no token bring a rule of its own', async () => {
    addStyle(`body { --utrecht-document-font-family: "a"; --utrecht-link-color: "red} :host{display:none" }`);
    const element = await mount();
    expect(getComputedStyle(element).display).to.equal('block');
    expect(element.shadowRoot!.adoptedStyleSheets.at(-1)!.cssRules).to.have.length(1);
  });
});

describe('the webmaster', () => {
  afterEach(undress);

  it('wins from the house style with --wijk-…', async () => {
    await addSheet('@utrecht/design-tokens/dist/theme.css');
    addClass('utrecht-theme');
    addStyle('body { --wijk-action: #a3122a; --wijk-radius-small: 26px; --wijk-font: Georgia, serif }');
    const element = await mount();
    expect(wornHex(element, 'action')).to.equal('#a3122a');
    expect(worn(element, 'radius-small')).to.equal('26px');
    expect(getComputedStyle(element).fontFamily).to.match(/^Georgia/);
  });

  it('sets one color, and what goes with it follows', async () => {
    addStyle('wijk-test-dressed { --wijk-action: #a3122a }');
    const element = await mount();
    expect(wornHex(element, 'link')).to.equal('#a3122a');
    expect(wornHex(element, 'action-hover')).to.equal('#7a0d20');
  });

  it('wins with a color that is hard to read, and hears about it', async () => {
    addStyle('body { --wijk-action: #f5b800 }');
    const lines = await heard(async () => {
      expect(wornHex(await mount(), 'action')).to.equal('#f5b800');
    });
    expect(lines[0]).to.contain('--wijk-action: #f5b800 (contrast 1.7, needs 4.5)');
  });
});

describe('a page that changes its style', () => {
  afterEach(undress);

  const house = `.house { ${main}-background-color: #24578f; ${main}-color: #fff }`;

  it('is followed when it sets the class of a theme later', async () => {
    addStyle(house);
    const element = await mount();
    expect(wornHex(element, 'action')).to.equal(ours);
    addClass('house', document.documentElement);
    await reread();
    expect(wornHex(element, 'action')).to.equal('#24578f');
  });

  it('is followed when a style sheet comes late', async () => {
    addClass('utrecht-theme');
    const element = await mount();
    expect(wornHex(element, 'action')).to.equal(ours);
    await addSheet('@utrecht/design-tokens/dist/theme.css');
    await reread();
    expect(wornHex(element, 'action')).to.equal('#24578f');
  });

  it('is followed when the element moves to another place', async () => {
    addStyle(house);
    const place = document.createElement('div');
    place.className = 'house';
    document.body.append(place);
    const element = await mount();
    place.append(element);
    await reread();
    expect(wornHex(element, 'action')).to.equal('#24578f');
    place.remove();
  });

  it('is left as it was after 500 elements came and went', async () => {
    const kept = new Map<string, number>();
    const count =
      (method: 'addEventListener' | 'removeEventListener', step: number) =>
      (type: string, listener: EventListener, options?: boolean): void => {
        kept.set(type, (kept.get(type) ?? 0) + step);
        EventTarget.prototype[method].call(document, type, listener, options);
      };
    document.addEventListener = count('addEventListener', 1) as Document['addEventListener'];
    document.removeEventListener = count('removeEventListener', -1) as Document['removeEventListener'];
    const before = document.querySelectorAll('*').length;
    try {
      for (let round = 0; round < 500; round++) {
        const element = await mount();
        element.remove();
      }
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
      Reflect.deleteProperty(document, 'removeEventListener');
    }
    expect([...kept.values()].every((left) => left === 0)).to.equal(true);
    expect(document.querySelectorAll('*').length).to.equal(before);
  });

  it('finds nothing of ours between what the element shows', async () => {
    const element = await mount();
    expect([...element.shadowRoot!.children].map(({ localName }) => localName)).to.deep.equal(['div']);
  });
});
