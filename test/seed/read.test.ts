import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCases } from '../../seed/check.js';
import { readCases } from '../../seed/read.js';
import { MAX_BYTES } from '../../seed/read/yaml.js';
import { BAD_SHAPE, BAD_YAML } from './fixtures/bad-shape.js';
import { marked, TINY } from './fixtures/tiny.js';

const read = (text: string) => readCases([{ file: 'x.yaml', text }]);

describe('readCases', () => {
  it('reads a sound file without a word', () => {
    const { cases, problems } = read(TINY);
    expect(problems).toEqual([]);
    expect(cases[0]?.whole).toBe(true);
    expect(cases[0]?.entries.length).toBe(19);
  });

  it.each([...BAD_YAML, ...BAD_SHAPE])('tells of $name, at its place', ({ text, message, fix }) => {
    const bad = marked(text);
    const { problems } = read(bad.text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual({
      file: 'x.yaml',
      line: bad.line,
      column: bad.column,
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    });
  });

  it('refuses a file that is too large before it parses it', () => {
    const { problems } = read(`areas: ["${'あ'.repeat(MAX_BYTES / 3)}"]`);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(/at most 2000000/)]);
  });

  it('tells every problem at once, in reading order', () => {
    const { problems } = readCases([
      { file: 'b.yaml', text: 'areas:\n  - { id: A, kind: X }\nbodis: []\n' },
      { file: 'a.yaml', text: 'areas: [1\n' },
    ]);
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'a.yaml:2:1',
      'b.yaml:2:5',
      'b.yaml:2:5',
      'b.yaml:2:5',
      'b.yaml:2:11',
      'b.yaml:2:20',
      'b.yaml:3:1',
    ]);
  });

  it('stops at so many problems that the rest is noise, and says how many they are', () => {
    const shape = read(`areas:\n${'  - 1\n'.repeat(1200)}`).problems;
    expect(shape).toHaveLength(1001);
    expect(shape.at(-1)).toMatchObject({ line: 1002, message: '200 more problems follow from here' });
    const syntax = read('}'.repeat(500)).problems;
    expect(syntax).toHaveLength(101);
    expect(syntax.at(-1)?.message).toMatch(/more problems follow/);
  });

  it('keeps what is sound beside what is not, and whose ids were lost', () => {
    const text = TINY.replace('kind: COUNTRY', 'kind: KOUNTRY').replace('kind: COVER', '');
    const { cases, problems } = read(text);
    expect(problems).toHaveLength(1);
    expect(cases[0]?.lost).toEqual(['area-country']);
    expect(cases[0]?.entries.length).toBe(18);
    expect(checkCases(cases)).toEqual([]);
  });

  it('blames nobody for naming what stands in a file that cannot be read', () => {
    const half = TINY.indexOf('organizations:');
    const { cases, problems } = readCases([
      { file: 'broken.yaml', text: `${TINY.slice(0, half)}oops: [` },
      { file: 'rest.yaml', text: TINY.slice(half) },
    ]);
    expect(problems.map((problem) => problem.file)).toEqual(['broken.yaml']);
    expect(checkCases(cases)).toEqual([]);
  });
});

/** Milliseconds that a property test may take on a machine that does other things as well. */
const PATIENT = 120_000;

describe('nothing crashes the reader', () => {
  const alphabet = [
    '[',
    ']',
    '{',
    '}',
    ':',
    ' ',
    '\n',
    '- ',
    '&a ',
    '*a',
    '!!str ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    '\t',
    '---\n',
    '? ',
    '\u0000',
    '\ud800',
    '<<: ',
    'id: ',
    '合',
  ];

  it.each(['[', '{', '- ', '? ', 'a: ', '[a: ', '}', '&a ', '!t ', '*a ', '"', '---\n', 'a: |\n', '\n '])(
    'with 20,000 times %j',
    (piece) => {
      const { problems } = read(piece.repeat(20_000));
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it(
    'with a sound file in which pieces were put, taken out and doubled',
    () => {
      const mutation = fc.record({
        at: fc.nat(TINY.length),
        cut: fc.nat(30),
        put: fc.oneof(
          fc.constantFrom(...alphabet),
          fc.string({ unit: 'binary', maxLength: 5 }),
          fc.tuple(fc.nat(TINY.length), fc.nat(80)).map(([from, long]) => TINY.slice(from, from + long)),
        ),
      });
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          const text = mutations.reduce(
            (t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut),
            TINY,
          );
          const { cases, problems } = read(text);
          for (const problem of [...problems, ...checkCases(cases)]) {
            expect(problem.line).toBeGreaterThan(0);
            expect(problem.column).toBeGreaterThan(0);
            expect(problem.message).not.toBe('');
            expect(problem.fix).not.toBe('');
          }
          expect(cases[0]?.whole).toBe(problems.length === 0);
        }),
        { numRuns: 200 },
      );
    },
    PATIENT,
  );

  it(
    'with any text at all',
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.constantFrom(...alphabet), fc.string({ unit: 'binary' }))),
          (pieces) => {
            expect(() => checkCases(read(pieces.join('')).cases)).not.toThrow();
          },
        ),
        { numRuns: 200 },
      );
    },
    PATIENT,
  );
});
