/**
 * A folder of pages that is there whole or not at all. The new one is made beside the old and takes its place; of what was there,
 * only files that we made go, and what others put there stays.
 */
import { randomBytes } from 'node:crypto';
import { cp, lstat, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PageFile } from './make-pages.ts';

/** Names every file that we made; its presence says that the folder is ours to renew. */
const manifestName = '.wijkwijzer-pages.json';

export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly code: 'not-ours' | 'not-a-folder' | 'in-the-way';
  /** The file in the way. */
  readonly path: string;

  constructor(code: FolderError['code'], path: string) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

/** Gives the number of files. Rejects with a `FolderError`, or as `node:fs` does; then nothing has changed. */
export async function writePages(folder: string, files: AsyncIterable<PageFile>): Promise<number> {
  const out = resolve(folder);
  const ours = await filesOfOurs(out);
  const mark = randomBytes(6).toString('hex');
  const fresh = join(dirname(out), `.${basename(out)}.${mark}.new`);
  const old = join(dirname(out), `.${basename(out)}.${mark}.old`);
  await mkdir(fresh, { recursive: true });
  try {
    const made: string[] = [];
    const known = new Set<string>();
    for await (const [path, content] of files) {
      const parent = dirname(join(fresh, path));
      if (!known.has(parent)) await mkdir(parent, { recursive: true });
      known.add(parent);
      // Never over another: on some disks two names are one.
      await writeFile(join(fresh, path), content, { flag: 'wx' });
      made.push(path);
    }
    await writeFile(join(fresh, manifestName), `${JSON.stringify({ made }, undefined, 1)}\n`);
    if (ours) await keepOthers(out, fresh, new Set([...ours, manifestName]));
    if (ours) await rename(out, old);
    try {
      await rename(fresh, out);
    } catch (error) {
      if (ours) await rename(old, out);
      throw error;
    }
    // All that was not ours stands in the new folder by now.
    if (ours) await rm(old, { recursive: true, force: true });
    return made.length;
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** What we made in this folder before; undefined when there is no folder yet, or an empty one. */
async function filesOfOurs(out: string): Promise<readonly string[] | undefined> {
  const found = await lstat(out).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) throw new FolderError('not-a-folder', out);
  const text = await readFile(join(out, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) {
    if ((await readdir(out)).length) throw new FolderError('not-ours', out);
    return [];
  }
  try {
    const { made } = JSON.parse(text) as { made?: unknown };
    if (Array.isArray(made) && made.every((each) => typeof each === 'string')) return made;
  } catch {
    // A manifest that says nothing makes no folder ours.
  }
  throw new FolderError('not-ours', out);
}

/** Copies what others put in the folder, so that nothing of theirs is lost. */
async function keepOthers(from: string, to: string, ours: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name).slice(from.length + 1);
    if (ours.has(path.replaceAll('\\', '/'))) continue;
    const target = join(to, path);
    if (await lstat(target).catch(() => undefined)) throw new FolderError('in-the-way', path);
    await cp(join(from, path), target, { verbatimSymlinks: true, errorOnExist: true, force: false });
  }
}
