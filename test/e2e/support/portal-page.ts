/** A page with a portal, and the pages around it that a quick exit leads over. */
import { hanging, page, type Route } from './demo-server.ts';
import { privacy } from './contact-page.ts';
import { demoFeed, type HostPage } from './finder-page.ts';

export const portalPage = (attributes = ''): HostPage => ({
  body: `<wijk-portal feed="${demoFeed}" endpoint="/contact/requests" ${privacy} ${attributes}>
    <p id="fallback">Bel de wijkbalie: 000-1234500</p><p slot="intro">Welkom bij ons.</p></wijk-portal>`,
});

export const exitPage = {
  path: '/elsewhere.html',
  routes: {
    '/elsewhere.html': page('<!doctype html><html lang="nl"><title>Weer</title><p id="elsewhere">Het blijft droog.</p></html>'),
    '/before.html': page('<!doctype html><html lang="nl"><title>Eerder</title><p id="before">Eerder</p></html>'),
    '/hanging.html': hanging,
  } satisfies Record<string, Route>,
};
