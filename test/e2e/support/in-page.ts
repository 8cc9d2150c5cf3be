/** Our own sources as modules of a page, without a bundler: for what only a browser can show and no element is needed for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { page, type Route } from './demo-server.ts';

const root = new URL('../../../', import.meta.url);

/** A file of the repository and all that it imports by a path, each under its own path from the root. */
export function served(file: string, routes: Record<string, Route> = {}): Record<string, Route> {
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(new URL(file, root)), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  routes[`/${file}`] = page(outputText, { 'content-type': 'text/javascript; charset=utf-8' });
  for (const [, path = ''] of outputText.matchAll(/from '(\.[^']+)'/g)) {
    const imported = new URL(path, new URL(file, root)).href.slice(root.href.length);
    if (!(`/${imported}` in routes)) served(imported, routes);
  }
  return routes;
}
