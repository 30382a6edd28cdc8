/*
 * npm run sbom [-- FILE]: what the product is made of, as CycloneDX: every package that runs with it, with its version,
 * digest and licence. To FILE, else to the standard output: nothing is written into the tree unasked.
 *
 * npm makes it of the lock file, and of all packages: what it leaves out itself with --omit is also what runs with the
 * product whenever a tool of ours uses it too. Without what differs from run to run, so that the same lock file gives
 * the same bytes and two releases can be compared.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The packages of a lock file that run with the product, as `name@version`. */
export function runningPackages({ packages }) {
  return new Set(
    Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
      .map(([path, { name, version }]) => `${name ?? path.replace(/^.*node_modules\//, '')}@${version}`),
  );
}

/** @returns {object} the document, as CycloneDX 1.5 */
export function billOfMaterials() {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  const runs = runningPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const npm = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] };
  // On Windows npm is a script of the shell; nothing in these arguments is for one.
  const text = execFileSync('npm', npm, { ...options, shell: process.platform === 'win32' });
  const { bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(text);
  const kept = components.filter((component) => runs.has(`${component.name}@${component.version}`));
  const refs = new Set([metadata.component['bom-ref'], ...kept.map((component) => component['bom-ref'])]);
  return {
    bomFormat,
    specVersion,
    version,
    // npm calls the product by its folder.
    metadata: { component: { ...metadata.component, name } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = `${JSON.stringify(billOfMaterials(), null, 2)}\n`;
  const [, , file] = process.argv;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
