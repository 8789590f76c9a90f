import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const documented = {
  publicOnly: true,
  require: { ClassDeclaration: true, FunctionDeclaration: true, MethodDefinition: true },
  contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'],
};

// What a bundler cannot take apart again: a name that holds all of a library.
const wholeLibraries = [
  {
    selector:
      "ImportDeclaration[source.value=/^zod/] > :matches(ImportDefaultSpecifier, ImportSpecifier[imported.name='z'])",
    message: 'Write "import * as z from \'zod\'": behind the name z, esbuild keeps all of zod.',
  },
  {
    selector: "ImportDeclaration[source.value='date-fns']",
    message: 'Write "import { addMonths } from \'date-fns/addMonths\'": the root loads every function.',
  },
];

export default tseslint.config(
  {
    // The web application is a workspace of its own and lints itself.
    ignores: [
      '**/dist/**',
      '**/coverage/**',
      'docs/**',
      'examples/out/**',
      'tools/mutation/out/**',
      'examples/web-dashboard/**',
      '**/*.cjs',
      '**/golden/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    plugins: { jsdoc, tsdoc },
    rules: {
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An interface that only extends gives a long type the name that editors show.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // No enums here, and classes that look alike are not swapped: asking every assignment takes a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'tsdoc/syntax': 'error',
      'no-restricted-syntax': ['error', ...wholeLibraries],
    },
  },
  {
    files: ['packages/!(workshop)/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/check-param-names': ['error', { checkDestructured: false, disableExtraPropertyReporting: true }],
      'jsdoc/require-param': ['error', { checkDestructured: false }],
      'jsdoc/require-jsdoc': ['error', documented],
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Days are YYYY-MM-DD strings; see time/iso-date.ts.' },
      ],
    },
  },
  {
    files: ['**/*.config.ts', 'vitest.config.ts', '**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      'no-restricted-exports': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
);
