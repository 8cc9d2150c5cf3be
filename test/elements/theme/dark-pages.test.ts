import { expect } from '@open-wc/testing';
import { addClass, addSheet, addStyle, between, mount, reread, undress, wornHex } from './dressed.ts';

const lightInk = '#1c2b33';
const darkInk = '#eceff0';

describe('an element on a dark page', () => {
  afterEach(undress);

  it('is dark when the background of the page is', async () => {
    addStyle('body { background: #14191d; color: #eceff0 }');
    const element = await mount();
    expect(wornHex(element, 'ink')).to.equal(darkInk);
    expect(wornHex(element, 'route-self')).to.equal('#e2b94c');
    expect(wornHex(element, 'surface')).to.equal('#14191d');
  });

  it('is dark when the page asks for a dark scheme and says no color', async () => {
    addStyle(':root { color-scheme: dark }');
    const element = await mount();
    expect(wornHex(element, 'ink')).to.equal(darkInk);
  });

  it('stays light on a light page, whatever scheme the page allows', async () => {
    addStyle(':root { color-scheme: light dark } body { background: #fff }');
    const element = await mount();
    expect(wornHex(element, 'ink')).to.equal(lightInk);
    expect(getComputedStyle(element.shadowRoot!.querySelector('select')!).colorScheme).to.equal('light');
  });

  it('gives the lists that a browser opens the scheme of the page', async () => {
    addStyle('body { background: #101010 }');
    const element = await mount();
    expect(getComputedStyle(element.shadowRoot!.querySelector('select')!).colorScheme).to.equal('dark');
  });

  it('sees the nearest background, also through shadow roots and slots', async () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    const root = outer.attachShadow({ mode: 'open' });
    const panel = document.createElement('section');
    panel.style.backgroundColor = '#102030';
    panel.append(document.createElement('slot'));
    root.append(panel);
    outer.append(inner);
    document.body.append(outer);
    const slotted = await mount(inner);
    const within = await mount(panel);
    expect(wornHex(slotted, 'surface')).to.equal('#102030');
    expect(wornHex(within, 'surface')).to.equal('#102030');
    outer.remove();
  });

  it('sees through a veil', async () => {
    addStyle('body { background: #fff } .veil { background: rgb(0 0 0 / 85%) }');
    const veil = document.createElement('div');
    veil.className = 'veil';
    document.body.append(veil);
    const element = await mount(veil);
    expect(wornHex(element, 'surface')).to.equal('#262626');
    veil.remove();
  });

  it('goes by the text of the page where a picture is behind it', async () => {
    addStyle('body { background: none } .poster { background: linear-gradient(#123, #234); color: #fff }');
    const poster = document.createElement('div');
    poster.className = 'poster';
    document.body.append(poster);
    const element = await mount(poster);
    expect(wornHex(element, 'ink')).to.equal(darkInk);
    poster.remove();
  });

  it('can be read on a page that is neither dark nor light', async () => {
    for (const color of ['#808080', '#767676', '#757575', '#0b5860', '#c00', '#9bd']) {
      addStyle(`body { background: ${color} }`);
      const element = await mount();
      expect(between(element, 'ink', 'surface'), color).to.be.above(4.4);
      expect(between(element, 'ink-soft', 'surface'), color).to.be.above(4.4);
      expect(between(element, 'action', 'surface'), color).to.be.above(4.4);
      undress();
    }
  });

  it('wears the dark tokens of a house whose page is dark', async () => {
    await addSheet('@utrecht/design-tokens/dist/dark/theme.css');
    addClass('utrecht-theme--dark');
    addClass('utrecht-theme--color-scheme-dark');
    addClass('utrecht-theme');
    addStyle('body { background: #1a1a1a; color: #fff }');
    const element = await mount();
    expect(between(element, 'ink', 'surface')).to.be.above(4.45);
    expect(between(element, 'link', 'surface')).to.be.above(4.45);
    expect(between(element, 'action-ink', 'action')).to.be.above(4.45);
  });

  it('follows when the page turns dark', async () => {
    addStyle('body { background: #fff } body.night { background: #111; }');
    const element = await mount();
    expect(wornHex(element, 'ink')).to.equal(lightInk);
    addClass('night');
    await reread();
    expect(wornHex(element, 'surface')).to.equal('#111111');
    expect(wornHex(element, 'ink')).to.equal(darkInk);
  });
});
