/** Builds packages/embed: one file that holds all that a resident needs, with a few extras beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import MagicString from 'magic-string';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

export const at = (path: string): string => new URL(path, import.meta.url).pathname;

/**
 * White space only with a line break: indentation is for us, one space is what a browser makes of it anyhow. Quotes only around a
 * plain word.
 */
const tightenHtml = (text: string): string =>
  text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1')
    .replace(/ (\/?>)/g, '$1');

/**
 * No space is dropped in front of a colon, in `a :hover` it means something, nor around + and -, because of `calc()`; what is
 * between quotes stays as it is.
 */
const tightenCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part) =>
      /^["']/.test(part)
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('');

const tighten: Record<string, (text: string) => string> = { html: tightenHtml, svg: tightenHtml, css: tightenCss };

/** Our sources, with the light parts that are made for the embed. */
export const conditions = ['wijkwijzer-embed', 'wijkwijzer-source', 'browser', 'module', 'import', 'default'];

interface Template {
  type: string;
  tag?: { type: string; name?: string };
  quasi?: { quasis: { start: number; end: number }[] };
}

/** Every tagged template in a syntax tree, also those inside others. */
function* templatesIn(node: unknown): Generator<Template> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TaggedTemplateExpression') yield node as Template;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

/** What a minifier leaves alone: the white space and the comments inside html`` and css``. */
function tightenTemplates(): Plugin {
  return {
    name: 'wijkwijzer:tighten-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        const tightenText = tighten[tag?.name ?? ''];
        if (!tightenText) continue;
        for (const { start, end } of quasi?.quasis ?? []) {
          const text = code.slice(start, end);
          // There white space is content.
          if (/<(?:pre|textarea)\b/.test(text)) continue;
          const tight = tightenText(text);
          if (tight !== text && start < end) edited.update(start, end, tight);
        }
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

/**
 * Lit makes a Trusted Types policy named `lit-html` when it loads, and a page that allows that name only once breaks the second
 * Lit on it. Ours uses the one that packages/embed/src/policy.ts makes, under our own name.
 */
function ownTrustedTypesPolicy(): Plugin {
  const theirs = /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/;
  return {
    name: 'wijkwijzer:own-trusted-types-policy',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!theirs.test(code))
        this.error('lit-html makes its Trusted Types policy in another way than we know; look at vite.config.ts.');
      const from = JSON.stringify(at('packages/embed/src/policy.ts'));
      return {
        code: `import { policy as wijkwijzerPolicy } from ${from};${code.replace(theirs, 'wijkwijzerPolicy')}`,
        map: null,
      };
    },
  };
}

/** Lit notes its versions in three globals, to warn of a second copy in development. A guest leaves nothing in the page's globals. */
function noVersionLists(): Plugin {
  const lists = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
  return {
    name: 'wijkwijzer:no-version-lists',
    transform(code, id) {
      if (!/\/(?:lit-html\/lit-html|lit-element\/lit-element|reactive-element\/reactive-element)\.js$/.test(id)) return null;
      if (!lists.test(code)) this.error(`${id} keeps its version in another way than we know; look at vite.config.ts.`);
      // For decorators that keep notes in yet two more; our properties are static.
      const notes = /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/;
      const reading = /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{const \w+=litPropertyMetadata[^}]*\}/;
      return { code: code.replace(lists, '0').replace(notes, '').replace(reading, ''), map: null };
    },
  };
}

/** The spaces around the lay words are for who writes them. */
function tightenLayWords(): Plugin {
  return {
    name: 'wijkwijzer:tighten-lay-words',
    transform: (code, id) => (id.endsWith('/lay-words.ts') ? { code: code.replace(/ *(,|>+) */g, '$1'), map: null } : null),
  };
}

interface Statement {
  type: string;
  start: number;
  end: number;
  source?: { value: string } | null;
  specifiers?: { local: { name: string }; imported?: { name: string }; exported?: { name: string } }[];
}

const entry = 'wijkwijzer.js';

/**
 * An extra may not import the entry: it would ask for `./wijkwijzer.js`, and a page that wrote `wijkwijzer.js?v=2` would then run
 * all of it a second time. So the entry lends what extras need of it: such an extra becomes a function that takes it, and every
 * `import()` of it calls that. Only values that never change can be lent.
 */
function lendToExtras(): Plugin {
  const borrowers = new Set<string>();
  return {
    name: 'wijkwijzer:lend-to-extras',
    renderChunk(code, chunk, _, { chunks }) {
      for (const { fileName, imports } of Object.values(chunks)) if (imports.includes(entry)) borrowers.add(fileName);
      if (chunk.fileName !== entry && !borrowers.has(chunk.fileName)) return null;
      if (chunk.imports.some((name) => name !== entry))
        this.error(`${chunk.fileName} shares code with another extra: ${chunk.imports.join(', ')}`);
      const { body } = this.parse(code) as unknown as { body: Statement[] };
      const edited = new MagicString(code);
      const taken: string[] = [];
      const given: string[] = [];
      for (const { type, start, end, source, specifiers = [] } of body) {
        const isImport = type === 'ImportDeclaration' && source?.value === `./${entry}`;
        if (!isImport && type !== 'ExportNamedDeclaration') continue;
        for (const { local, imported, exported } of specifiers) {
          if (imported) taken.push(`${imported.name}: ${local.name}`);
          if (exported) given.push(`${exported.name}: ${local.name}`);
        }
        edited.remove(start, end);
      }
      let passesOn = false;
      for (const { 0: call, 1: name = '', index } of code.matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)) {
        if (!borrowers.has(name)) continue;
        edited.appendLeft(index + call.length, '.then(({ borrow }) => borrow(lent))');
        passesOn = true;
      }
      if (chunk.isEntry) edited.append(`\nconst lent = { ${given.join(', ')} };\n`);
      else {
        const names = `{ ${taken.join(', ')} }`;
        // An extra that fetches another one lends on what it was lent.
        const make = passesOn ? `(lent) => {\nconst ${names} = lent;\n` : `(${names}) => {\n`;
        edited.prepend(`let made;\nexport const borrow = (lent) => made ??= make(lent);\nconst make = ${make}`);
        edited.append(`\nreturn { ${given.join(', ')} };\n};\n`);
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}

/** Comments leave the script; the licenses of what is in it stand in a file beside it, as they ask. */
export function licensesBeside(fileName = 'wijkwijzer-licenses.txt'): Plugin {
  return {
    name: 'wijkwijzer:licenses-beside',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
      const names = modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
      const licenses = [...new Set(names)].sort().map((name) => {
        const folder = at(`node_modules/${name}/`);
        const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string };
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        if (!file) return this.error(`${name} comes without a license file.`);
        return `${name} ${version}\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
      });
      const own = 'Wijkwijzer is licensed under the EUPL-1.2. It contains the following.\n';
      const pictograms = 'Tabler Icons (pictograms)\n\nMIT License (its text stands above). Copyright (c) 2020-2024 Paweł Kuna\n';
      const source = [own, ...licenses, pictograms].join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Rolldown minifies each module well; what it leaves behind in the whole, terser takes out: 1 % of the budget. */
function minifyTheWhole(): Plugin {
  return {
    name: 'wijkwijzer:minify-the-whole',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const content = chunk.map ? JSON.stringify(chunk.map) : undefined;
        const { code, map } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          // One statement each compresses better than long chains of commas.
          compress: { passes: 2, sequences: false, pure_getters: true, keep_fargs: false },
          format: { comments: /^!/ },
          ...(content ? { sourceMap: { content, asObject: true } } : {}),
        });
        if (code) chunk.code = `${code}\n//# sourceMappingURL=${chunk.fileName}.map\n`;
        const beside = bundle[`${chunk.fileName}.map`];
        if (map && beside?.type === 'asset') beside.source = JSON.stringify(map);
      }
    },
  };
}

export default defineConfig({
  root: at('packages/embed'),
  // Extras are looked for beside the script, wherever a site keeps it.
  base: './',
  resolve: { conditions },
  plugins: [
    tightenTemplates(),
    tightenLayWords(),
    ownTrustedTypesPolicy(),
    noVersionLists(),
    lendToExtras(),
    licensesBeside(),
    minifyTheWhole(),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    // In library mode Vite keeps white space for other bundlers; Rolldown itself minifies all of it.
    minify: false,
    reportCompressedSize: false,
    lib: { entry: 'src/wijkwijzer.ts', formats: ['es'], fileName: () => 'wijkwijzer.js' },
    rolldownOptions: {
      // What the entry and an extra share stays in the entry: see lendToExtras.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        // All that the entry imports is in it. Left alone, Rolldown makes files of their own of what three extras share with it.
        codeSplitting: { groups: [{ name: 'wijkwijzer', tags: ['$initial'] }] },
        postBanner: '/*! Wijkwijzer, EUPL-1.2; see wijkwijzer-licenses.txt */',
        chunkFileNames: 'wijkwijzer-[name].js',
      },
    },
  },
});
