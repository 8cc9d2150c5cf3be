/**
 * The Trusted Types policy that Lit renders through, under our own name, so that a page allows it by `trusted-types wijkwijzer` and
 * it never collides with a `lit-html` policy of the page. Only Lit's own template strings pass it: feed content is never HTML.
 *
 * Where we may not render, nothing is registered and what stands between the tags stays in sight: a second copy of this script on
 * the page (asking for the policy twice would itself be a violation), or a page that forbids the policy.
 */
interface Policy {
  createHTML(text: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

function create(): Policy | undefined | false {
  if (customElements.get('wijk-offer-finder')) {
    console.warn('Wijkwijzer: this page loads the script twice.');
    return false;
  }
  try {
    return trustedTypes?.createPolicy('wijkwijzer', { createHTML: (text) => text });
  } catch {
    console.error("Wijkwijzer: add wijkwijzer to trusted-types in this page's Content-Security-Policy.");
    return false;
  }
}

const created = create();

export const mayRender = created !== false;
export const policy = created || undefined;
