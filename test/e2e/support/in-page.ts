/** Our own sources as one script for a page, made in memory: for what only a browser can show and no element is needed for. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A file of this folder, with all that it imports. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    resolve: { conditions: ['wijkwijzer-source', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['es'], fileName: 'script' },
    },
  });
  const [made] = [built].flat() as Rolldown.RolldownOutput[];
  return made!.output[0].code;
}
