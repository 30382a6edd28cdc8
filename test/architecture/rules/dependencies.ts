/** What the rules read of an entry of package-lock.json. */
interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lock file, as far as the rules read it. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** Licences that ask for no more than a notice, and MPL-2.0, whose files we use unchanged and only to build. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'WTFPL',
  'Zlib',
]);

/** Whether a licence, or an SPDX expression of several, lets us use what stands under it. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed);
  return plain.split(' OR ').some((one) => ALLOWED.has(one));
}

/** Where Node looks for a package from inside another one, nearest first. */
function places(from: string, name: string): string[] {
  const found = [];
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    found.push(`${folder}/node_modules/${name}`);
  }
  return [...found, `node_modules/${name}`];
}

/** What is wrong with a lock file: one line for each finding. */
export function lockProblems({ packages }: LockFile): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, entry]) => {
      const problems = [];
      if (!isAllowed(entry.license ?? '')) problems.push(`${path}: licence ${entry.license ?? 'not stated'}`);
      if (entry.hasInstallScript === true) problems.push(`${path}: runs a script when installed`);
      if (entry.resolved !== undefined) problems.push(`${path}: bound to one host, ${entry.resolved}`);
      for (const name of Object.keys(entry.optionalDependencies ?? {})) {
        if (!places(path, name).some((place) => place in packages)) {
          problems.push(`${path}: ${name} is left out, so that npm ci refuses the file`);
        }
      }
      return problems;
    });
}
