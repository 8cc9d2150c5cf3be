/** A form at work: what is typed, sent and shown. Nothing of it leaves the memory but by the address that the page gives. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { danger } from '@wijkwijzer/search';
import { RequestSentEvent } from '../events/form-events.ts';
import { ShowEvent } from '../events/show-event.ts';
import type { FeedController } from '../feed-controller.ts';
import type { ContactTopic, ReadyFeed, Shows } from '../feed-store.ts';
import { form as dutch } from '../messages/nl/form.ts';
import type { Announcer } from '../parts/announcer.ts';
import type { MoveFocus } from '../parts/keep-focus.ts';
import { kioskAround } from '../parts/kiosk-around.ts';
import { takeAlong, type TakeAlong } from '../parts/take-along.ts';
import { addresseeOf, readTo, type Addressee } from './addressee.ts';
import { renderCard } from './card-view.ts';
import { withoutBsn } from './citizen-number.ts';
import { charactersLeft, emptyDraft, requestOf, type Draft, type ShownField } from './draft.ts';
import { Filling } from './filling.ts';
import { renderFilling } from './filling-view.ts';
import type { FormTexts, FormView, Reply, Sent } from './form-view.ts';
import { Outbox } from './outbox.ts';
import type { Progress } from './send-request.ts';
import { renderSent } from './sent-view.ts';
import { readSettings, tellMissing, type Given, type Settings } from './settings.ts';
import { renderUnsent } from './unsent-view.ts';

export interface FormHost extends LitElement, Given {
  to: string;
  headingLevel: number;
  images: boolean;
  sharedDevice: boolean;
}

/** What the element lends to the form. */
export interface FormTools {
  feed: FeedController;
  shows: Shows;
  announcer: Announcer;
  moveFocus: MoveFocus;
}

/** How many characters are left when that is said aloud. */
const saidAt = [100, 0];
/** Milliseconds that the judgment of a field waits: what it adds would move the button from under the finger that leaves the field. */
const afterLeaving = 250;
/** Milliseconds that a number stands on a screen that others use too. */
const numberStays = 20_000;

export class FormControl implements ReactiveController {
  readonly #host: FormHost;
  readonly #tools: FormTools;
  readonly #takeAlong: TakeAlong;
  readonly #filling = new Filling(
    () => this.#topic,
    (draft) => requestOf(draft, this.#addressee, this.#about),
  );
  readonly #outbox = new Outbox(
    (progress, isNews) => this.#follow(progress, isNews),
    () => this.#host.requestUpdate(),
  );
  #settings: Settings | undefined;
  #missing: string[] = [];
  #about: ContactTopic | undefined;
  /** Who was chosen on the page when it was last looked at. */
  #chosen: string | undefined;
  #sent: Sent | undefined;
  #reply: Reply;
  #t = dutch as FormTexts;
  #ready: ReadyFeed | undefined;
  #firstSeen: number | undefined;
  #to = '';
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #removal: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FormHost, tools: FormTools) {
    this.#host = host;
    this.#tools = tools;
    this.#takeAlong = takeAlong(host);
    host.addController(this);
    this.hostUpdate();
  }

  hostConnected(): void {
    clearTimeout(this.#removal);
    this.#listen(addEventListener);
  }

  hostDisconnected(): void {
    this.#listen(removeEventListener);
    // An element that is only put elsewhere on the page is back by then.
    this.#removal = setTimeout(() => {
      if (this.#host.sharedDevice) this.#clear();
      else this.#outbox.stop();
      this.#stopTimers();
    });
  }

  hostUpdate(): void {
    const { to, children } = this.#host;
    const { shows, feed } = this.#tools;
    const hasSlot = [...children].some(({ slot }) => slot === 'privacy');
    const { settings, missing } = readSettings(this.#host, hasSlot);
    this.#settings = settings;
    this.#missing = missing;
    if (to !== this.#to && !readTo(to)) console.warn(`Wijkwijzer: to="${to}" is none of desk, supporter:ID and offer:ID.`);
    this.#to = to;
    if (!!shows.contact === !!settings) return;
    if (settings) shows.contact = (about) => this.#contact(about);
    else delete shows.contact;
    if (feed.ready) feed.shared?.join(shows);
  }

  /** Whether there is something to lose: then it stays in sight, also when the feed is asked for anew and does not come. */
  get inUse(): boolean {
    return this.#filling.draft !== emptyDraft || this.#isBusy || !!this.#sent;
  }

  /** Someone else was chosen on the page: then that is the latest wish, whoever a resident wrote to before. */
  follow(chosen: string | undefined): void {
    if (chosen !== this.#chosen && this.#about?.topic === 'help') this.#about = undefined;
    this.#chosen = chosen;
  }

  render(t: FormTexts, ready: ReadyFeed): TemplateResult {
    this.#t = t;
    this.#ready = ready;
    const view = this.#view(ready);
    if (!this.#settings) {
      tellMissing(this.#host, this.#missing);
      // A form that can't say what happens to a message is no place to write to anyone.
      return renderCard(this.#missing.length ? { ...view, addressee: { kind: 'desk' } } : view);
    }
    this.#firstSeen ??= performance.now();
    if (this.#sent) return renderSent(view, this.#sent);
    return this.#outbox.late ? renderUnsent(view) : renderFilling(view);
  }

  /** What is on its way can't be changed any more. */
  get #isBusy(): boolean {
    return this.#outbox.progress !== undefined;
  }

  get #topic(): 'help' | 'correction' {
    return this.#about?.topic ?? 'help';
  }

  get #addressee(): Addressee {
    const frozen = this.#outbox.addressee ?? this.#sent?.addressee;
    if (frozen || !this.#ready) return frozen ?? { kind: 'desk' };
    return addresseeOf(this.#ready.feed, this.#host.to, this.#tools.feed.shared?.chosen, this.#about);
  }

  #view({ feed }: ReadyFeed): FormView {
    const host = this.#host;
    const { draft, problems, summary, refusal, bsn } = this.#filling;
    const { supporters } = this.#tools.feed.shared?.shows ?? {};
    const kiosk = kioskAround(host);
    return {
      ...{ feed, draft, problems, summary, refusal, bsn },
      t: this.#t,
      level: host.headingLevel,
      images: host.images,
      sharedDevice: host.sharedDevice,
      topic: this.#topic,
      about: this.#about,
      addressee: this.#addressee,
      privacy: this.#settings?.privacy,
      dirty: draft !== emptyDraft,
      progress: this.#outbox.progress,
      maybeStored: this.#outbox.maybeStored,
      reply: this.#reply,
      pickSupporter: supporters && (!host.to || this.#about) ? () => supporters() : undefined,
      set: (change, field) => this.#set(change, field),
      leave: (field) => this.#leave(field),
      submit: () => this.#submit(),
      focus: (id) => host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
      takeOutBsn: () => this.#takeOutBsn(),
      askInstead: () => this.#contact({ topic: 'help' }),
      send: () => this.#goOn(),
      change: () => this.#change(),
      copy: kiosk ? undefined : () => void this.#copy(),
      print: kiosk && !kiosk.printer ? undefined : this.#takeAlong.print,
      writeAnother: () => this.#writeAnother(),
      privacyChanged: () => host.requestUpdate(),
    };
  }

  #set(change: Partial<Draft>, field?: ShownField): void {
    if (this.#isBusy) return;
    const before = this.#filling.message;
    this.#filling.set(change, field);
    if (field === 'message') this.#sayAbout(before, this.#filling.message);
    this.#host.requestUpdate();
  }

  /** Says aloud what appears while one types, and seldom. */
  #sayAbout(before: string, text: string): void {
    const { announcer } = this.#tools;
    const emergency = this.#ready?.feed.emergency;
    const left = charactersLeft(text);
    if (saidAt.some((mark) => charactersLeft(before) > mark && left <= mark)) announcer.say(this.#t.charactersLeft(left));
    if (danger(text, emergency).length > danger(before, emergency).length) announcer.say(`${this.#t.danger} ${this.#t.call112}.`);
  }

  #leave(field: ShownField): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (this.#isBusy || this.#sent) return;
      this.#filling.leave(field);
      if (field === 'message' && this.#filling.findBsn()) this.#tools.announcer.say(this.#t.bsnTitle);
      this.#host.requestUpdate();
    }, afterLeaving);
  }

  #submit(): void {
    const filling = this.#filling;
    if (this.#isBusy || !this.#settings) return;
    clearTimeout(this.#leaving);
    const addressee = this.#addressee;
    const request = filling.check();
    this.#host.requestUpdate();
    if (!request) return this.#show('#summary', '#refusal');
    // Asked once and then never again: one in eleven other numbers passes for a citizen service number.
    if (filling.findBsn()) return this.#show('#bsn');
    this.#show('#send');
    this.#outbox.send(request, addressee, {
      endpoint: this.#settings.endpoint,
      website: filling.draft.website,
      openFor: () => performance.now() - (this.#firstSeen ?? 0),
    });
  }

  #follow(progress: Progress, isNews: boolean): void {
    const t = this.#t;
    const { maybeStored } = this.#outbox;
    const say = (text: string): void => this.#tools.announcer.say(text);
    switch (progress.step) {
      case 'sending':
        say(t.sending);
        break;
      case 'waiting':
        say(maybeStored ? t.unsentMaybe : t.unsent);
        if (isNews) this.#show('#unsent');
        break;
      case 'failed':
        say(maybeStored ? t.failedMaybe : t.failedToSend);
        this.#show('#unsent');
        break;
      case 'refused':
        say(t.refused);
        this.#refuse(progress);
        break;
      case 'sent':
        say(t.arrived);
        this.#arrive(progress);
    }
    this.#host.requestUpdate();
  }

  #refuse({ code, problems }: Progress & { step: 'refused' }): void {
    this.#outbox.empty({ keepKey: true });
    this.#filling.show(problems);
    if (!problems.length) this.#filling.refusal = code || 'other';
    this.#show('#summary', '#refusal');
  }

  /** What was typed is forgotten: the receiver has it. */
  #arrive({ receipt }: Progress & { step: 'sent' }): void {
    const addressee = this.#addressee;
    const { byPhone, phone, byEmail, email, subject, dayParts } = this.#filling.draft;
    const way = byPhone && phone.trim() ? 'phone' : byEmail && email.trim() ? 'email' : undefined;
    const phoneEnds = way === 'phone' && !this.#host.sharedDevice ? phone.replace(/\D/g, '').slice(-2) : '';
    const sent: Sent = { receipt, topic: this.#topic, addressee, way, subject, dayParts, phoneEnds, numberShown: true };
    this.#clear();
    this.#sent = sent;
    if (this.#host.sharedDevice) {
      this.#hiding = setTimeout(() => {
        this.#sent = { ...sent, numberShown: false };
        this.#host.requestUpdate();
      }, numberStays);
    }
    this.#show('#sent');
    this.#host.dispatchEvent(new RequestSentEvent(receipt.deliveredTo.kind));
  }

  /** No trace is left. What is on its way may arrive: that was wanted. */
  #clear(): void {
    this.#filling.clear();
    this.#outbox.empty();
    this.#about = undefined;
    this.#sent = undefined;
    this.#reply = undefined;
    this.#stopTimers();
    this.#host.requestUpdate();
  }

  #stopTimers(): void {
    clearTimeout(this.#leaving);
    clearTimeout(this.#hiding);
  }

  #writeAnother(): void {
    this.#clear();
    this.#show('#form');
  }

  /** Opens the form on what a resident wants to write about; what is on its way stays in sight. */
  #contact(about: ContactTopic): void {
    if (!this.#isBusy) {
      if (this.#sent) this.#clear();
      this.#filling.clearProblems();
      this.#about = about;
      this.#chosen = this.#tools.feed.shared?.chosen;
    }
    this.#host.dispatchEvent(new ShowEvent());
    this.#host.scrollIntoView();
    this.#tools.moveFocus(this.#outbox.late ? '#unsent' : '#form');
    this.#host.requestUpdate();
  }

  #goOn(): void {
    this.#reply = undefined;
    this.#outbox.goOn();
  }

  #change(): void {
    this.#outbox.empty();
    this.#reply = undefined;
    this.#show('#message');
    this.#host.requestUpdate();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#filling.message);
      this.#reply = 'textCopied';
    } catch {
      // No clipboard on this page: what is selected can be copied by hand.
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#text')?.select();
      this.#reply = 'textNotCopied';
    }
    this.#tools.announcer.say(this.#t[this.#reply]);
    this.#host.requestUpdate();
  }

  #takeOutBsn(): void {
    this.#set({ [this.#topic]: withoutBsn(this.#filling.message) }, 'message');
    this.#tools.announcer.say(this.#t.bsnRemoved);
    this.#show('#message');
  }

  /** Moves the focus, unless the resident is busy elsewhere on the page by now. */
  #show(...selectors: string[]): void {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body || this.#host.matches(':focus-within')) this.#tools.moveFocus(...selectors);
  }

  #listen(how: typeof addEventListener | typeof removeEventListener): void {
    how('pagehide', this.#onLeavePage);
    how('pageshow', this.#onReturn as EventListener);
    how('beforeunload', this.#onUnload);
  }

  readonly #onUnload = (event: Event): void => {
    if (this.#isBusy && !this.#host.sharedDevice) event.preventDefault();
  };

  readonly #onLeavePage = (): void => {
    if (this.#host.sharedDevice) this.#clear();
  };

  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#onLeavePage();
  };
}
