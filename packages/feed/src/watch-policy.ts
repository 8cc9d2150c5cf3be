/** The page, if there is one: Node has none. */
export const pageHere = () => globalThis.document as Document | undefined;

/**
 * `fetch` fails alike for a dead server and for an address that the page's Content-Security-Policy forbids. Only the violation
 * event tells, and only the webmaster can mend it, so it deserves its own code.
 */
export function watchPolicy(url: string): { readonly refused: boolean; stop: () => void } {
  const page = pageHere();
  let refused = false;
  const listen = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective } = event;
    // Reports leave out the fragment and may shorten an address to its origin: its beginning is what can be compared.
    refused ||= disposition === 'enforce' && effectiveDirective === 'connect-src' && !!blockedURI && url.startsWith(blockedURI);
  };
  page?.addEventListener('securitypolicyviolation', listen);
  return {
    get refused() {
      return refused;
    },
    stop: () => page?.removeEventListener('securitypolicyviolation', listen),
  };
}
