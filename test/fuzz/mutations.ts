import type { Random } from '../../seed/synthetic/random.js';

/** Changes to a case file such as editors, spreadsheets, copies and strangers make. */
export interface Mutation {
  readonly name: string;
  readonly of: (text: string, random: Random) => string | Uint8Array<ArrayBuffer>;
}

const PIECES: readonly string[] = [
  ...'[]{}:-?&*!|>%@`"\'#,\t\0\\',
  '\uFEFF',
  '\uD800',
  '\r',
  'no',
  '~',
  '<<: *a',
  '!!js/function "1"',
  '---\n',
  '2013-02-30',
  'x'.repeat(3_000),
];

const linesOf = (text: string): string[] => text.split('\n');

/** A few lines next to one another, from where to where. */
function someLines(lines: readonly string[], random: Random): [from: number, to: number] {
  const from = random.int(lines.length);
  return [from, Math.min(lines.length, from + 1 + random.int(6))];
}

/** The text with one value that fits the pattern in the place of itself. */
function replaced(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'bytes changed',
    of: (text, random) => {
      const bytes = new Uint8Array(Buffer.from(text));
      for (let i = 0; i <= random.int(4); i += 1) bytes[random.int(bytes.length)] = random.int(256);
      return bytes;
    },
  },
  {
    name: 'cut off',
    of: (text, random) => new Uint8Array(Buffer.from(text).subarray(0, random.int(text.length))),
  },
  {
    name: 'characters put in',
    of: (text, random) => {
      const at = random.int(text.length);
      return text.slice(0, at) + random.pick(PIECES) + text.slice(at + random.int(3));
    },
  },
  {
    name: 'lines taken out',
    of: (text, random) => {
      const lines = linesOf(text);
      const [from, to] = someLines(lines, random);
      return lines.toSpliced(from, to - from).join('\n');
    },
  },
  {
    name: 'lines doubled',
    of: (text, random) => {
      const lines = linesOf(text);
      const [from, to] = someLines(lines, random);
      return lines.toSpliced(random.int(lines.length), 0, ...lines.slice(from, to)).join('\n');
    },
  },
  {
    name: 'lines indented otherwise',
    of: (text, random) => {
      const lines = linesOf(text);
      const [from, to] = someLines(lines, random);
      const moved = lines.slice(from, to).map((line) => (random.chance(0.5) ? `  ${line}` : line.slice(1)));
      return lines.toSpliced(from, to - from, ...moved).join('\n');
    },
  },
  {
    name: 'one value in the place of another',
    of: (text, random) => {
      const values = [...text.matchAll(/(?<=: )[^\n,{}[\]]+/g)].map(([value]) => value);
      return replaced(text, /(?<=: )[^\n,{}[\]]+/g, random, () =>
        random.pick([...values, ...PIECES, 'null', '[]', '{}', '1e400', '-1']),
      );
    },
  },
  {
    name: 'a key misspelt',
    of: (text, random) =>
      replaced(text, /\b[a-z]\w+(?=:)/g, random, (key) =>
        random.pick([key.toUpperCase(), `${key}s`, `__proto__`, '']),
      ),
  },
  {
    name: 'an id that is another’s, or nobody’s',
    of: (text, random) =>
      replaced(text, /\b(?:body|org|area|passage)-[\w-]+/g, random, (id) =>
        random.pick([`${id}x`, 'area-japan', '']),
      ),
  },
  {
    name: 'line ends of Windows, and a byte order mark',
    of: (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  },
];
