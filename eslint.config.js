import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** What a reader would have to hold in the head; the type-aware rules catch what the compiler lets through. */
const TYPED_RULES = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // Numbers in template texts are what they look like.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `() => store.close()` as a callback is clearer than a block of its own.
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // Options of the Neo4j driver are declared as classes and given as plain objects.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Text is taken apart by code point on purpose: names are folded and compared so.
  '@typescript-eslint/no-misused-spread': 'off',
  // `void (x = y)` in an arrow says that there is no answer.
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  // A client's `ask<Data>(...)` names the type of an answer that no parameter can give.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // Methods of a port are asynchronous by contract, also where one engine has nothing to wait for.
  '@typescript-eslint/require-await': 'off',
};

const COMMON_RULES = {
  // `== null` is the one question that has two right answers.
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'no-var': 'error',
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', '**/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...COMMON_RULES, ...TYPED_RULES },
  },
  {
    files: ['web/**/*.ts'],
    extends: [lit['flat/recommended']],
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/quoted-expressions': ['error', 'never'],
    },
  },
  {
    // Matchers inside an expected object (`expect.stringMatching`) have no type of their own.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Programs of a terminal speak there; so do test set-ups, when they say what they skip.
    files: ['.ci/**', 'seed/cli.ts', 'test/setup/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
    rules: { ...COMMON_RULES, 'no-console': 'off' },
  },
);
