import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/**', 'public/**', 'build/service-worker.js'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // Nothing is compiled by the React compiler here; rows that scroll cannot be memoized.
      'react-hooks/incompatible-library': 'off',
      'max-lines': ['error', { max: 350 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A handler that returns what a setter returns says nothing wrong.
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
);
