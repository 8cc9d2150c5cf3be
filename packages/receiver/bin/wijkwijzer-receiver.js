#!/usr/bin/env -S node --max-semi-space-size=2 --max-old-space-size=96
// It needs some 30 MB; told nothing, V8 lets garbage lie until it has taken several times as much.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 13)) {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(process.argv.slice(2), process.env);
} else {
  console.error(`The receiver needs Node 22.13 or newer; this is ${process.versions.node}.`);
  process.exitCode = 1;
}
