import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { tsImport } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

// The table of layers is TypeScript, which Node 20 does not load by itself.
const { restrictedImports } = await tsImport(
  './test/architecture/restricted-imports.ts',
  import.meta.url,
);

export default defineConfig(
  globalIgnores(['dist/']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A store is asynchronous by contract, also where its data happens to be in memory.
      '@typescript-eslint/require-await': 'off',
      // A number reads the same in a template as anywhere else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node calls a request handler that returns a promise and ignores what it returns.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      // It asks for a `!`, which the strict rules forbid: a sure index or key is said with `as`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // It never ends where it compares the classes of graphql-js, which hold each other.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Taking members out of a record is how it is copied without them.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Export what you name: `export *` hides what a file offers.',
        },
      ],
    },
  },
  {
    files: ['{bench,src,test}/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    files: ['{bench,src,test}/**/{index,util,utils,helper,helpers,common,misc}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Name the file after the one thing that it defines.' },
      ],
    },
  },
  {
    files: ['{bench,src,test}/**/*.ts'],
    ignores: ['**/+([a-z0-9-])*(.+([a-z0-9-])).ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Write the name of the file in kebab-case.' },
      ],
    },
  },
  {
    // Yoga hands its hooks functions that are typed as methods, to be taken apart as in its guides.
    files: ['src/server/use-*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  restrictedImports(),
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
