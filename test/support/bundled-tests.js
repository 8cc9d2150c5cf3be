/**
 * A Web Test Runner plugin: all test files are bundled at once, and what they share comes in pieces that a browser fetches once. A page
 * that asks for its few hundred modules one by one takes seconds before its first test, for every file in every engine; a bundle of
 * its own for each file takes the bundler as long.
 */
import { context } from 'esbuild';
import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** All that a file imports, and what that imports, by esbuild's list of inputs; itself included. */
function importsOf(file, inputs, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const { path } of inputs[file]?.imports ?? []) importsOf(path, inputs, found);
  return found;
}

export function bundledTests({ rootDir, files, conditions }) {
  let bundler;
  /** Promise of what is served, by path. */
  let bundled;
  let watcher;

  async function bundle() {
    bundler ??= await context({
      entryPoints: globSync(files, { cwd: rootDir }),
      outdir: rootDir,
      outbase: rootDir,
      absWorkingDir: rootDir,
      bundle: true,
      splitting: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      sourcemap: 'linked',
      // For a stack of calls the lines are enough, and the sources are long.
      sourcesContent: false,
      conditions,
      // The runner's own modules exist only on its server.
      external: ['/__web*'],
      logLevel: 'silent',
    });
    const { outputFiles, metafile } = await bundler.rebuild();
    watcher.add(Object.keys(metafile.inputs).map((file) => join(rootDir, file)));
    const served = outputFiles.map(({ path, text }) => [`/${relative(rootDir, path).replaceAll('\\', '/')}`, text]);
    return { served: new Map(served), inputs: metafile.inputs };
  }

  /** While developing, a change of what a test file imports is a change of that test file. */
  async function changed(path) {
    // What could not be bundled is tried anew.
    const before = await bundled?.catch(() => undefined);
    bundled = undefined;
    if (!before) return;
    const file = relative(rootDir, resolve(path)).replaceAll('\\', '/');
    for (const test of globSync(files, { cwd: rootDir }))
      if (test !== file && importsOf(test, before.inputs).has(file)) watcher.emit('change', join(rootDir, test));
  }

  return {
    name: 'bundled-tests',
    serverStart({ fileWatcher }) {
      watcher = fileWatcher;
      watcher.on('change', changed);
    },
    async serve({ path }) {
      const { served } = await (bundled ??= bundle());
      const body = served.get(path.replace(/\.test\.ts$/, '.test.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
    async serverStop() {
      await bundler?.dispose();
    },
  };
}
