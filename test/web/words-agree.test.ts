import { expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../server/domain/function-names.js';
import { ORGANIZATION_KIND_NAMES } from '../../server/domain/organization-kind-names.js';
import type { Text } from '../../server/domain/model.js';
import { en } from '../../web/locales/en.js';
import { ja } from '../../web/locales/ja.js';

/** What the API calls a thing, the page calls it too. */

const inBoth = (japanese: object, english: object): [string, Text][] =>
  Object.entries(japanese).map(([key, name]) => [
    key,
    { ja: String(name), en: String((english as Record<string, unknown>)[key]) },
  ]);

it.each([
  ['functions', FUNCTION_NAMES, inBoth(ja.bodyFunction, en.bodyFunction)],
  ['kinds of organisation', ORGANIZATION_KIND_NAMES, inBoth(ja.matrix.kind, en.matrix.kind)],
])('%s have one name', (_, names, words) => {
  expect(Object.fromEntries(words)).toEqual(names);
});
