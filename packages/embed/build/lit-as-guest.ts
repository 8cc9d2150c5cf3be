/**
 * Lit as a guest on somebody else's page. As published it creates a Trusted Types policy named `lit-html` and three globals with
 * its version numbers; in the embed it uses our policy and leaves the page's globals alone. Fails the build when Lit's source no
 * longer looks as expected, so that an update can't undo this unseen.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const policyModule = fileURLToPath(new URL('../src/policy.ts', import.meta.url));

/** Global version lists: `(globalThis.litHtmlVersions ??= []).push("3.3.3")`. */
const versions = /\(?\(?[\w.]+\.(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=\s*\[\]\)?\)?\.push\([^)]*\)/g;
const litPolicy = /[\w.]+\.createPolicy\(\s*["']lit-html["']\s*,\s*\{\s*createHTML:\s*\(?\w+\)?\s*=>\s*\w+\s*,?\s*\}\s*\)/g;

export function litAsGuest(): Plugin {
  return {
    name: 'lit-as-guest',
    transform(code, id) {
      if (!/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/.*\.js$/.test(id)) return undefined;
      const isLitHtml = /lit-html\/(?:development\/|node\/)?lit-html\.js$/.test(id);
      let changed = code.replace(versions, 'void 0');
      if (isLitHtml) {
        const matches = changed.match(litPolicy)?.length ?? 0;
        if (matches !== 1) this.error(`lit-html no longer creates its policy in the one known way (${matches} found).`);
        changed = `import { policy as wijkwijzerPolicy } from ${JSON.stringify(policyModule)};\n${changed.replace(litPolicy, 'wijkwijzerPolicy')}`;
      }
      if (/(?:litHtml|litElement|reactiveElement)Versions\s*\?\?=/.test(changed)) this.error(`A version list of Lit is left in ${id}.`);
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}
