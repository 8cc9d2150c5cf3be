import { expect } from '@open-wc/testing';
import { form, send as sendForm } from './contact-form/support.ts';
import { all, feedOf, finder, one, textOf, until } from './support.ts';
import { picker } from './supporter-picker/support.ts';

const inArabic = async (element: HTMLElement): Promise<HTMLElement> => {
  element.lang = 'ar';
  return until(() => all(element, '.wijk[lang="ar"]')[0], 'Arabic');
};

describe('On an Arabic page', () => {
  it('the finder runs from right to left, and axe finds nothing', async () => {
    const element = await finder();
    const base = await inArabic(element);
    expect(base.dir).to.equal('rtl');
    expect(getComputedStyle(base).direction).to.equal('rtl');
    expect(textOf(all(element, 'label')[0])).to.equal('ما المساعدة التي تلزمك؟');
    await expect(element).to.be.accessible();
  });

  it('Dutch texts keep their language and direction, and a phone number its order', async () => {
    const offer = { id: 'a', name: 'Inloop (1e keer gratis)', summary: 'De koffie staat klaar.', phones: ['030 - 123 45 67'] };
    const element = await finder({ feed: feedOf({ offers: [offer] }), words: 'koffie' });
    await inArabic(element);
    const name = await one(element, '.card__name [lang="nl"]');
    expect(name.dir).to.equal('auto');
    expect(getComputedStyle(name).direction).to.equal('ltr');
    (await one(element, '.offer-link')).click();
    const call = await until(() => all(element, 'a[href="tel:0301234567"]')[0], 'a phone number');
    expect(textOf(call)).to.equal('اتصال: \u2068030 - 123 45 67\u2069');
  });

  it('arrows turn around', async () => {
    const element = await finder({ words: 'eenzaam' });
    await inArabic(element);
    (await one(element, '.offer-link')).click();
    const arrow = await one(element, '.i--flip');
    expect(getComputedStyle(arrow).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('the picker asks and shows people, and axe finds nothing', async () => {
    const element = await picker();
    const base = await inArabic(element);
    expect(base.dir).to.equal('rtl');
    await until(() => element.shadowRoot?.textContent.includes('من يناسبك؟'), 'the question');
    await expect(element).to.be.accessible();
  });

  it('the form says what is missing, and axe finds nothing', async () => {
    const element = await form();
    const base = await inArabic(element);
    expect(base.dir).to.equal('rtl');
    await until(() => textOf(all(element, '#send')[0]) === 'إرسال', 'the form');
    await sendForm(element);
    await until(() => element.shadowRoot?.textContent.includes('يُرجى كتابة رقم هاتفك'), 'what is missing');
    expect((await one(element, '#phone')).dir).to.equal('ltr');
    await expect(element).to.be.accessible();
  });
});

describe('On a Turkish page', () => {
  it('the finder speaks Turkish, from left to right', async () => {
    const element = await finder();
    element.lang = 'tr';
    await until(() => textOf(all(element, 'label')[0]) === 'Hangi konuda yardım arıyorsunuz?', 'Turkish');
    expect(all(element, '.wijk')[0]?.dir).to.equal('ltr');
  });
});
