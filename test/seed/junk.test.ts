import { describe, expect, it } from 'vitest';
import { readCases } from '../../seed/read.js';
import { MAX_BACKSLASHES, MAX_BYTES, MAX_LEXEMES } from '../../seed/read/yaml.js';

/** Files as large as they may be that hold nothing but one thing: what they cost is bounded. */

/** Processor milliseconds; unbounded, the worst of these took thirty thousand, and bounded they take a tenth of this. */
const BAR = 3_000;

function costOf(text: string): {
  readonly cpu: number;
  readonly problems: ReturnType<typeof readCases>['problems'];
} {
  const before = process.cpuUsage();
  const { problems } = readCases([{ file: 'x.yaml', text }]);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1_000, problems };
}

const full = (piece: string): string => piece.repeat(Math.floor(MAX_BYTES / Buffer.byteLength(piece)));

describe('two megabytes of nothing', () => {
  it.each([
    ']',
    '[',
    '[,',
    '"',
    '\n',
    '- 1\n',
    '%\n',
    '&a ',
    'a: |\n',
    'a # b\n',
    '  - {}\n',
    '\ufeff',
    'id: a ',
  ])('but %j are refused soon, with a place', (piece) => {
    const { cpu, problems } = costOf(full(piece));
    expect(cpu).toBeLessThan(BAR);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(1_001);
  });

  it('but escapes that are none are refused soon', () => {
    const { cpu, problems } = costOf(`areas: "\n\n${'\\x'.repeat(900_000)}`);
    expect(cpu).toBeLessThan(BAR);
    expect(problems).toMatchObject([
      { line: 1, message: `the file has more than ${MAX_BACKSLASHES} backslashes` },
    ]);
  });

  it('are refused where they become too much', () => {
    const { problems } = costOf(`areas: []\n${'# 1\n'.repeat(MAX_LEXEMES)}`);
    expect(problems).toMatchObject([
      { line: MAX_LEXEMES / 2 - 2, message: `the file has more than ${MAX_LEXEMES} words and signs` },
    ]);
  });
});

describe('as much as is read, of nothing', () => {
  it.each([
    [']', 0.98],
    ['""', 0.9],
    ['&a ', 0.48],
    ['[{},', 0.3],
  ])('but %j costs little', (piece, share) => {
    const { cpu, problems } = costOf(`areas: ${piece.repeat(Math.floor(MAX_LEXEMES * share))}`);
    expect(cpu).toBeLessThan(BAR);
    expect(problems.length).toBeGreaterThan(0);
  });
});
