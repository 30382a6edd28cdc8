import type { NodeLabel } from '../../../server/domain/vocabulary.js';
import type { Random } from '../../../seed/synthetic.js';
import { HOPS, type Hop } from './hops.js';

/** One field of a random document, with what is asked below it per type of thing. */
export interface Branch {
  readonly field: string;
  readonly hop: Hop;
  /** A time given anew, as it is written in the document. */
  readonly at: At | null;
  readonly below: Selection;
}
export type Selection = Partial<Record<NodeLabel, readonly Branch[]>>;
export type At = { readonly asOf: string } | { readonly fiscalYear: number };

/** Keeps a document of four hops below the limit of tokens. */
const BRANCHES = 2;

/** A random time around the years of random graphs, often at the boundary of a fiscal year. */
export function randomAt(random: Random): At {
  const year = 2009 + random.int(8);
  if (random.chance(0.5)) return { fiscalYear: year };
  return { asOf: `${year}-${random.pick(['03-31', '04-01', '01-01', '12-31', '07-15'])}` };
}

/** Random fields for each of the labels, `depth` hops down at most. */
export function randomSelection(labels: readonly NodeLabel[], depth: number, random: Random): Selection {
  if (depth === 0) return {};
  return Object.fromEntries(
    labels.map((label) => {
      const fields = Object.entries(HOPS[label] ?? {});
      const picked = new Map(
        Array.from({ length: fields.length === 0 ? 0 : BRANCHES }, () => random.pick(fields)),
      );
      return [label, [...picked].map(([field, hop]) => randomBranch(field, hop, depth, random))];
    }),
  );
}

function randomBranch(field: string, hop: Hop, depth: number, random: Random): Branch {
  const at = hop.takesAt === true && random.chance(0.25) ? randomAt(random) : null;
  return { field, hop, at, below: randomSelection(hop.to, depth - 1, random) };
}

/** The time as it is written in a document. */
export function writeAt(at: At): string {
  return 'asOf' in at ? `{ asOf: "${at.asOf}" }` : `{ fiscalYear: ${at.fiscalYear} }`;
}

/** The selection as text: id and type of everything, and the branches per type. */
export function writeSelection(selection: Selection): string {
  const perType = Object.entries(selection)
    .filter(([, branches]) => branches.length > 0)
    .map(([label, branches]) => `... on ${label} { ${branches.map(writeBranch).join(' ')} }`);
  return ['__typename id', ...perType].join(' ');
}

function writeBranch(branch: Branch): string {
  const { field, hop, at, below } = branch;
  const args = at === null ? '' : `(at: ${writeAt(at)})`;
  const inner = writeSelection(below);
  const wrapped = hop.through === undefined ? inner : `${hop.through} { ${inner} }`;
  return `${field}${args} { ${wrapped} }`;
}
