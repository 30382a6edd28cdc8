/** Strings that mean something to someone: to a query language, a shell, a page, a spreadsheet, or to Unicode. */

/** What would end a string or a pattern of Cypher, and go on with something else. */
export const PAYLOADS: readonly string[] = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  `'}) DETACH DELETE n RETURN n //`,
  '`) MATCH (n) DETACH DELETE n //',
  'x` RETURN 1 UNION MATCH (n) DETACH DELETE n //',
  "') CALL db.labels() YIELD label //",
  "'; MATCH (n) SET n.name = 'taken'; //",
  "' /* a comment */ + '",
  '\\',
  "\\' DETACH DELETE n //",
  '\\u0027 OR true //',
  '$id',
  '$$',
  '{id: $id}',
  '${process.exit(1)}',
  '{{constructor.constructor("return process")()}}',
];

/** What a reader of patterns could stumble over. */
export const PATTERNS: readonly string[] = ['.*', '(a+)+$', '[', '(?=', '%', '_%', '*', '^$'];

/** What a page could run. */
export const SCRIPTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  ']]>&lt;!--',
];

/** Words of programs, and numbers that are none. */
export const WORDS: readonly string[] = [
  '',
  ' ',
  ' padded ',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '9007199254740993',
  '1e999',
  '-1',
  '=1+1',
  '2013-02-30',
  '0000-00-00',
  '../../etc/passwd',
];

/** Characters that are rare, invisible, outside of the first plane, or more than one. */
export const UNICODE: readonly string[] = [
  'ｶﾞﾄﾞ',
  'か\u3099',
  '\u{FA19}\u{795E}',
  '葛\u{E0100}城',
  '髙﨑',
  '㈱',
  '〜－−',
  '\u{20BB7}野家 😀👨‍👩‍👧',
  '\u202Eright to left',
  'zero\u200Bwidth',
  'line\nbreak\r\n\ttab',
  '\u2028\u2029',
  '\uFFFF\uFFFE',
  '\uD7FF\u{E000}\u{10FFFF}',
];

/** Longer than any name, shorter than a body may be. */
export const LONG = '会'.repeat(20_000);

export const HOSTILE: readonly string[] = [...PAYLOADS, ...PATTERNS, ...SCRIPTS, ...WORDS, ...UNICODE, LONG];

/** What no engine is asked about: NUL, and halves of pairs. */
export const UNSTORABLE: readonly string[] = [
  '\0',
  '坂井\0地区',
  '\uD83D',
  '\uDE00',
  'a\uDE00\uD83D',
  '坂井\uD800',
];
