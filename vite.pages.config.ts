/** Builds what stands beside the script in packages/embed/dist: the frame, and the pages for webmasters and editors. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { at, conditions, licensesBeside } from './vite.config.ts';

const read = (path: string): string => readFileSync(at(path), 'utf8');

/** In the demo the script has a folder of its own, and the feed too; here all stands in one folder. */
const inOneFolder = (page: string): string =>
  page.replaceAll(/"\/wijkwijzer\/(?=\w)/g, '"').replaceAll('"/feeds/lindewaard.json"', '"feed.json"');

/** The pages themselves, with their style sheet and the spreadsheets to begin with. */
function pagesBeside(): Plugin {
  return {
    name: 'wijkwijzer:pages-beside',
    generateBundle() {
      const files = {
        'frame.html': read('packages/embed/src/frame/frame.html'),
        'kiosk.html': read('packages/embed/src/kiosk/kiosk.html'),
        'snippet.html': inOneFolder(read('demo/snippet.html')),
        'feed.html': inOneFolder(read('demo/feed.html')),
        'wijkwijzer-pages.css': read('packages/embed/src/pages.css'),
        'aanbod.csv': read('packages/cli/templates/aanbod.csv'),
        'ondersteuners.csv': read('packages/cli/templates/ondersteuners.csv'),
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Tells the service worker of a kiosk which files to keep: the script with its extras, which were built before, and its page's own. */
function filesOfTheKiosk(): Plugin {
  const own = 'wijkwijzer-kiosk-page.js';
  return {
    name: 'wijkwijzer:files-of-the-kiosk',
    generateBundle(_, bundle) {
      const worker = bundle['wijkwijzer-kiosk-worker.js'];
      const page = bundle[own];
      if (worker?.type !== 'chunk' || page?.type !== 'chunk') return;
      const built = readdirSync(at('packages/embed/dist')).filter((name) => name.endsWith('.js') && !(name in bundle));
      const files = { ...Object.fromEntries(built.map((name) => [name, read(`packages/embed/dist/${name}`)])), [own]: page.code };
      const list = Object.entries(files).map(([url, code]) => ({
        url,
        revision: createHash('sha256').update(code).digest('hex'),
      }));
      const code = worker.code.replace(/\w+\.__WB_MANIFEST/, () => JSON.stringify(list));
      if (code === worker.code) this.error('The service worker asks for its files in another way than we know.');
      worker.code = code;
    },
  };
}

const { version } = JSON.parse(read('packages/embed/package.json')) as { version: string };

export default defineConfig({
  root: at('packages/embed'),
  base: './',
  resolve: { conditions },
  define: { VERSION: JSON.stringify(version) },
  plugins: [pagesBeside(), filesOfTheKiosk(), licensesBeside('wijkwijzer-pages-licenses.txt')],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The script is there already.
    emptyOutDir: false,
    minify: false,
    reportCompressedSize: false,
    modulePreload: false,
    rolldownOptions: {
      input: {
        frame: at('packages/embed/src/frame/frame.ts'),
        'frame-parent': at('packages/embed/src/frame/frame-parent.ts'),
        'kiosk-page': at('packages/embed/src/kiosk/kiosk-page.ts'),
        'kiosk-worker': at('packages/embed/src/kiosk/kiosk-worker.ts'),
        snippet: at('packages/embed/src/snippet/snippet.ts'),
        'feed-page': at('packages/embed/src/feed-page/feed-page.ts'),
      },
      output: {
        minify: true,
        comments: false,
        postBanner: '/*! Wijkwijzer, EUPL-1.2; see wijkwijzer-pages-licenses.txt */',
        entryFileNames: 'wijkwijzer-[name].js',
        chunkFileNames: 'wijkwijzer-pages-[name].js',
      },
    },
  },
});
