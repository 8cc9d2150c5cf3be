/**
 * Our Trusted Types policy. Lit asks it to bless the fixed text of its templates, and nothing else: no word of the feed ever
 * passes here. Where the page's CSP refuses to make it, because it does not name `wijkwijzer` or because a first copy of this
 * script made it already, `refused` is true and this copy has to stay out of the way.
 * https://w3c.github.io/trusted-types/dist/spec/
 */
interface Policy {
    createHTML(text: string): string;
}
export declare let policy: Policy | undefined;
export declare let refused: boolean;
export {};
//# sourceMappingURL=trusted-types.d.ts.map