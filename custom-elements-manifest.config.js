/** What editors, Storybook and readers learn of our elements, taken from the class comments. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['**/*.define.ts', '**/*.styles.ts', '**/messages/**'],
  outdir: 'packages/elements',
  litelement: true,
  // npm puts the file's address in package.json itself; ours is there already.
  packagejson: false,
};
