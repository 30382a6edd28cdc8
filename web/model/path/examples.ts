import type { ExplorerYearQuery } from '../../api/generated/operations.js';

/** Two ends that the data of the shown year connects for certain, to begin with. */
export interface Example {
  readonly from: Named;
  readonly to: Named;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type Diagram = ExplorerYearQuery['now'];
type Edge = Diagram['edges'][number];

const MOST = 2;

/**
 * At most two examples, the more telling first: from who advises or belongs to a body to who carries one of its parts;
 * from a profession, or an organisation, of a part to the whole; else between two that meet in one body.
 */
export function examplesOf({ nodes, edges }: Diagram): readonly Example[] {
  const names = new Map(nodes.map(({ id, entity }) => [id, { id, name: entity.name }]));
  const bodies = nodes.filter(({ entity }) => entity.__typename === 'Body').map(({ id }) => id);
  const professions = new Set(
    nodes.filter(({ entity }) => entity.__typename === 'Profession').map(({ id }) => id),
  );
  const firm = edges.filter(({ standing }) => standing === 'STATED');
  const rolesIn = (body: string): readonly Edge[] =>
    firm.filter(({ role, target }) => role !== null && target === body);
  const holders = (body: string): readonly string[] => [
    ...new Set(rolesIn(body).map(({ source }) => source)),
  ];
  const parts = firm.filter(({ type }) => type === 'PART_OF');

  const acrossParts = parts.flatMap(({ source: part, target: whole }) => {
    const carriers = holders(part).filter((id) => !holders(whole).includes(id) && !professions.has(id));
    const advisers = rolesIn(whole).filter(
      ({ role, source }) => role === 'ADVISER' && !holders(part).includes(source),
    );
    return pairs(
      advisers.map(({ source }) => source),
      carriers,
    );
  });
  const upwards = parts.flatMap(({ source: part, target: whole }) => {
    const outside = holders(part).filter((id) => !holders(whole).includes(id));
    const first = outside.find((id) => professions.has(id)) ?? outside[0];
    return first === undefined ? [] : [[first, whole] as const];
  });
  upwards.sort(([a], [b]) => Number(professions.has(b)) - Number(professions.has(a)));
  const together = bodies.flatMap((body) => {
    const [first, second] = holders(body);
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
  const structure = parts.map(({ source, target }) => [source, target] as const);

  const found = [
    ...acrossParts.slice(0, 1),
    ...upwards.slice(0, 1),
    ...together.slice(0, MOST),
    ...structure.slice(0, MOST),
  ];
  return found.slice(0, MOST).flatMap(([from, to]) => {
    const [start, end] = [names.get(from), names.get(to)];
    return start && end ? [{ from: start, to: end }] : [];
  });
}

/** The last of the one with the first of the other: the source lists what is plainest first. */
function pairs(froms: readonly string[], tos: readonly string[]): (readonly [string, string])[] {
  const [from] = froms;
  const [to] = tos;
  return from === undefined || to === undefined ? [] : [[from, to]];
}
