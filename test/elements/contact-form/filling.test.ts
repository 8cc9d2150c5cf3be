import { aTimeout, expect } from '@open-wc/testing';
import { all, feedOf, one, textOf, until } from '../support.ts';
import { receive, stopReceiving, stored, type Heard } from './receiver.ts';
import { fill, fillIn, focused, form, part, partText, send, tap, valueOf } from './support.ts';

const errors = (element: Element): string[] => all(element, '.error').map(textOf);
const labels = (element: Element): string[] => all(element, '.label').map(textOf);
const said = (element: Element): string => textOf(all(element, '[role="status"]').at(-1));

describe('filling in a contact form', () => {
  let heard: Heard[];
  beforeEach(() => (heard = receive(stored())));
  afterEach(stopReceiving);

  it('is accessible', async () => {
    const element = await form({ to: 'supporter:samira-bouali' });
    await one(element, '#send');
    await expect(element).to.be.accessible();
  });

  it('asks no more than is needed, and says what may be skipped', async () => {
    const element = await form({ to: 'supporter:samira-bouali' });
    await one(element, '#send');
    expect(labels(element)).to.deep.equal([
      'Voor wie is het?',
      'Hoe wilt u genoemd worden?',
      'Hoe mogen we u bereiken?',
      'Telefoonnummer',
      'Waar gaat het over?',
      'Wanneer komt het uit? (mag u overslaan)',
      'In welke taal praat u het liefst? (mag u overslaan)',
    ]);
    expect(all(element, 'option').map(textOf)).to.deep.equal(['Maakt niet uit', 'Nederlands', 'Arabisch', 'Frans']);
  });

  it('asks for someone else whether that person knows, and of a professional where they work', async () => {
    const element = await form({ to: 'desk' });
    await tap(element, 'Voor iemand anders', 'Nee');
    expect(labels(element)).to.include('Weet die persoon hiervan? (mag u overslaan)');
    await until(() => all(element, '.hint').some((hint) => textOf(hint).includes('hoe die persoon heet')), 'advice');
    await tap(element, 'Ik ben hulpverlener');
    await one(element, '#organization');
    await fillIn(element);
    await send(element);
    expect(await partText(element, 'summary')).to.equal('Er gaat nog iets niet goed Vul in bij welke organisatie u werkt');
    await fill(element, 'organization', 'Huisarts Oost');
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.subject).to.equal('professional');
    expect(heard[0]?.body.organization).to.equal('Huisarts Oost');
    expect(heard[0]?.body).to.not.have.property('personKnows');
  });

  it('sends only the way to be reached that is asked for', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element);
    await tap(element, 'Bellen', 'Mailen');
    await fill(element, 'email', 'ria@example.nl');
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.email).to.equal('ria@example.nl');
    expect(heard[0]?.body).to.not.have.property('phone');
  });

  it('lets the browser fill in what it knows, with the right keyboard', async () => {
    const element = await form({ to: 'desk' });
    await tap(element, 'Mailen', 'Ik ben hulpverlener');
    await one(element, '#organization');
    const facts = all(element, 'input.input').map((input) =>
      ['id', 'type', 'inputmode', 'autocomplete'].map((name) => input.getAttribute(name)).join(' '),
    );
    expect(facts).to.deep.equal([
      'organization text text organization',
      'name text text name',
      'phone tel tel tel',
      'email email email email',
    ]);
  });

  it('is gone through by keyboard in the order in which it is read, past the field for programs', async () => {
    const element = await form({ to: 'desk' });
    await one(element, '#send');
    const order = all(element, 'input, select, textarea, button').filter(
      (each) => each.tabIndex >= 0 && !each.matches('[type="radio"]:not(:checked)'),
    );
    expect(order.map(({ id }) => id)).to.deep.equal([
      ...['subject-self', 'name', 'by-phone', 'by-email', 'phone', 'message'],
      ...['by-morning', 'by-afternoon', 'by-evening', 'language', 'send'],
    ]);
  });
});

describe('mistakes in a contact form', () => {
  let heard: Heard[];
  beforeEach(() => (heard = receive(stored())));
  afterEach(stopReceiving);

  it('are told together, above the form, with the focus and a way to each field', async () => {
    const element = await form({ to: 'desk' });
    await fill(element, 'phone', '000-12345');
    await send(element);
    await until(() => focused(element) === 'summary', 'the focus on the summary');
    expect(all(element, '.summary a').map(textOf)).to.deep.equal([
      'Vul in hoe u genoemd wilt worden',
      'Vul een telefoonnummer van 10 cijfers in',
      'Schrijf kort waar het over gaat',
    ]);
    expect(errors(element)).to.deep.equal([
      'Fout: Vul in hoe u genoemd wilt worden',
      'Fout: Vul een telefoonnummer van 10 cijfers in',
      'Fout: Schrijf kort waar het over gaat',
    ]);
    const phone = await one(element, '#phone');
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(phone.getAttribute('aria-describedby')).to.equal('phone-error');
    expect(heard).to.have.length(0);
    await expect(element).to.be.accessible();
    const before = location.href;
    await tap(element, 'Vul een telefoonnummer');
    expect(focused(element)).to.equal('phone');
    expect(location.href).to.equal(before);
  });

  it('take nothing away that was typed', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element, { name: 'Ria', phone: '12', message: 'Help.' });
    await tap(element, 'Middag');
    await send(element);
    await part(element, 'summary');
    expect([valueOf(element, 'name'), valueOf(element, 'phone'), valueOf(element, 'message')]).to.deep.equal([
      'Ria',
      '12',
      'Help.',
    ]);
    expect(all(element, '#by-afternoon:checked')).to.have.length(1);
    await fill(element, 'phone', '030 123 45 67');
    expect(errors(element)).to.deep.equal([]);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.dayParts).to.deep.equal(['afternoon']);
  });

  it('show when a changed field is left, not while it is typed in, and not in a field that was only passed', async () => {
    const element = await form({ to: 'desk' });
    (await one(element, '#name')).dispatchEvent(new FocusEvent('blur'));
    const field = (await one(element, '#phone')) as HTMLInputElement;
    field.value = '06';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await aTimeout(350);
    expect(errors(element)).to.deep.equal([]);
    field.dispatchEvent(new FocusEvent('blur'));
    await until(() => errors(element).length, 'an error');
    expect(errors(element)).to.deep.equal(['Fout: Vul een telefoonnummer van 10 cijfers in']);
    expect(all(element, '.summary')).to.have.length(0);
  });

  it('in how to be reached lead to that choice', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element);
    await tap(element, 'Bellen');
    await send(element);
    expect(await partText(element, 'summary')).to.contain('Kies of wij u mogen bellen of mailen');
    await tap(element, 'Kies of wij');
    expect(focused(element)).to.equal('by-phone');
    await tap(element, 'Mailen');
    await send(element);
    await until(() => all(element, '.summary a').map(textOf).join() === 'Vul uw mailadres in', 'the mail address');
  });
});

describe('the message', () => {
  let heard: Heard[];
  beforeEach(() => (heard = receive(stored())));
  afterEach(stopReceiving);

  it('may be as long as one types; how much too long it is stands at the field', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element, { name: 'Ria', phone: '06-12345678', message: 'a'.repeat(1012) });
    await send(element);
    expect(await partText(element, 'summary')).to.contain('Maak uw tekst korter. U hebt 12 tekens te veel');
    expect(valueOf(element, 'message')).to.have.length(1012);
    expect(heard).to.have.length(0);
  });

  it('has a count near the end, said aloud at 100 and at 0', async () => {
    const element = await form({ to: 'desk' });
    await fill(element, 'message', 'a'.repeat(700));
    expect(all(element, '.count')).to.have.length(0);
    await fill(element, 'message', 'a'.repeat(850));
    expect(textOf(await one(element, '.count'))).to.equal('U kunt nog 150 tekens typen.');
    await aTimeout(800);
    expect(said(element)).to.equal('');
    await fill(element, 'message', 'a'.repeat(905));
    await until(() => said(element) === 'U kunt nog 95 tekens typen.', 'what is said at 100');
    await fill(element, 'message', 'a'.repeat(950));
    await aTimeout(800);
    expect(said(element)).to.equal('U kunt nog 95 tekens typen.');
    await fill(element, 'message', 'a'.repeat(1001));
    await until(() => said(element) === 'U hebt 1 teken te veel.', 'what is said at 0');
  });

  it('with a citizen service number is asked about once, and can be sent', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element, { name: 'Ria', phone: '06-12345678', message: 'Mijn nummer: 111222333.' });
    await send(element);
    await until(() => focused(element) === 'bsn', 'the question');
    expect(await partText(element, 'bsn')).to.contain('Staat hier een burgerservicenummer (BSN)?');
    expect((await one(element, '#message')).getAttribute('aria-describedby')).to.contain('message-bsn');
    await expect(element).to.be.accessible();
    expect(heard).to.have.length(0);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.message).to.equal('Mijn nummer: 111222333.');
  });

  it('loses that number with a tap, and nothing else', async () => {
    const element = await form({ to: 'desk' });
    await fill(element, 'message', 'Bel 0612345678. Mijn BSN: 111222333, dank.');
    await part(element, 'bsn');
    await tap(element, 'Haal het nummer weg');
    await until(() => all(element, '[part="bsn"]').length === 0, 'no question');
    expect(valueOf(element, 'message')).to.equal('Bel 0612345678. Mijn BSN: , dank.');
    await until(() => focused(element) === 'message', 'the focus on the message');
  });

  it('with words of danger shows help, and can be sent', async () => {
    const element = await form({ to: 'desk' });
    await fillIn(element, { name: 'Ria', phone: '06-12345678', message: 'Mijn man slaat mij.' });
    expect(await partText(element, 'danger')).to.contain('Bel 0800-2000');
    await until(() => said(element) === 'Bent u in gevaar? Bel 112.', 'what is said');
    await expect(element).to.be.accessible();
    await send(element);
    await part(element, 'sent');
  });

  it('comes with a field for programs, which people neither see nor reach', async () => {
    const element = await form({ to: 'desk' });
    const field = (await one(element, '#website')) as HTMLInputElement;
    const box = field.parentElement!;
    expect(getComputedStyle(field).display).to.not.equal('none');
    expect(box.getBoundingClientRect().bottom).to.be.below(0);
    expect([box.getAttribute('aria-hidden'), field.tabIndex, field.autocomplete]).to.deep.equal(['true', -1, 'off']);
    await fill(element, 'website', 'https://spam.example');
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.website).to.equal('https://spam.example');
  });

  it('says how long the form was open', async () => {
    const element = await form({ to: 'desk', feed: feedOf({ title: 'x', publisher: { name: 'Loket' } }) });
    await fillIn(element);
    await aTimeout(120);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.openFor).to.be.within(100, 5_000);
  });
});
