import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const CSP = "our pages run under `default-src 'self'` with Trusted Types";

/** What a strict CSP would block in the browser is refused here, before anybody wonders why a style is missing. */
const strictCsp = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'lit/directives/style-map.js',
          message: `styleMap writes a style attribute first, and ${CSP}. Use a class, \`hidden\`, or style.setProperty.`,
        },
        { name: 'lit/directives/unsafe-html.js', message: `Let templates escape: ${CSP}.` },
        { name: 'lit/directives/unsafe-svg.js', message: `Let templates escape: ${CSP}.` },
        { name: 'zod', message: 'zod/mini is a quarter of its size.' },
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
      property,
      message: `Use a template: ${CSP}.`,
    })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
      message: `No style attribute in a template: ${CSP}. Use a class, \`hidden\`, or style.setProperty.`,
    },
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/i]',
      message: `No <style> in a template: ${CSP}. Use \`static styles\`.`,
    },
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
      message: `Let templates escape: ${CSP}.`,
    },
    {
      selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=/]',
      message: `No inline handler: ${CSP}. Use @event=\${...}.`,
    },
  ],
};

export default ts.config(
  { ignores: ['dist/', 'cdn/', 'types/', 'coverage/', 'screenshots/', 'storybook-static/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      // One name everywhere, found by search.
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['pricing/**/*.ts', 'src/**/*.ts', 'components/**/*.ts', 'demo/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...strictCsp,
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['components/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      'wc/guard-super-call': 'off', // LitElement always has the callbacks.
      'wc/require-listener-teardown': 'error',
    },
  },
  { files: ['stories/**/*.ts'], rules: strictCsp },
  // expect(x).to.be.true is an expression.
  { files: ['test/**', 'stories/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  {
    // Where a tool takes the default export.
    files: ['stories/**/*.stories.ts', 'tools/node-tally.mjs', '.storybook/*.ts', '*.config.{ts,mjs}', 'demo/*.config.{ts,mjs}'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'Request',
          'Response',
          'Headers',
          'fetch',
          'AbortController',
          'AbortSignal',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'structuredClone',
          'TextDecoder',
          'TextEncoder',
          'module',
          'require',
          'document',
          'window',
          'location',
          'getComputedStyle',
          'innerWidth',
          'globalThis',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
