import type { DiagramPartsFragment } from '../../api/generated/operations.js';
import { DRAWN_ROLES, type DrawnRole } from '../view-graph.js';

/** Somebody or something with a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who holds a role in a body in one year, and what is known where nobody is named. */
export interface RoleFact {
  readonly holders: readonly Named[];
  readonly state: string;
  readonly forGroup: boolean;
}

/** What one year says, by body. What only ought to be is left out, as in the comparison. */
export interface YearFacts {
  rolesOf(bodyId: string): ReadonlyMap<DrawnRole, RoleFact>;
  /** Bodies of which the sources speak in this year and that are part of another one, in the order of the source. */
  partsOf(bodyId: string): readonly Named[];
  /** Whether the sources speak of it in this year. */
  speaksOf(bodyId: string): boolean;
}

const NOTHING: RoleFact = { holders: [], state: 'NOT_STATED', forGroup: false };

/** Reads the answer for one year. */
export function factsOf(year: DiagramPartsFragment): YearFacts {
  const names = new Map(year.nodes.map(({ entity }) => [entity.id, entity.name]));
  const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
  const spoken = new Set(
    year.nodes
      .filter(({ entity, presence }) => entity.__typename === 'Body' && presence === 'KNOWN')
      .map(({ id }) => id),
  );
  const edges = year.edges
    .filter(({ standing }) => standing !== 'RECOMMENDED')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const states = new Map(year.roleStates.map((state) => [`${state.body} ${state.role}`, state]));
  return {
    rolesOf: (bodyId) =>
      new Map(
        DRAWN_ROLES.map((role) => {
          const held = edges.filter((edge) => edge.target === bodyId && edge.role === role);
          const holders = [...new Set(held.map((edge) => edge.source))].map(named);
          const state = states.get(`${bodyId} ${role}`);
          if (holders.length > 0) return [role, { holders, state: 'KNOWN', forGroup: false }];
          return [
            role,
            state ? { holders, state: state.state, forGroup: state.gap?.forGroup ?? false } : NOTHING,
          ];
        }),
      ),
    partsOf: (bodyId) =>
      edges
        .filter((edge) => edge.type === 'PART_OF' && edge.target === bodyId && spoken.has(edge.source))
        .map((edge) => named(edge.source)),
    speaksOf: (bodyId) => spoken.has(bodyId),
  };
}
