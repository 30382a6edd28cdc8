import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A source file of the page, for the tests that read sources. */
export interface SourceFile {
  /** From the folder of the page on, with `/`. */
  readonly path: string;
  readonly text: string;
}

const WEB = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'web');

/** The files of the page under a folder whose names end so; what is generated is left out. */
export function webFiles(folder: string, ...ends: readonly string[]): readonly SourceFile[] {
  return readdirSync(join(WEB, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.some((end) => entry.name.endsWith(end)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('generated'))
    .sort()
    .map((path) => ({
      path: relative(WEB, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** The text without comments, so that what is only talked about does not count. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
