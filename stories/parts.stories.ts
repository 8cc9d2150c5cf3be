import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import { base } from '../packages/elements/src/parts/base.styles.ts';
import { icon, loadPictograms, pictogram } from '../packages/elements/src/parts/icons.ts';
import { pictograms } from '../packages/elements/src/parts/pictograms.ts';
import { routeMark } from '../packages/elements/src/parts/route-mark.ts';
import { nl } from '../packages/elements/src/messages/nl.ts';
import { properties } from '../packages/elements/src/theme/properties.styles.ts';
import { routes } from '@wijkwijzer/feed';

/** Parts are templates, not elements: this gives them the shadow root and the styles they live in. */
class StoryPart extends LitElement {
  static override styles: CSSResult[] = [properties, base];
  content: () => TemplateResult = () => html``;
  protected override render(): TemplateResult {
    return html`<div class="wijk">${this.content()}</div>`;
  }
}
customElements.define('story-part', StoryPart);

const part = (content: () => TemplateResult): TemplateResult => html`<story-part .content=${content}></story-part>`;

const meta: Meta = { title: 'Parts' };
export default meta;
type Story = StoryObj;

export const RouteMarks: Story = {
  render: () =>
    part(
      () =>
        html`<ul class="stack">
          ${routes.map(
            (route) =>
              html`<li class="row">
                ${routeMark(route)}<span class="route-word" data-route=${route}>${nl.route[route]}</span>
              </li>`,
          )}
        </ul>`,
    ),
};

export const Pictograms: Story = {
  loaders: [loadPictograms],
  render: () =>
    part(
      () =>
        html`<ul class="row">
          ${Object.keys(pictograms).map((name) => html`<li class="pill">${pictogram(name)} ${name}</li>`)}
        </ul>`,
    ),
};

export const Buttons: Story = {
  render: () =>
    part(
      () =>
        html`<p class="row">
          <button class="btn btn--main">${icon('phone')}Bel 000-1234500</button>
          <button class="btn">${icon('mail')}Stuur een mail</button>
          <button class="btn btn--calm">${icon('bookmark')}Bewaar</button>
          <button class="btn btn--quiet">Wis alles</button>
          <button class="as-link">Laat alles zien</button>
        </p>`,
    ),
};

export const FieldsAndChoices: Story = {
  render: () =>
    part(
      () =>
        html`<div class="stack">
          <div>
            <label class="label" for="name">Uw postcode</label>
            <input class="input input--short" id="name" />
            <p class="hint">Dan ziet u hoe ver iets is.</p>
          </div>
          <label class="check"><input type="checkbox" checked /><span>Gratis</span><span class="n">10</span></label>
          <label class="check"><input type="checkbox" /><span>Tot 5 euro per keer</span><span class="n">3</span></label>
          <ul class="chips">
            <li>
              <button class="chip">Huishouden <span class="soft">12</span></button>
            </li>
            <li><button class="pill">Nu open ${icon('x')}</button></li>
          </ul>
        </div>`,
    ),
};

export const Notes: Story = {
  render: () =>
    part(
      () =>
        html`<div class="stack">
          <div class="note note--notice">
            ${icon('hourglass')}
            <p><strong>Deze gegevens zijn 8 maanden oud.</strong> Bel eerst even.</p>
          </div>
          <p class="danger-line">${icon('urgent')}<span>Bent u in gevaar?</span> <a class="call" href="tel:112">Bel 112</a></p>
          <p><span class="open">Nu open</span> tot 17.00 uur</p>
        </div>`,
    ),
};
