/**
 * What the webmaster reads on the console when something on their side must change: one line, in English, with the exact remedy.
 * A file of its own that loads when there is something to say: residents never need it.
 */
import type { FeedError, Problem } from '@wijkwijzer/feed';

/** Errors and lists of problems that were told: elements that share a feed share these, and the webmaster reads each once. */
const told = new WeakSet<object>();

function tell(subject: object, level: 'error' | 'info', line: string): void {
  if (!told.has(subject)) console[level](`Wijkwijzer: ${line}`);
  told.add(subject);
}

/** Why a feed is not shown, and what to do about it. */
export function tellFailure(error: Error, address: string, element: string): void {
  if (!address) return tell(error, 'error', `<${element}> needs a feed attribute with the address of a feed.`);
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  const reason = isFeedError(error) ? remedy(error, url) : String(error);
  tell(error, 'error', `the feed ${url?.href ?? address} is not shown. ${reason} The content between the tags is shown instead.`);
}

/** By name: the class itself stands in the script that loads this file. */
const isFeedError = (error: Error): error is FeedError => error.name === 'FeedError';

function remedy({ code, status, problems }: FeedError, url: URL | undefined): string {
  switch (code) {
    case 'bad-address':
      return 'The feed attribute is no web address.';
    case 'refused-by-csp':
      return `This page's Content-Security-Policy refuses it: add ${url?.origin ?? 'its origin'} to connect-src.`;
    case 'unreachable':
      return url && url.origin !== location.origin
        ? `Its server can't be reached, or does not allow this page to read it: let it send "Access-Control-Allow-Origin: ${location.origin}".`
        : "Its server can't be reached.";
    case 'http-status':
      return `Its server answered ${status ?? ''}.`;
    case 'timeout':
      return 'Its server sent nothing for ten seconds.';
    case 'too-large':
      return 'It is larger than 32 MB.';
    case 'unreadable':
      return problems.length ? `It is no feed: ${problems.slice(0, 3).map(describe).join('; ')}.` : 'It is no feed.';
  }
}

const describe = ({ code, path }: Problem): string => (path ? `${code} at ${path}` : code);

/** Problems in a feed that is shown all the same. */
export function tellProblems(problems: readonly Problem[], address: string): void {
  const first = problems.slice(0, 3).map(describe).join('; ');
  const more = problems.length > 3 ? '; …' : '';
  tell(problems, 'info', `${problems.length} problem(s) in the feed ${address}: ${first}${more}. Everything else is shown.`);
}
