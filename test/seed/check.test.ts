import { describe, expect, it } from 'vitest';
import { checkCases, RULES } from '../../seed/check.js';
import { bookOf } from '../../seed/check/book.js';
import { readCases } from '../../seed/read.js';
import { BAD_ENTITIES } from './fixtures/bad-entities.js';
import { BAD_FORMER_NAMES } from './fixtures/bad-former-names.js';
import { BAD_RELATIONS } from './fixtures/bad-relations.js';
import { marked, TINY } from './fixtures/tiny.js';

const read = (text: string) =>
  readCases([
    { file: 'tiny.yaml', text: TINY },
    { file: 'x.yaml', text },
  ]);

/** Bad files by the rule that refuses them. */
const BAD_MEANING = { ...BAD_ENTITIES, ...BAD_FORMER_NAMES, ...BAD_RELATIONS };

describe('checkCases', () => {
  it('finds nothing in a sound case', () => {
    expect(checkCases(readCases([{ file: 'tiny.yaml', text: TINY }]).cases)).toEqual([]);
  });

  it('has a bad file for every rule', () => {
    expect(Object.keys(BAD_MEANING).sort()).toEqual(Object.keys(RULES).sort());
  });

  const table = Object.entries(BAD_MEANING).flatMap(([rule, files]) =>
    files.map((file) => ({ rule, ...file })),
  );

  it.each(table)('$rule: refuses $name, at its place', ({ text, message, fix }) => {
    const bad = marked(text);
    const { cases, problems } = read(bad.text);
    expect(problems).toEqual([]);
    expect(checkCases(cases)).toEqual([
      {
        file: 'x.yaml',
        line: bad.line,
        column: bad.column,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      },
    ]);
  });

  it.each(table)('$rule: no other rule would have found $name', ({ rule, text }) => {
    const book = bookOf(read(marked(text).text).cases);
    const finders = Object.entries(RULES).filter(([, find]) => find(book).length > 0);
    expect(finders.map(([name]) => name)).toEqual([rule]);
  });

  it('tells every problem of every file at once, in reading order', () => {
    const text = table
      .filter(({ rule }) => rule === 'dates')
      .map((file, i) => ({ file: `${String.fromCharCode(97 + i)}.yaml`, text: marked(file.text).text }));
    const { cases } = readCases([...text, { file: 'tiny.yaml', text: TINY }]);
    const found = checkCases(cases).filter((problem) => /no date|before it begins/.test(problem.message));
    expect(found.map((problem) => problem.file)).toEqual(text.map(({ file }) => file));
  });

  it('takes a long chain of parts in its stride', () => {
    const links = Array.from(
      { length: 3000 },
      (_, i) =>
        `  - { type: UNIT_OF, from: org-${i}, to: org-${i + 1}, standing: STATED, cite: [passage-1] }`,
    );
    const orgs = Array.from(
      { length: 3001 },
      (_, i) => `  - { id: org-${i}, name: 合成, kind: OTHER, standing: STATED, cite: [passage-1] }`,
    );
    const { cases } = read(`organizations:\n${orgs.join('\n')}\nrelations:\n${links.join('\n')}\n`);
    expect(checkCases(cases)).toEqual([]);
  }, 60_000);
});
