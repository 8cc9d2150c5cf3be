/** Something to know before one goes on: calm, with a pictogram. */
import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from './icons.ts';

export const notice = (name: IconName, content: unknown): TemplateResult =>
  html`<div class="note note--notice">
    ${icon(name)}
    <div class="stack">${content}</div>
  </div>`;
