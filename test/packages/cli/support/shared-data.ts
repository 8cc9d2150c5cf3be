/** Inputs made by others, which lie beside this repository and are no part of it. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const folder = process.env.WIJKWIJZER_SHARED
  ? pathToFileURL(`${process.env.WIJKWIJZER_SHARED}/`)
  : new URL('../../../../../shared/data/', import.meta.url);

/** For `describe(…, { skip })`: why these tests cannot run, or false. */
export const skip: false | string = existsSync(folder) ? false : 'The data made by others is not beside this repository.';

export const shared = (path: string): URL => new URL(path, folder);
export const sharedBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(shared(path)));
export const sharedJson = (path: string): unknown => JSON.parse(readFileSync(shared(path), 'utf8'));
