import type { Place, Problem } from './problem.js';
import type { CaseFile } from './schema.js';

/** A list of a case file: `areas`, `bodies`, `relations` ... */
export type Section = keyof CaseFile;
export type Item<S extends Section> = NonNullable<CaseFile[S]>[number];

/** Where something stands inside a file: `['bodies', 2, 'period', 'from']`. */
export type Path = readonly (string | number)[];

/** One item of a section whose shape is right. */
export type CaseEntry = {
  [S in Section]: { readonly section: S; readonly index: number; readonly value: Item<S> };
}[Section];

/** A case file after reading: what of it has the right shape, and where everything stands. */
export interface ReadCase {
  readonly file: string;
  /** In the order of the file. */
  readonly entries: readonly CaseEntry[];
  /** Ids of items that could not be read: whoever names one of them is not to be blamed for it. */
  readonly lost: readonly string[];
  /** False when anything of the file could not be read. */
  readonly whole: boolean;
  /** The place of a value, or of its key; of the nearest thing around it when it is not there. */
  place(path: Path, of?: 'value' | 'key'): Place;
}

/** An item with its whereabouts. */
export interface Located<T> {
  readonly case: ReadCase;
  readonly path: Path;
  readonly value: T;
}

/** A file's items of one section, in order. */
export function located<S extends Section>(cases: readonly ReadCase[], section: S): Located<Item<S>>[] {
  return cases.flatMap((file) =>
    file.entries
      .filter((entry): entry is Extract<CaseEntry, { section: S }> => entry.section === section)
      .map((entry) => ({ case: file, path: [section, entry.index], value: entry.value })),
  );
}

/** A problem at a path of a case. */
export function problemAt(
  where: Pick<Located<unknown>, 'case' | 'path'>,
  inside: Path,
  message: string,
  fix: string,
  of: 'value' | 'key' = 'value',
): Problem {
  const place = where.case.place([...where.path, ...inside], of);
  return { file: where.case.file, ...place, message, fix };
}
