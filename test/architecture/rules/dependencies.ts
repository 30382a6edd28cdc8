/** What the rules read of an entry of package-lock.json. */
interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lock file, as far as the rules read it. */
export interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** Licences that ask for no more than a notice. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'WTFPL',
  'Zlib',
]);

/** Those of tools, whose files we use unchanged and give to nobody. */
const ALLOWED_TO_BUILD: ReadonlySet<string> = new Set([...ALLOWED, 'MPL-2.0']);

/** Whether a licence, or an SPDX expression of several, lets us use what stands under it. */
function isAllowed(licence: string, allowed: ReadonlySet<string>): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => isAllowed(one, allowed));
  return plain.split(' OR ').some((one) => allowed.has(one));
}

/** How many packages stand under each licence, of those that run with the product: the most first. */
export function licencesOf({ packages }: LockFile): readonly (readonly [licence: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const [path, { license = 'not stated', dev = false }] of Object.entries(packages)) {
    if (path !== '' && !dev) counts.set(license, (counts.get(license) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
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
      const allowed = entry.dev === true ? ALLOWED_TO_BUILD : ALLOWED;
      if (!isAllowed(entry.license ?? '', allowed))
        problems.push(`${path}: licence ${entry.license ?? 'not stated'}`);
      if (entry.hasInstallScript === true) problems.push(`${path}: runs a script when installed`);
      if (entry.resolved !== undefined) problems.push(`${path}: bound to one host, ${entry.resolved}`);
      // What is for other machines alone has none until somebody installs it on such a one.
      if (entry.integrity === undefined && entry.optional !== true) problems.push(`${path}: no digest`);
      for (const name of Object.keys(entry.optionalDependencies ?? {})) {
        if (!places(path, name).some((place) => place in packages)) {
          problems.push(`${path}: ${name} is left out, so that npm ci refuses the file`);
        }
      }
      return problems;
    });
}
