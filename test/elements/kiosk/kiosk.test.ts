import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { WijkKiosk } from '@wijkwijzer/elements/kiosk.js';
import '@wijkwijzer/elements/define/kiosk.js';
import '@wijkwijzer/elements/define/contact-form.js';
import '@wijkwijzer/elements/define/offer-finder.js';
import '@wijkwijzer/elements/define/supporter-picker.js';
import { all, demoFeed, one, textOf, until } from '../support.ts';

/** Resets load a page, which ends the test: here nothing lasts long enough for one. */
async function kiosk(): Promise<WijkKiosk> {
  const element = await fixture<WijkKiosk>(
    html`<wijk-kiosk lang="nl"><wijk-offer-finder feed=${demoFeed}></wijk-offer-finder></wijk-kiosk>`,
  );
  await one(element, '.kiosk');
  await one(finderIn(element), '.need');
  return element;
}

const form = html`<wijk-contact-form
  feed=${demoFeed}
  endpoint="/requests"
  controller="Gemeente"
  purpose="om u te helpen"
  retention-days="30"
  privacy-url="/privacy"
></wijk-contact-form>`;

const finderIn = (element: Element): Element => element.querySelector('wijk-offer-finder')!;

describe('a kiosk', () => {
  it('is accessible', async () => {
    await expect(await kiosk()).to.be.accessible();
  });

  it('keeps what it wraps out of the address and makes it fit for all', async () => {
    const before = location.href;
    const element = await kiosk();
    const finder = finderIn(element);
    expect(finder.getAttribute('url-state')).to.equal('none');
    expect(finder.hasAttribute('shared-device')).to.be.true;
    (await one(finder, '.need')).click();
    await one(finder, '.card');
    expect(location.href).to.equal(before);
    expect(history.state).to.be.null;
    expect(parseFloat(getComputedStyle(finder).fontSize)).to.equal(32);
  });

  it('offers a language for each that there are words for, and all that it wraps speaks it', async () => {
    const element = await kiosk();
    const buttons = all(element, '.kiosk__languages button');
    expect(buttons.map(textOf)).to.deep.equal(['Nederlands', 'English', 'Türkçe', 'العربية']);
    buttons[3]!.click();
    await until(() => all(finderIn(element), '.wijk[lang="ar"][dir="rtl"]')[0], 'the finder in Arabic');
    await one(element, '.wijk[lang="ar"][dir="rtl"]');
  });

  it('has a Back of its own from the second screen on, and begins anew from there', async () => {
    const element = await kiosk();
    const finder = finderIn(element);
    expect(all(element, '.kiosk__back, .kiosk__again')).to.deep.equal([]);
    (await one(finder, '.need')).click();
    await one(finder, '.card');
    (await one(element, '.kiosk__back')).click();
    await one(finder, '.needs');
    await until(() => all(element, '.kiosk__hello')[0], 'the first screen');
  });

  it('counts as used from the first key or touch on', async () => {
    const element = await kiosk();
    expect(element.inUse).to.be.false;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await until(() => element.inUse, 'a visit');
    await one(element, '.kiosk__again');
  });

  it('gives a website to the telephone of who reads it', async () => {
    const element = await kiosk();
    const link = document.createElement('a');
    link.href = 'https://www.example.nl/een/bladzijde/';
    link.textContent = 'Naar de website';
    element.append(link);
    link.click();
    await one(element, '#out-dialog[open] svg.qr');
    expect(textOf(all(element, '.kiosk__address')[0])).to.equal('example.nl/een/bladzijde');
    expect(textOf(all(element, '#out')[0])).to.equal('Naar de website');
    await expect(element).to.be.accessible();
    all(element, '#out-dialog button')[0]!.click();
    await until(() => !all(element, '#out-dialog[open]').length, 'the page behind it');
  });

  it('wraps a picker and a form as well', async () => {
    const element = await fixture<WijkKiosk>(
      html`<wijk-kiosk lang="nl"><wijk-supporter-picker feed=${demoFeed}></wijk-supporter-picker>${form}</wijk-kiosk>`,
    );
    await one(element.querySelector('wijk-contact-form')!, '#message');
    await until(() => all(element.querySelector('wijk-supporter-picker')!, 'h2')[0], 'the picker');
    expect(element.querySelector('wijk-contact-form')!.sharedDevice).to.be.true;
  });

  it('asks before a message is lost, and takes Escape for a no', async () => {
    const element = await fixture<WijkKiosk>(html`<wijk-kiosk lang="nl">${form}</wijk-kiosk>`);
    await one(element, '.kiosk');
    const field = (await one(element.querySelector('wijk-contact-form')!, '#message')) as HTMLTextAreaElement;
    field.value = 'Ik durf het bijna niet te vragen.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    (await one(element, '.kiosk__again')).click();
    const question = (await one(element, '#lose-dialog[open]')) as HTMLDialogElement;
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('Nee, ga verder met mijn bericht');
    await expect(element).to.be.accessible();
    // What Escape does.
    question.dispatchEvent(new Event('cancel', { cancelable: true }));
    question.close();
    await until(() => !all(element, '#lose-dialog h2').length, 'the page behind it');
    expect(field.value).to.equal('Ik durf het bijna niet te vragen.');
    expect(field.isConnected).to.be.true;
  });

  it('counts as used from a click on that no finger and no key made, as of a screen reader', async () => {
    const element = await kiosk();
    (await one(finderIn(element), '.need')).click();
    await until(() => element.inUse, 'a visit');
  });

  it('leaves nothing running when it is taken from the page', async () => {
    const element = await kiosk();
    element.remove();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', bubbles: true }));
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    await aTimeout(0);
    expect(event.defaultPrevented).to.be.false;
    expect(element.inUse).to.be.false;
  });
});
