import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the project: its path from the root, with `/`, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** One breach of a rule, in words that say where and what. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git', 'coverage']);
const TEXT =
  /(?:\.(?:ts|mjs|js|json|graphql|ya?ml|css|html|md|svg|txt)|(?:^|\/)(?:Dockerfile|run|\.[a-z]+rc?|LICENSE))$/;

/** Every text file that belongs to the project, by path. */
export function projectFiles(root: string = ROOT): ProjectFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .filter((path) => TEXT.test(path) && !path.split('/').some((folder) => SKIPPED_FOLDERS.has(folder)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The TypeScript among them, without declarations. */
export function sources(files: readonly ProjectFile[]): ProjectFile[] {
  return files.filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
}

/** A made-up file for the bad fixtures that a rule must reject. */
export function made(path: string, ...lines: string[]): ProjectFile {
  return { path, text: `${lines.join('\n')}\n` };
}

/** A breach as a line of a failing test. */
export function told({ path, line, what }: Breach): string {
  return `${path}:${line}: ${what}`;
}
