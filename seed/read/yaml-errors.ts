import type { ErrorCode } from 'yaml';

/** What to do about the errors of the YAML parser that people run into. */
const FIXES: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'remove the anchor or tag before the alias',
  BAD_DIRECTIVE: 'remove the line that begins with %',
  BAD_DQ_ESCAPE: "write the backslash twice, or use single quotes ('…')",
  BAD_INDENT: 'close the bracket or quote, and indent what belongs together alike',
  BAD_SCALAR_START: 'put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put the value in quotes, or begin a new line for the inner key',
  BLOCK_IN_FLOW: 'keep to one style inside { } and [ ]',
  DUPLICATE_KEY: 'keep one of the two',
  KEY_OVER_1024_CHARS: 'a key is one word: check the quotes and the colon',
  MISSING_CHAR: 'add the missing character: a quote, a comma, a bracket or a space after the colon',
  MULTILINE_IMPLICIT_KEY: 'add the missing colon, or indent the line to belong to the one before',
  MULTIPLE_DOCS: 'keep one document per file: remove the ---',
  NON_STRING_KEY: 'a key is a word',
  TAB_AS_INDENT: 'indent with spaces',
  UNEXPECTED_TOKEN: 'remove it, or put the value in quotes',
};

/** Message and fix for an error of the YAML parser. */
export function aroundYamlError(code: ErrorCode, message: string): [message: string, fix: string] {
  const what = code === 'DUPLICATE_KEY' ? 'this key stands here twice' : `not YAML here: ${message}`;
  return [what, FIXES[code] ?? 'correct the YAML at this place'];
}
