import type { ChangePartsFragment, DiagramPartsFragment } from '../../../web/api/generated/operations.js';
import type { ChangeSetInput } from '../../../web/model/changes/classes.js';
import { factsOf, type YearFacts } from '../../../web/model/changes/facts.js';
import { ja } from '../../../web/locales/ja.js';
import type { OverlayInput } from '../../../web/model/changes/overlay.js';
import type { ViewGraph } from '../../../web/model/view-graph.js';

/** Changes that the casebook does not have, made by hand. */

export const body = (id: string, name = id): ChangePartsFragment['body'] => ({
  id,
  name,
  aliases: [],
  areas: [{ id: 'area', name: '地域' }],
});

export const organization = (id: string): ChangePartsFragment['before'][number] => ({
  __typename: 'Organization',
  collective: false,
  id,
  name: id,
});

/** A change of a kind with nothing but what is given. */
export function change(
  kind: ChangePartsFragment['kind'],
  parts: Partial<ChangePartsFragment> = {},
): ChangePartsFragment {
  const { id } = parts.body ?? { id: 'body' };
  return {
    id: `${kind}~${id}`,
    kind,
    body: body('body', '会議'),
    predecessor: null,
    role: null,
    before: [],
    after: [],
    beforeState: 'KNOWN',
    afterState: 'KNOWN',
    forGroup: false,
    nameBefore: null,
    nameAfter: null,
    partOfBefore: [],
    partOfAfter: [],
    sentence: '文',
    needsReview: false,
    standing: 'STATED',
    note: null,
    citations: [],
    ...parts,
  };
}

/** The answer for two years of which both speak. */
export function changeSet(parts: Partial<ChangeSetInput> = {}): ChangeSetInput {
  return {
    from: 2012,
    to: 2013,
    fromState: 'KNOWN',
    toState: 'KNOWN',
    release: { id: 'release' },
    changes: [],
    undetermined: [],
    unchanged: [],
    ...parts,
  };
}

type Edge = DiagramPartsFragment['edges'][number];
type RoleName = NonNullable<Edge['role']>;
interface Told {
  /** Bodies of the year; those that end with `?` are there without a year. */
  readonly bodies?: readonly string[];
  /** Holder, role, body; a fourth `RECOMMENDED` is what only ought to be. */
  readonly roles?: readonly (readonly [string, RoleName, string, Edge['standing']?])[];
  /** Part, whole. */
  readonly parts?: readonly (readonly [string, string])[];
  /** Body, role, state where nobody is named. */
  readonly silent?: readonly (readonly [string, RoleName, 'NOT_STATED' | 'STATED_NONE'])[];
}

/** What one year says. */
export function year({ bodies = [], roles = [], parts = [], silent = [] }: Told): YearFacts {
  const period = {
    from: null,
    fromPrecision: null,
    fromState: 'NOT_STATED',
    to: null,
    toPrecision: null,
    toState: 'NOT_STATED',
    label: '',
  } as const;
  const holders = [...new Set(roles.map(([holder]) => holder))];
  const edge = { joint: false, period } as const;
  return factsOf({
    area: { id: 'area', name: '地域' },
    state: 'KNOWN',
    reason: null,
    release: { id: 'release' },
    nodes: [
      ...bodies.map((id, rank): DiagramPartsFragment['nodes'][number] => ({
        id: id.replace('?', ''),
        rank,
        presence: id.endsWith('?') ? 'NOT_STATED' : 'KNOWN',
        entity: {
          __typename: 'Body',
          ...body(id.replace('?', '')),
          kind: 'CONFERENCE',
          functions: [],
          fiscalYears: [],
          period,
        },
      })),
      ...holders.map((id): DiagramPartsFragment['nodes'][number] => ({
        id,
        rank: 0,
        presence: 'KNOWN',
        entity: { __typename: 'Organization', id, name: id, collective: false },
      })),
    ],
    edges: [
      ...roles.map(([source, role, target, standing = 'STATED'], order): Edge => {
        const ends = { id: `${source}~${role}~${target}`, source, target };
        return { ...edge, ...ends, type: 'ROLE', role, standing, order };
      }),
      ...parts.map(([source, target], order): Edge => {
        const ends = { id: `${source}~${target}`, source, target };
        return { ...edge, ...ends, type: 'PART_OF', role: null, standing: 'STATED', order };
      }),
    ],
    roleStates: silent.map(([bodyId, role, state]) => ({ body: bodyId, role, state, gap: null })),
  });
}

/** What marks and rows are made of, in a picture. */
export function inputOf(
  set: ChangeSetInput,
  graph: ViewGraph,
  before: YearFacts,
  after: YearFacts,
): OverlayInput & { readonly aliasesOf: () => readonly string[] } {
  return { set, graph, before, after, successionId: () => null, m: ja, aliasesOf: () => [] };
}
