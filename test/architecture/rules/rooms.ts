import { posix } from 'node:path';
import { parse } from './parse.js';
import type { Breach, ProjectFile } from './tree.js';

/** A room of the house: which files are in it, and which rooms they may import from. */
interface Room {
  readonly name: string;
  readonly files: RegExp;
  readonly mayImport: readonly string[];
  /** Packages and Node modules that it may import; all when absent. */
  readonly packages?: RegExp;
}

/**
 * domain ← analysis, store, seed, graphql ← app ← main; graphql asks analysis. The first room whose pattern fits is the room of a file.
 * `port` is the one file by which the rest knows a store.
 */
const ROOMS: readonly Room[] = [
  { name: 'domain', files: /^server\/domain\//, mayImport: ['domain'], packages: /^$/ },
  { name: 'port', files: /^server\/store\/graph-store\.ts$/, mayImport: ['domain'], packages: /^$/ },
  { name: 'store', files: /^server\/store\//, mayImport: ['domain', 'port', 'store'] },
  {
    name: 'analysis',
    files: /^server\/analysis\//,
    mayImport: ['domain', 'analysis'],
    packages: /^$/,
  },
  { name: 'graphql', files: /^server\/graphql\//, mayImport: ['domain', 'port', 'analysis', 'graphql'] },
  { name: 'config', files: /^server\/config\.ts$/, mayImport: ['domain', 'config'] },
  {
    name: 'main',
    files: /^(?:server\/main|seed\/(?:cli|command))\.ts$/,
    mayImport: ['domain', 'port', 'store', 'graphql', 'config', 'app', 'seed', 'main'],
  },
  { name: 'app', files: /^server\//, mayImport: ['domain', 'port', 'graphql', 'config', 'app'] },
  { name: 'seed', files: /^seed\//, mayImport: ['domain', 'seed'] },
  {
    name: 'model',
    files: /^web\/model\//,
    mayImport: ['model', 'api', 'locales'],
    packages: /^d3-flextree$/,
  },
  { name: 'api', files: /^web\/api\//, mayImport: ['api', 'model'] },
  { name: 'locales', files: /^web\/locales\//, mayImport: ['locales', 'model', 'api'], packages: /^$/ },
  { name: 'web', files: /^web\//, mayImport: ['web', 'model', 'api', 'locales'] },
];

/** The room of a file; null for tests and set-up, which may import what they test. */
export function roomOf(path: string): string | null {
  return ROOMS.find(({ files }) => files.test(path))?.name ?? null;
}

/** Where a relative import leads, as a path from the root; null for a package. */
export function target(from: string, module: string): string | null {
  if (!module.startsWith('.')) return null;
  return posix.join(posix.dirname(from), module).replace(/\.js$/, '.ts');
}

function judge(room: Room, path: string, module: string): string | null {
  const file = target(path, module);
  if (file === null) {
    return room.packages === undefined || room.packages.test(module)
      ? null
      : `${room.name} imports ${module}`;
  }
  const other = roomOf(file);
  if (other !== null && room.mayImport.includes(other)) return null;
  return `${room.name} imports ${file}, which is ${other ?? 'no part of the product'}`;
}

/** Imports that lead into a room they may not enter. */
export function roomBreaches(files: readonly ProjectFile[]): Breach[] {
  return files.flatMap((file) => {
    const room = ROOMS.find(({ name }) => name === roomOf(file.path));
    if (room === undefined) return [];
    return parse(file).imports.flatMap(({ text, line }) => {
      const what = judge(room, file.path, text);
      return what === null ? [] : [{ path: file.path, line, what }];
    });
  });
}
