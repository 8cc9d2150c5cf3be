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
export declare const mayRender: boolean;
export declare const policy: Policy | undefined;
export {};
//# sourceMappingURL=policy.d.ts.map