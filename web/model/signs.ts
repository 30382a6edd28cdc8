import { summaryOf } from './meetings.js';
import type { Layer } from './layers.js';
import { shownChips, type ViewBody, type ViewGraph, type ViewGroup } from './view-graph.js';

/** The signs of a picture besides those of the layers, in the order in which they are explained. */
export const SIGNS = [
  'collective',
  'INFERRED',
  'RECOMMENDED',
  'PLANNED',
  'NOT_STATED',
  'NOT_REVIEWED',
  'STATED_NONE',
  'unspoken',
  'ghost',
  'cross',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The signs that appear in the picture of a view. */
export function signsIn({ bodies, parts }: ViewGraph, off: readonly Layer[]): readonly Sign[] {
  const there = bodies.filter(({ state }) => state !== 'ghost');
  const groups = there.flatMap((body) =>
    body.groups.filter(({ role }) => !off.includes(role)).map((group) => ({ body, group })),
  );
  const chips = groups.flatMap(({ group }) => shownChips(group));
  const isThere = new Set(there.map(({ id }) => id));
  const lines = off.includes('PART_OF')
    ? []
    : parts.filter(
        (part) =>
          part.present && part.hidden !== true && isThere.has(part.bodyId) && isThere.has(part.parentId),
      );
  const tags = off.includes('MEETING')
    ? []
    : there.flatMap((body) => summaryOf(body.meetings?.told ?? []) ?? []);
  const standings = new Set([...chips, ...lines, ...tags].map(({ standing }) => standing));
  const states = new Set(groups.flatMap(({ body, group }) => absenceIn(body, group) ?? []));
  const firstWhole = new Map(bodies.map(({ id, parents }) => [id, parents[0]]));
  const has: Readonly<Record<Sign, boolean>> = {
    collective: chips.some(({ collective }) => collective),
    INFERRED: standings.has('INFERRED'),
    RECOMMENDED: standings.has('RECOMMENDED'),
    PLANNED: standings.has('PLANNED'),
    NOT_STATED: states.has('NOT_STATED'),
    NOT_REVIEWED: states.has('NOT_REVIEWED'),
    STATED_NONE: states.has('STATED_NONE'),
    unspoken: there.some(({ state }) => state === 'unspoken'),
    ghost: bodies.some(({ state }) => state === 'ghost'),
    cross: lines.some(({ bodyId, parentId }) => firstWhole.get(bodyId) !== parentId),
  };
  return SIGNS.filter((sign) => has[sign]);
}

/** Which nothing a role shows as a row of its own, where nobody in it is drawn; null where there is no such row. */
function absenceIn({ kind }: ViewBody, group: ViewGroup): string | null {
  const { role, state, chips } = group;
  if (!state || shownChips(group).length > 0) return null;
  if (role === 'SECRETARIAT') return state.known;
  // That nobody is said to operate a council is no news: it is the bodies under it that work.
  return role === 'OPERATOR' && (kind !== 'COUNCIL' || chips.length > 0) ? state.known : null;
}
