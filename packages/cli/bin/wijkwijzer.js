#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const built = new URL('../dist/main.js', import.meta.url);
const trouble =
  major < 22 || (major === 22 && minor < 13)
    ? `wijkwijzer needs Node 22.13 or newer; this is ${process.versions.node}.`
    : !existsSync(built)
      ? 'wijkwijzer was not built yet. In a clone of the project: npm run build'
      : undefined;
if (trouble) {
  console.error(trouble);
  process.exitCode = 2;
} else {
  const { main } = await import(built);
  process.exitCode = await main(process.argv.slice(2));
}
