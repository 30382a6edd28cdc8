import type { ProjectFile } from './tree.js';

/** Lines of a file, as an editor counts them. */
export function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The value below or at which the share `p` (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] ?? 0;
}

/** Whether the bar for sizes holds for a file: what people write to be read, except the contract and the data. */
export function isMeasured(path: string): boolean {
  return (
    /^(?:server|seed|web|test|\.ci)\/.*\.(?:ts|mjs|css)$/.test(path) &&
    !/\/generated\//.test(path) &&
    !path.startsWith('seed/casebook/')
  );
}

export interface Sizes {
  readonly median: number;
  readonly p90: number;
  /** Files above 400 lines. */
  readonly tooLong: readonly string[];
}

/** The sizes of the measured files among these. */
export function sizesOf(files: readonly ProjectFile[]): Sizes {
  const measured = files
    .filter(({ path }) => isMeasured(path))
    .map(({ path, text }) => ({ path, lines: lineCount(text) }));
  const lines = measured.map((file) => file.lines);
  return {
    median: quantile(lines, 0.5),
    p90: quantile(lines, 0.9),
    tooLong: measured.filter((file) => file.lines > 400).map((file) => `${file.path} (${file.lines})`),
  };
}
