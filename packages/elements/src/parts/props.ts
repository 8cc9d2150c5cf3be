/** The facts of one thing or person, each with its name. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.ts';

/** One fact; its pictogram may be absent. */
export const renderProp = (name: IconName | undefined, term: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${name ? icon(name) : nothing}${term}</dt>
    <dd>${content}</dd>
  </div>`;

export const renderLines = (texts: readonly string[]): TemplateResult[] => texts.map((text) => html`<p>${text}</p>`);
