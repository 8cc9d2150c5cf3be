import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FeedController } from '../feed-controller.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { base } from '../parts/base.styles.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type * as Views from './portal-views.ts';

/**
 * @summary One counter: a resident says what they want, to find something, to talk to someone, to ask something, and goes from any of
 * these to any other without being asked anything twice.
 * @element wijk-portal
 *
 * @slot - What stays in sight without script and when the feed can't be shown: a link, a phone number.
 * @slot intro - Your own introduction, where a visit begins.
 * @slot footer - Comes below everything.
 * @slot privacy - Says in your own words what happens to a message, as in the contact form.
 *
 * @fires {OfferSelectEvent} wijk-offer-select - A resident opened an offer: `offerId`.
 * @fires {OfferKeepEvent} wijk-offer-keep - A resident kept an offer or took it off the list: `offerId`, `kept`.
 * @fires {OfferContactEvent} wijk-offer-contact - A resident followed a way to reach an offer: `offerId`, `way`.
 * @fires {SupporterSelectEvent} wijk-supporter-select - A resident opened a profile: `supporterId`.
 * @fires {SupporterChooseEvent} wijk-supporter-choose - A resident chose a supporter, who has not been told yet: `supporterId`.
 * @fires {SupporterContactEvent} wijk-supporter-contact - A resident followed a way to reach a supporter: `supporterId`, `way`.
 * @fires {RequestSentEvent} wijk-request-sent - The receiver has a message: `deliveredTo`, who was addressed or the desk, and nothing else.
 *
 * @csspart base - Everything the element shows.
 * @csspart start - The three ways, where a visit begins.
 * @csspart ways - The same three, above what is open.
 * @csspart offered - What was chosen before, and whether to take it along.
 * @csspart bar - The way back, where the browser's own does not serve, and the quick exit.
 * @csspart exit - The button of the quick exit.
 *
 * @cssprop --wijk-action - Color of links, buttons and what is chosen; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-ink - Color of text on --wijk-surface, and of the quick exit.
 * @cssprop --wijk-surface - Background of cards, fields and the bar.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 * @cssprop --wijk-font-size - Size of running text; never under 17px unless set here.
 * @cssprop --wijk-radius - Rounding of cards; --wijk-radius-small of buttons and fields.
 */
export class WijkPortal extends LitElement {
  static override styles = [properties, base];

  static override properties = {
    feed: {},
    start: {},
    theme: {},
    route: {},
    neighborhood: {},
    postcode: {},
    words: {},
    questions: {},
    endpoint: {},
    controller: {},
    purpose: {},
    retentionDays: { type: Number, attribute: 'retention-days' },
    privacyUrl: { attribute: 'privacy-url' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    images: { type: Boolean },
    urlState: { attribute: 'url-state' },
    shareUrl: { attribute: 'share-url' },
    keep: {},
    quickExit: { type: Boolean, attribute: 'quick-exit' },
    quickExitTo: { attribute: 'quick-exit-to' },
  };

  /** Address of the feed. */
  feed = '';
  /** Where a visit begins, instead of with the three ways: `offers`, `people` or `contact`. */
  start = '';
  /** Theme ids that finder and picker begin with, separated by commas. */
  theme = '';
  /** Routes that they begin with, separated by commas: self, neighbors, volunteer, peer, professional. */
  route = '';
  /** Id of the neighborhood that they begin with. */
  neighborhood = '';
  /** Postcode to measure distances from. */
  postcode = '';
  /** Words to search for at the start. */
  words = '';
  /** How the questions about a supporter come: all at once in a `panel`, in `steps`, or `none`: everyone at once. */
  questions: 'panel' | 'steps' | 'none' = 'panel';
  /** Address of the receiver's `/requests`. Without it the form is a card with phone and mail. */
  endpoint = '';
  /** Who is responsible for the messages: the name of an organization. */
  controller = '';
  /** What they are used for, as in the contact form: “om u te helpen”. */
  purpose = '';
  /** Days after which a message is deleted. */
  retentionDays = 0;
  /** Address of the page about privacy. */
  privacyUrl = '';
  /** Level of the highest heading, 1 to 6. */
  headingLevel = 2;
  /** Shows pictures and photos; their host then learns who looks. */
  images = false;
  /** Name that our parameters in the page address begin with; `none` keeps the address as it is, and the steps in memory. */
  urlState = 'wijk';
  /** Address of the public page where this stands, for links and QR codes to take along: see the finder. */
  shareUrl = '';
  /** `session` keeps the kept list until the tab is closed: see the finder. Never with a quick exit. */
  keep = '';
  /** Shows a button to leave at once, also with three times Shift; the visit then leaves no steps in the browser. */
  quickExit = false;
  /** Address that a quick exit leads to, instead of that of the weather. */
  quickExitTo = '';

  readonly #messages = new MessagesController(this);
  #portal: Views.PortalControl | undefined;
  readonly #feed = new FeedController(this, {
    // A file of its own: few pages have a portal.
    views: async () => {
      const { PortalControl, styles } = await import('./portal-views.ts');
      if (!this.#portal) {
        this.#portal = new PortalControl(this, this.#feed);
        // It draws before the feed is there.
        if (styles.styleSheet) this.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
        this.requestUpdate();
      }
      return styles;
    },
  });
  /** After the feed: what has to come from afar is asked for first. */
  readonly #theme = new ThemeController(this);

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      ${this.#portal ? this.#portal.render(t) : this.#feed.render(t, () => nothing)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-portal': WijkPortal;
  }
}
