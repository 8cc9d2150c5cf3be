/** What a reviewer should never have to say. Each ban names its reason; style is Prettier's. */
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Imports go down only: per folder, the module names that it may not reach. */
const ladder = {
  feed: ['@wijkwijzer/(search|elements|embed|cli|receiver)', 'fuse\\.js', '@?lit'],
  search: ['@wijkwijzer/(elements|embed|cli|receiver)', '@?lit'],
  elements: ['@wijkwijzer/(embed|cli|receiver)', 'fuse\\.js', 'zod'],
  embed: ['@wijkwijzer/(feed|search|cli|receiver)', 'fuse\\.js', 'zod', '@?lit'],
  // Pages made beforehand say what the elements say: their words and their look, never an element.
  cli: ['@wijkwijzer/(elements(?!/for-pages\\.js$)|embed|receiver)', '@?lit'],
  receiver: ['@wijkwijzer/(search|elements|embed|cli)', 'fuse\\.js', '@?lit'],
};

/** Packages also stand alone: no path out of their own folder, and nothing of the demo, the stories and the tests. */
const outside = '(\\.\\./)+(packages|feed|search|elements|embed|cli|receiver|stories|demo|test|scripts)/';

const noHtml = 'No word of the feed may become HTML, and strict Content Security Policies and Trusted Types have to hold.';
const noStyle = 'A strict Content Security Policy refuses style attributes: use a class, a part or a custom property.';

const bannedImports = [
  { regex: '^lit(-html)?/directives/unsafe-(html|svg|mathml)(\\.js)?$', message: noHtml },
  { regex: '^lit(-html)?/directives/style-map(\\.js)?$', message: noStyle },
  { regex: '^lit(-html)?/static-html(\\.js)?$', importNames: ['unsafeStatic'], message: noHtml },
];

const bannedSyntax = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: noHtml },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|writeln)$/]',
    message: noHtml,
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: noHtml },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: noHtml,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: noStyle,
  },
  { selector: 'ExportDefaultDeclaration', message: 'A name that is the same everywhere can be searched for.' },
];

/** Pages for webmasters and editors, which no resident downloads: they stand on all that makes and checks a feed. */
const pages = ['packages/embed/src/{pages,snippet,feed-page}/**/*.ts'];

const rung = ([folder, forbidden, files = [`packages/${folder}/src/**/*.ts`]]) => {
  const regex = `^(${forbidden.join('|')})(/|$)`;
  const message = `packages/${folder} stands lower: imports go down only (feed ← search ← elements ← embed; search ← cli; feed ← receiver).`;
  // esquery ends a pattern at its first slash.
  const inSelector = (pattern) => pattern.replaceAll('/', '\\u002F');
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...bannedImports,
            { regex, message },
            { regex: `^${outside}`, message: 'A package reaches others by their name.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...bannedSyntax,
        { selector: `ImportExpression[source.value=/${inSelector(regex)}/]`, message },
        {
          selector: `ImportExpression[source.value=/^${inSelector(outside)}/]`,
          message: 'A package reaches others by their name.',
        },
      ],
    },
  };
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/types/', 'packages/embed/dist/', 'storybook-static/', 'screenshots/', 'demo/feeds/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in sentences are meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty text is as absent as none: `title || name` means what it says.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
      // Short handlers and `return skip()` read well; our own interfaces need no `this`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // `_` is a parameter that has to be there.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'packages/embed/**/*.ts', 'stories/**/*.ts', 'test/elements/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'lit/attribute-names': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-value-attribute': 'error',
      'lit/no-private-properties': 'error',
      'wc/no-constructor-attributes': 'error',
      'wc/no-self-class': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-script-url': 'error', 'no-console': 'off' },
  },
  ...Object.entries(ladder).map(rung),
  rung(['embed', ['@wijkwijzer/(search|receiver)', 'fuse\\.js', 'zod', '@?lit'], pages]),
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test gives promises that it awaits itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'].map(
            (name) => ({ from: 'package', name, package: 'node:test' }),
          ),
        },
      ],
      // In a test an absent value fails the test, which is what is wanted.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // `expect(x).to.be.true` of chai.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/elements/**/*.ts'],
    rules: {
      // open-wc types even `equal()` as a promise; the one that is a promise has its own line.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'axe takes its time: await it, or this tests nothing.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'module' },
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
);
