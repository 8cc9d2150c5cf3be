import { aTimeout, expect } from '@open-wc/testing';
import type { RequestSentEvent } from '../../../packages/elements/src/events/form-events.ts';
import { all, one, textOf, until } from '../support.ts';
import { broken, goOffline, page, problem, receive, silent, stopReceiving, stored } from './receiver.ts';
import { canary, fill, fillIn, focused, form, part, partText, send, tap, valueOf } from './support.ts';

const said = (element: Element): string => textOf(all(element, '[role="status"]').at(-1));
const isBlocked = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

async function filled(to = 'supporter:samira-bouali', sharedDevice = false) {
  const element = await form({ to, sharedDevice });
  await fillIn(element);
  return element;
}

describe('a message that is sent', () => {
  afterEach(stopReceiving);

  it('shows its number, who has it and what happens next, as the receiver says', async () => {
    receive(stored());
    const element = await filled();
    await tap(element, 'Middag');
    await send(element);
    await until(() => focused(element) === 'sent', 'the focus on the heading');
    const text = await partText(element, 'sent');
    for (const fact of [
      'Uw bericht is aangekomen',
      'Samira Bouali heeft uw vraag.',
      'K7FM-2RXD',
      'Samira belt u, uiterlijk donderdag 26 november.',
      'Op het nummer dat eindigt op 70. U wilt het liefst ’s middags gebeld worden.',
      'Uw bericht wordt na 30 dagen gewist.',
      'Niets gehoord? Bel 000-1234571',
    ])
      expect(text).to.contain(fact);
    await until(() => said(element) === 'Uw bericht is aangekomen', 'what is said');
    await expect(element).to.be.accessible();
    expect(isBlocked()).to.equal(false);
  });

  it('promises no day that nobody promised', async () => {
    receive(stored({ responseWorkingDays: undefined }));
    const element = await filled();
    await send(element);
    const text = await partText(element, 'sent');
    expect(text).to.contain('Samira leest uw bericht en kan u bellen.');
    expect(text).to.not.contain('uiterlijk');
  });

  it('says so when it went to the desk and not to the one who was chosen', async () => {
    receive(stored({ deliveredTo: { kind: 'desk', name: 'Wijkbalie' } }));
    const element = await filled();
    await send(element);
    const text = await partText(element, 'sent');
    expect(text).to.contain('Wijkbalie heeft uw vraag. Het ging niet rechtstreeks naar Samira Bouali.');
    expect(text).to.contain('Bel 000-1234500');
  });

  it('is busy meanwhile, and once is enough', async () => {
    const heard = receive(silent);
    const element = await filled();
    await send(element);
    await send(element);
    (await one(element, 'form')).dispatchEvent(new SubmitEvent('submit', { cancelable: true, bubbles: true }));
    const button = await until(() => all(element, '#send[aria-disabled="true"]')[0], 'a busy button');
    expect(textOf(button)).to.equal('Bezig met versturen…');
    expect(button.hasAttribute('disabled')).to.equal(false);
    await until(() => focused(element) === 'send', 'the focus on the button');
    await send(element);
    expect(heard).to.have.length(1);
    expect(isBlocked()).to.equal(true);
    await expect(element).to.be.accessible();
    await until(() => said(element) === 'Bezig met versturen…', 'what is said');
  });

  it('tells the page that, and nothing of what', async () => {
    receive(stored());
    const element = await filled();
    const events: RequestSentEvent[] = [];
    element.addEventListener('wijk-request-sent', (event) => events.push(event));
    await send(element);
    await part(element, 'sent');
    expect(events).to.have.length(1);
    expect(Object.entries(events[0]!).filter(([name]) => name !== 'isTrusted')).to.deep.equal([['deliveredTo', 'addressee']]);
  });

  it('leaves no word in the address, the history, the storage or on the console', async () => {
    const lines: unknown[] = [];
    const own = { log: console.log, info: console.info, warn: console.warn, error: console.error };
    for (const level of Object.keys(own) as (keyof typeof own)[]) console[level] = (...more) => lines.push(...more);
    const length = history.length;
    receive(broken, stored());
    const element = await filled();
    await send(element);
    await part(element, 'unsent');
    await tap(element, 'Probeer nu');
    await part(element, 'sent');
    Object.assign(console, own);
    const left = JSON.stringify([
      lines,
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
    ]);
    for (const word of [...Object.values(canary), 'K7FM']) expect(left).to.not.contain(word);
    expect(history.length).to.equal(length);
  });

  it('is followed by another one with another key', async () => {
    const heard = receive(stored());
    const element = await filled();
    await send(element);
    await tap(element, 'Schrijf nog een bericht');
    await until(() => focused(element) === 'form', 'the focus on the form');
    expect(valueOf(element, 'message')).to.equal('');
    await fillIn(element);
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.key).to.not.equal(heard[1]?.key);
  });
});

describe('a message that is not sent yet', () => {
  afterEach(() => {
    stopReceiving();
    goOffline(false);
  });

  it('waits for internet, with its text in sight, and goes by itself', async () => {
    goOffline(true);
    const heard = receive(stored());
    const element = await filled();
    await send(element);
    await until(() => focused(element) === 'unsent', 'the focus on the notice');
    const text = await partText(element, 'unsent');
    expect(text).to.contain('Uw bericht is nog niet verstuurd. Er is geen internet. Uw tekst blijft hier staan.');
    expect(text).to.contain('Bel 000-1234571');
    expect(valueOf(element, 'text')).to.equal(canary.message);
    expect(isBlocked()).to.equal(true);
    await expect(element).to.be.accessible();
    expect(heard).to.have.length(0);
    goOffline(false);
    await part(element, 'sent');
    expect(isBlocked()).to.equal(false);
  });

  it('counts down to the next try as the receiver asks, and does not say each second aloud', async () => {
    receive(problem(503, 'unavailable', { retryAfter: '90' }), stored());
    const element = await filled();
    await send(element);
    const text = await partText(element, 'unsent');
    expect(text).to.match(/Er is een storing\. .*nog eens over (90|89) seconden\./);
    await until(() => /over 8[78] seconden/.test(textOf(all(element, '#unsent')[0])), 'a second less');
    expect(all(element, '#unsent [role="status"], #unsent [aria-live]')).to.have.length(0);
    await tap(element, 'Probeer nu');
    await part(element, 'sent');
  });

  it('does not say that it was not sent when nobody knows', async () => {
    receive(broken, stored());
    const element = await filled();
    await send(element);
    const text = await partText(element, 'unsent');
    expect(text).to.contain('Uw bericht is misschien nog niet verstuurd. Er kwam geen antwoord.');
    expect(text).to.contain('Het bericht komt niet dubbel aan.');
    await part(element, 'sent');
  });
});

describe('a message that can’t be sent', () => {
  afterEach(stopReceiving);

  it('stays, with a phone number and a way to try again with the same key', async () => {
    const heard = receive(page(200), stored());
    const element = await filled();
    await send(element);
    const text = await partText(element, 'unsent');
    expect(text).to.contain('Wij weten niet of uw bericht is aangekomen.');
    expect(text).to.contain('Bel 000-1234571');
    expect((await one(element, '#text')).hasAttribute('readonly')).to.equal(true);
    expect(isBlocked()).to.equal(true);
    await expect(element).to.be.accessible();
    await tap(element, 'Probeer opnieuw');
    await part(element, 'sent');
    expect(heard[0]?.key).to.equal(heard[1]?.key);
    expect(heard[0]?.text).to.equal(heard[1]?.text);
  });

  it('can be copied', async () => {
    receive(page(200));
    const element = await filled();
    await send(element);
    await tap(element, 'Kopieer mijn tekst');
    const text = await until(
      () => /Uw tekst is gekopieerd|Kopieer uw tekst hieronder zelf/.exec(textOf(all(element, '#unsent')[0])),
      'a reply',
    );
    expect(text).to.have.length(1);
  });

  it('becomes another message only when a resident says so, who is told what that means', async () => {
    const heard = receive(page(200), stored());
    const element = await filled();
    await send(element);
    expect(await partText(element, 'unsent')).to.contain('Dan komt het misschien twee keer aan.');
    await tap(element, 'Verander mijn bericht');
    await until(() => focused(element) === 'message', 'the focus on the message');
    expect(valueOf(element, 'message')).to.equal(canary.message);
    expect(valueOf(element, 'name')).to.equal(canary.name);
    await fill(element, 'message', 'Iets anders.');
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.key).to.not.equal(heard[1]?.key);
  });

  it('is cut off when the form leaves the page, and says so when it is put back', async () => {
    const heard = receive(silent, stored());
    const element = await filled();
    await send(element);
    const parent = element.parentElement!;
    element.remove();
    await aTimeout(20);
    expect(heard[0]?.init.signal?.aborted).to.equal(true);
    parent.append(element);
    element.requestUpdate();
    await tap(element, 'Verander mijn bericht').catch(() => undefined);
    expect(valueOf(element, 'message')).to.equal(canary.message);
  });

  it('is not cut off when the form is only put elsewhere on the page', async () => {
    const heard = receive(silent);
    const element = await filled();
    await send(element);
    document.body.append(element);
    await aTimeout(20);
    expect(heard[0]?.init.signal?.aborted).to.equal(false);
    element.remove();
  });
});

describe('a message that is refused', () => {
  afterEach(stopReceiving);

  it('says what to change, at the fields that the receiver names', async () => {
    const heard = receive(problem(422, 'invalid', { fields: [{ field: 'phone', code: 'invalid' }] }), stored());
    const element = await filled();
    await send(element);
    await until(() => focused(element) === 'summary', 'the focus on the summary');
    expect(await partText(element, 'summary')).to.contain('Vul een telefoonnummer van 10 cijfers in');
    expect(valueOf(element, 'message')).to.equal(canary.message);
    await fill(element, 'phone', '06-87654321');
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.key).to.not.equal(heard[1]?.key);
  });

  it('gives the phone number when there is nothing to change', async () => {
    receive(problem(403, 'origin-not-allowed'));
    const element = await filled();
    await send(element);
    await until(() => focused(element) === 'refusal', 'the focus on the notice');
    const text = await partText(element, 'refusal');
    expect(text).to.contain('Uw bericht is niet verstuurd. Er gaat iets mis met dit formulier.');
    expect(text).to.contain('Bel 000-1234571');
    expect(valueOf(element, 'message')).to.equal(canary.message);
    await expect(element).to.be.accessible();
    expect(isBlocked()).to.equal(false);
  });

  it('keeps its key as long as nothing is changed', async () => {
    const heard = receive(problem(413, 'too-large'), stored());
    const element = await filled();
    await send(element);
    await part(element, 'refusal');
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.key).to.equal(heard[1]?.key);
  });

  it('waits by itself when it was sent too fast', async () => {
    const heard = receive(problem(422, 'too-fast', { retryAfter: '0' }), stored());
    const element = await filled();
    await send(element);
    await part(element, 'sent');
    expect(heard[0]?.key).to.equal(heard[1]?.key);
  });
});

describe('a form on a screen that others use too', () => {
  afterEach(() => {
    stopReceiving();
    goOffline(false);
  });

  it('lets the browser remember nothing', async () => {
    const element = await filled('desk', true);
    expect(all(element, 'form, input.input, textarea').every((each) => each.getAttribute('autocomplete') === 'off')).to.equal(
      true,
    );
  });

  for (const [what, event] of [
    ['left', new PageTransitionEvent('pagehide')],
    ['come back to', new PageTransitionEvent('pageshow', { persisted: true })],
  ] as const)
    it(`is wiped when the page is ${what}`, async () => {
      const element = await filled('desk', true);
      window.dispatchEvent(event);
      await until(() => valueOf(element, 'message') === '', 'an empty form');
      expect([valueOf(element, 'name'), valueOf(element, 'phone')]).to.deep.equal(['', '']);
    });

  it('wipes what was sent too, and never holds anyone on the page', async () => {
    goOffline(true);
    receive(stored());
    const element = await filled('desk', true);
    await send(element);
    await part(element, 'unsent');
    expect(isBlocked()).to.equal(false);
    goOffline(false);
    await part(element, 'sent');
    expect(await partText(element, 'sent')).to.not.contain('eindigt op');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await one(element, '#message');
    expect(all(element, '[part="sent"]')).to.have.length(0);
  });

  it('shows the number for twenty seconds, and then says why it is gone', async () => {
    const own = window.setTimeout;
    const hurried = ((act: () => void, wait?: number) => own(act, wait === 20_000 ? 50 : wait)) as typeof setTimeout;
    window.setTimeout = hurried;
    receive(stored());
    const element = await filled('desk', true);
    await send(element);
    expect(await partText(element, 'sent')).to.contain('K7FM-2RXD');
    await until(() => textOf(all(element, '.done')[0]).includes('Wij laten uw nummer niet meer zien'), 'the number gone');
    window.setTimeout = own;
    expect(await partText(element, 'sent')).to.not.contain('K7FM-2RXD');
  });

  it('keeps what was typed on a device of one’s own', async () => {
    const element = await filled('desk');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(valueOf(element, 'message')).to.equal(canary.message);
  });
});
