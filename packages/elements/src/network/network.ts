import { html, LitElement, type TemplateResult } from 'lit';
import { FeedController } from '../feed-controller.ts';
import { MessagesController } from '../messages/messages-controller.ts';
import { base } from '../parts/base.styles.ts';
import { properties } from '../theme/properties.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import type { PictureName } from './pictures.ts';
import type * as Views from './network-views.ts';

/**
 * @summary Who does what here: supporters and offers by theme, and where, how or in whose commission, with the gaps in sight.
 * @element wijk-network
 *
 * @slot - What stays in sight without script and when the feed can't be shown: a link, a phone number.
 *
 * @csspart base - Everything the element shows.
 * @csspart table - The table.
 * @csspart gaps - The sentences about what is not there.
 *
 * @cssprop --wijk-action - Color of links, buttons and what is chosen; goes with --wijk-action-ink and --wijk-action-hover.
 * @cssprop --wijk-ink - Color of text on --wijk-surface.
 * @cssprop --wijk-notice - Color of what is not there, on --wijk-notice-soft.
 * @cssprop --wijk-route-volunteer - Color of a route's mark; so for the other four. Change all or none.
 * @cssprop --wijk-font - Font of running text; --wijk-font-heading of headings.
 * @cssprop --wijk-font-size - Size of running text; never under 17px unless set here.
 */
export class WijkNetwork extends LitElement {
  static override styles = [properties, base];

  static override properties = {
    feed: {},
    view: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the feed. */
  feed = '';
  /** What to begin with: supporters or offers, by neighborhood; route (offers); commission (supporters). */
  view: PictureName = 'supporters';
  /** Level of the highest heading, 1 to 6. */
  headingLevel = 2;

  readonly #messages = new MessagesController(this);
  #views: typeof Views | undefined;
  readonly #feed = new FeedController(this, {
    // A file of its own: few pages have a network.
    views: async () => {
      this.#views = await import('./network-views.ts');
      return this.#views.styles;
    },
  });
  /** After the feed: what has to come from afar is asked for first. */
  readonly #theme = new ThemeController(this);

  protected override render(): TemplateResult {
    const { messages: t } = this.#messages;
    const { headingLevel: level, view } = this;
    const shows = this.#feed.shared?.shows ?? {};
    const choose = (name: PictureName): void => {
      this.view = name;
    };
    return html`<div class="wijk" part="base" lang=${t.language} dir=${t.dir}>
      <div class="stack">
        ${this.#feed.render(t, ({ feed, index }) =>
          this.#views?.renderOverview({ t: this.#views.texts(t), feed, index, level, choose, shows }, view),
        )}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wijk-network': WijkNetwork;
  }
}
