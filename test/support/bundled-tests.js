/**
 * A Web Test Runner plugin: every test file comes as one script, with all that it imports. A page that asks for its few hundred
 * modules one by one takes seconds before its first test, for every file in every engine.
 */
import { context } from 'esbuild';
import { join, resolve } from 'node:path';

export function bundledTests({ rootDir, conditions }) {
  /** Promises of bundlers by the path of their test file. */
  const bundlers = new Map();
  const maps = new Map();
  let watcher;

  const bundlerOf = (path) =>
    context({
      entryPoints: [join(rootDir, path)],
      outfile: join(rootDir, `${path}.js`),
      absWorkingDir: rootDir,
      bundle: true,
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

  /** While developing, a change of what is in a bundle is a change of its test file. */
  function watch(path, inputs) {
    const files = new Set(inputs.map((file) => resolve(rootDir, file)));
    files.delete(join(rootDir, path));
    watcher.add([...files]);
    watcher.on('change', (file) => files.has(resolve(file)) && watcher.emit('change', join(rootDir, path)));
  }

  return {
    name: 'bundled-tests',
    serverStart({ fileWatcher }) {
      watcher = fileWatcher;
    },
    async serve({ path }) {
      if (maps.has(path)) return { body: maps.get(path), type: 'json' };
      if (!path.endsWith('.test.ts')) return undefined;
      const isNew = !bundlers.has(path);
      if (isNew) bundlers.set(path, bundlerOf(path));
      const bundler = await bundlers.get(path);
      const { outputFiles, metafile } = await bundler.rebuild();
      if (isNew) watch(path, Object.keys(metafile.inputs));
      const [map, script] = outputFiles;
      maps.set(`${path}.js.map`, map.text);
      return { body: script.text, type: 'js' };
    },
    async serverStop() {
      for (const bundler of bundlers.values()) await (await bundler).dispose();
    },
  };
}
