import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { all, demoFeed, feedOf, finder, one, textOf, until } from '../support.ts';
import { picker, tap as tapPicker, everyone } from '../supporter-picker/support.ts';
import { receive, stopReceiving, stored } from './receiver.ts';
import { endpoint, fill, fillIn, focused, form, part, partText, send, tap, valueOf } from './support.ts';

/** What the console is told while something happens. */
async function told(level: 'error' | 'warn', act: () => Promise<unknown>): Promise<string[]> {
  const own = console[level];
  const lines: string[] = [];
  console[level] = (line: string) => lines.push(line);
  await act();
  console[level] = own;
  return lines;
}

describe('a message goes', () => {
  afterEach(stopReceiving);

  it('to the desk when nobody is named', async () => {
    const heard = receive(stored());
    const element = await form();
    expect(await partText(element, 'to')).to.equal('Uw bericht gaat naar Wijkbalie gemeente Lindewaard');
    expect(await partText(element, 'privacy')).to.equal(
      'Uw bericht gaat naar Wijkbalie gemeente Lindewaard. Bewonerscoöperatie Oost gebruikt het om u te helpen en wist het na 30 dagen. Zo gaan wij om met uw gegevens',
    );
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body).to.not.have.any.keys('supporter', 'offer');
    expect(heard[0]?.init).to.not.equal(undefined);
  });

  it('to a supporter, with the promise that is in the feed', async () => {
    const heard = receive(stored());
    const element = await form({ to: 'supporter:samira-bouali' });
    expect(await partText(element, 'to')).to.contain('Samira Bouali');
    expect(textOf(await part(element, 'form'))).to.contain('Samira belt u binnen 2 werkdagen.');
    await tap(element, 'Bellen', 'Mailen');
    await until(() => textOf(all(element, 'form')[0]).includes('Samira mailt u binnen 2 werkdagen.'), 'mail');
    await tap(element, 'Mailen', 'Bellen');
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.supporter).to.equal('samira-bouali');
  });

  it('to the organization of an offer', async () => {
    const heard = receive(stored());
    const element = await form({ to: 'offer:maatje' });
    expect(await partText(element, 'to')).to.match(/^Uw bericht gaat naar .+ Het gaat over: Een maatje dat bij u langskomt$/);
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body.offer).to.equal('maatje');
  });

  it('to the desk when the one who is named is not in the list any more, and says so', async () => {
    const heard = receive(stored());
    const element = await form({ to: 'supporter:weg' });
    await until(
      () => textOf(all(element, '.note')[0]).startsWith('Wie u zocht, staat niet meer in de lijst.'),
      'a word about it',
    );
    await expect(element).to.be.accessible();
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.body).to.not.have.property('supporter');
  });

  it('to the desk when the page says nonsense, and tells the webmaster', async () => {
    const lines = await told('warn', async () => part(await form({ to: 'samira' }), 'to'));
    expect(lines).to.deep.equal(['Wijkwijzer: to="samira" is none of desk, supporter:ID and offer:ID.']);
  });

  it('to who is chosen on the page, who may be changed without losing a word', async () => {
    const people = await picker({ questions: 'none' });
    const element = await form();
    await until(() => textOf(all(element, '.to__other')[0]) === 'Kies zelf een persoon', 'a choice');
    await fill(element, 'message', 'Hallo');
    await everyone(people);
    await tapPicker(people, 'Kies Samira');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Samira Bouali'), 'Samira');
    expect(valueOf(element, 'message')).to.equal('Hallo');
    await tap(element, 'Kies iemand anders');
    await until(() => people.shadowRoot?.activeElement?.id === 'people', 'the people');
    await tapPicker(people, 'Kies Wim');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Wim Kuipers'), 'Wim');
    await tapPicker(people, 'Kies iemand anders');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Wijkbalie'), 'the desk');
    expect(valueOf(element, 'message')).to.equal('Hallo');
  });

  it('to someone from their own page or when they were chosen, by a button that leads to the form', async () => {
    const people = await picker({ questions: 'none' });
    const element = await form();
    await part(element, 'to');
    await everyone(people);
    await tapPicker(people, 'Samira Bouali', 'Stuur een bericht');
    await until(() => focused(element) === 'form', 'the focus on the form');
    expect(await partText(element, 'to')).to.contain('Samira Bouali');
    await tapPicker(people, 'Terug');
    await tapPicker(people, 'Kies Wim');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Wim Kuipers'), 'Wim');
    const chosen = textOf(await until(() => all(people, '[part="chosen"]')[0], 'the choice'));
    expect(chosen).to.contain('Wij hebben niets verstuurd.');
    await expect(people).to.be.accessible();
    await tapPicker(people, 'Stuur een bericht');
    await until(() => focused(element) === 'form', 'the focus on the form');
    await tapPicker(people, 'Kies iemand anders');
  });

  it('nowhere from a picker without a form on the page', async () => {
    const people = await picker({ questions: 'none' });
    await everyone(people);
    await tapPicker(people, 'Samira Bouali');
    await one(people, '[part="profile"]');
    expect(all(people, 'button').map(textOf)).to.not.include('Stuur een bericht');
  });
});

describe('wrong facts', () => {
  afterEach(stopReceiving);

  it('about an offer are told by the form, to the desk', async () => {
    const heard = receive(stored({ deliveredTo: { kind: 'desk', name: 'Wijkbalie' } }));
    const element = await form({ to: 'supporter:samira-bouali' });
    await fill(element, 'message', 'Mijn vraag');
    const list = await finder({ words: 'maatje' });
    (await one(list, '.card__name :is(a, button)')).click();
    const name = textOf(await one(list, '#offer'));
    await tap(list, 'Klopt er iets niet?');
    await until(() => focused(element) === 'form', 'the focus on the form');
    expect(await partText(element, 'to')).to.contain(`Uw bericht gaat naar Wijkbalie gemeente Lindewaard Het gaat over: ${name}`);
    expect(textOf(all(element, 'label[for="message"]')[0])).to.equal('Wat klopt er niet?');
    expect(valueOf(element, 'message')).to.equal('');
    await expect(element).to.be.accessible();
    await fill(element, 'message', 'Het is op dinsdag.');
    await send(element);
    expect(await partText(element, 'sent')).to.contain('Wijkbalie heeft uw bericht.');
    expect(await partText(element, 'sent')).to.not.contain('Dan vraagt de balie het aan u');
    const { topic, offer, subject, message } = heard[0]?.body as Record<string, string>;
    expect({ topic, subject, message }).to.deep.equal({ topic: 'correction', subject: 'self', message: 'Het is op dinsdag.' });
    expect(offer).to.match(/./);
    expect(heard[0]?.body).to.not.have.any.keys('supporter', 'dayParts', 'language', 'name', 'phone', 'email');
  });

  it('may be told with a number, for a question back', async () => {
    receive(stored({ deliveredTo: { kind: 'desk', name: 'Wijkbalie' } }));
    const element = await form();
    const people = await picker({ questions: 'none' });
    await everyone(people);
    await tapPicker(people, 'Samira Bouali', 'Klopt er iets niet?');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Het gaat over: Samira Bouali'), 'the subject');
    await fillIn(element, { name: 'Ria', phone: '06-12345678', message: 'Ander nummer' });
    await send(element);
    expect(await partText(element, 'sent')).to.contain('Dan vraagt de balie het aan u');
  });

  it('about a supporter too; one may ask something else instead, and finds that text again', async () => {
    const element = await form();
    const people = await picker({ questions: 'none' });
    await fill(element, 'message', 'Mijn vraag');
    await everyone(people);
    await tapPicker(people, 'Samira Bouali', 'Klopt er iets niet?');
    await until(() => textOf(all(element, '[part="to"]')[0]).includes('Het gaat over: Samira Bouali'), 'the subject');
    await fill(element, 'message', 'Ander nummer');
    await tap(element, 'Ik wil iets anders vragen');
    await until(() => valueOf(element, 'message') === 'Mijn vraag', 'the question');
  });

  it('are told by mail where no form can take them', async () => {
    await form({ endpoint: '' });
    const list = await finder({ words: 'maatje' });
    (await one(list, '.card__name :is(a, button)')).click();
    const link = await until(() => all(list, '.wrong')[0], 'a link');
    expect(link.getAttribute('href')).to.match(/^mailto:/);
  });
});

describe('without a receiver', () => {
  it('there is a card with phone and mail', async () => {
    const lines = await told('error', async () => {
      const element = await form({ endpoint: '', to: 'supporter:samira-bouali' });
      const card = await part(element, 'card');
      expect(textOf(card)).to.contain('Samira Bouali');
      expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href')?.split(':')[0])).to.deep.equal([
        ...['tel', 'mailto', 'https'],
      ]);
      expect(all(element, 'form')).to.have.length(0);
      await expect(element).to.be.accessible();
    });
    expect(lines).to.deep.equal([]);
  });

  it('and without a word about privacy there is the desk, and the webmaster reads what is missing', async () => {
    const lines = await told('error', async () => {
      const element = await form({
        to: 'supporter:samira-bouali',
        controller: '',
        retentionDays: '',
        privacyUrl: 'javascript:alert(1)',
      });
      expect(await partText(element, 'card')).to.contain('Wijkbalie gemeente Lindewaard Bel 000-1234500');
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('It needs a valid controller, retention-days, privacy-url;');
  });

  it('that has an address nobody is asked anything', async () => {
    const lines = await told('error', async () => {
      await part(await form({ endpoint: 'javascript:alert(1)' }), 'card');
    });
    expect(lines[0]).to.contain('It needs a valid endpoint;');
  });

  it('but with what the page says in its own words there is the form', async () => {
    const element = await form({ controller: '', purpose: '', content: html`<p slot="privacy">Wij bewaren niets.</p>` });
    const note = await part(element, 'privacy');
    expect(textOf(note)).to.equal('Uw bericht gaat naar Wijkbalie gemeente Lindewaard.');
    expect(note.querySelector('slot')?.assignedElements().map(textOf)).to.deep.equal(['Wij bewaren niets.']);
    await expect(element).to.be.accessible();
  });
});

describe('the address of the receiver', () => {
  afterEach(stopReceiving);

  it('is never taken from the feed', async () => {
    const heard = receive(stored());
    const elsewhere = 'https://elsewhere.example/requests';
    const feed = feedOf({
      title: 'x',
      endpoint: elsewhere,
      publisher: { name: 'Loket', endpoint: elsewhere, phone: '000-1234500' },
    });
    const element = await form({ feed });
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard).to.have.length(1);
  });
});

describe('a feed that fails', () => {
  afterEach(stopReceiving);

  it('shows what stands between the tags', async () => {
    const element = await form({ feed: '/none.json' });
    await one(element, 'slot:not([name])');
    expect(all(element, 'form')).to.have.length(0);
  });

  it('takes nothing away that was typed, nor the way to send it', async () => {
    const heard = receive(stored());
    const element = await form();
    await fillIn(element);
    element.feed = '/none.json';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(valueOf(element, 'message')).to.equal('Mijn kanarie zingt niet meer.');
    await send(element);
    await part(element, 'sent');
    expect(heard).to.have.length(1);
  });
});

describe('a form in English', () => {
  it('speaks English', async () => {
    const around = await fixture(
      html`<div lang="en">
        <wijk-contact-form
          feed=${demoFeed}
          endpoint=${endpoint}
          controller="The cooperative"
          purpose="to help you"
          retention-days="30"
          privacy-url="/privacy"
        ></wijk-contact-form>
      </div>`,
    );
    const element = around.querySelector('wijk-contact-form')!;
    await until(() => textOf(all(element, '#send')[0]) === 'Send', 'English');
    expect(await partText(element, 'privacy')).to.contain('The cooperative uses it to help you and deletes it after 30 days.');
    await expect(element).to.be.accessible();
  });
});
