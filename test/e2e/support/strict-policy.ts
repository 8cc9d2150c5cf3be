/** The strictest policy that a page may have, and ears on that page for whatever it refuses. */
import { page, type Route } from './demo-server.ts';

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types wijkwijzer',
].join('; ');

/** What listens on the page, before anything else runs: every refusal is written down. Frames that are printed are heard too. */
const listener = page(
  `globalThis.refused = [];
  globalThis.printed = 0;
  const listen = (target) => target.addEventListener('securitypolicyviolation', (event) =>
    // Not ours: browsers look for an icon by themselves.
    event.blockedURI.endsWith('/favicon.ico') ||
      refused.push([event.effectiveDirective, event.blockedURI, event.sample, event.sourceFile].join(' ')));
  listen(document);
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
    const inner = get.call(this);
    listen(inner.document);
    inner.print = () => { printed++; };
    return inner;
  } });`,
  { 'content-type': 'text/javascript' },
);

/** Stands in the head before everything; leaves `refused` and `printed` on the page. */
export const listenerHead = '<script src="/listener.js"></script>';

/** What browsers report to `report-uri /report`. */
export function hearReports(): { reports: string[]; routes: Record<string, Route> } {
  const reports: string[] = [];
  const report: Route = async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>)).toString();
    if (!body.includes('/favicon.ico')) reports.push(body);
    response.writeHead(204).end();
  };
  return { reports, routes: { '/listener.js': listener, '/report': report } };
}
