/**
 * Each role as one private property that our styles use: what the webmaster set, else what the house style gives, else ours.
 */
import { unsafeCSS } from 'lit';
import { light, shapes } from './properties.ts';

const role = (name: string, standard: string): string => `--_${name}:var(--wijk-${name},var(--wijk-theme-${name},${standard}));`;

const roles = Object.entries({ ...light, ...shapes }).map(([name, standard]) => role(name, standard));

// Only our own constants come together here.
export const properties = unsafeCSS(`:host{${roles.join('')}${role('link', 'var(--_action)')}}`);
