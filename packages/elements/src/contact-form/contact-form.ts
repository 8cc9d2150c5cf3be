import { html, LitElement, type TemplateResult } from 'lit';
import { FeedController } from '../feed-controller.ts';
import type { ReadyFeed, Shows } from '../feed-store.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { loadExtras } from '../offer-finder/extras.ts';
import { Announcer } from '../parts/announcer.ts';
import { base } from '../parts/base.styles.ts';
import { face } from '../parts/face.styles.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type * as Views from './form-views.ts';

/**
 * @summary A message that arrives: to a supporter, an offer or the desk, with as little as possible. Without a receiver it shows how
 * to reach them.
 * @element wijk-contact-form
 *
 * @slot - What stays in sight without script and when the feed can't be shown: a link, a phone number.
 * @slot privacy - Says in your own words who is responsible, what for and for how long, instead of the four attributes.
 *
 * @fires {RequestSentEvent} wijk-request-sent - The receiver has a message: `deliveredTo`, who was addressed or the desk, and nothing else.
 *
 * @csspart base - Everything the element shows.
 * @csspart card - The ways to reach someone, where no messages are taken.
 * @csspart form - The form.
 * @csspart to - To whom the message goes.
 * @csspart summary - What has to change before it can be sent.
 * @csspart refusal - Why a message was refused.
 * @csspart danger - Help that words of danger bring up.
 * @csspart bsn - The question about a citizen service number.
 * @csspart privacy - What happens to the message.
 * @csspart unsent - That a message is not sent yet, and what can be done.
 * @csspart sent - That it arrived, its number, and what happens next.
 *
 * @cssprop --wijk-action - Color of links, buttons and what is chosen; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-ink - Color of text on --wijk-surface.
 * @cssprop --wijk-surface - Background of fields; --wijk-surface-soft of panels.
 * @cssprop --wijk-danger - Color of mistakes.
 * @cssprop --wijk-notice - Color of what is not sent yet, on --wijk-notice-soft.
 * @cssprop --wijk-good - Color of what arrived, on --wijk-good-soft.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 * @cssprop --wijk-font-size - Size of running text; never under 17px unless set here.
 * @cssprop --wijk-radius - Rounding of panels; --wijk-radius-small of buttons and fields.
 */
export class WijkContactForm extends LitElement {
  static override styles = [properties, base, face];

  static override properties = {
    feed: {},
    endpoint: {},
    to: {},
    controller: {},
    purpose: {},
    retentionDays: { type: Number, attribute: 'retention-days' },
    privacyUrl: { attribute: 'privacy-url' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    images: { type: Boolean },
    sharedDevice: { type: Boolean, attribute: 'shared-device' },
  };

  /** Address of the feed. */
  feed = '';
  /** Address of the receiver's `/requests`. Without it the form is a card with phone and mail. */
  endpoint = '';
  /** To whom: `desk`, `supporter:ID` or `offer:ID`. Without it: who is chosen on the page, else the desk. */
  to = '';
  /** Who is responsible for the messages: the name of an organization. */
  controller = '';
  /** What they are used for, as it goes in “Wijkbalie gebruikt het … en wist het na 30 dagen”: “om u te helpen”. */
  purpose = '';
  /** Days after which a message is deleted. */
  retentionDays = 0;
  /** Address of the page about privacy. */
  privacyUrl = '';
  /** Level of the highest heading, 1 to 6. */
  headingLevel = 2;
  /** Shows the photo of a supporter; its host then learns who looks. */
  images = false;
  /** For a screen that many people use: nothing is filled in by the browser, and all is wiped when the page is left. */
  sharedDevice = false;

  #form: Views.FormControl | undefined;
  #views: typeof Views | undefined;
  /** Kept, so that a feed that is asked for again and does not come takes no text away. */
  #last: ReadyFeed | undefined;
  /** Filled by the form as soon as it can take messages. */
  readonly #shows: Shows = {};

  readonly #messages = new MessagesController(this);
  readonly #announcer = new Announcer(this);
  readonly #moveFocus = keepFocus(this, ['#send', '#unsent', '#form']);
  readonly #feed = new FeedController(this, {
    // A file of its own: a page without a form needs none of it.
    views: async () => {
      const views = (this.#views = await import('./form-views.ts'));
      const tools = { feed: this.#feed, shows: this.#shows, announcer: this.#announcer, moveFocus: this.#moveFocus };
      this.#form ??= new views.FormControl(this, tools);
      return views.styles;
    },
    onReady: (ready) => (this.#last = ready),
    onChange: () => this.#form?.follow(this.#feed.shared?.chosen),
    shows: this.#shows,
  });
  /** After the feed: what has to come from afar is asked for first. */
  readonly #theme = new ThemeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void loadExtras().then(() => this.isConnected && this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    const show = (ready: ReadyFeed): unknown => this.#views && this.#form?.render(this.#views.texts(t), ready);
    const kept = !this.#feed.ready && this.#form?.inUse ? this.#last : undefined;
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      ${kept ? show(kept) : this.#feed.render(t, show)} ${this.#announcer.render()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-contact-form': WijkContactForm;
  }
}
