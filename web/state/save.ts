import { csvOf, type Cell } from './csv.js';

/** Gives a reader files. */

/** Longer than any browser takes to begin with a file, in milliseconds. */
const KEPT_FOR = 60_000;

/**
 * Characters that no file system of an office takes in a name, and those that are not seen: one that turns the
 * direction of writing would hide what sort of file it is.
 */
const UNUSABLE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Signs of a name; three bytes each in Japanese, and a file system takes 255. */
const MOST_SIGNS = 78;

/** A name for a file out of parts, as 坂井地区_年度の変更_2012-2013.csv. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replace(UNUSABLE, '-').trim())
    .filter(Boolean)
    .join('_');
  return `${[...name].slice(0, MOST_SIGNS).join('')}.${extension}`;
}

/** Saves something as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** Saves a text as a file. */
export function saveText(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Saves a table as a CSV file. */
export async function saveCsv(parts: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
  saveText(fileName(parts, 'csv'), await csvOf(rows), 'text/csv');
}
