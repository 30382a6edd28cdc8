import { type Parsed, type Found, parse } from './parse.js';
import type { Breach, ProjectFile } from './tree.js';

/** Something that has one place in the product and may be nowhere else in it. */
interface OnePlace {
  readonly what: string;
  readonly place: RegExp;
  readonly find: (parsed: Parsed) => readonly Found[];
}

const imported =
  (name: string) =>
  ({ imports }: Parsed): readonly Found[] =>
    imports.filter(({ text }) => text === name || text.startsWith(`${name}/`));

/** Clauses of Cypher with what must follow them, so that an English sentence with 'match' in it does not count. */
const CYPHER =
  /\b(?:MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+[$[(]|\b(?:CREATE|DROP)\s+(?:CONSTRAINT|INDEX)\b|\bDETACH\s+DELETE\b|^\s*RETURN\s+\S|-\[\w*:\w/m;

const ONE_PLACE: readonly OnePlace[] = [
  {
    what: 'neo4j-driver',
    place: /^server\/store\/engine\/neo4j(?:-\w+)?\.ts$/,
    find: imported('neo4j-driver'),
  },
  { what: '@grafeo-db/js', place: /^server\/store\/engine\/embedded\.ts$/, find: imported('@grafeo-db/js') },
  { what: 'cytoscape', place: /^web\/diagram\/cytoscape-controller\.ts$/, find: imported('cytoscape') },
  { what: 'process.env', place: /^server\/config\.ts$/, find: ({ environment }) => environment },
  {
    what: 'Cypher text',
    place: /^server\/store\/cypher\//,
    find: ({ strings }) => strings.filter(({ text }) => CYPHER.test(text)),
  },
];

/** What stands outside its one place, in the product (server, seed, web). */
export function placeBreaches(files: readonly ProjectFile[]): Breach[] {
  return files
    .filter(({ path }) => /^(?:server|seed|web)\//.test(path))
    .flatMap((file) => {
      const parsed = parse(file);
      return ONE_PLACE.filter(({ place }) => !place.test(file.path)).flatMap(({ what, find }) =>
        find(parsed).map(({ line }) => ({ path: file.path, line, what: `${what} outside its place` })),
      );
    });
}

/** The things that stand in no file at all: a place that is empty guards nothing. */
export function emptyPlaces(files: readonly ProjectFile[]): string[] {
  return ONE_PLACE.filter(
    ({ place, find }) => !files.some((file) => place.test(file.path) && find(parse(file)).length > 0),
  ).map(({ what }) => what);
}
