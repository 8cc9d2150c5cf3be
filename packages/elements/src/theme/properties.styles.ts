/**
 * Each role as one private property that our styles use: what the webmaster set, else what the house style gives, else ours.
 */
import { unsafeCSS } from 'lit';
import { palette, shapes } from './properties.ts';

const roles = [...palette.map(([role, light]) => [role, `#${light}`]), ...Object.entries(shapes), ['link', 'var(--_action)']];

const declared = roles.map(([role, standard]) => `--_${role}:var(--wijk-${role},var(--wijk-theme-${role},${standard}));`);

// Only our own constants come together here. The browser's own parts (lists that drop down, scroll bars) follow the page as well;
// set inside, because the tokens are read on the host.
export const properties = unsafeCSS(`:host{${declared.join('')}}:host>div{color-scheme:var(--wijk-theme-scheme,inherit)}`);
