/** One thing that is wrong with a case file, where it stands, and what to do about it. */
export interface Problem {
  /** As it was given to the reader: the file's name. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units as editors count them. */
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The problems as a reader goes through the files: by file, line and column, none said twice. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...seen.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** At most `limit` of a file's problems; where the rest begins, one that says how many there are. */
export function atMost(limit: number, problems: readonly Problem[]): Problem[] {
  const next = problems[limit];
  if (!next) return [...problems];
  const message = `${problems.length - limit} more problems follow from here`;
  return [...problems.slice(0, limit), { ...next, message, fix: 'correct the ones before first' }];
}

/** `file:line:column  what is wrong — what to do`, which editors and terminals make a link of. */
export function formatProblem({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column}  ${message} — ${fix}`;
}
